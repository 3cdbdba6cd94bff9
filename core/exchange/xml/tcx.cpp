// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/tcx.h"

#include "core/exchange/sport_names.h"
#include "core/exchange/summary.h"
#include "core/exchange/xml/text_values.h"
#include "core/exchange/xml/track_builder.h"
#include "core/exchange/xml/xml_stream.h"

#include <algorithm>

namespace mileplate::exchange {

namespace {

using Moment = std::chrono::sys_time<Duration>;

constexpr Moment kFirstSetClock =
    std::chrono::sys_days{std::chrono::year{1995} / std::chrono::January / 1};

std::optional<double> positive(std::optional<double> number)
{
    return number && *number > 0 ? number : std::nullopt;
}

class TcxHandler : public XmlHandler {
public:
    explicit TcxHandler(Activity& activity) : m_activity(activity) {}

    bool isTcx() const { return m_isTcx; }
    bool hasCourse() const { return m_hasCourse; }
    bool hasWorkout() const { return m_hasWorkout; }

    void start(std::string_view name, const char** attributes) override
    {
        if (m_inPoint)
            return; // nothing in a point is told apart by what is around it
        if (name == "TrainingCenterDatabase") {
            m_isTcx = true;
        } else if (name == "Course") {
            m_hasCourse = true;
        } else if (name == "Workout") {
            m_hasWorkout = true;
        } else if (name == "Activity") {
            m_recording = Recording{.sportName = std::string(attribute(attributes, "Sport"))};
            m_builder = TrackBuilder{};
            m_inActivity = true;
            m_inLap = false; // of one around it, which cannot be
        } else if (name == "Lap" && m_inActivity) {
            m_recording.laps.emplace_back();
            m_inLap = true;
            if (!m_lapStart)
                m_lapStart = timeIn(attribute(attributes, "StartTime"));
        } else if (name == "Trackpoint" && m_inActivity) {
            m_inPoint = true;
            m_point = {};
            return;
        }
        m_outer = m_name;
        m_name = name;
    }

    void end(std::string_view name, std::string_view text) override
    {
        if (!m_inActivity)
            return;
        if (m_inPoint)
            endInPoint(name, text);
        else if (m_inLap)
            endInLap(name, text);
        else
            endInActivity(name, text);
    }

private:
    void endInPoint(std::string_view name, std::string_view text)
    {
        if (isCalled(name, "Trackpoint")) {
            m_inPoint = false;
            m_builder.add(m_point);
        } else if (isCalled(name, "Time")) {
            m_point.time = timeIn(text);
        } else if (isCalled(name, "LatitudeDegrees")) {
            m_point.latitude = numberIn(text);
        } else if (isCalled(name, "LongitudeDegrees")) {
            m_point.longitude = numberIn(text);
        } else if (isCalled(name, "AltitudeMeters")) {
            m_point.altitude = numberIn(text);
        } else if (isCalled(name, "DistanceMeters")) {
            m_point.distance = numberIn(text);
        } else if (isCalled(name, "Value")) { // the only one of a point is its heart rate
            m_point.heartRate = numberIn(text);
        } else if (isCalled(name, "Cadence") || isCalled(name, "RunCadence")) {
            m_point.cadence = numberIn(text);
        } else if (isCalled(name, "Watts")) {
            m_point.power = numberIn(text);
        }
    }

    void endInLap(std::string_view name, std::string_view text)
    {
        RecordedLap& lap = m_recording.laps.back();
        if (name == "Lap") {
            m_inLap = false;
        } else if (name == "TotalTimeSeconds") {
            if (const auto time = positive(numberIn(text)))
                lap.timer = lap.elapsed = seconds(*time);
        } else if (name == "DistanceMeters") {
            if (const auto distance = positive(numberIn(text)))
                lap.distance = metres(*distance);
        } else if (name == "Calories") {
            if (const auto energy = positive(numberIn(text)))
                m_kilocalories += *energy;
        } else if (name == "Value" && m_outer == "AverageHeartRateBpm") {
            lap.averageHeartRateBpm = positive(numberIn(text));
        } else if (name == "Value" && m_outer == "MaximumHeartRateBpm") {
            lap.maxHeartRateBpm = positive(numberIn(text));
        }
    }

    void endInActivity(std::string_view name, std::string_view text)
    {
        if (name == "Activity")
            finishActivity();
        else if (name == "Name" && m_outer == "Creator" && m_activity.device.empty())
            m_activity.device = text;
        else if (name == "Notes")
            m_recording.name = text;
    }

    void addLaps()
    {
        Duration time{};
        Distance distance;
        for (const RecordedLap& lap : m_recording.laps) {
            time += lap.timer.value_or(Duration{});
            distance += lap.distance.value_or(Distance{});
            if (lap.maxHeartRateBpm)
                m_recording.maxHeartRateBpm =
                    std::max(m_recording.maxHeartRateBpm.value_or(0), *lap.maxHeartRateBpm);
        }
        if (time > Duration{})
            m_recording.timer = time;
        if (!distance.isZero())
            m_recording.distance = distance;
        if (m_kilocalories > 0)
            m_recording.energy = kilocalories(m_kilocalories);
    }

    void finishActivity()
    {
        m_inActivity = false;
        m_activity.records += m_builder.points();
        const bool timed = !m_builder.empty();
        if (!timed && m_recording.laps.empty())
            return;
        const Moment start = timed ? m_builder.firstTime() : m_lapStart.value_or(Moment{});
        m_lapStart.reset();
        if (start >= kFirstSetClock)
            m_recording.start = Instant{.utc = start};
        addLaps();
        const Duration span = timed ? m_builder.lastTime() - m_builder.firstTime() : Duration{};
        m_recording.elapsed = std::max(span, m_recording.timer.value_or(Duration{}));
        m_recording.track = m_builder.finish();
        m_recording.sport = sportNamed(m_recording.sportName).value_or(Sport::Other);
        complete(m_recording);
        if (m_recording.sportName.empty()) // "Other" would mean: known to be no run
            m_recording.sport = guessedSport(m_recording);
        if (m_recording.sport == Sport::Run)
            makeSteps(m_recording.track);
        m_kilocalories = 0;
        m_activity.sessions.push_back(std::move(m_recording));
    }

    Activity& m_activity;
    bool m_isTcx = false;
    bool m_hasCourse = false;
    bool m_hasWorkout = false;
    bool m_inActivity = false;
    bool m_inLap = false;
    bool m_inPoint = false;
    std::string m_name;
    std::string m_outer; // the element around the innermost one
    Recording m_recording;
    TrackBuilder m_builder;
    TrackPoint m_point;
    std::optional<Moment> m_lapStart;
    double m_kilocalories = 0;
};

} // namespace

Result<Activity> readTcx(std::string_view bytes)
{
    Activity activity{.format = ActivityFormat::Tcx};
    TcxHandler handler(activity);
    if (const auto read = readXml(bytes, handler); !read)
        return tl::unexpected(read.error());
    if (!handler.isTcx())
        return badInput("this is XML, but no TCX");
    if (!activity.sessions.empty())
        return activity;
    if (handler.hasCourse())
        activity.notAnActivity = "a course";
    else
        activity.notAnActivity = handler.hasWorkout() ? "a planned workout" : "no activity";
    return activity;
}

} // namespace mileplate::exchange
