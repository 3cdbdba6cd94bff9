// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/base/hash.h"
#include "core/base/new_id.h"
#include "core/exchange/imported_exercises.h"
#include "core/exchange/read_activity.h"
#include "core/load/vdot.h"

#include <algorithm>
#include <fmt/format.h>

namespace mileplate::exchange {

namespace {

Source::Kind sourceKind(ActivityFormat format)
{
    switch (format) {
    case ActivityFormat::Fit:
        return Source::Kind::Fit;
    case ActivityFormat::Tcx:
        return Source::Kind::Tcx;
    case ActivityFormat::Gpx:
        return Source::Kind::Gpx;
    }
    return Source::Kind::Fit;
}

FileOutcome failed(std::string why)
{
    return {.status = FileStatus::Failed, .message = std::move(why)};
}

// What the file adds to what it was before, in order of how much that says.
FileStatus better(FileStatus a, FileStatus b)
{
    static constexpr std::array kOrder{FileStatus::Duplicate, FileStatus::Merged,
                                       FileStatus::Imported};
    return std::ranges::find(kOrder, a) > std::ranges::find(kOrder, b) ? a : b;
}

void addMessage(FileOutcome& outcome, const std::string& sentence)
{
    if (!sentence.empty())
        outcome.message += (outcome.message.empty() ? "" : " ") + sentence;
}

// A run is filed as easy; where it was faster than that the athlete is told.
std::string suggestion(const Session& session, const Athlete& athlete)
{
    const Done& done = *session.done;
    if (session.kind != Kind::Easy)
        return {};
    const bool fastHeart = done.averageHeartRateBpm && athlete.thresholdHeartRateBpm &&
                           *done.averageHeartRateBpm > 0.89 * *athlete.thresholdHeartRateBpm;
    const auto vdot = load::vdotOf(athlete);
    const bool fastPace = vdot && done.timer && done.workout.distance &&
                          !done.averageHeartRateBpm &&
                          inSeconds(*done.timer) / inKilometres(*done.workout.distance) <
                              load::paceAtFraction(*vdot, 0.74) - 5;
    return fastHeart || fastPace ? "Filed as an easy run, but it was faster than that: change its "
                                   "kind if it was a workout."
                                 : "";
}

} // namespace

Import::Import(const Diary& diary, ImportOptions options)
    : m_composer(diary)
    , m_options(std::move(options))
{
    if (!m_options.fetchTrack)
        m_options.fetchTrack = [](const TrackRef& ref) { return ref.loaded; };
}

Edit Import::edit(std::string title) && { return std::move(m_composer).whole(std::move(title)); }

FileOutcome Import::add(std::string_view bytes)
{
    auto activity = readActivity(bytes);
    if (!activity)
        return failed(activity.error().message);
    return add(*std::move(activity), sha256(bytes));
}

Instant Import::startOf(const Recording& recording, bool hasClock) const
{
    if (!hasClock)
        return instantOf(at(*m_options.date, {12 * 60}), m_options.offsetAt);
    Instant start = *recording.start;
    if (!recording.hasOffset)
        start.offset = m_options.offsetAt(std::chrono::floor<std::chrono::seconds>(start.utc));
    return start;
}

Result<> Import::handOver(Session& session) const
{
    auto& streams = session.done->streams;
    if (!streams || !m_options.keepTrack)
        return {};
    if (const auto kept = m_options.keepTrack(*streams); !kept)
        return kept;
    streams->loaded.reset();
    return {};
}

Result<Edit> Import::stepFor(const Diary& soFar, Recording recording, const Source& source,
                             FileOutcome& outcome) const
{
    recording.start = startOf(recording, recording.start.has_value());
    Edit step;
    if (fromSameFile(diary(), source.id, *recording.start))
        return step;
    ImportedExercises exercises = exercisesOf(recording.sets, soFar.exercises);
    Session session = sessionOf(std::move(recording), source, newId<Session>());
    session.exercises = std::move(exercises.entries);
    for (Exercise& own : exercises.own) {
        if (!soFar.exercises.find(own.id))
            step.exercises.push_back({std::nullopt, std::move(own)});
    }
    if (const Session* same = sameRecorded(diary(), session, m_options.fetchTrack)) {
        Session known = *same;
        if (known.done->streams)
            known.done->streams->loaded = m_options.fetchTrack(*known.done->streams);
        Session both = merged(known, session, isRicher(session, known));
        if (const auto kept = handOver(both); !kept)
            return tl::unexpected(kept.error());
        step.sessions.push_back({*same, std::move(both)});
        outcome.status = better(outcome.status, FileStatus::Merged);
        return step;
    }
    if (const auto kept = handOver(session); !kept)
        return tl::unexpected(kept.error());
    outcome.status = better(outcome.status, FileStatus::Imported);
    ++outcome.sessions;
    if (const Session* plan = plannedFor(soFar, session)) {
        outcome.planned = plan->id;
        step.sessions.push_back({*plan, asDoneOf(*plan, std::move(session))});
        return step;
    }
    addMessage(outcome, suggestion(session, soFar.who()));
    step.sessions.push_back({std::nullopt, std::move(session)});
    return step;
}

FileOutcome Import::add(Activity activity, const std::string& hash)
{
    static constexpr std::array<std::string_view, 3> kFormats{"fit", "tcx", "gpx"};
    FileOutcome outcome{.format = std::string(kFormats[static_cast<std::size_t>(activity.format)]),
                        .status = FileStatus::Duplicate,
                        .records = activity.records};
    if (!activity.notAnActivity.empty()) {
        outcome.status = FileStatus::Skipped;
        outcome.message = fmt::format("This is {}, nothing that was done.", activity.notAnActivity);
        return outcome;
    }
    const bool hasClock = std::ranges::all_of(
        activity.sessions, [](const Recording& recording) { return recording.start.has_value(); });
    if (!hasClock && !m_options.date) {
        outcome.status = FileStatus::NeedsDate;
        outcome.message = "The clock of the device was never set: say on which day this was "
                          "(import --date 2026-11-24).";
        return outcome;
    }
    for (const std::string& warning : activity.warnings)
        addMessage(outcome, warning);
    const Source source{
        .kind = sourceKind(activity.format), .name = cleaned(activity.device, 100), .id = hash};
    EditComposer file(diary()); // all of the file or nothing of it
    for (Recording& recording : activity.sessions) {
        auto step = stepFor(file.diary(), std::move(recording), source, outcome);
        const auto done =
            step ? file.then(*std::move(step)) : Result<>{tl::unexpected(step.error())};
        if (!done)
            return failed(done.error().message);
    }
    if (const auto done = m_composer.then(std::move(file).whole({})); !done)
        return failed(done.error().message);
    return outcome;
}

} // namespace mileplate::exchange
