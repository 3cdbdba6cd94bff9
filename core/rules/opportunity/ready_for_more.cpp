// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/opportunity/ready_for_more.h"

#include "core/library/defaults.h"
#include "core/load/one_rep_max.h"
#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"
#include "core/rules/strength/lifts.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace mileplate::rules {

namespace {

using Lift = Id<Exercise>;

// The working sets of a lift in a session.
auto setsOf(const Lift& lift, const Entry& entry)
{
    return entry.workingSets() | std::views::filter([&lift](const SetGroup& group) {
               return group.entry->exercise == lift;
           });
}

std::set<Lift> liftsIn(const Entry& entry)
{
    std::set<Lift> lifts;
    for (const SetGroup& group : entry.workingSets()) {
        if (group.exercise)
            lifts.insert(group.entry->exercise);
    }
    return lifts;
}

double heaviest(const Lift& lift, const Entry& entry)
{
    Mass most;
    for (const SetGroup& group : setsOf(lift, entry))
        most = std::max(most, group.weight.value_or(Mass{}));
    return inKilograms(most);
}

// Whether a lift goes on in one session where it stopped in the other. Power and taper
// sessions are light on purpose, and so is a light one beside heavy ones.
bool isSameWork(const Session& a, const Session& b)
{
    const auto counts = [](const Session& session) {
        return session.style != Style::Power && session.style != Style::Taper;
    };
    return counts(a) && counts(b) && (a.style == Style::Light) == (b.style == Style::Light);
}

int topOfRange(const SetGroup& group, const Session& session, const Limits& limits)
{
    const bool heavy = isCompound(group) && session.style == Style::Heavy;
    return static_cast<int>(heavy ? limits.oppTopRepsHeavy : limits.oppTopRepsOther);
}

// The load at which every set reached the top of its range with something in reserve;
// nothing where one fell short. Lighter sets before the real ones do not matter.
std::optional<double> masteredLoad(const Lift& lift, const Entry& entry, const Scene& scene)
{
    const double load = heaviest(lift, entry);
    const bool mastered = std::ranges::all_of(setsOf(lift, entry), [&](const SetGroup& group) {
        const bool counts = group.weight && inKilograms(*group.weight) >= load - kTolerance;
        return !counts || (group.reps && group.rir >= 1 - kTolerance &&
                           *group.reps >= topOfRange(group, *entry.session, scene.limits));
    });
    return mastered && load > 0 ? std::optional(load) : std::nullopt;
}

// Effective sessions with a lift, done as in `beside`, that start in some time, in order.
std::vector<const Entry*> exposures(const Lift& lift, const Entry& beside, LocalTime from,
                                    LocalTime to, const Scene& scene)
{
    std::vector<const Entry*> found;
    forEachIn(scene, {dayOf(from), dayOf(to) + Days{1}}, [&](const Entry& entry) {
        const LocalTime start = entry.facts.start;
        if (start >= from && start <= to && entry.session->kind == Kind::Strength &&
            isSameWork(*entry.session, *beside.session) && !setsOf(lift, entry).empty())
            found.push_back(&entry);
    });
    return found;
}

// The load that was mastered in the last two exposures up to `last`, both completed.
std::optional<double> masteredTwice(const std::vector<const Entry*>& done, const Lift& lift,
                                    const Scene& scene)
{
    if (done.size() < 2)
        return std::nullopt;
    const Entry& before = **(done.end() - 2);
    const Entry& last = *done.back();
    if (!before.facts.completed || !last.facts.completed)
        return std::nullopt;
    const auto first = masteredLoad(lift, before, scene);
    const auto second = masteredLoad(lift, last, scene);
    const bool same = first && second && std::abs(*first - *second) <= kTolerance;
    return same ? second : std::nullopt;
}

// The load that a session of this week, the next with that lift or the last one that
// there is, could be heavier than.
std::optional<double> loadToPass(const Entry& entry, const Lift& lift, const Scene& scene)
{
    const Days window{static_cast<int>(scene.limits.oppReadyD)};
    const LocalTime start = entry.facts.start;
    auto found = exposures(lift, entry, start - window, start, scene);
    if (!entry.facts.completed) {
        std::erase(found, &entry);
        const auto load = masteredTwice(found, lift, scene);
        const bool goesUp = load && heaviest(lift, entry) > *load + kTolerance;
        return goesUp ? std::nullopt : load;
    }
    const auto later = exposures(lift, entry, start + Duration{1}, start + window, scene);
    return later.empty() ? masteredTwice(found, lift, scene) : std::nullopt;
}

// How many sets of a lift, warm-ups left out, are done and not done in a session.
std::pair<int, int> progressOf(const Lift& lift, const Session& session)
{
    std::pair<int, int> sets;
    for (const ExerciseEntry& row : session.exercises) {
        for (const LiftSet& set : row.sets) {
            if (row.exercise == lift && set.kind != SetKind::WarmUp)
                ++(set.done.value_or(true) ? sets.first : sets.second);
        }
    }
    return sets;
}

const ExerciseEntry* rowOf(const Lift& lift, const Session& session)
{
    const auto row = std::ranges::find(session.exercises, lift, &ExerciseEntry::exercise);
    return row == session.exercises.end() ? nullptr : &*row;
}

// A load in kg that is heavier by what the athlete's plates allow.
double raised(double kg, const Exercise* exercise, const Athlete& athlete)
{
    if (athlete.units != UnitSystem::Imperial)
        return load::nextLoad(kg, plateStep(exercise));
    return load::nextLoad(kg / kKilogramsPerPound, 2 * plateStep(exercise)) * kKilogramsPerPound;
}

// The range as it is planned, else that of the style up to what was reached.
RepRange rangeOf(const ExerciseEntry* row, const Exercise* exercise, const Session& session,
                 int top)
{
    const auto& planned = row && row->target ? row->target->reps : std::nullopt;
    if (planned && planned->lowest < planned->highest)
        return *planned;
    const auto& style = library::defaultsOf(session.style.value_or(Style::Heavy));
    const bool compound = exercise && exercise->type == ExerciseType::Compound;
    const RepRange usual = compound ? style.compoundReps : style.accessoryReps;
    return {std::min(usual.lowest, top), top};
}

bool isStimulus(Kind kind)
{
    return isQuality(kind) || kind == Kind::HillSprints || kind == Kind::Strides ||
           kind == Kind::HillsEasy;
}

constexpr Days kEasyOnlyBefore{28};

} // namespace

std::optional<Finding> readyToAddWeight(const Scene& scene)
{
    if (!scene.athlete.flags.empty())
        return std::nullopt; // no progression without a doctor's word
    Hits hits(scene);
    for (const Entry* entry : liftsOf(scene)) {
        for (const Lift& lift : liftsIn(*entry)) {
            if (const auto load = loadToPass(*entry, lift, scene))
                hits.add({.severity = Severity::Info,
                          .roles = {{"S", entry}},
                          .figures = {{"ex", lift.text}, {"load", *load}}});
        }
    }
    return std::move(hits).merged();
}

std::optional<NextLoad> nextLoadOf(const Scene& scene, const Entry& entry, const Id<Exercise>& lift)
{
    const Session& session = *entry.session;
    const auto [done, open] = progressOf(lift, session);
    const bool counts = entry.facts.effectiveAt(scene.now);
    if (!scene.athlete.flags.empty() || !counts || (done > 0 && open > 0))
        return std::nullopt;
    const bool begun = session.status == Status::Partial && done == 0 && open > 0;
    const bool now = !entry.facts.completed || begun;
    const Days window{static_cast<int>(scene.limits.oppReadyD)};
    const LocalTime start = entry.facts.start;
    auto found = exposures(lift, entry, start - window, start, scene);
    if (now)
        std::erase(found, &entry);
    const auto later = exposures(lift, entry, start + Duration{1}, start + window, scene);
    const auto load = masteredTwice(found, lift, scene);
    if (!load || std::ranges::any_of(later, [](const Entry* e) { return e->facts.completed; }))
        return std::nullopt;
    const Entry* target = now ? &entry : later.empty() ? nullptr : later.front();
    const ExerciseEntry* row = rowOf(lift, target ? *target->session : session);
    const double planned =
        row && row->target && row->target->weight ? inKilograms(*row->target->weight) : 0;
    if (target && planned > *load + kTolerance)
        return std::nullopt;
    const Exercise* exercise = load::ExerciseBook(scene.diary.exercises).find(lift);
    const int top = topOfRange(*setsOf(lift, *found.back()).begin(), session, scene.limits);
    return NextLoad{.masteredKg = *load,
                    .kg = raised(*load, exercise, scene.athlete),
                    .topReps = top,
                    .reps = rangeOf(row, exercise, session, top),
                    .session = target ? target->session->id : Id<Session>{}};
}

std::vector<Fix> fixReadyToAddWeight(const Scene& scene, const Finding& finding)
{
    std::vector<Fix> fixes;
    const load::ExerciseBook book(scene.diary.exercises);
    for (const Entry* entry : changeableOf(finding, scene)) {
        for (const Lift& lift : liftsIn(*entry)) {
            const auto load = loadToPass(*entry, lift, scene);
            const ExerciseEntry* row = rowOf(lift, *entry->session);
            if (!load)
                continue;
            const double kg = load::nextLoad(*load, plateStep(book.find(lift)));
            Fix fix{SetLoad{entry->session->id, lift, kilograms(kg)}};
            // Fewer than the top of the range begin anew by themselves.
            const int top =
                topOfRange(*setsOf(lift, *entry).begin(), *entry->session, scene.limits);
            const auto& reps = row && row->target ? row->target->reps : std::nullopt;
            if (reps && reps->lowest >= top)
                fix.push_back(SetReps{entry->session->id, lift,
                                      rangeOf(row, book.find(lift), *entry->session, top)});
            fixes.push_back(std::move(fix));
        }
    }
    return fixes;
}

std::optional<Finding> onlyEasyRunning(const Scene& scene)
{
    const bool phase = scene.phase == PhaseKind::Build || scene.phase == PhaseKind::Peak;
    const bool experienced = scene.runner != Level::Novice && scene.athlete.flags.empty();
    const auto history = static_cast<double>(scene.history().count());
    if (!phase || scene.isQuietTime() || !experienced || history < scene.limits.oppEasyOnlyHistoryD)
        return std::nullopt;
    std::int64_t runs = 0;
    bool stimulus = false;
    forEachIn(scene, {scene.week.first - kEasyOnlyBefore, scene.week.past}, [&](const Entry& run) {
        runs += isRun(run.session->kind);
        stimulus |= isStimulus(run.session->kind);
    });
    if (stimulus || static_cast<double>(runs) < scene.limits.oppEasyOnlyRuns)
        return std::nullopt;
    Hits hits(scene);
    hits.add({.severity = Severity::Info,
              .figures = {{"n", runs}, {"threshold", scene.limits.oppEasyOnlyRuns}}});
    return std::move(hits).merged();
}

std::vector<Fix> fixOnlyEasyRunning(const Scene& scene, const Finding&)
{
    std::vector<Fix> fixes;
    for (const Entry* run : scene.thisWeek()) {
        if (run->session->kind == Kind::Easy && mayChange(*run, scene))
            fixes.push_back({SetKindTo{run->session->id, Kind::Strides}});
    }
    for (const std::string_view workout : {"W-HILL-BEG", "W-SPEED-400"})
        append(fixes, additionsWhere(scene, workout, [&](LocalTime start, LocalTime) {
                   return !isBeforeKeyRun(scene, start, scene.limits.schKeyRunGapH);
               }));
    return fixes;
}

} // namespace mileplate::rules
