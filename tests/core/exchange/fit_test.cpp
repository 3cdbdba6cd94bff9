// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fit.h"

#include "core/exchange/fit/fit_crc.h"
#include "core/exchange/read_activity.h"
#include "tests/support/builders.h"
#include "tests/support/fit_writer.h"

#include <gmock/gmock.h>
#include <random>

namespace mileplate::exchange {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using F = FitWriter;

constexpr std::int64_t kNoUint8 = 0xFF;

TEST(FitCrc, IsCrc16Arc) { EXPECT_EQ(fitCrc("123456789"), 0xBB3D); }

TEST(Fit, ReadsARun)
{
    const Activity activity = readFit(watchRunFile({})).value();
    ASSERT_THAT(activity.sessions, SizeIs(1));
    const Recording& run = activity.sessions[0];
    EXPECT_EQ(activity.records, 601);
    EXPECT_EQ(run.sport, Sport::Run);
    EXPECT_EQ(run.distance, metres(1800));
    EXPECT_EQ(run.timer, seconds(600));
    EXPECT_EQ(run.averageHeartRateBpm, 140);
    EXPECT_EQ(isoInstant(run.start.value()), "2026-11-24T06:00:00+00:00");
    EXPECT_THAT(activity.warnings, IsEmpty());
}

TEST(Fit, KeepsEverySecond)
{
    const Track track = readFit(watchRunFile({})).value().sessions[0].track;
    EXPECT_EQ(track.size(), 601U);
    EXPECT_EQ(track.time.back(), 600'000);
    EXPECT_EQ(track.distance[10], 3000); // cm
    EXPECT_EQ(track.heartRate[10], 140);
    EXPECT_EQ(track.altitude[10], 10'000); // cm
}

TEST(Fit, ReadsBothByteOrdersAlike)
{
    const Activity little = readFit(watchRunFile({}, F::Order::Little)).value();
    const Activity big = readFit(watchRunFile({}, F::Order::Big)).value();
    EXPECT_EQ(little.sessions[0].track, big.sessions[0].track);
    EXPECT_EQ(little.sessions[0].distance, big.sessions[0].distance);
}

TEST(Fit, ReadsTimeStampsInHeaders)
{
    F writer;
    writer.define(0, 20, {{253, F::kUint32, 4}, {3, F::kUint8, 1}});
    writer.define(1, 20, {{3, F::kUint8, 1}});
    const std::int64_t start = kFitTuesdayAt6 / 32 * 32 + 30; // rolls over after 2 s
    writer.message(0, {start, 120}).compressed(1, 31, {121}).compressed(1, 0, {122});
    const Track track = readFit(writer.file()).value().sessions[0].track;
    EXPECT_THAT(track.time, testing::ElementsAre(0, 1000, 2000));
    EXPECT_THAT(track.heartRate, testing::ElementsAre(120, 121, 122));
}

TEST(Fit, StepsOverDeveloperFields)
{
    F writer;
    writer.define(0, 20, {{253, F::kUint32, 4}, {3, F::kUint8, 1}}, 6);
    writer.message(0, {kFitTuesdayAt6, 120}).message(0, {kFitTuesdayAt6 + 1, 130});
    EXPECT_THAT(readFit(writer.file()).value().sessions[0].track.heartRate,
                testing::ElementsAre(120, 130));
}

TEST(Fit, LeavesGapsWhereTheDeviceHadNoValue)
{
    F writer;
    writer.define(0, 20, {{253, F::kUint32, 4}, {3, F::kUint8, 1}});
    writer.message(0, {kFitTuesdayAt6, 120}).message(0, {kFitTuesdayAt6 + 1, kNoUint8});
    writer.message(0, {kFitTuesdayAt6 + 2, 122});
    EXPECT_THAT(readFit(writer.file()).value().sessions[0].track.heartRate,
                testing::ElementsAre(120, Track::kNoValue, 122));
}

TEST(Fit, ReadsFilesInAChain)
{
    const std::string chain =
        watchRunFile({}) + watchRunFile({.start = kFitTuesdayAt6 + 7200, .seconds = 300});
    const Activity activity = readFit(chain).value();
    ASSERT_THAT(activity.sessions, SizeIs(2));
    EXPECT_EQ(activity.sessions[1].timer, seconds(300));
}

TEST(Fit, ReadsStrengthSets)
{
    F writer;
    writer.define(0, 0, {{0, F::kEnum, 1}}).message(0, {4});
    writer.define(1, 225,
                  {{254, F::kUint32, 4},
                   {0, F::kUint32, 4},
                   {3, F::kUint16, 2},
                   {4, F::kUint16, 2},
                   {5, F::kUint8, 1},
                   {6, F::kUint32, 4},
                   {7, F::kUint16, 2}});
    const std::int64_t squat = 28;
    writer.message(1, {kFitTuesdayAt6, 30'000, 5, 100 * 16, 1, kFitTuesdayAt6, squat});
    writer.message(1,
                   {kFitTuesdayAt6 + 30, 90'000, 0xFFFF, 0xFFFF, 0, kFitTuesdayAt6 + 30, 0xFFFF});
    writer.define(2, 18,
                  {{2, F::kUint32, 4}, {5, F::kEnum, 1}, {6, F::kEnum, 1}, {8, F::kUint32, 4}});
    writer.message(2, {kFitTuesdayAt6, 10, 20, 1'800'000}); // training, strength training
    const Activity activity = readFit(writer.file()).value();
    ASSERT_THAT(activity.sessions, SizeIs(1));
    EXPECT_EQ(activity.sessions[0].sport, Sport::Strength);
    ASSERT_THAT(activity.sessions[0].sets, SizeIs(2));
    EXPECT_EQ(activity.sessions[0].sets[0].reps, 5);
    EXPECT_EQ(activity.sessions[0].sets[0].weight, kilograms(100));
    EXPECT_THAT(activity.sessions[0].sets[0].category, HasSubstr("squat"));
    EXPECT_FALSE(activity.sessions[0].sets[1].active);
}

TEST(Fit, HasNoStartWhereTheClockWasNeverSet)
{
    EXPECT_FALSE(readFit(watchRunFile({.start = 1000})).value().sessions[0].start);
}

TEST(Fit, SaysOfACourseThatNothingWasDone)
{
    F writer;
    writer.define(0, 0, {{0, F::kEnum, 1}}).message(0, {6});
    EXPECT_THAT(readFit(writer.file()).value().notAnActivity, HasSubstr("course"));
}

TEST(Fit, KeepsWhatLiesBeforeACut)
{
    const std::string whole = watchRunFile({});
    const Activity activity = readFit(whole.substr(0, whole.size() / 2)).value();
    EXPECT_GT(activity.records, 200);
    ASSERT_THAT(activity.warnings, testing::Not(IsEmpty()));
    EXPECT_THAT(activity.warnings[0], HasSubstr("damaged"));
}

TEST(Fit, NoticesAFlippedByte)
{
    std::string bytes = watchRunFile({});
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x10);
    const auto activity = readFit(bytes);
    ASSERT_TRUE(activity);
    EXPECT_THAT(activity->warnings, testing::Not(IsEmpty()));
}

TEST(Fit, RefusesMessagesThatWereNeverDefined)
{
    F writer;
    writer.bytes(std::string(1, '\3') + "abcdefgh");
    EXPECT_FALSE(readFit(writer.file()));
}

TEST(ReadActivity, RefusesWhatItDoesNotKnow)
{
    EXPECT_FALSE(readActivity(""));
    EXPECT_FALSE(readActivity("GIF89a"));
    EXPECT_FALSE(readActivity(std::string(100, '\0')));
}

// Any bytes: an answer, never a crash. The sanitizers watch.
TEST(Fit, SurvivesAnyDamage)
{
    const std::string whole = watchRunFile({.seconds = 40});
    std::mt19937 chance(42); // NOLINT(cert-msc51-cpp): the same bytes each time
    for (int round = 0; round < 3000; ++round) {
        std::string bytes = whole;
        for (int flips = 0; flips < 1 + round % 9; ++flips)
            bytes[chance() % bytes.size()] = static_cast<char>(chance());
        bytes.resize(chance() % (bytes.size() + 1));
        const auto activity = readActivity(bytes);
        EXPECT_TRUE(activity || !activity.error().message.empty());
    }
}

} // namespace
} // namespace mileplate::exchange
