// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/session_facts.h"

#include "core/library/defaults.h"
#include "core/load/grade.h"
#include "core/load/muscle_fatigue.h"
#include "core/load/stress.h"
#include "core/load/vdot.h"

#include <algorithm>
#include <cmath>

namespace mileplate::load {

namespace {

constexpr Duration kUnknownLength = std::chrono::minutes{45};
constexpr Duration kLongPause = std::chrono::hours{1};

const Workout& noWorkout()
{
    static const Workout kNone{};
    return kNone;
}

const Workout& planOf(const Session& session)
{
    return session.planned ? *session.planned : noWorkout();
}

// What was done, where anything is known of it; else what was planned.
const Workout& workoutOf(const Session& session)
{
    return session.isCompleted() && session.done ? session.done->workout : planOf(session);
}

double defaultRpe(const Session& session)
{
    if (session.kind == Kind::Strength && session.style)
        return library::defaultsOf(*session.style).rpe;
    return library::defaultsOf(session.kind).rpe;
}

// Prescriptions such as hard minutes or the descent stand until something else
// was recorded.
template <class T>
std::optional<T> prescribed(const Session& session, std::optional<T> Workout::*member)
{
    const auto& own = workoutOf(session).*member;
    return own ? own : planOf(session).*member;
}

double hardMinutes(const Session& session, double minutes)
{
    if (const auto given = prescribed(session, &Workout::hardTime))
        return inMinutes(*given);
    if (session.kind == Kind::Race)
        return minutes;
    return std::min(minutes, library::defaultsOf(session.kind).hardMinutes);
}

bool hasOwnLength(const Session& session)
{
    if (!session.isCompleted() || !session.done)
        return planOf(session).duration.has_value();
    const Done& done = *session.done;
    return done.timer || done.workout.duration || done.moving || done.elapsed;
}

// Of a lift under way, whose length is not known yet, the share of its sets that is done: of
// one that has only just begun nothing.
std::optional<double> shareLifted(const Session& session)
{
    if (!session.isOpenLift())
        return std::nullopt;
    double all = 0;
    double done = 0;
    for (const ExerciseEntry& entry : session.exercises) {
        for (const LiftSet& set : entry.sets) {
            all += set.kind == SetKind::WarmUp ? 0 : 1;
            done += set.kind != SetKind::WarmUp && set.done.value_or(true) ? 1 : 0;
        }
    }
    return all > 0 ? done / all : 0;
}

Duration trainedLength(const Session& session, const Lens& lens)
{
    if (session.isCompleted() && session.done) {
        const Done& done = *session.done;
        for (const auto& length : {done.timer, done.workout.duration, done.moving, done.elapsed}) {
            if (length)
                return *length;
        }
        if (done.workout.distance && lens.easyPace)
            return seconds(inKilometres(*done.workout.distance) * *lens.easyPace);
    }
    const Duration planned = plannedLength(session, lens.easyPace);
    const auto share = shareLifted(session);
    return share ? Duration{nearest(static_cast<double>(planned.count()) * *share)} : planned;
}

// Grade-adjusted over level distance; downhill never counts for less than 0.75.
double levelShare(const Session& session, Distance distance)
{
    const auto ascent = session.done ? session.done->ascent : std::nullopt;
    const auto descent = prescribed(session, &Workout::descent);
    if (!ascent && !descent)
        return 1;
    const Distance level =
        equivalentDistance(distance, ascent.value_or(Distance{}), descent.value_or(Distance{}));
    return std::max(0.75, level / distance);
}

// An average hides intervals, so where laps were recorded each counts by itself.
std::optional<double> stressOfLaps(const Session& session, double share, double thresholdPace)
{
    if (!session.isCompleted() || !session.done || session.done->laps.size() < 2)
        return std::nullopt;
    double sum = 0;
    Distance covered;
    for (const Lap& lap : session.done->laps) {
        if (!lap.distance || !lap.duration)
            return std::nullopt;
        covered += *lap.distance;
        sum += runningStress(*lap.distance * share, *lap.duration, thresholdPace);
    }
    const auto& whole = session.done->workout.distance;
    const bool complete = whole && std::abs(covered / *whole - 1) < 0.05;
    return complete ? std::optional(sum) : std::nullopt;
}

std::optional<double> stressByPace(const Session& session, Duration length, const Lens& lens)
{
    const auto& distance = workoutOf(session).distance;
    if (!isRun(session.kind) || !distance || distance->isZero() || !lens.thresholdPace ||
        !hasOwnLength(session))
        return std::nullopt;
    const double share = levelShare(session, *distance);
    if (const auto byLap = stressOfLaps(session, share, *lens.thresholdPace))
        return byLap;
    return runningStress(*distance * share, length, *lens.thresholdPace);
}

std::optional<double> stressByHeartRate(const Session& session, Duration length, const Lens& lens)
{
    if (!isRun(session.kind) || !session.isCompleted() || !session.done ||
        !session.done->averageHeartRateBpm)
        return std::nullopt;
    const auto rates = heartRatesOf(lens.athlete, session.date);
    if (!rates)
        return std::nullopt;
    return heartRateStress(length, *session.done->averageHeartRateBpm, *rates);
}

double loadUnits(const Session& session, Duration length, double rpe, const Lens& lens)
{
    auto units = stressByPace(session, length, lens);
    if (!units)
        units = stressByHeartRate(session, length, lens);
    if (!units)
        units = loadUnitsPerHour(rpe) * inHours(length);
    return std::min(*units, kMostLoadUnits);
}

PerMuscle fatigueOf(const Session& session, const SessionFacts& facts,
                    std::span<const SetGroup> groups)
{
    if (session.kind == Kind::Strength)
        return fatigueOfLifting(session, groups);
    if (session.kind == Kind::Plyometrics)
        return fatigueOfJumps(prescribed(session, &Workout::contacts).value_or(0));
    const auto descent = prescribed(session, &Workout::descent).value_or(Distance{});
    return fatigueOfRun(facts.km, facts.minutes, facts.hardMinutes,
                        isRun(session.kind) ? inMetres(descent) : 0);
}

} // namespace

Lens::Lens(const Athlete& who, const Register<Exercise>& ownExercises)
    : athlete(who)
    , exercises(ownExercises)
    , slots(who.slots.value_or(SlotClocks{}))
    , easyPace(easyPaceOf(who))
    , thresholdPace(thresholdPaceOf(who))
{}

Duration plannedLength(const Session& session, const std::optional<double>& easyPace)
{
    const Workout& plan = planOf(session);
    if (plan.duration)
        return *plan.duration;
    if (plan.distance && easyPace && isRun(session.kind))
        return seconds(inKilometres(*plan.distance) * *easyPace);
    return kUnknownLength;
}

Duration occupiedLength(const Session& session, const std::optional<double>& easyPace)
{
    if (!session.isCompleted() || !session.done)
        return plannedLength(session, easyPace);
    const Done& done = *session.done;
    const auto moved = done.timer ? done.timer : done.workout.duration;
    if (done.elapsed && (!moved || *done.elapsed - *moved <= kLongPause))
        return *done.elapsed;
    return moved ? *moved : plannedLength(session, easyPace);
}

namespace {

SessionFacts factsOf(const Session& session, LocalTime start, std::span<const SetGroup> sets,
                     const Lens& lens)
{
    const Duration length = trainedLength(session, lens);
    const Workout& workout = workoutOf(session);
    SessionFacts facts{.start = start, .end = start + occupiedLength(session, lens.easyPace)};
    facts.completed = session.isCompleted();
    facts.planned = session.status == Status::Planned;
    facts.open = session.isOpenLift();
    facts.lengthAssumed = facts.completed && !hasOwnLength(session) && !planOf(session).duration;
    facts.key = isKey(session);
    facts.minutes = inMinutes(length);
    if (isRun(session.kind))
        facts.km = inKilometres(workout.distance.value_or(Distance{}));
    if (isRun(session.kind))
        facts.hardMinutes = hardMinutes(session, facts.minutes);
    facts.rpe = workout.rpe.value_or(defaultRpe(session));
    facts.sRpeLoad = facts.minutes * facts.rpe;
    facts.loadUnits = loadUnits(session, length, facts.rpe, lens);
    if (session.kind == Kind::Strength) {
        facts.lss = legStressSets(session, sets);
        facts.hardSets = hardSets(sets);
    }
    facts.fatigue = fatigueOf(session, facts, sets);
    return facts;
}

SetGroups setsOf(const Session& session, const ExerciseBook& exercises)
{
    auto groups = workingSets(session, exercises);
    return groups.empty() ? nullptr
                          : std::make_shared<const std::vector<SetGroup>>(std::move(groups));
}

} // namespace

Entry entryOf(std::shared_ptr<const Session> session, LocalTime start, const Lens& lens)
{
    Entry entry{.session = std::move(session), .facts = {}};
    entry.sets = setsOf(*entry.session, lens.exercises);
    entry.facts = factsOf(*entry.session, start, entry.workingSets(), lens);
    return entry;
}

std::string_view doubtfulFigure(const Session& session, const SessionFacts& facts,
                                const Athlete& athlete)
{
    if (!session.isCompleted() || !session.done)
        return {};
    if (isRun(session.kind) && facts.km > 0 && hasOwnLength(session)) {
        const double pace = facts.minutes * 60 / facts.km;
        if (pace < 140 - 1e-9 || pace > 900 + 1e-9)
            return "pace";
    }
    if (const auto& rate = session.done->averageHeartRateBpm) {
        if (*rate < 40 || (athlete.maxHeartRateBpm && *rate > *athlete.maxHeartRateBpm + 5))
            return "hr";
    }
    return facts.minutes > 8 * 60 ? "duration" : std::string_view{};
}

bool looksLikeTheSame(const Entry& a, const Entry& b)
{
    if (!a.facts.completed || !b.facts.completed || a.session->kind != b.session->kind)
        return false;
    const auto apart = a.facts.start < b.facts.start ? b.facts.start - a.facts.start
                                                     : a.facts.start - b.facts.start;
    const double longer = std::max(a.facts.minutes, b.facts.minutes);
    const double difference = std::abs(a.facts.minutes - b.facts.minutes);
    return apart <= std::chrono::minutes{10} && difference <= 0.05 * longer + 1e-9;
}

} // namespace mileplate::load
