// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/gpx.h"

#include "core/exchange/sport_names.h"
#include "core/exchange/summary.h"
#include "core/exchange/xml/text_values.h"
#include "core/exchange/xml/track_builder.h"
#include "core/exchange/xml/xml_stream.h"

namespace mileplate::exchange {

namespace {

using Moment = std::chrono::sys_time<Duration>;

// A clock that was never set: before there was any such device, or a new year's
// midnight to the second, which is what programs write into routes.
bool isRealTime(Moment time)
{
    const auto day = std::chrono::floor<Days>(time);
    const std::chrono::year_month_day date{day};
    const bool newYear = date.month() == std::chrono::January && date.day() == std::chrono::day{1};
    return date.year() >= std::chrono::year{1995} && !(newYear && time == day);
}

struct Segment {
    double metres = 0;
    std::optional<Moment> first{};
    std::optional<Moment> last{};
};

class GpxTrack {
public:
    void beginSegment()
    {
        m_segments.emplace_back();
        m_hasLast = false;
    }

    void add(TrackPoint point)
    {
        if (m_segments.empty())
            beginSegment();
        ++m_points;
        Segment& segment = m_segments.back();
        if (point.latitude && point.longitude) {
            if (m_hasLast)
                advance(segment,
                        greatCircle(m_latitude, m_longitude, *point.latitude, *point.longitude));
            m_latitude = *point.latitude;
            m_longitude = *point.longitude;
            m_hasLast = true;
        }
        if (point.time) {
            ++m_timed;
            segment.first = segment.first.value_or(*point.time);
            segment.last = *point.time;
            point.distance = m_metres;
        }
        m_builder.add(point);
    }

    int points() const { return m_points; }
    bool isRoute() const { return m_timed == 0 || 2 * m_timed < m_points; }

    Recording finish(std::string name, const std::string& type)
    {
        Recording recording{.sportName = type, .name = std::move(name)};
        if (isRealTime(m_builder.firstTime()))
            recording.start = Instant{.utc = m_builder.firstTime()};
        recording.elapsed = std::max(Duration{}, m_builder.lastTime() - m_builder.firstTime());
        recording.timer = recording.elapsed;
        recording.distance = metres(m_metres);
        for (const Segment& segment : m_segments) {
            if (m_segments.size() > 1 && segment.first)
                recording.laps.push_back({.timer = *segment.last - *segment.first,
                                          .elapsed = *segment.last - *segment.first,
                                          .distance = metres(segment.metres)});
        }
        recording.track = m_builder.finish();
        complete(recording);
        recording.sport = sportNamed(type).value_or(guessedSport(recording));
        if (recording.sport == Sport::Run)
            makeSteps(recording.track);
        return recording;
    }

private:
    void advance(Segment& segment, double distance)
    {
        segment.metres += distance;
        m_metres += distance;
    }

    TrackBuilder m_builder;
    std::vector<Segment> m_segments;
    int m_points = 0;
    int m_timed = 0;
    double m_metres = 0;
    bool m_hasLast = false;
    double m_latitude = 0;
    double m_longitude = 0;
};

class GpxHandler : public XmlHandler {
public:
    explicit GpxHandler(Activity& activity) : m_activity(activity) {}

    bool isGpx() const { return m_isGpx; }

    void start(std::string_view name, const char** attributes) override
    {
        if (m_inPoint)
            return; // whose parts are read where they end
        if (name == "gpx") {
            m_isGpx = true;
            m_activity.device = attribute(attributes, "creator");
        } else if (name == "trk") {
            m_track.emplace();
            m_name.clear();
            m_type.clear();
        } else if (name == "trkseg" && m_track) {
            m_track->beginSegment();
        } else if (name == "trkpt" && m_track) {
            m_inPoint = true;
            m_point = {.latitude = numberIn(attribute(attributes, "lat")),
                       .longitude = numberIn(attribute(attributes, "lon"))};
        }
    }

    void end(std::string_view name, std::string_view text) override
    {
        if (m_inPoint)
            endInPoint(name, text);
        else if (name == "trk" && m_track)
            finishTrack();
        else if (name == "name" && m_track)
            m_name = text;
        else if (name == "type" && m_track)
            m_type = text;
    }

private:
    void endInPoint(std::string_view name, std::string_view text)
    {
        if (isCalled(name, "trkpt")) {
            m_inPoint = false;
            m_track->add(m_point);
        } else if (isCalled(name, "time")) {
            m_point.time = timeIn(text);
        } else if (isCalled(name, "ele")) {
            m_point.altitude = numberIn(text);
        } else if (isCalled(name, "hr") || isCalled(name, "heartrate")) {
            m_point.heartRate = numberIn(text);
        } else if (isCalled(name, "cad") || isCalled(name, "cadence")) {
            m_point.cadence = numberIn(text);
        } else if (isCalled(name, "power") || isCalled(name, "PowerInWatts")) {
            m_point.power = numberIn(text);
        }
    }

    void finishTrack()
    {
        m_activity.records += m_track->points();
        if (m_track->points() > 0 && !m_track->isRoute())
            m_activity.sessions.push_back(m_track->finish(m_name, m_type));
        m_track.reset();
    }

    Activity& m_activity;
    bool m_isGpx = false;
    bool m_inPoint = false;
    std::optional<GpxTrack> m_track;
    std::string m_name;
    std::string m_type;
    TrackPoint m_point;
};

} // namespace

Result<Activity> readGpx(std::string_view bytes)
{
    Activity activity{.format = ActivityFormat::Gpx};
    GpxHandler handler(activity);
    if (const auto read = readXml(bytes, handler); !read)
        return tl::unexpected(read.error());
    if (!handler.isGpx())
        return badInput("this is XML, but no GPX");
    if (activity.sessions.empty())
        activity.notAnActivity =
            activity.records > 0 ? "a route without times" : "no recorded track";
    return activity;
}

} // namespace mileplate::exchange
