// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/racing/preparation.h"

#include "core/load/lifting.h"
#include "core/load/vdot.h"
#include "core/rules/hits.h"
#include "core/rules/racing/carb_days.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

using enum Severity;

constexpr Days kHistoryForLongest{42};

// Sets of compound lifts for the legs, and how many repetitions they have where said.
struct LegCompounds {
    int sets = 0;
    int setsWithReps = 0;
    double reps = 0;

    double meanReps() const { return setsWithReps > 0 ? reps / setsWithReps : 0; }
};

LegCompounds legCompoundsOf(const Entry& lift)
{
    LegCompounds legs;
    for (const SetGroup& group : lift.workingSets()) {
        if (!group.exercise || group.exercise->region != Region::Lower ||
            group.exercise->type != ExerciseType::Compound)
            continue;
        legs.sets += group.sets;
        if (group.reps) {
            legs.setsWithReps += group.sets;
            legs.reps += group.sets * *group.reps;
        }
    }
    return legs;
}

bool buildsMuscle(const Session& lift, const LegCompounds& legs, const Limits& limits)
{
    if (legs.sets == 0)
        return false;
    return lift.style == Style::Hypertrophy ||
           (legs.sets >= limits.raceBuildSets - kTolerance &&
            legs.meanReps() >= limits.raceBuildReps - kTolerance);
}

// The races that the week is one of the last weeks before.
std::vector<RaceDay> longRacesAhead(const Scene& scene, double fromD, double toD)
{
    const DayRange all{scene.week.first, scene.week.first + Days{static_cast<int>(toD) + 1}};
    auto races = racesOn(scene, all);
    std::erase_if(races, [&](const RaceDay& race) {
        const auto days = static_cast<double>((race.day - scene.week.first).count());
        return !race.type || !isHalfOrLonger(*race.type) || days < fromD || days >= toD;
    });
    return races;
}

void addMuscleBlock(const Scene& scene, const RaceDay& race, Hits& hits)
{
    for (const Entry* lift : scene.thisWeek()) {
        if (lift->session->kind != Kind::Strength || lift->facts.completed)
            continue;
        const LegCompounds legs = legCompoundsOf(*lift);
        if (buildsMuscle(*lift->session, legs, scene.limits))
            hits.add({.severity = Advice,
                      .roles = {{"S", lift}},
                      .figures = {{"sets", std::int64_t{legs.sets}},
                                  {"reps", legs.meanReps()},
                                  {"days", (race.day - scene.week.first).count()},
                                  {"race", race.name}}});
    }
}

// A run planned by its duration alone goes as far as the easy pace takes it.
double kmOf(const Entry& run, const std::optional<double>& easyPace)
{
    const bool isKnown = run.facts.km > 0 || !easyPace;
    return isKnown ? run.facts.km : run.facts.minutes * 60 / *easyPace;
}

double longestTrainingRun(const Scene& scene, const RaceDay& race)
{
    const int back = static_cast<int>(scene.limits.raceLongNeedLookbackD);
    const auto easyPace = load::easyPaceOf(scene.athlete);
    double longest = 0;
    forEachIn(scene, race.daysBefore(back, 1), [&](const Entry& entry) {
        if (isRun(entry.session->kind) && entry.session->kind != Kind::Race)
            longest = std::max(longest, kmOf(entry, easyPace));
    });
    return longest;
}

} // namespace

std::optional<Finding> muscleBlockBeforeRace(const Scene& scene)
{
    const Limits& limits = scene.limits;
    Hits hits(scene);
    for (const RaceDay& race : longRacesAhead(scene, limits.raceBuildFromD, limits.raceBuildToD)) {
        if (race.isGoal())
            addMuscleBlock(scene, race, hits);
    }
    return std::move(hits).merged();
}

std::optional<Finding> carbohydrateLoadingMissing(const Scene& scene)
{
    Hits hits(scene);
    for (const CarbDay& day : carbDaysBeforeRaces(scene)) {
        if (day.gramsPerKg() < scene.limits.nutRaceCarb - kTolerance)
            hits.add({.severity = Advice,
                      .figures = {{"day", day.day},
                                  {"g", day.gramsPerKg()},
                                  {"threshold", scene.limits.nutRaceCarb}},
                      .day = day.day});
    }
    return std::move(hits).merged();
}

std::optional<Finding> longestRunTooShort(const Scene& scene)
{
    const Limits& limits = scene.limits;
    if (scene.history() < kHistoryForLongest)
        return std::nullopt;
    Hits hits(scene);
    for (const RaceDay& race : longRacesAhead(scene, 0, limits.raceLongNeedAheadD)) {
        const bool isMarathon = *race.type == RaceClass::Marathon;
        const double need = isMarathon ? limits.raceLongNeedMarathon : limits.raceLongNeedHalf;
        const double longest = longestTrainingRun(scene, race);
        if (!race.isMain() || longest >= need - kTolerance)
            continue;
        const bool isWarning = longest < limits.raceLongNeedWarning * need - kTolerance;
        hits.add({.severity = isWarning ? Warning : Advice,
                  .figures = {{"longest", longest},
                              {"need", need},
                              {"typ", std::string(nameOf(*race.type))},
                              {"race", std::string(wordsFor(*race.type))}}});
    }
    return std::move(hits).merged();
}

} // namespace mileplate::rules
