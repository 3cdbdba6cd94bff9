// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/opportunity/balance.h"

#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"
#include "core/rules/strength/lifts.h"
#include "core/rules/strength/weekly_sets.h"

#include <algorithm>
#include <set>

namespace mileplate::rules {

namespace {

double cardioWanted(const Scene& scene)
{
    return scene.priority == Priority::Muscle ? scene.limits.oppCardioMuscle
                                              : scene.limits.oppCardio;
}

bool isCardio(Kind kind) { return isRun(kind) || kind == Kind::Cross; }
bool isFlexibility(Kind kind) { return kind == Kind::Mobility; }

// How many more sessions of a kind the week wants.
double lacking(const Scene& scene, double wanted, bool (*counts)(Kind))
{
    const auto there = std::ranges::count_if(
        scene.thisWeek(), [&](const Entry* entry) { return counts(entry->session->kind); });
    return std::max(0.0, wanted - static_cast<double>(there));
}

bool anywhere(LocalTime, LocalTime) { return true; }

// A movement that runners should train, by its patterns, and the exercise that stands
// for it where none is planned.
struct Movement {
    std::string_view name;
    std::array<Pattern, 2> patterns;
    std::string_view exercise;
};

std::vector<Movement> movementsFor(Priority priority)
{
    std::vector<Movement> movements{{"squat", {Pattern::Squat, Pattern::Single}, "squat"},
                                    {"hinge", {Pattern::Hinge, Pattern::HipExtension}, "rdl"}};
    if (priority != Priority::Muscle)
        movements.push_back({"calf raise", {Pattern::Calf, Pattern::Calf}, "calfst"});
    if (priority == Priority::Run)
        movements.push_back({"core", {Pattern::Core, Pattern::Core}, "deadbug"});
    return movements;
}

std::vector<const Entry*> detailedLifts(const Scene& scene)
{
    auto lifts = liftsOf(scene);
    std::erase_if(lifts, [](const Entry* lift) { return lift->session->exercises.empty(); });
    return lifts;
}

// Movements of which the week has nothing; none where an exercise is of a kind that
// nobody has said, for it may be the one.
std::vector<Movement> missingMovements(const Scene& scene)
{
    std::set<Pattern> trained;
    for (const Entry* lift : detailedLifts(scene)) {
        for (const SetGroup& group : lift->workingSets()) {
            if (!group.exercise || !group.exercise->pattern)
                return {};
            trained.insert(*group.exercise->pattern);
        }
    }
    auto movements = movementsFor(scene.priority);
    std::erase_if(movements, [&](const Movement& movement) {
        return std::ranges::any_of(movement.patterns,
                                   [&](Pattern pattern) { return trained.contains(pattern); });
    });
    return movements;
}

// The session to come with the fewest sets, that are two more would least be felt in.
const Entry* smallestLift(const Scene& scene)
{
    const auto sizeOf = [&](const Entry* lift) {
        int sets = 0;
        for (const SetGroup& group : lift->workingSets())
            sets += group.sets;
        return sets;
    };
    auto lifts = changeableLifts(scene);
    std::erase_if(lifts, [](const Entry* lift) { return lift->session->exercises.empty(); });
    const auto smallest = std::ranges::min_element(lifts, {}, sizeOf);
    return smallest == lifts.end() ? nullptr : *smallest;
}

} // namespace

std::optional<Finding> weekOutOfBalance(const Scene& scene)
{
    if (scene.isQuietTime())
        return std::nullopt;
    std::vector<std::string> missing;
    if (lacking(scene, cardioWanted(scene), isCardio) > 0)
        missing.emplace_back("cardio");
    if (lacking(scene, scene.limits.oppFlexibility, isFlexibility) > 0)
        missing.emplace_back("flexibility");
    if (missing.empty())
        return std::nullopt;
    Hits hits(scene);
    hits.add({.severity = Severity::Info, .figures = {{"missing", std::move(missing)}}});
    return std::move(hits).merged();
}

std::vector<Fix> fixWeekOutOfBalance(const Scene& scene, const Finding&)
{
    // Easy runs on days of their own, as many as it takes.
    Fix runs;
    std::set<Day> days;
    const auto wanted = static_cast<std::size_t>(lacking(scene, cardioWanted(scene), isCardio));
    for (const Fix& run : additionsWhere(scene, "W-EASY", anywhere)) {
        if (runs.size() < wanted && days.insert(std::get<AddSession>(run.front()).date).second)
            runs.push_back(run.front());
    }
    if (lacking(scene, scene.limits.oppFlexibility, isFlexibility) <= 0)
        return runs.empty() ? std::vector<Fix>{} : std::vector<Fix>{runs};
    auto fixes = additionsWhere(
        scene, "W-MOB", [&](LocalTime start, LocalTime) { return !days.contains(dayOf(start)); });
    for (Fix& fix : fixes)
        fix.insert(fix.end(), runs.begin(), runs.end());
    return fixes;
}

std::optional<Finding> movementMissing(const Scene& scene)
{
    if (scene.isQuietTime() || detailedLifts(scene).size() < 2)
        return std::nullopt;
    std::vector<std::string> missing;
    for (const Movement& movement : missingMovements(scene))
        missing.emplace_back(movement.name);
    if (missing.empty())
        return std::nullopt;
    Hits hits(scene);
    hits.add({.severity = Severity::Info, .figures = {{"missing", std::move(missing)}}});
    return std::move(hits).merged();
}

std::vector<Fix> fixMovementMissing(const Scene& scene, const Finding&)
{
    static constexpr int kSets = 2;
    const Entry* lift = smallestLift(scene);
    if (!lift)
        return {};
    Fix fix;
    for (const Movement& movement : missingMovements(scene))
        fix.push_back(ChangeSets{.session = lift->session->id,
                                 .exercise = Id<Exercise>{std::string(movement.exercise)},
                                 .target = kSets});
    return fix.empty() ? std::vector<Fix>{} : std::vector<Fix>{std::move(fix)};
}

} // namespace mileplate::rules
