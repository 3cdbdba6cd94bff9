// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/strength/session_content.h"

#include "core/load/one_rep_max.h"
#include "core/rules/fixes/proposals.h"
#include "core/rules/strength/lifts.h"
#include "core/rules/strength/weekly_sets.h"

#include <map>
#include <set>

namespace mileplate::rules {

namespace {

int setsIn(const Entry& lift)
{
    int sets = 0;
    for (const SetGroup& group : lift.workingSets())
        sets += group.sets;
    return sets;
}

void addFewerSets(std::vector<Fix>& fixes, const Entry& lift, const Scene& scene)
{
    const int fewer = setsIn(lift) - static_cast<int>(mostSetsAtOnce(scene));
    if (fewer <= 0)
        return;
    const load::ExerciseBook book(scene.diary.exercises);
    const auto isAccessory = [&](const ExerciseEntry& row) {
        const Exercise* exercise = book.find(row.exercise);
        return !exercise || exercise->type != ExerciseType::Compound;
    };
    Fix fix = fewerSets(*lift.session, fewer, isAccessory);
    if (fix.empty())
        fix = fewerSets(*lift.session, fewer, [](const ExerciseEntry&) { return true; });
    if (!fix.empty())
        fixes.push_back(std::move(fix));
}

// Leaves the last of too many exercises out: what matters most comes first.
void addShorterMenu(std::vector<Fix>& fixes, const Entry& lift, const Scene& scene)
{
    std::set<Id<Exercise>> menu;
    Fix fix;
    for (const ExerciseEntry& row : lift.session->exercises) {
        const bool isNew = menu.insert(row.exercise).second;
        if (isNew && static_cast<double>(menu.size()) > scene.limits.strMenu)
            fix.push_back(
                ChangeSets{.session = lift.session->id, .exercise = row.exercise, .target = 0});
    }
    if (!fix.empty())
        fixes.push_back(std::move(fix));
}

// The best one-repetition maximum of each lift in the weeks up to a session, in kg.
std::map<Id<Exercise>, double> recentMaxima(const Scene& scene, const Entry& before)
{
    const Days back{static_cast<int>(scene.limits.strLookbackD)};
    const Day day = dayOf(before.facts.start);
    std::map<Id<Exercise>, double> best;
    forEachIn(scene, {day - back, day}, [&](const Entry& entry) {
        if (entry.session->kind != Kind::Strength || !entry.facts.completed)
            return;
        for (const auto& [id, kg] : load::bestOneRepMax(entry))
            best[id] = std::max(best[id], kg);
    });
    return best;
}

// The session's own style anew brings repetitions into its range; the loads follow, to
// keep two repetitions in reserve.
Fix repsOfTheStyle(const Entry& lift, const Scene& scene)
{
    static constexpr int kReps = 8; // the top for heavy, within the range for hypertrophy
    Fix fix{SetStyle{lift.session->id, *lift.session->style}};
    const auto maxima = recentMaxima(scene, lift);
    for (const SetGroup& group : lift.workingSets()) {
        const auto max = maxima.find(group.entry->exercise);
        const bool tooMany =
            isCompound(group) && group.leastReps.value_or(0) > scene.limits.strToningReps;
        if (!tooMany || max == maxima.end())
            continue;
        const double kg = load::loadWithin(max->second * *load::percentOfMax(kReps, 2) / 100,
                                           plateStep(group.exercise));
        if (kg > 0)
            fix.push_back(SetLoad{lift.session->id, group.entry->exercise, kilograms(kg)});
    }
    return fix;
}

double usualRest(Style style)
{
    if (style == Style::Power)
        return 180;
    return style == Style::Hypertrophy ? 90 : 150;
}

} // namespace

std::vector<Fix> fixSessionTooBig(const Scene& scene, const Finding& finding)
{
    std::vector<Fix> fixes;
    for (const Entry* lift : changeableOf(finding, scene)) {
        addFewerSets(fixes, *lift, scene);
        addShorterMenu(fixes, *lift, scene);
        fixes.push_back({Split{lift->session->id}});
    }
    return fixes;
}

std::vector<Fix> fixRepsOffGoal(const Scene& scene, const Finding& finding)
{
    std::vector<Fix> fixes;
    for (const Entry* lift : changeableOf(finding, scene)) {
        if (lift->session->style)
            fixes.push_back(repsOfTheStyle(*lift, scene));
    }
    return fixes;
}

std::vector<Fix> fixRestTooShort(const Scene& scene, const Finding& finding)
{
    std::vector<Fix> fixes;
    for (const Entry* lift : changeableOf(finding, scene)) {
        const auto least = leastRest(scene, lift->session->style);
        Fix fix;
        for (const SetGroup& group : lift->workingSets()) {
            const auto& rest = group.entry->rest;
            if (least && isLowerCompound(group) && rest && inSeconds(*rest) < *least - kTolerance)
                fix.push_back(SetRest{lift->session->id, group.entry->exercise,
                                      seconds(usualRest(*lift->session->style))});
        }
        if (!fix.empty())
            fixes.push_back(std::move(fix));
    }
    return fixes;
}

} // namespace mileplate::rules
