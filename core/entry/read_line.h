// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day_log.h"
#include "core/domain/meal.h"
#include "core/entry/meal/read_meal.h"
#include "core/entry/read_lifts.h"
#include "core/entry/run/read_run.h"

// What a typed line means, whatever it is about.
namespace mileplate::entry {

enum class LineKind { Run, Lift, Meal, Day };

} // namespace mileplate::entry

template <>
struct mileplate::Names<mileplate::entry::LineKind> {
    static constexpr std::array<std::string_view, 4> kWords{"run", "lift", "meal", "day"};
};

namespace mileplate::entry {

// Of the kinds that a line may be, the one of which most of it makes sense. All without
// ids, dates and starts.
struct ReadLine {
    std::optional<LineKind> kind{};   // nothing where nothing was understood
    std::optional<Session> session{}; // of a run or a lift, done; planned where it has ranges
    std::optional<Meal> meal{};
    std::optional<DayLog> day{};
    std::optional<int> daysAgo{}; // where the line says "today" (0) or "yesterday" (1)
    std::vector<NotUnderstood> notUnderstood{};
};

// What a line is read with.
struct LineContext {
    library::ExerciseNames exercises;
    UnitSystem units = UnitSystem::Metric; // of weights without one
    foods::FoodSearch foods{};
};

// Reads the line as each kind and takes the reading that leaves the least of it not
// understood. Where two leave as little: a day, a lift, a run, a meal.
// Foods are looked for only where something is left.
ReadLine readLine(std::string_view line, const LineContext& context);

} // namespace mileplate::entry
