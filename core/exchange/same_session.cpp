// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/same_session.h"

#include <algorithm>
#include <cmath>

namespace mileplate::exchange {

namespace {

constexpr Duration kSameStart = std::chrono::minutes{2};
constexpr Duration kHalfHour = std::chrono::minutes{30};
constexpr Duration kWidestZones = std::chrono::hours{14};
constexpr Duration kSameWorkoutStart = std::chrono::minutes{10};
constexpr double kTolerance = 0.05;

bool within(double a, double b) { return std::abs(a - b) <= kTolerance * std::max(a, b); }

bool hasSource(const Session& session, const std::string& hash)
{
    if (!session.done)
        return false;
    const auto is = [&](const Source& source) { return source.id == hash; };
    return (session.done->source && is(*session.done->source)) ||
           std::ranges::any_of(session.done->otherSources, is);
}

// Calls `visit` for each session of the day and of those beside it; the first for which
// it holds.
template <class Holds>
const Session* firstAround(const Diary& diary, Day day, Holds holds)
{
    for (const Day near : {day, day - Days{1}, day + Days{1}}) {
        for (const Entry& entry : diary.days.on(near).sessions) {
            if (holds(*entry.session))
                return entry.session.get();
        }
    }
    return nullptr;
}

bool sameLength(const Done& a, const Done& b)
{
    const auto close = [](const std::optional<Duration>& x, const std::optional<Duration>& y) {
        return x && y && within(inSeconds(*x), inSeconds(*y));
    };
    return close(a.timer, b.timer) || close(a.elapsed, b.elapsed);
}

bool sameDistance(const Done& a, const Done& b)
{
    const auto& x = a.workout.distance;
    const auto& y = b.workout.distance;
    return !x || !y || within(inMetres(*x), inMetres(*y));
}

// Of the seconds that both columns have, nine in ten are alike to within the tolerance.
bool sameColumn(const Track& a, const Track& b, Track::Column Track::*member, int tolerance)
{
    const Track::Column& x = a.*member;
    const Track::Column& y = b.*member;
    std::size_t j = 0;
    int common = 0;
    int alike = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        while (j < y.size() && b.time[j] < a.time[i])
            ++j;
        if (j >= y.size())
            break;
        const bool comparable =
            b.time[j] == a.time[i] && x[i] != Track::kNoValue && y[j] != Track::kNoValue;
        common += comparable ? 1 : 0;
        alike += comparable && std::abs(x[i] - y[j]) <= tolerance ? 1 : 0;
    }
    return common >= 60 && alike >= 0.9 * common;
}

bool sameStreams(const Session& a, const Session& b, const FetchTrack& fetch)
{
    if (!a.done->streams || !b.done->streams)
        return false;
    if (a.done->streams->hash == b.done->streams->hash)
        return true;
    const auto x = fetch(*a.done->streams);
    const auto y = fetch(*b.done->streams);
    return x && y &&
           (sameColumn(*x, *y, &Track::heartRate, 1) || sameColumn(*x, *y, &Track::distance, 500));
}

bool sameStart(const Session& a, const Session& b, const FetchTrack& fetch)
{
    const Duration apart = std::chrono::abs(a.done->start->utc - b.done->start->utc);
    if (apart <= kSameStart)
        return true;
    const Duration off = apart % kHalfHour;
    const bool wholeHalfHours =
        apart <= kWidestZones && std::min(off, kHalfHour - off) <= kSameStart;
    return wholeHalfHours && sameStreams(a, b, fetch);
}

// Repetitions and half kilograms of each set, in order: what every app says of it,
// whatever it calls the exercise.
std::vector<std::pair<int, std::int64_t>> setsOf(const Session& session)
{
    std::vector<std::pair<int, std::int64_t>> sets;
    for (const ExerciseEntry& entry : session.exercises) {
        for (const LiftSet& set : entry.sets)
            sets.emplace_back(set.reps.value_or(0),
                              set.weight ? std::llround(inKilograms(*set.weight) * 2) : 0);
    }
    std::ranges::sort(sets);
    return sets;
}

bool sameLifts(const Session& a, const Session& b)
{
    const bool clocks = a.done->start && b.done->start;
    const bool near =
        clocks ? std::chrono::abs(a.done->start->utc - b.done->start->utc) <= kSameWorkoutStart
               : a.date == b.date;
    if (!near)
        return false;
    const auto x = setsOf(a);
    const auto y = setsOf(b);
    std::vector<std::pair<int, std::int64_t>> common;
    std::ranges::set_intersection(x, y, std::back_inserter(common));
    const auto most = static_cast<double>(std::max(x.size(), y.size()));
    return common.size() >= 3 && static_cast<double>(common.size()) >= (clocks ? 0.8 : 0.9) * most;
}

std::size_t columnsOf(const Track& track)
{
    std::size_t columns = 0;
    for (const auto* column : {&track.distance, &track.heartRate, &track.altitude, &track.cadence,
                               &track.power, &track.latitude})
        columns += column->empty() ? 0 : 1;
    return columns;
}

// Records count, and so does what each of them says.
std::size_t richness(const Session& session)
{
    const Done& done = *session.done;
    std::size_t points = done.laps.size() + (done.averageHeartRateBpm ? 10 : 0);
    if (done.streams && done.streams->loaded)
        points += done.streams->loaded->size() * (1 + columnsOf(*done.streams->loaded));
    return points;
}

} // namespace

const Session* fromSameFile(const Diary& diary, const std::string& hash, const Instant& start)
{
    return firstAround(diary, dayOf(start.local()), [&](const Session& session) {
        if (!hasSource(session, hash) || !session.done->start)
            return false;
        // Joined to another source's account it may have taken that one's time zone.
        const bool joined = !session.done->otherSources.empty();
        return std::chrono::abs(session.done->start->utc - start.utc) <=
               (joined ? kWidestZones : kSameStart);
    });
}

const Session* fromSource(const Diary& diary, const std::string& source, Day day)
{
    return firstAround(diary, day,
                       [&](const Session& session) { return hasSource(session, source); });
}

const Session* sameRecorded(const Diary& diary, const Session& recorded, const FetchTrack& fetch)
{
    return firstAround(diary, recorded.date, [&](const Session& session) {
        if (!session.isCompleted() || !session.done ||
            classOf(session.kind) != classOf(recorded.kind))
            return false;
        if (sameLifts(session, recorded))
            return true;
        return session.done->start && recorded.done->start &&
               sameLength(*session.done, *recorded.done) &&
               sameDistance(*session.done, *recorded.done) && sameStart(session, recorded, fetch);
    });
}

bool isRicher(const Session& a, const Session& b) { return richness(a) > richness(b); }

} // namespace mileplate::exchange
