// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "tests/support/builders.h"
#include "tests/support/data_rows.h"

// Tables of other apps, brought into a diary.
namespace mileplate::exchange {

using namespace test;

inline ImportOptions options()
{
    return {.offsetAt = [](std::chrono::sys_seconds) { return std::chrono::minutes{60}; }};
}

inline std::string sample(const std::string& name) { return dataFile("exports/" + name + ".csv"); }

struct Imported {
    std::vector<FileOutcome> outcomes;
    Diary diary;
};

inline Imported imported(const Diary& diary, const std::vector<std::string>& files,
                         const CsvChoices& choices = {})
{
    Import import(diary, options());
    Imported result;
    for (const std::string& file : files)
        result.outcomes.push_back(looksLikeTable(file) ? import.addCsv(file, choices)
                                                       : import.add(file));
    result.diary = must(applied(diary, std::move(import).edit("Import")));
    return result;
}

inline std::vector<const Session*> sessionsOf(const Diary& diary)
{
    std::vector<const Session*> sessions;
    for (Day day = diary.days.span().first; day < diary.days.span().past; day += Days{1}) {
        for (const Entry& entry : diary.days.on(day).sessions)
            sessions.push_back(entry.session.get());
    }
    return sessions;
}

inline std::vector<const Meal*> mealsOf(const Diary& diary)
{
    std::vector<const Meal*> meals;
    for (Day day = diary.days.span().first; day < diary.days.span().past; day += Days{1}) {
        for (const auto& meal : diary.days.on(day).meals)
            meals.push_back(meal.get());
    }
    return meals;
}

} // namespace mileplate::exchange
