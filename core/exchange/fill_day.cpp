// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fill_day.h"

namespace mileplate::exchange {

bool fillInDay(DayLog& day, const DayLog& from)
{
    bool any = false;
    const auto take = [&](DayValue which, auto& value, const auto& said) {
        if (value || !said)
            return;
        value = said;
        any = true;
        if (const auto source = from.sources.find(which); source != from.sources.end())
            day.sources[which] = source->second;
    };
    take(DayValue::Weight, day.weight, from.weight);
    take(DayValue::Sleep, day.sleepH, from.sleepH);
    take(DayValue::RestingHeartRate, day.restingHeartRateBpm, from.restingHeartRateBpm);
    take(DayValue::FoodComplete, day.foodComplete, from.foodComplete);
    return any;
}

} // namespace mileplate::exchange
