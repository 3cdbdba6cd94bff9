// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/log_query.h"
#include "core/entry/read_line.h"
#include "tests/fuzz/soundness.h"
#include "tests/fuzz/targets.h"

namespace mileplate::fuzz {

namespace {

constexpr Day kSomeDay{std::chrono::year{2026} / 11 / 24};

// What was read, as it is entered.
Edit editOf(const entry::ReadLine& read)
{
    Edit edit{.title = "Enter"};
    if (read.session) {
        Session& session = edit.sessions.emplace_back().after.emplace(*read.session);
        session.id = {"typed"};
        session.date = kSomeDay;
    }
    if (read.meal) {
        Meal& meal = edit.meals.emplace_back().after.emplace(*read.meal);
        meal.id = {"typed"};
        meal.date = kSomeDay;
    }
    if (read.day)
        edit.days.emplace_back().after.emplace(*read.day).date = kSomeDay;
    return edit;
}

} // namespace

void runEntry(std::string_view bytes)
{
    static const entry::LineContext kContext{.exercises = library::ExerciseNames({})};
    const entry::ReadLine read = entry::readLine(bytes, kContext);
    for (const entry::NotUnderstood& part : read.notUnderstood)
        require(part.from <= part.to && part.to <= bytes.size(), "a part lies beside the line");
    require(read.kind.has_value() == (read.session || read.meal || read.day),
            "a line of some kind holds nothing of it");
    requireSound({}, editOf(read));

    for (const entry::MealPart& part : entry::readMeal(bytes, kContext.foods).parts)
        require(part.from <= part.to && part.to <= bytes.size(), "a part lies beside the line");
    entry::readQuery(bytes);
}

} // namespace mileplate::fuzz
