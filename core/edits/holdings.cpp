// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/holdings.h"

#include "core/load/enter.h"

#include <algorithm>
#include <map>

namespace mileplate {

namespace {

std::shared_ptr<const std::vector<WeighIn>>
weighInsOf(std::vector<std::shared_ptr<const DayLog>> logs)
{
    std::ranges::sort(logs, {}, [](const auto& log) { return log->date; });
    std::vector<WeighIn> weighIns;
    for (const auto& log : logs) {
        if (log->weight)
            weighIns.push_back({log->date, *log->weight});
    }
    return std::make_shared<const std::vector<WeighIn>>(std::move(weighIns));
}

} // namespace

Diary diaryHolding(Holdings holdings)
{
    std::map<Day, load::RawDay> days;
    const auto pageOf = [&](Day day) -> load::RawDay& {
        load::RawDay& raw = days[day];
        raw.day = day;
        return raw;
    };
    std::vector<DayIndex::Change> sessionDays;
    std::vector<DayIndex::Change> mealDays;
    for (auto& session : holdings.sessions) {
        sessionDays.emplace_back(session->id.text, session->date);
        pageOf(session->date).sessions.push_back(std::move(session));
    }
    for (auto& meal : holdings.meals) {
        mealDays.emplace_back(meal->id.text, meal->date);
        pageOf(meal->date).meals.push_back(std::move(meal));
    }
    for (const auto& log : holdings.days)
        pageOf(log->date).log = log;

    Diary diary{.athlete = std::move(holdings.athlete),
                .races = std::move(holdings.races),
                .phases = std::move(holdings.phases),
                .exercises = std::move(holdings.exercises),
                .foods = std::move(holdings.foods),
                .sessionDays = DayIndex{}.with(sessionDays),
                .mealDays = DayIndex{}.with(mealDays),
                .weighIns = weighInsOf(std::move(holdings.days))};
    std::vector<load::RawDay> raw;
    raw.reserve(days.size());
    for (auto& [day, page] : days)
        raw.push_back(std::move(page));
    return load::entered(std::move(diary), raw);
}

} // namespace mileplate
