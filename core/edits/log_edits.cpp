// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/log_edits.h"

#include <fmt/format.h>

namespace mileplate {

namespace {

// What was changed by hand comes from nowhere else any more.
DayLog sourcedAsBefore(const DayLog& before, DayLog after)
{
    const auto keep = [&](DayValue value, const auto& was, const auto& is) {
        if (!is || is != was)
            after.sources.erase(value);
    };
    keep(DayValue::Weight, before.weight, after.weight);
    keep(DayValue::Sleep, before.sleepH, after.sleepH);
    keep(DayValue::RestingHeartRate, before.restingHeartRateBpm, after.restingHeartRateBpm);
    keep(DayValue::HeartRateVariability, before.hrvMs, after.hrvMs);
    keep(DayValue::FoodComplete, before.foodComplete, after.foodComplete);
    return after;
}

std::string spokenMeal(const Meal& meal) { return meal.name.empty() ? "meal" : meal.name; }

} // namespace

Edit changeDay(const Diary& diary, const DayLog& said)
{
    const auto& log = diary.days.on(said.date).log;
    const auto before = log ? std::optional(*log) : std::nullopt;
    const DayLog after = sourcedAsBefore(before.value_or(DayLog{}), said);
    const bool saysNothing = after == DayLog{.date = after.date};
    const auto kept = saysNothing ? std::nullopt : std::optional(after);
    if (before == kept)
        return {};
    return {.title = fmt::format("Note {}", isoDate(after.date)), .days = {{before, kept}}};
}

Edit addMeal(const Meal& meal)
{
    return {.title = fmt::format("Add {}", spokenMeal(meal)), .meals = {{std::nullopt, meal}}};
}

Edit changeMeal(const Meal& before, const Meal& after)
{
    if (before == after)
        return {};
    return {.title = fmt::format("Change {}", spokenMeal(after)), .meals = {{before, after}}};
}

Edit removeMeal(const Meal& meal)
{
    return {.title = fmt::format("Delete {}", spokenMeal(meal)), .meals = {{meal, std::nullopt}}};
}

Edit changeAthlete(const Diary& diary, const Athlete& after)
{
    const auto before = diary.athlete ? std::optional(*diary.athlete) : std::nullopt;
    if (before == after)
        return {};
    return {.title = before ? "Change athlete" : "Set up athlete", .athlete = {{before, after}}};
}

} // namespace mileplate
