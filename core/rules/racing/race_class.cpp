// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/racing/race_class.h"

#include <cmath>

namespace mileplate::rules {

std::optional<RaceClass> classOf(const std::optional<Distance>& distance)
{
    static constexpr std::array kKilometres{5.0, 10.0, 21.0975, 42.195};
    if (!distance || distance->isZero())
        return std::nullopt;
    const double km = inKilometres(*distance);
    std::size_t type = 0;
    while (type + 1 < kKilometres.size() &&
           km > std::sqrt(kKilometres[type] * kKilometres[type + 1]))
        ++type;
    return static_cast<RaceClass>(type);
}

std::string_view wordsFor(RaceClass type)
{
    return type == RaceClass::Half ? "half marathon" : nameOf(type);
}

} // namespace mileplate::rules
