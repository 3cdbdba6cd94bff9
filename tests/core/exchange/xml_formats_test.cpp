// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gzip.h"
#include "core/exchange/read_activity.h"
#include "core/exchange/xml/gpx.h"
#include "core/exchange/xml/tcx.h"
#include "core/exchange/xml/text_values.h"
#include "tests/support/broken_files.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace mileplate::exchange {
namespace {

using test::gzipped;
using testing::HasSubstr;
using testing::SizeIs;

// Points a hundredth of a degree of latitude apart, 1 111.9 m on a sphere of 6 371 km,
// six minutes apart.
std::string gpx(const std::string& points)
{
    return "<?xml version=\"1.0\"?><gpx xmlns=\"http://www.topografix.com/GPX/1/1\" "
           "creator=\"test\"><trk><name>Lake</name><type>running</type><trkseg>" +
           points + "</trkseg></trk></gpx>";
}
std::string point(double latitude, const std::string& clock)
{
    return fmt::format("<trkpt lat=\"{}\" lon=\"8\"><ele>400</ele><time>2026-11-24T{}Z</time>"
                       "<extensions><x:hr xmlns:x=\"urn:x\">150</x:hr></extensions></trkpt>",
                       latitude, clock);
}
const std::string kThreePoints =
    point(47.00, "06:00:00") + point(47.01, "06:06:00") + point(47.02, "06:12:00");

const std::string kTcx =
    "<?xml version=\"1.0\"?><TrainingCenterDatabase "
    "xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\"><Activities>"
    "<Activity Sport=\"Running\"><Id>2026-11-24T06:00:00Z</Id><Lap "
    "StartTime=\"2026-11-24T06:00:00Z\"><TotalTimeSeconds>300</TotalTimeSeconds>"
    "<DistanceMeters>1000</DistanceMeters><AverageHeartRateBpm><Value>150</Value>"
    "</AverageHeartRateBpm><Track><Trackpoint><Time>2026-11-24T06:00:00Z</Time>"
    "<DistanceMeters>0</DistanceMeters></Trackpoint><Trackpoint>"
    "<Time>2026-11-24T06:05:00Z</Time><DistanceMeters>1000</DistanceMeters></Trackpoint>"
    "</Track></Lap><Lap StartTime=\"2026-11-24T06:05:00Z\"><TotalTimeSeconds>280"
    "</TotalTimeSeconds><DistanceMeters>1000</DistanceMeters></Lap></Activity></Activities>"
    "</TrainingCenterDatabase>";

TEST(Gpx, SumsTheGreatCircle)
{
    const Activity activity = readGpx(gpx(kThreePoints)).value();
    ASSERT_THAT(activity.sessions, SizeIs(1));
    EXPECT_NEAR(inMetres(activity.sessions[0].distance.value()), 2224, 12);
    EXPECT_EQ(activity.sessions[0].elapsed, minutes(12));
    EXPECT_EQ(activity.sessions[0].name, "Lake");
    EXPECT_EQ(activity.sessions[0].averageHeartRateBpm, 150);
}

TEST(Gpx, WithoutTimesIsARoute)
{
    const auto activity =
        readGpx(gpx("<trkpt lat=\"47\" lon=\"8\"/><trkpt lat=\"48\" lon=\"8\"/>"));
    ASSERT_TRUE(activity);
    EXPECT_FALSE(activity->notAnActivity.empty());
}

// Their distance still counts: a phone that writes such points while it is paused is
// summed like that by every other program, and DAT-01 keeps the run out of the rules.
TEST(Gpx, DropsPositionsThatAreNoPlaceOnEarth)
{
    const auto activity = readGpx(gpx(kThreePoints + point(91, "06:18:00")));
    ASSERT_TRUE(activity);
    const Track::Column& latitude = activity->sessions[0].track.latitude;
    EXPECT_THAT(latitude, testing::Each(testing::AnyOf(testing::Eq(Track::kNoValue),
                                                       testing::Le(900'000'000))));
}

TEST(Tcx, ReadsLaps)
{
    const Activity activity = readTcx(kTcx).value();
    ASSERT_THAT(activity.sessions, SizeIs(1));
    const Recording& run = activity.sessions[0];
    EXPECT_EQ(run.sport, Sport::Run);
    ASSERT_THAT(run.laps, SizeIs(2));
    EXPECT_EQ(run.laps[0].distance, metres(1000));
    EXPECT_EQ(run.timer, seconds(580));
    EXPECT_EQ(run.distance, metres(2000));
}

// As no program writes it; nothing of it may be taken for a part of the other.
TEST(Tcx, AnswersAnActivityInsideALapOfAnother)
{
    std::string nested = kTcx;
    const std::string inner = "<Activity Sport=\"Running\"><Id>x</Id></Activity>";
    nested.insert(nested.find("<TotalTimeSeconds>"), inner);
    EXPECT_TRUE(readTcx(nested));
}

// What no number of a diary can be is no number.
TEST(Xml, TakesNoNumberThatNothingMeasures)
{
    for (const char* number : {"1e308", "-1e308", "1e10", "nan", "inf", "0x10", "1 000", ""})
        EXPECT_FALSE(numberIn(number)) << number;
    EXPECT_EQ(numberIn("1e9"), 1e9);
    EXPECT_EQ(numberIn("+5.5"), 5.5);
}

TEST(Xml, TakesNoTimeThatADiaryHasNoDateFor)
{
    for (const char* time : {"9999-12-31T23:59:59Z", "2199-01-01T00:00:00Z", "1900-12-31T00:00:00Z",
                             "0000-01-01T00:00:00Z", "2026-02-30T00:00:00Z"})
        EXPECT_FALSE(timeIn(time)) << time;
    EXPECT_TRUE(timeIn("2026-11-24T06:00:00+14:00"));
}

TEST(Xml, SaysWhereItBreaks)
{
    const auto activity = readGpx("<gpx>\n<trk>\n</gpx>");
    ASSERT_FALSE(activity);
    EXPECT_THAT(activity.error().message, HasSubstr("line 3"));
}

TEST(Xml, RefusesDocumentTypes)
{
    const auto activity = readGpx("<!DOCTYPE gpx [<!ENTITY a \"aaaa\">]><gpx/>");
    EXPECT_FALSE(activity);
}

TEST(Xml, RefusesDepthWithoutEnd)
{
    std::string deep = "<gpx>";
    for (int i = 0; i < 70; ++i)
        deep += "<a>";
    EXPECT_FALSE(readGpx(deep));
}

TEST(Xml, RefusesATextWithoutEnd)
{
    EXPECT_FALSE(readGpx("<gpx><trk><name>" + std::string(70'000, 'x') + "</name></trk></gpx>"));
}

TEST(Gzip, IsReadThrough)
{
    const Activity activity = readActivity(gzipped(gpx(kThreePoints))).value();
    EXPECT_EQ(activity.format, ActivityFormat::Gpx);
    EXPECT_EQ(activity.records, 3);
}

TEST(Gzip, RefusesABomb)
{
    const auto activity = readActivity(gzipped(std::string(20'000'000, ' ')));
    ASSERT_FALSE(activity);
}

TEST(Gzip, RefusesACutFile)
{
    const std::string packed = gzipped(gpx(kThreePoints));
    EXPECT_FALSE(unzipped(packed.substr(0, packed.size() / 2)));
}

} // namespace
} // namespace mileplate::exchange
