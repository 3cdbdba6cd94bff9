// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"
#include "tests/support/session_builder.h"

#include <stdexcept>

// Words to say in a test what a diary holds: run("r").on(kTuesday).at("07:00").
namespace mileplate::test {

// The value, or a test that fails with the reason why there is none.
template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message);
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

inline Meal meal(std::string id, Day day, std::string_view clock, double proteinG,
                 double kcal = 600)
{
    return {.id = {std::move(id)},
            .date = day,
            .time = readClock(clock).value(),
            .name = "Meal",
            .items = {{.name = "Food",
                       .nutrients = {.energy = kilocalories(kcal), .protein = grams(proteinG)}}}};
}

// The runner of most examples of the rulebook (A1).
inline Athlete runner()
{
    Athlete athlete;
    athlete.sex = Sex::Female;
    athlete.birthDate = Day{std::chrono::year{1992} / 1 / 1};
    athlete.heightCm = 165;
    athlete.weight = kilograms(60);
    athlete.bodyFat = 0.24;
    athlete.maxHeartRateBpm = 186;
    athlete.restingHeartRateBpm = 52;
    athlete.thresholdHeartRateBpm = 168;
    athlete.thresholdPaceSPerKm = 295;
    athlete.runningMonths = 30;
    athlete.liftingMonths = 12;
    athlete.priority = Priority::Run;
    return athlete;
}

inline Edit adding(const std::vector<Session>& sessions, const std::vector<Meal>& meals = {})
{
    Edit edit{.title = "Add"};
    for (const Session& session : sessions)
        edit.sessions.push_back({std::nullopt, session});
    for (const Meal& meal : meals)
        edit.meals.push_back({std::nullopt, meal});
    return edit;
}

inline Diary diaryWith(const std::vector<Session>& sessions, const std::vector<Meal>& meals = {},
                       const Athlete& athlete = runner())
{
    Edit edit = adding(sessions, meals);
    edit.athlete.push_back({std::nullopt, athlete});
    return must(diaryOf(edit));
}

inline const Session& find(const Diary& diary, const std::string& id)
{
    return *diary.find(Id<Session>{id})->session;
}

} // namespace mileplate::test
