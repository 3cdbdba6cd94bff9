// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/racing/carb_days.h"

#include "core/nutrition/food_days.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

constexpr int kLoadingDays = 2;

// As the athlete expects it, else as the card plans it.
std::optional<Duration> expectedLength(const RaceDay& race)
{
    if (race.race->expected)
        return race.race->expected;
    const bool hasPlan = race.entry && race.entry->session->planned;
    return hasPlan ? race.entry->session->planned->duration : std::nullopt;
}

bool needsLoading(const RaceDay& race, const Limits& limits)
{
    const auto length = expectedLength(race);
    return race.isMain() && length && inMinutes(*length) >= limits.raceCarbMin - kTolerance;
}

} // namespace

std::vector<CarbDay> carbDaysBeforeRaces(const Scene& scene)
{
    const nutrition::CompleteDay complete{.meals =
                                              static_cast<int>(scene.limits.nutCompleteDayMeals),
                                          .kilocalories = scene.limits.nutCompleteDayKcal};
    std::vector<CarbDay> days;
    for (const RaceDay& race :
         racesOn(scene, {scene.week.first, scene.week.past + Days{kLoadingDays}})) {
        if (!needsLoading(race, scene.limits))
            continue;
        for (int before = kLoadingDays; before > 0; --before) {
            const Day day = race.day - Days{before};
            const DayBook& page = scene.diary.days.on(day);
            const auto mass = scene.diary.weightOn(day);
            if (scene.week.contains(day) && mass && !mass->isZero() &&
                nutrition::isComplete(page, complete))
                days.push_back({day, page.sums.food.carbs, *mass});
        }
    }
    return days;
}

} // namespace mileplate::rules
