// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/imported_exercises.h"
#include "core/exchange/read_activity.h"
#include "tests/support/fit_writer.h"

#include <bit>
#include <cmath>
#include <gmock/gmock.h>
#include <limits>

// Recordings that mean harm: what is refused, and what is left out of one that is kept.
namespace mileplate::exchange {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using F = FitWriter;

constexpr std::uint8_t kFloat32 = 0x88;
constexpr std::uint8_t kSint32 = 0x85;
constexpr std::uint8_t kSint64 = 0x8E;

struct HostileXml {
    std::string what;
    std::string inside; // of the root
    std::string reason;
};

std::string many(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

class HostileRecording : public testing::TestWithParam<HostileXml> {
protected:
    static void expectRefused(const std::string& xml)
    {
        const auto activity = readActivity(xml);
        ASSERT_FALSE(activity);
        EXPECT_THAT(activity.error().message, HasSubstr(GetParam().reason));
        EXPECT_THAT(activity.error().message, testing::Not(HasSubstr("\n")));
    }
};

TEST_P(HostileRecording, AsGpxCostsOneClearLine) { expectRefused("<gpx>\n" + GetParam().inside); }

TEST_P(HostileRecording, AsTcxCostsOneClearLine)
{
    expectRefused("<TrainingCenterDatabase>\n" + GetParam().inside);
}

INSTANTIATE_TEST_SUITE_P(
    Table, HostileRecording,
    testing::Values(
        HostileXml{"depth", many("<a>", 64), "line 2: elements are nested more than 64"},
        HostileXml{"longText", "<a>" + std::string(64 * 1024 + 1, 'x') + "</a>",
                   "line 2: a text is longer than 64 KB"},
        HostileXml{"longTag", "<a b=\"" + std::string(64 * 1024, 'x') + "\"/>",
                   "line 2: a tag is longer than 64 KB"},
        HostileXml{"manyAttributes", "<a" + many(" b=\"1\"", 3) + "/>",
                   "line 2: not well-formed XML"},
        HostileXml{"tagWithoutEnd", "<a b=\"" + std::string(200'000, 'x'),
                   "line 2: a tag is longer than 64 KB"},
        // A '<' everywhere looks as if no token were long.
        HostileXml{"commentOfTags", "<!--" + many("<a>", 70'000), "a tag is longer than 64 KB"},
        HostileXml{"instructionOfTags", "<?a " + many("<a>", 70'000), "a tag is longer than 64 KB"},
        HostileXml{"longTagBehindShortOnes",
                   many("<a/>", 30'000) + "<a b=\"" + std::string(64 * 1024, 'x') + "\"/>",
                   "line 2: a tag is longer than 64 KB"},
        HostileXml{"commentWithoutEnd", "<!--" + std::string(200'000, 'x'),
                   "a tag is longer than 64 KB"},
        HostileXml{"entityOfNowhere", "&nothing;", "line 2: not well-formed XML"},
        HostileXml{"nul", std::string("<a>\0</a>", 8), "line 2: not well-formed XML"},
        HostileXml{"wrongEncoding", "<a>\xE9\xE9</a>", "line 2: not well-formed XML"},
        HostileXml{"cut", "<a>", "line 2: not well-formed XML"}),
    [](const auto& row) { return row.param.what; });

TEST(HostileRecording, OfAnyDocumentTypeIsRefused)
{
    for (const char* doctype : {"<!DOCTYPE gpx>", "<!DOCTYPE gpx SYSTEM \"http://a/b.dtd\">",
                                "<!DOCTYPE gpx [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>",
                                "<!DOCTYPE gpx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                                "<!DOCTYPE HealthData []>"}) {
        const auto activity = readActivity(std::string(doctype) + "<gpx></gpx>");
        ASSERT_FALSE(activity) << doctype;
        EXPECT_THAT(activity.error().message, HasSubstr("document type declaration"));
    }
}

Track fitTrack(const F::Field& field, std::int64_t value)
{
    F writer;
    writer.define(0, 20, {{253, F::kUint32, 4}, {3, F::kUint8, 1}, field});
    writer.message(0, {kFitTuesdayAt6, 120, value}).message(0, {kFitTuesdayAt6 + 1, 121, value});
    return readActivity(writer.file()).value().sessions.at(0).track;
}

TEST(HostileFit, LeavesOutPlacesThatAreNotOnEarth)
{
    const auto beyond = (std::int64_t{91} << 31) / 180; // degrees north
    F writer;
    writer.define(0, 20, {{253, F::kUint32, 4}, {0, kSint32, 4}, {1, kSint32, 4}});
    writer.message(0, {kFitTuesdayAt6, beyond, 0}).message(0, {kFitTuesdayAt6 + 1, 0, 0});
    EXPECT_THAT(readActivity(writer.file()).value().sessions.at(0).track.latitude,
                testing::ElementsAre(Track::kNoValue, 0));
}

TEST(HostileFit, LeavesOutWhatIsNoNumber)
{
    for (const float number :
         {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(),
          -std::numeric_limits<float>::infinity(), std::numeric_limits<float>::max()})
        EXPECT_THAT(fitTrack({5, kFloat32, 4}, std::bit_cast<std::int32_t>(number)).distance,
                    IsEmpty());
}

TEST(HostileFit, LeavesOutWhatNoDeviceMeasures)
{
    EXPECT_THAT(fitTrack({5, kSint64, 8}, std::numeric_limits<std::int64_t>::max() - 1).distance,
                IsEmpty());
    EXPECT_THAT(fitTrack({78, F::kUint32, 4}, 0xFFFF'FFFE).altitude, IsEmpty());
    EXPECT_THAT(fitTrack({7, F::kUint16, 2}, 0xFFFE).power, IsEmpty());
}

TEST(HostileFit, LeavesOutFieldsOfASizeThatTheirTypeCannotHave)
{
    for (const std::uint8_t size : std::initializer_list<std::uint8_t>{0, 1, 3, 5, 7}) {
        const Track track = fitTrack({5, F::kUint32, size}, 0);
        EXPECT_THAT(track.heartRate, testing::ElementsAre(120, 121)) << int{size};
        EXPECT_THAT(track.distance, IsEmpty()) << int{size};
    }
}

TEST(HostileFit, OfWhichALapIsLongerThanTimeItselfIsKeptWithoutIt)
{
    F writer;
    writer.define(0, 20, {{253, F::kUint32, 4}, {3, F::kUint8, 1}});
    writer.message(0, {kFitTuesdayAt6, 120}).message(0, {kFitTuesdayAt6 + 1, 121});
    writer.define(1, 19, {{2, F::kUint32, 4}, {8, kSint64, 8}, {9, kSint64, 8}});
    for (int i = 0; i < 3; ++i)
        writer.message(1, {kFitTuesdayAt6, std::int64_t{1} << 62, std::int64_t{1} << 62});
    const Activity activity = readActivity(writer.file()).value();
    for (const RecordedLap& lap : activity.sessions.at(0).laps)
        EXPECT_FALSE(lap.timer || lap.distance);
}

TEST(HostileFit, OfWhichSetsAndRestsAreLessThanNothingIsKeptWithoutThose)
{
    F writer;
    writer.define(0, 0, {{0, F::kEnum, 1}}).message(0, {4});
    writer.define(1, 225, {{0, kSint32, 4}, {3, kSint64, 8}, {4, kSint64, 8}, {5, F::kUint8, 1}});
    writer.message(1, {-1, -5, std::int64_t{1} << 62, 1}).message(1, {-1, 0, 0, 0});
    writer.message(1, {-1, std::int64_t{1} << 40, -16, 1});
    writer.define(2, 18,
                  {{2, F::kUint32, 4}, {5, F::kEnum, 1}, {6, F::kEnum, 1}, {8, F::kUint32, 4}});
    writer.message(2, {kFitTuesdayAt6, 10, 20, 1'800'000}); // training, strength training
    const Activity activity = readActivity(writer.file()).value();
    const auto exercises = exercisesOf(activity.sessions.at(0).sets, {}).entries;
    ASSERT_THAT(exercises, SizeIs(1));
    EXPECT_EQ(exercises[0].rest, std::nullopt);
    ASSERT_THAT(exercises[0].sets, SizeIs(2));
    for (const LiftSet& set : exercises[0].sets)
        EXPECT_FALSE(set.duration || set.reps || set.weight);
}

// A million of them would fit into a megabyte, and none says anything.
TEST(HostileFit, EndsAtAMessageWithoutContent)
{
    F writer;
    writer.define(0, 20, {{253, F::kUint32, 4}, {3, F::kUint8, 1}});
    writer.message(0, {kFitTuesdayAt6, 120});
    writer.define(1, 20, {}).bytes(std::string(1'000'000, '\1'));
    const Activity activity = readActivity(writer.file()).value();
    EXPECT_EQ(activity.records, 1);
    ASSERT_THAT(activity.warnings, SizeIs(testing::Ge(1U)));
    EXPECT_THAT(activity.warnings[0], HasSubstr("message without content"));
}

// 255 fields of 255 bytes in a file of a few, and a length of four gigabytes.
TEST(HostileFit, WithCountsThatLieIsRefused)
{
    F writer;
    writer.bytes(std::string("\x40\0\0\x14\0\xFF\3\xFF\2", 9));
    std::string bytes = writer.file();
    EXPECT_FALSE(readActivity(bytes));
    bytes.replace(4, 4, "\xFF\xFF\xFF\xFF");
    EXPECT_FALSE(readActivity(bytes));
}

} // namespace
} // namespace mileplate::exchange
