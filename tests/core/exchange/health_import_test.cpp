// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/exchange/import_files.h"
#include "tests/support/builders.h"
#include "tests/support/health_file.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/zip_writer.h"

#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace mileplate::exchange {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using Status = FileOutcome::Status;

const Day kRunDay = readDate("2025-03-01").value();

// The route of the run: 11 points five minutes apart from half a minute after its start,
// 10 km along a meridian.
std::string routeOfTheRun()
{
    std::string points;
    for (int i = 0; i <= 10; ++i)
        points += fmt::format("<trkpt lat=\"{}\" lon=\"8\"><ele>400</ele>"
                              "<time>2025-03-01T{:02}:{:02}:30Z</time></trkpt>",
                              47 + i * 0.009, 6 + (30 + 5 * i) / 60, (30 + 5 * i) % 60);
    return "<?xml version=\"1.0\"?><gpx creator=\"Apple Health Export\"><trk><trkseg>" + points +
           "</trkseg></trk></gpx>";
}

const std::string kRunWithRoute = healthWorkout(
    kHealthRun, healthStatistics("DistanceWalkingRunning", "sum=\"10\" unit=\"km\"") +
                    "<WorkoutRoute><FileReference path=\"/workout-routes/r.gpx\"/></WorkoutRoute>");

struct Imported {
    std::vector<ImportedFile> files;
    Diary diary;
    Edit edit;
};

Imported imported(const Diary& diary, const std::vector<std::filesystem::path>& paths)
{
    Import import(diary,
                  {.offsetAt = [](std::chrono::sys_seconds) { return std::chrono::minutes{60}; }});
    Imported result;
    for (const ImportSource& source : sourcesOf(paths, {})) {
        for (ImportedFile& file : importSource(import, source, {}))
            result.files.push_back(std::move(file));
    }
    result.edit = std::move(import).edit(importTitle(result.files));
    result.diary = must(applied(diary, result.edit));
    return result;
}

Imported importedXml(const Diary& diary, const std::string& content)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "Exportación.xml") << healthFile(content);
    return imported(diary, {folder / "Exportación.xml"});
}

std::vector<const Session*> sessionsOn(const Diary& diary, Day day)
{
    std::vector<const Session*> sessions;
    for (const Entry& entry : diary.days.on(day).sessions)
        sessions.push_back(entry.session.get());
    return sessions;
}

TEST(HealthImport, FilesWorkoutsDaysAndMealsAsOneEdit)
{
    const auto result = importedXml(
        diaryWith({}), healthWorkout(kHealthRun, "") +
                           healthRecord("BodyMass", "60", "kg", "2025-03-01 07:00:00 +0100") +
                           healthRecord("DietaryProtein", "30", "g", "2025-03-01 12:00:00 +0100"));
    ASSERT_THAT(result.files, SizeIs(1));
    const FileOutcome& outcome = result.files[0].outcome;
    EXPECT_EQ(outcome.format, "health");
    EXPECT_EQ(outcome.status, Status::Imported);
    EXPECT_EQ(outcome.sessions, 1);
    EXPECT_EQ(outcome.days, 1);
    EXPECT_EQ(outcome.meals, 1);
    EXPECT_EQ(sessionsOn(result.diary, kRunDay).at(0)->done->source->kind, Source::Kind::Health);
}

TEST(HealthImport, KeepsWhatTheDiaryHasOfADayAndOfTheAthlete)
{
    Athlete athlete = runner();
    athlete.heightCm = 170;
    athlete.sex.reset();
    Diary diary =
        must(diaryOf({.title = {},
                      .athlete = {{std::nullopt, athlete}},
                      .days = {{std::nullopt, DayLog{.date = kRunDay, .weight = kilograms(61)}}}}));
    const auto result = importedXml(
        diary,
        "<Me HKCharacteristicTypeIdentifierBiologicalSex=\"HKBiologicalSexFemale\"/>" +
            healthRecord("Height", "165", "cm", "2025-01-01 12:00:00 +0100") +
            healthRecord("BodyMass", "60", "kg", "2025-03-01 07:00:00 +0100") +
            healthRecord("RestingHeartRate", "50", "count/min", "2025-03-01 07:00:00 +0100"));
    const auto& log = result.diary.days.on(kRunDay).log;
    EXPECT_EQ(log->weight, kilograms(61));
    EXPECT_EQ(log->restingHeartRateBpm, 50);
    EXPECT_EQ(result.diary.who().heightCm, 170);
    EXPECT_EQ(result.diary.who().sex, Sex::Female);
}

TEST(HealthImport, KeepsWhichDeviceOrAppEachValueCameFrom)
{
    const auto result = importedXml(
        diaryWith({}),
        healthRecord("BodyMass", "60", "kg", "2025-03-01 07:00:00 +0100", "Scale") +
            healthRecord("RestingHeartRate", "50", "count/min", "2025-03-01 07:00:00 +0100") +
            healthSleep("AsleepCore", "2025-03-01 00:00:00 +0100", "2025-03-01 06:00:00 +0100") +
            healthRecord("DietaryProtein", "30", "g", "2025-03-01 12:00:00 +0100", "Yazio"));
    const auto from = [](std::string name) {
        return Source{.kind = Source::Kind::Health, .name = std::move(name)};
    };
    const DayBook& day = result.diary.days.on(kRunDay);
    ASSERT_TRUE(day.log);
    const std::map<DayValue, Source> expected{{DayValue::Weight, from("Scale")},
                                              {DayValue::Sleep, from("Watch")},
                                              {DayValue::RestingHeartRate, from("Watch")}};
    EXPECT_EQ(day.log->sources, expected);
    EXPECT_EQ(day.meals.at(0)->source, from("Yazio"));
}

// The app that logged them has told Health the same.
TEST(HealthImport, LeavesMealsOutOfDaysThatHaveOthers)
{
    const auto result =
        importedXml(diaryWith({}, {meal("m", kRunDay, "12:00", 30)}),
                    healthRecord("DietaryProtein", "30", "g", "2025-03-01 12:00:00 +0100"));
    EXPECT_THAT(result.edit.meals, IsEmpty());
    EXPECT_THAT(result.files[0].outcome.message,
                HasSubstr("Meals left out, as the diary has others of their days: 1."));
}

TEST(HealthImport, SaysThatVariabilityIsNotTaken)
{
    const auto result = importedXml(diaryWith({}), healthRecord("HeartRateVariabilitySDNN", "45",
                                                                "ms", "2025-03-01 06:00:00 +0100"));
    EXPECT_THAT(result.files[0].outcome.message, HasSubstr("SDNN"));
    EXPECT_TRUE(result.edit.isEmpty());
}

TEST(HealthImport, FindsThePlannedRun)
{
    const auto result = importedXml(diaryWith({run("plan").on(kRunDay).at("07:00").over(10)}),
                                    healthWorkout(kHealthRun, ""));
    EXPECT_EQ(result.files[0].outcome.planned, Id<Session>{"plan"});
    EXPECT_EQ(find(result.diary, "plan").status, mileplate::Status::Done);
}

TEST(HealthImport, OfOneRunFromTwoAppsIsOneSession)
{
    const std::string asTold =
        "workoutActivityType=\"HKWorkoutActivityTypeRunning\" sourceName=\"Strava\" "
        "startDate=\"2025-03-01 07:30:40 +0100\" endDate=\"2025-03-01 08:30:20 +0100\"";
    const auto result =
        importedXml(diaryWith({}), healthWorkout(kHealthRun, "") + healthWorkout(asTold, ""));
    const auto sessions = sessionsOn(result.diary, kRunDay);
    ASSERT_THAT(sessions, SizeIs(1));
    EXPECT_THAT(sessions[0]->done->otherSources, SizeIs(1));
}

TEST(HealthImport, AttachesTheRouteInTheSameFolder)
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "workout-routes");
    std::ofstream(folder / "export.xml") << healthFile(kRunWithRoute);
    std::ofstream(folder / "workout-routes/r.gpx") << routeOfTheRun();
    const auto result = imported(diaryWith({}), {folder / "export.xml"});
    const auto sessions = sessionsOn(result.diary, kRunDay);
    ASSERT_THAT(sessions, SizeIs(1));
    const auto& track = sessions[0]->done->streams->loaded;
    EXPECT_THAT(track->latitude, SizeIs(11));
    EXPECT_EQ(track->time.front(), 30'000); // begins half a minute after the workout
    EXPECT_EQ(sessions[0]->done->workout.distance, kilometres(10));
    EXPECT_EQ(sessions[0]->done->otherSources.at(0).id, sha256(routeOfTheRun()));
}

TEST(HealthImport, OfAZipAndOfItsFolderIsTheSame)
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "apple_health_export/workout-routes");
    std::ofstream(folder / "apple_health_export/zuletzt.xml") << healthFile(kRunWithRoute);
    std::ofstream(folder / "apple_health_export/workout-routes/r.gpx") << routeOfTheRun();
    writeZip(folder / "export.zip",
             {{"apple_health_export/workout-routes/r.gpx", routeOfTheRun()},
              {"apple_health_export/zuletzt.xml", healthFile(kRunWithRoute)}});
    const auto ofZip = imported(diaryWith({}), {folder / "export.zip"});
    const auto ofFolder = imported(diaryWith({}), {folder / "apple_health_export"});
    for (const auto* result : {&ofZip, &ofFolder}) {
        ASSERT_THAT(result->edit.sessions, SizeIs(1));
        EXPECT_TRUE(result->edit.sessions[0].after->done->streams);
        EXPECT_EQ(result->files[1].outcome.status, Status::Duplicate); // the route
    }
    EXPECT_TRUE(imported(ofZip.diary, {folder / "apple_health_export"}).edit.isEmpty());
}

TEST(HealthImport, FollowsNoRouteOutOfItsFolder)
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "in");
    std::ofstream(folder / "r.gpx") << routeOfTheRun();
    for (const std::string& path : {std::string("../r.gpx"), (folder / "r.gpx").string()}) {
        std::ofstream(folder / "in/export.xml") << healthFile(healthWorkout(
            kHealthRun, "<WorkoutRoute><FileReference path=\"" + path + "\"/></WorkoutRoute>"));
        const auto result = imported(diaryWith({}), {folder / "in/export.xml"});
        EXPECT_FALSE(sessionsOn(result.diary, kRunDay).at(0)->done->streams) << path;
        EXPECT_THAT(result.files[0].outcome.message,
                    HasSubstr("Routes of workouts that are not beside it: 1."));
    }
}

TEST(HealthImport, IsTakenBackByUndo)
{
    const Diary before = diaryWith({run("plan").on(kRunDay).at("07:00").over(10)});
    const auto result = importedXml(
        before, kRunWithRoute + healthRecord("BodyMass", "60", "kg", "2025-03-01 07:00:00 +0100"));
    EXPECT_TRUE(sameContent(must(applied(result.diary, undone(result.edit))), before));
}

TEST(HealthImport, OfABrokenFileNamesItsLine)
{
    const auto result = importedXml(diaryWith({}), healthWorkout(kHealthRun, "") + "<Record <");
    EXPECT_EQ(result.files[0].outcome.status, Status::Failed);
    EXPECT_THAT(result.files[0].outcome.message, HasSubstr("line 13"));
    EXPECT_TRUE(result.edit.isEmpty());
}

// A handful of anything, within one week so that much of it meets.
std::string randomContent()
{
    std::string content;
    const int count = *rc::gen::inRange(0, 30);
    for (int i = 0; i < count; ++i) {
        const auto time = [&](int later) {
            const int minute = *rc::gen::inRange(0, 7 * 24 * 60 - 120) + later;
            return fmt::format("2025-03-{:02} {:02}:{:02}:00 +0{}00", 1 + minute / 1440,
                               minute / 60 % 24, minute % 60, *rc::gen::inRange(0, 3));
        };
        const std::string source = *rc::gen::element<std::string>("Watch", "Phone", "Strava");
        const std::string value = std::to_string(*rc::gen::inRange(1, 200));
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            content +=
                healthRecord(*rc::gen::element<std::string>("BodyMass", "RestingHeartRate",
                                                            "Height", "HeartRate"),
                             value, *rc::gen::element<std::string>("kg", "count/min", "cm", ""),
                             time(0), source);
            break;
        case 1:
            content += healthRecord("DietaryProtein", value, "g", time(0), source);
            break;
        case 2:
            content += healthSleep("AsleepCore", time(0), time(60));
            break;
        default:
            content += healthWorkout(
                fmt::format("workoutActivityType=\"HKWorkoutActivityType{}\" sourceName=\"{}\" "
                            "startDate=\"{}\" endDate=\"{}\"",
                            *rc::gen::element<std::string>("Running", "Yoga", "Cycling"), source,
                            time(0), time(90)),
                "");
        }
    }
    return content;
}

RC_GTEST_PROP(HealthImport, TwiceChangesNothing, ())
{
    const std::string content = randomContent();
    const auto once = importedXml(diaryWith({}), content);
    const auto twice = importedXml(once.diary, content);
    RC_ASSERT(twice.edit.isEmpty());
}

} // namespace
} // namespace mileplate::exchange
