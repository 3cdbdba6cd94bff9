// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/log_edits.h"

#include <fmt/format.h>

namespace mileplate {

namespace {

std::string spokenMeal(const Meal& meal) { return meal.name.empty() ? "meal" : meal.name; }

} // namespace

Edit changeDay(const Diary& diary, const DayLog& after)
{
    const auto& log = diary.days.on(after.date).log;
    const auto before = log ? std::optional(*log) : std::nullopt;
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
