// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/json/diary_json.h"
#include "tests/support/builders.h"
#include "tests/support/fit_writer.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace mileplate::exchange {
namespace {

using namespace test;
using Status = FileOutcome::Status;

std::chrono::minutes inBerlin(std::chrono::sys_seconds) { return std::chrono::minutes{60}; }

ImportOptions options() { return {.offsetAt = inBerlin}; }

struct Imported {
    std::vector<FileOutcome> outcomes;
    Diary diary;
};

Imported imported(const Diary& diary, const std::vector<std::string>& files,
                  ImportOptions how = options())
{
    Import import(diary, std::move(how));
    Imported result;
    for (const std::string& file : files)
        result.outcomes.push_back(import.add(file));
    result.diary = must(applied(diary, std::move(import).edit("Import")));
    return result;
}

// The same run as a phone recorded it: no heart rate, twenty metres more.
std::string gpxOfTheRun()
{
    std::string points;
    for (int i = 0; i <= 10; ++i)
        points += fmt::format("<trkpt lat=\"{}\" lon=\"8\"><time>2026-11-24T06:{:02}:00Z</time>"
                              "</trkpt>",
                              47 + i * 0.00164, i);
    return "<?xml version=\"1.0\"?><gpx><trk><type>running</type><trkseg>" + points +
           "</trkseg></trk></gpx>";
}

std::vector<const Session*> sessionsOn(const Diary& diary, Day day)
{
    std::vector<const Session*> sessions;
    for (const Entry& entry : diary.days.on(day).sessions)
        sessions.push_back(entry.session.get());
    return sessions;
}

TEST(Import, FilesARunOnItsLocalDay)
{
    const auto result =
        imported(diaryWith({}), {watchRunFile({.start = kFitTuesdayAt6 - 6 * 3600 - 1800})});
    EXPECT_EQ(result.outcomes[0].status, Status::Imported);
    ASSERT_EQ(sessionsOn(result.diary, kTuesday).size(), 1U); // 00:30 in Berlin
    EXPECT_EQ(sessionsOn(result.diary, kTuesday)[0]->slot, Slot::Morning);
}

TEST(Import, TwiceChangesNothing)
{
    const auto once = imported(diaryWith({}), {watchRunFile({})});
    const auto twice = imported(once.diary, {watchRunFile({})});
    EXPECT_EQ(twice.outcomes[0].status, Status::Duplicate);
    EXPECT_TRUE(sameContent(once.diary, twice.diary));
}

TEST(Import, OfTheSameRunInTwoFormatsIsOneSession)
{
    const auto result = imported(diaryWith({}), {gpxOfTheRun(), watchRunFile({})});
    EXPECT_EQ(result.outcomes[1].status, Status::Merged);
    ASSERT_EQ(sessionsOn(result.diary, kTuesday).size(), 1U);
    EXPECT_EQ(sessionsOn(result.diary, kTuesday)[0]->done->averageHeartRateBpm, 140);
}

TEST(Import, OfTwoFormatsDoesNotDependOnTheirOrder)
{
    const auto a = imported(diaryWith({}), {gpxOfTheRun(), watchRunFile({})});
    const auto b = imported(diaryWith({}), {watchRunFile({}), gpxOfTheRun()});
    EXPECT_EQ(sessionsOn(a.diary, kTuesday)[0]->done->workout.distance,
              sessionsOn(b.diary, kTuesday)[0]->done->workout.distance);
    EXPECT_EQ(sessionsOn(b.diary, kTuesday).size(), 1U);
}

TEST(Import, FindsThePlannedSessionNearestInLength)
{
    const Diary diary = diaryWith({run("long", Kind::Long).on(kTuesday).at("07:00").over(20),
                                   run("short").on(kTuesday).at("18:00").over(2),
                                   lift("s").on(kTuesday).at("12:00").lasting(10)});
    const auto result = imported(diary, {watchRunFile({})});
    EXPECT_EQ(result.outcomes[0].planned, Id<Session>{"short"});
    EXPECT_EQ(find(result.diary, "short").status, mileplate::Status::Done);
    EXPECT_EQ(find(result.diary, "short").planned->distance, kilometres(2));
    EXPECT_EQ(find(result.diary, "long").status, mileplate::Status::Planned);
}

TEST(Import, AsksForADayWhereTheClockWasNeverSet)
{
    const auto result = imported(diaryWith({}), {watchRunFile({.start = 1000})});
    EXPECT_EQ(result.outcomes[0].status, Status::NeedsDate);
    EXPECT_EQ(result.diary.days.span().length(), 0);
}

TEST(Import, FilesItThereOnceTheDayIsKnown)
{
    ImportOptions how = options();
    how.date = kWednesday;
    const auto result = imported(diaryWith({}), {watchRunFile({.start = 1000})}, how);
    EXPECT_EQ(result.outcomes[0].status, Status::Imported);
    EXPECT_EQ(sessionsOn(result.diary, kWednesday).size(), 1U);
}

TEST(Import, OfABrokenFileCostsOneLineAndTheOthersGoIn)
{
    const auto result =
        imported(diaryWith({}), {"rubbish", watchRunFile({}), std::string("<gpx>")});
    EXPECT_EQ(result.outcomes[0].status, Status::Failed);
    EXPECT_FALSE(result.outcomes[0].message.empty());
    EXPECT_EQ(result.outcomes[1].status, Status::Imported);
    EXPECT_EQ(result.outcomes[2].status, Status::Failed);
    EXPECT_EQ(sessionsOn(result.diary, kTuesday).size(), 1U);
}

TEST(Import, IsTakenBackByUndo)
{
    const Diary before = diaryWith({run("plan").on(kTuesday).at("07:00").over(2)});
    Import import(before, options());
    import.add(watchRunFile({}));
    import.add(watchRunFile({.start = kFitTuesdayAt6 + 86400}));
    const Edit edit = std::move(import).edit("Import 2 files");
    const Diary after = must(applied(before, edit));
    EXPECT_TRUE(sameContent(must(applied(after, undone(edit))), before));
}

TEST(ImportDiary, OfWhatIsThereAlreadyChangesNothing)
{
    const Diary diary = diaryWith({run("r").on(kTuesday).at("07:00").over(10).done()},
                                  {meal("m", kMonday, "08:00", 30)});
    std::string text;
    json::writeDiary(
        diary, [](const TrackRef&) { return nullptr; },
        [&](std::string_view piece) { text += piece; });
    Import import(diary, options());
    EXPECT_EQ(import.addDiary(text, false).status, Status::Duplicate);
    EXPECT_TRUE(std::move(import).edit("Import").isEmpty());
}

TEST(ImportDiary, RefusesWhatDiffersUnlessToldToReplace)
{
    const Diary mine = diaryWith({run("r").on(kTuesday).at("07:00").over(10)});
    const Diary theirs = diaryWith({run("r").on(kWednesday).at("07:00").over(12)});
    std::string text;
    json::writeDiary(
        theirs, [](const TrackRef&) { return nullptr; },
        [&](std::string_view piece) { text += piece; });
    EXPECT_EQ(Import(mine, options()).addDiary(text, false).status, Status::Failed);
    Import import(mine, options());
    EXPECT_EQ(import.addDiary(text, true).status, Status::Imported);
    EXPECT_EQ(find(import.diary(), "r").date, kWednesday);
}

} // namespace
} // namespace mileplate::exchange
