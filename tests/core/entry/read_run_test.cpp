// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/run/read_run.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace mileplate::entry {
namespace {

using testing::IsEmpty;

const Done& done(const ReadRun& read) { return *read.session.value().done; }

TEST(ReadRun, UnderstandsDistanceTimeAndEffort)
{
    const ReadRun read = readRun("8 km 47:30 rpe 3");
    EXPECT_EQ(done(read).workout.distance, kilometres(8));
    EXPECT_EQ(done(read).timer, seconds(47 * 60 + 30));
    EXPECT_EQ(done(read).workout.rpe, 3);
    EXPECT_THAT(read.notUnderstood, IsEmpty());
}

TEST(ReadRun, TakesTheKindFromAWord)
{
    EXPECT_EQ(readRun("tempo 10 km").session->kind, Kind::Tempo);
    EXPECT_EQ(readRun("long 24km 2:05:00").session->kind, Kind::Long);
    EXPECT_EQ(readRun("10 km").session->kind, Kind::Easy);
}

TEST(ReadRun, UnderstandsGermanWords)
{
    const ReadRun read = readRun("Langer Lauf 24,5 km in 2 Std 5 Minuten Puls 142");
    EXPECT_EQ(read.session->kind, Kind::Long);
    EXPECT_EQ(done(read).workout.distance, kilometres(24.5));
    EXPECT_EQ(done(read).timer, minutes(125));
    EXPECT_EQ(done(read).averageHeartRateBpm, 142);
    EXPECT_THAT(read.notUnderstood, IsEmpty());
    EXPECT_EQ(readRun("Intervalle 10 km").session->kind, Kind::Intervals);
    EXPECT_EQ(readRun("8 km zügig").session->kind, Kind::Steady);
}

TEST(ReadRun, MakesTheThirdOfTwo)
{
    EXPECT_EQ(done(readRun("10 km @5:00")).timer, minutes(50));
    EXPECT_EQ(done(readRun("50 min 5:00/km")).workout.distance, kilometres(10));
}

TEST(ReadRun, ReadsLengthsAsPeopleWriteThem)
{
    EXPECT_EQ(done(readRun("1 h 5 min")).timer, minutes(65));
    EXPECT_EQ(done(readRun("1:02:30")).timer, seconds(3750));
    EXPECT_EQ(done(readRun("45min")).timer, minutes(45));
}

TEST(ReadRun, ReadsMilesAndADecimalComma)
{
    EXPECT_NEAR(inMetres(done(readRun("3 mi")).workout.distance.value()), 4828.03, 0.01);
    EXPECT_EQ(done(readRun("7,5 km")).workout.distance, metres(7500));
}

TEST(ReadRun, NamesWhatItDoesNotUnderstand)
{
    const ReadRun read = readRun("8 km bananas");
    ASSERT_EQ(read.notUnderstood.size(), 1U);
    EXPECT_EQ(read.notUnderstood[0], (NotUnderstood{"bananas", 5, 12}));
}

TEST(ReadRun, DoesNotUnderstandMoreThanAnyRunHas)
{
    for (const char* line : {"126291 hr", "5001 km", "999999:59:59", "10 km 9999 bpm"})
        EXPECT_EQ(readRun(line).notUnderstood.size(), line[0] == '9' ? 1U : 2U) << line;
    const Done slow = done(readRun("5000 km @999:00"));
    EXPECT_FALSE(slow.timer);
    EXPECT_EQ(slow.workout.distance, kilometres(5000));
}

TEST(ReadRun, MakesNothingOfNothing)
{
    EXPECT_FALSE(readRun("").session);
    EXPECT_FALSE(readRun("rpe 3").session);
}

TEST(ReadRun, TakesASecondClockForWhenItBegan)
{
    for (const char* line :
         {"8 km 47:30 18:00", "18:00 8 km 47:30", "8 km 47:30 at 18:00", "8 km 47:30 um 18:00 Uhr",
          "8 km 47:30 6 pm", "8 km 47 min 30 s 18:00"}) {
        const ReadRun read = readRun(line);
        EXPECT_EQ(done(read).timer, seconds(47 * 60 + 30)) << line;
        EXPECT_EQ(read.session->time, ClockTime{18 * 60}) << line;
        EXPECT_THAT(read.notUnderstood, IsEmpty()) << line;
    }
}

TEST(ReadRun, TakesAClockAtWhichNobodyRunsForWhenItBegan) // 10 km in 18:30 is 1:51 a kilometre
{
    const ReadRun read = readRun("10 km 18:30");
    EXPECT_EQ(read.session->time, ClockTime{18 * 60 + 30});
    EXPECT_FALSE(done(read).timer);
    EXPECT_EQ(done(readRun("5 km 18:30")).timer, seconds(18 * 60 + 30)) << "fast, but run";
}

TEST(ReadRun, TakesASmallClockBehindAtForAPace)
{
    EXPECT_EQ(done(readRun("10 km at 5:00")).timer, minutes(50));
    EXPECT_EQ(readRun("10 km at 07:00").session->time, ClockTime{7 * 60});
}

TEST(ReadRun, ReadsHoursWithMinutesBehindThem)
{
    const ReadRun read = readRun("long run 1h50 18 km");
    EXPECT_EQ(read.session->kind, Kind::Long);
    EXPECT_EQ(done(read).timer, minutes(110));
    EXPECT_EQ(done(read).workout.distance, kilometres(18));
    EXPECT_THAT(read.notUnderstood, IsEmpty());
    EXPECT_EQ(done(readRun("1 h 18 km")).timer, minutes(60));
}

TEST(ReadRun, ReadsRepeats)
{
    const ReadRun read = readRun("5x800m 3:20");
    EXPECT_EQ(read.session->kind, Kind::Intervals);
    EXPECT_EQ(read.session->note, "5 x 800 m in 3:20");
    EXPECT_EQ(done(read).workout.distance, kilometres(4));
    EXPECT_EQ(done(read).workout.hardTime, seconds(1000));
    EXPECT_THAT(read.notUnderstood, IsEmpty());
    const ReadRun whole = readRun("10 km 52:00 6 x 3 min rpe 8");
    EXPECT_EQ(done(whole).workout.distance, kilometres(10));
    EXPECT_EQ(done(whole).timer, minutes(52));
    EXPECT_EQ(done(whole).workout.hardTime, minutes(18));
    EXPECT_THAT(whole.notUnderstood, IsEmpty());
}

TEST(ReadRun, KeepsOtherSportsApartFromRunning)
{
    const auto sport = [](const char* line) {
        const ReadRun read = readRun(line);
        EXPECT_THAT(read.notUnderstood, IsEmpty()) << line;
        EXPECT_EQ(read.session->kind, Kind::Cross) << line;
        return read.session->name;
    };
    EXPECT_EQ(sport("bike 40 min"), "Cycling");
    EXPECT_EQ(sport("ride 20 km 48:00"), "Cycling");
    EXPECT_EQ(sport("swim 1500 m"), "Swimming");
    EXPECT_EQ(sport("Rad 40 min"), "Radfahren");
    EXPECT_EQ(sport("Schwimmen 1500 m 32:10"), "Schwimmen");
    EXPECT_EQ(done(readRun("ride 40 km 1:05:00")).timer, minutes(65)) << "faster than any run";
}

TEST(ReadRun, AddsUpWarmUpRepeatsAndCoolDown)
{
    for (const char* line : {"warmup 2 km, 5x1 km 4:00, cooldown 2 km",
                             "2 km warm up + 5 x 1 km in 4:00 + 2 km cool down"}) {
        const ReadRun read = readRun(line);
        EXPECT_THAT(read.notUnderstood, IsEmpty()) << line;
        EXPECT_EQ(done(read).workout.distance, kilometres(9)) << line;
        EXPECT_EQ(done(read).workout.hardTime, minutes(20)) << line;
        EXPECT_FALSE(done(read).timer) << "of the whole nothing is said";
    }
    EXPECT_EQ(readRun("8 km 10 km 50:00").notUnderstood.size(), 4U) << "which of them?";
}

TEST(ReadRun, KnowsTheDistancesOfRaces)
{
    const ReadRun half = readRun("half marathon 1:45:00");
    EXPECT_EQ(half.session->kind, Kind::Race);
    EXPECT_EQ(done(half).workout.distance, metres(21'097.5));
    EXPECT_EQ(done(readRun("parkrun 22:30")).workout.distance, kilometres(5));
    EXPECT_EQ(readRun("easy parkrun 31:00").session->kind, Kind::Easy);
}

TEST(ReadRun, NotesWhereItWas)
{
    const ReadRun read = readRun("trail run 12 km 1:15:00");
    EXPECT_EQ(read.session->note, "trail");
    EXPECT_THAT(read.notUnderstood, IsEmpty());
}

TEST(ReadRun, ReadsTheClimb)
{
    EXPECT_EQ(done(readRun("12 km 1:10:00 320 hm")).ascent, metres(320));
    EXPECT_EQ(done(readRun("12 km climb 320 m")).ascent, metres(320));
}

TEST(ReadRun, SurvivesAnyBytes)
{
    for (int c = 0; c < 256; ++c) {
        const std::string text = fmt::format("8 km {} 99999999999 @:", static_cast<char>(c));
        EXPECT_NO_THROW(readRun(text));
    }
}

} // namespace
} // namespace mileplate::entry
