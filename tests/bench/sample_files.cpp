// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sample_files.h"

#include "tests/bench/diaries.h"
#include "tests/support/fit_writer.h"

#include <cmath>
#include <fmt/format.h>

namespace mileplate::bench {

namespace {

constexpr std::uint8_t kInt8 = 0x01;
constexpr std::uint8_t kInt32 = 0x85;
constexpr std::int64_t kFitEpoch = 631065600; // 1989-12-31T00:00:00Z

std::int64_t semicircles(std::int32_t degrees)
{
    return std::llround(degrees * 1e-7 * 2147483648.0 / 180.0);
}

std::string timeText(Start start, std::int64_t milliseconds)
{
    return isoInstant({.utc = start + std::chrono::milliseconds{milliseconds}}).substr(0, 19) + 'Z';
}

} // namespace

std::string fitFile(const Track& track, Start start)
{
    using F = test::FitWriter;
    const std::int64_t begun = start.time_since_epoch().count() - kFitEpoch;
    const auto seconds = static_cast<std::int64_t>(track.size());
    F writer;
    writer.define(0, 0, {{0, F::kEnum, 1}, {1, F::kUint16, 2}, {4, F::kUint32, 4}})
        .message(0, {4, 1, begun});
    writer.define(1, 20,
                  {{253, F::kUint32, 4},
                   {0, kInt32, 4},
                   {1, kInt32, 4},
                   {2, F::kUint16, 2},
                   {5, F::kUint32, 4},
                   {6, F::kUint16, 2},
                   {3, F::kUint8, 1},
                   {4, F::kUint8, 1},
                   {7, F::kUint16, 2},
                   {13, kInt8, 1}});
    for (std::size_t i = 0; i < track.size(); ++i)
        writer.message(1, {begun + track.time[i] / 1000, semicircles(track.latitude[i]),
                           semicircles(track.longitude[i]), (track.altitude[i] / 100 + 500) * 5,
                           track.distance[i], 2950, track.heartRate[i], track.cadence[i] / 2, 240,
                           18});
    writer.define(2, 18,
                  {{253, F::kUint32, 4},
                   {2, F::kUint32, 4},
                   {5, F::kEnum, 1},
                   {7, F::kUint32, 4},
                   {8, F::kUint32, 4},
                   {9, F::kUint32, 4}});
    writer.message(
        2, {begun + seconds, begun, 1, seconds * 1000, seconds * 1000, track.distance.back()});
    return writer.file();
}

std::string gpxFile(const Track& track, Start start)
{
    std::string text = R"(<?xml version="1.0" encoding="UTF-8"?>
<gpx creator="bench" version="1.1" xmlns="http://www.topografix.com/GPX/1/1"
 xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
 <trk><name>Run</name><type>running</type><trkseg>
)";
    for (std::size_t i = 0; i < track.size(); ++i)
        text += fmt::format("   <trkpt lat=\"{:.7f}\" lon=\"{:.7f}\">\n    <ele>{:.1f}</ele>\n"
                            "    <time>{}</time>\n    <extensions>\n"
                            "     <gpxtpx:TrackPointExtension>\n"
                            "      <gpxtpx:hr>{}</gpxtpx:hr>\n      <gpxtpx:cad>{}</gpxtpx:cad>\n"
                            "     </gpxtpx:TrackPointExtension>\n    </extensions>\n   </trkpt>\n",
                            track.latitude[i] * 1e-7, track.longitude[i] * 1e-7,
                            track.altitude[i] / 100.0, timeText(start, track.time[i]),
                            track.heartRate[i], track.cadence[i] / 2);
    return text + " </trkseg></trk>\n</gpx>\n";
}

std::string tcxFile(const Track& track, Start start)
{
    std::string text = fmt::format(
        R"(<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
 <Activities><Activity Sport="Running"><Id>{0}</Id><Lap StartTime="{0}">
  <TotalTimeSeconds>{1}</TotalTimeSeconds><DistanceMeters>{2:.2f}</DistanceMeters><Track>
)",
        timeText(start, 0), track.size(), track.distance.back() / 100.0);
    for (std::size_t i = 0; i < track.size(); ++i)
        text += fmt::format(
            "   <Trackpoint>\n    <Time>{}</Time>\n    <Position>\n"
            "     <LatitudeDegrees>{:.7f}</LatitudeDegrees>\n"
            "     <LongitudeDegrees>{:.7f}</LongitudeDegrees>\n    </Position>\n"
            "    <AltitudeMeters>{:.1f}</AltitudeMeters>\n"
            "    <DistanceMeters>{:.2f}</DistanceMeters>\n"
            "    <HeartRateBpm><Value>{}</Value></HeartRateBpm>\n    <Cadence>{}</Cadence>\n"
            "   </Trackpoint>\n",
            timeText(start, track.time[i]), track.latitude[i] * 1e-7, track.longitude[i] * 1e-7,
            track.altitude[i] / 100.0, track.distance[i] / 100.0, track.heartRate[i],
            track.cadence[i] / 2);
    return text + "  </Track></Lap></Activity></Activities>\n</TrainingCenterDatabase>\n";
}

Track hoursOfRunning(int hours)
{
    Track whole;
    for (int hour = 0; hour < hours; ++hour) {
        const Track one = hourOfRunning(hour);
        const auto seconds = static_cast<std::int64_t>(whole.size());
        const std::int32_t sofar = whole.empty() ? 0 : whole.distance.back();
        for (std::size_t i = 0; i < one.size(); ++i) {
            whole.time.push_back(one.time[i] + 1000 * seconds);
            whole.distance.push_back(one.distance[i] + sofar);
        }
        for (const auto column : {&Track::heartRate, &Track::altitude, &Track::cadence,
                                  &Track::latitude, &Track::longitude})
            (whole.*column)
                .insert((whole.*column).end(), (one.*column).begin(), (one.*column).end());
    }
    return whole;
}

} // namespace mileplate::bench
