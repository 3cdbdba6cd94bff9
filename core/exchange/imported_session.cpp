// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/imported_session.h"

#include "core/base/utf8.h"
#include "core/domain/track_codec.h"
#include "core/exchange/plausible.h"

#include <algorithm>

namespace mileplate::exchange {

namespace {

constexpr std::size_t kLongestSessionName = 200;

Lap lapOf(const RecordedLap& recorded)
{
    return {.duration = plausible(recorded.timer ? recorded.timer : recorded.elapsed),
            .distance = plausible(recorded.distance),
            .averageHeartRateBpm = plausible(recorded.averageHeartRateBpm),
            .maxHeartRateBpm = plausible(recorded.maxHeartRateBpm),
            .ascent = plausible(recorded.ascent)};
}

// "cycling" as the name of a session that is no run.
std::string titled(std::string name)
{
    if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

template <class T>
void fill(std::optional<T>& value, const std::optional<T>& other)
{
    if (!value)
        value = other;
}

template <class T>
void fill(std::vector<T>& values, const std::vector<T>& other)
{
    if (values.empty())
        values = other;
}

void addSources(Done& done, const Done& other)
{
    if (other.source)
        done.otherSources.push_back(*other.source);
    done.otherSources.insert(done.otherSources.end(), other.otherSources.begin(),
                             other.otherSources.end());
}

} // namespace

std::string cleaned(std::string text, std::size_t longest)
{
    std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    text = validUtf8(text);
    return std::string(cutTo(text, longest));
}

Kind kindOf(Sport sport)
{
    switch (sport) {
    case Sport::Run:
        return Kind::Easy;
    case Sport::Strength:
        return Kind::Strength;
    case Sport::Mobility:
        return Kind::Mobility;
    case Sport::Transition:
    case Sport::Other:
        return Kind::Cross;
    }
    return Kind::Cross;
}

Session sessionOf(Recording recording, const Source& source, Id<Session> id)
{
    Session session{.id = std::move(id), .kind = kindOf(recording.sport), .status = Status::Done};
    const Instant start = *recording.start;
    session.date = dayOf(start.local());
    session.slot = slotOf(clockOf(start.local()));
    session.name = cleaned(recording.name, kLongestSessionName);
    const bool isNamedBySport = session.kind == Kind::Cross || session.kind == Kind::Mobility;
    if (session.name.empty() && isNamedBySport)
        session.name = cleaned(titled(recording.sportName), kLongestSessionName);
    Done& done = session.done.emplace();
    done.start = start;
    done.timer = plausible(recording.timer);
    done.elapsed = plausible(recording.elapsed);
    done.moving = plausible(recording.moving);
    done.workout.distance = plausible(recording.distance);
    done.workout.descent = plausible(recording.descent);
    done.ascent = plausible(recording.ascent);
    done.averageHeartRateBpm = plausible(recording.averageHeartRateBpm);
    done.maxHeartRateBpm = plausible(recording.maxHeartRateBpm);
    done.energy = plausible(recording.energy);
    done.source = source;
    if (!recording.trackFile.empty())
        done.otherSources.push_back(
            {.kind = Source::Kind::Gpx, .name = source.name, .id = recording.trackFile});
    std::ranges::transform(recording.laps, std::back_inserter(done.laps), lapOf);
    if (!recording.track.empty())
        done.streams = trackRef(std::move(recording.track));
    return session;
}

Session merged(const Session& known, const Session& other, bool otherIsRicher)
{
    Session result = known;
    if (result.name.empty())
        result.name = other.name;
    result.note = bothNotes(known.note, other.note);
    const Done& poorer = otherIsRicher ? *known.done : *other.done;
    Done done = otherIsRicher ? *other.done : *known.done;
    fill(done.start, poorer.start);
    fill(done.timer, poorer.timer);
    fill(done.elapsed, poorer.elapsed);
    fill(done.moving, poorer.moving);
    fill(done.averageHeartRateBpm, poorer.averageHeartRateBpm);
    fill(done.maxHeartRateBpm, poorer.maxHeartRateBpm);
    fill(done.ascent, poorer.ascent);
    fill(done.energy, poorer.energy);
    fill(done.massChangeKg, poorer.massChangeKg);
    fill(done.workout.distance, poorer.workout.distance);
    fill(done.workout.descent, poorer.workout.descent);
    fill(done.workout.rpe, poorer.workout.rpe);
    fill(done.laps, poorer.laps);
    fill(done.streams, poorer.streams);
    addSources(done, poorer);
    result.done = std::move(done);
    fill(result.exercises, other.exercises);
    return result;
}

} // namespace mileplate::exchange
