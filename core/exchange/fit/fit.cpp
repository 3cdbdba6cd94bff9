// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fit.h"

#include "core/exchange/fit/fit_messages.h"
#include "core/exchange/fit/fit_names.h"
#include "core/exchange/fit/fit_reader.h"
#include "core/exchange/summary.h"

#include <algorithm>
#include <fmt/format.h>

namespace mileplate::exchange {

namespace {

// 1989-12-31T00:00:00Z, where the clock of FIT begins.
constexpr std::int64_t kFitEpoch = 631065600;

// Below it a timestamp counts from when the device was switched on: its clock was
// never set.
constexpr std::uint32_t kFirstRealTime = 0x10000000;

std::optional<Instant> instantAt(std::uint32_t time, std::chrono::minutes offset)
{
    if (time < kFirstRealTime)
        return std::nullopt;
    return Instant{std::chrono::sys_time<Duration>{std::chrono::seconds{kFitEpoch + time}}, offset};
}

// A file without a session message (the device lost power, say) is one session from
// its first record to its last.
void makeSessionOfRecords(FitContents& contents)
{
    FitTimed<Recording>& session = contents.sessions.emplace_back();
    session.start = contents.records.timeAt(0);
    session.value.sport = contents.sport.value_or(Sport::Other);
    session.value.sportName = contents.sportName;
}

// A session's own start, or that of its first record.
std::uint32_t startOf(const FitTimed<Recording>& session, const FitRecords& records)
{
    if (session.start)
        return *session.start;
    return records.size() > 0 ? records.timeAt(0) : 0;
}

// Sessions in the order of time; index of the one that a moment belongs to.
class SessionTimes {
public:
    explicit SessionTimes(const FitContents& contents)
    {
        for (const auto& session : contents.sessions)
            m_starts.push_back(startOf(session, contents.records));
    }

    std::size_t at(std::uint32_t time) const
    {
        const auto later = std::ranges::upper_bound(m_starts, time);
        return later == m_starts.begin() ? 0
                                         : static_cast<std::size_t>(later - m_starts.begin()) - 1;
    }

    std::uint32_t start(std::size_t session) const { return m_starts[session]; }

private:
    std::vector<std::uint32_t> m_starts;
};

void dealRecords(const FitContents& contents, const SessionTimes& times,
                 std::vector<Recording>& sessions)
{
    const FitRecords& records = contents.records;
    std::size_t first = 0;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        std::size_t past = first;
        const bool last = i + 1 == sessions.size();
        while (past < records.size() && (last || times.at(records.timeAt(past)) <= i))
            ++past;
        const int steps = sessions[i].sport == Sport::Run ? 2 : 1;
        sessions[i].track = records.track(first, past, times.start(i), steps);
        first = past;
    }
}

template <class T>
void deal(const std::vector<FitTimed<T>>& all, const SessionTimes& times,
          std::vector<Recording>& sessions, std::vector<T> Recording::*member)
{
    for (const FitTimed<T>& timed : all) {
        const std::size_t session = timed.start ? times.at(*timed.start) : sessions.size() - 1;
        (sessions[session].*member).push_back(timed.value);
    }
}

void dealSets(const FitContents& contents, const SessionTimes& times,
              std::vector<Recording>& sessions)
{
    deal(contents.sets, times, sessions, &Recording::sets);
}

std::vector<Recording> assembled(FitContents& contents)
{
    contents.records.fillHeartRate(contents.beats);
    if (contents.sessions.empty())
        makeSessionOfRecords(contents);
    std::ranges::stable_sort(contents.sessions, {}, [&](const FitTimed<Recording>& session) {
        return startOf(session, contents.records);
    });
    const SessionTimes times(contents);
    std::vector<Recording> sessions;
    for (std::size_t i = 0; i < contents.sessions.size(); ++i) {
        Recording& recording = sessions.emplace_back(std::move(contents.sessions[i].value));
        recording.start =
            instantAt(times.start(i), contents.offset.value_or(std::chrono::minutes{0}));
        recording.hasOffset = contents.offset.has_value();
    }
    dealRecords(contents, times, sessions);
    deal(contents.laps, times, sessions, &Recording::laps);
    dealSets(contents, times, sessions);
    for (Recording& recording : sessions)
        complete(recording);
    return sessions;
}

bool isActivity(const FitContents& contents)
{
    const bool saysSo = contents.fileType == 4;
    const bool saysNothing = !contents.fileType || fitFileName(*contents.fileType).empty();
    const bool hasContent = !contents.sessions.empty() || contents.records.size() > 0;
    return hasContent && (saysSo || saysNothing);
}

void add(Activity& activity, FitContents& contents)
{
    activity.records += contents.records.messages();
    if (activity.device.empty())
        activity.device = contents.device;
    std::ranges::move(assembled(contents), std::back_inserter(activity.sessions));
}

std::string damageSentence(const std::string& damage, const FitContents& contents)
{
    return fmt::format("The file is damaged ({}); {} records before the damage were kept.", damage,
                       contents.records.messages());
}

} // namespace

Result<Activity> readFit(std::string_view bytes)
{
    Activity activity{.format = ActivityFormat::Fit};
    std::string damage;
    while (startsFit(bytes)) {
        FitContents contents;
        const FitPart part =
            readFitFile(bytes, [&](const FitMessage& message, std::optional<std::uint32_t> time) {
                take(contents, message, time);
            });
        bytes.remove_prefix(part.size);
        if (isActivity(contents)) {
            if (!part.damage.empty())
                activity.warnings.push_back(damageSentence(part.damage, contents));
            add(activity, contents);
        } else if (activity.notAnActivity.empty()) {
            activity.notAnActivity = fitFileName(contents.fileType.value_or(0));
        }
        if (damage.empty())
            damage = part.damage;
    }
    if (!bytes.empty())
        activity.warnings.push_back(
            fmt::format("Bytes after the recording that could not be read: {}.", bytes.size()));
    if (!activity.sessions.empty()) {
        activity.notAnActivity.clear();
        return activity;
    }
    if (!activity.notAnActivity.empty())
        return activity;
    return badInput(damage.empty()
                        ? "the file holds no recording"
                        : fmt::format("the file is damaged ({}) and nothing of it can be "
                                      "read",
                                      damage));
}

} // namespace mileplate::exchange
