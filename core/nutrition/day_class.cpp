// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/day_class.h"

namespace mileplate::nutrition {

TrainingDay trainingOn(const Diary& diary, Day day, LocalTime now, const IsHard& isHard)
{
    static constexpr double kLongRun = 90;
    TrainingDay training;
    for (const Entry& entry : diary.days.on(day).sessions) {
        const Kind kind = entry.session->kind;
        if (!entry.facts.effectiveAt(now) || kind == Kind::Mobility)
            continue;
        training.minutes += entry.facts.minutesToFeed(now);
        training.hard |= isHard(entry);
        training.longOrFast |=
            isQuality(kind) || (isRun(kind) && entry.facts.minutes >= kLongRun - 1e-9);
    }
    return training;
}

DayClass classOf(const TrainingDay& training)
{
    const auto upTo = [&](double minutes) { return training.minutes <= minutes + 1e-9; };
    if (training.minutes < 45 - 1e-9 || (upTo(60) && !training.hard))
        return DayClass::Light;
    if (upTo(90) || (upTo(180) && !training.longOrFast))
        return DayClass::Moderate;
    return upTo(180) ? DayClass::High : DayClass::VeryHigh;
}

double CarbGuide::of(DayClass dayClass) const
{
    switch (dayClass) {
    case DayClass::Light:
        return light;
    case DayClass::Moderate:
        return moderate;
    case DayClass::High:
        return high;
    case DayClass::VeryHigh:
        return veryHigh;
    }
    return light;
}

} // namespace mileplate::nutrition
