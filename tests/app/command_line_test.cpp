// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/broken_files.h"
#include "tests/support/command_line.h"
#include "tests/support/file_bytes.h"
#include "tests/support/fit_writer.h"

#include <sstream>

namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::StartsWith;

const char* const kWeek = R"({"format":"mileplate-diary","version":1,"as_of":"2026-11-23T00:00",
 "athlete":{"weight_kg":60,"priority":"run","running_months":30,"lifting_months":12},
 "sessions":[
  {"id":"s","date":"2026-11-23","slot":"evening","time":"18:00","kind":"strength","focus":"full",
   "style":"heavy","status":"planned","planned":{"duration_min":45},"exercises":[
    {"exercise":"squat","target":{"sets":3,"reps":[6,6],"rir":2}},
    {"exercise":"rdl","target":{"sets":3,"reps":[8,8],"rir":2}}]},
  {"id":"k","date":"2026-11-24","slot":"morning","time":"07:00","kind":"intervals",
   "status":"planned","planned":{"duration_min":60,"distance_m":10000}}]})";

TEST_F(CommandLine, HelpNamesTheCommands)
{
    const Outcome help = run("--help");
    EXPECT_EQ(help.status, 0);
    for (const char* command : {"import", "check", "stats", "export", "read", "history", "undo",
                                "verify", "backup", "restore"})
        EXPECT_THAT(help.output, HasSubstr(command));
}

TEST_F(CommandLine, HelpOfACommandShowsHowItIsCalled)
{
    EXPECT_THAT(run("import --help").output, HasSubstr("mileplate import [options]"));
    EXPECT_THAT(run("backup --help").output, HasSubstr("mileplate backup [options]"));
}

TEST_F(CommandLine, AnUnknownOptionIsWrongUsage)
{
    const Outcome outcome = run("import --bananas", "2>&1");
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.output, HasSubstr("bananas"));
}

TEST_F(CommandLine, CheckFindsHeavyLegsInMemory)
{
    write("week.json", kWeek);
    const Outcome outcome = run("check --from week.json --week 2026-W48 --json");
    EXPECT_EQ(outcome.status, 1); // a warning
    const auto finding = nlohmann::json::parse(outcome.output).at("findings").at(0);
    EXPECT_EQ(finding.at("rule"), "SCH-01");
    EXPECT_EQ(finding.at("severity"), "warning");
    EXPECT_FALSE(finding.at("fixes").empty());
}

TEST_F(CommandLine, CheckOffersTheKeysOfAPlanThatAFixSets)
{
    write("week.json", R"({"format":"mileplate-diary","version":1,"as_of":"2026-11-23T00:00",
 "sessions":[{"id":"k","date":"2026-11-24","slot":"morning","kind":"intervals","status":"planned",
  "planned":{"duration_min":60,"distance_m":10000,"warm_up_m":2000,"cool_down_m":1000}}]})");
    const auto checked = json("check --from week.json --week 2026-W48 --json");
    for (const auto& finding : checked.at("findings")) {
        if (finding.at("rule") != "RUN-07")
            continue;
        EXPECT_EQ(finding.at("fixes")[0].at("edits")[0],
                  nlohmann::json::parse(
                      R"({"op":"set_plan","session":"k","warm_up_m":2000,"cool_down_m":1600})"));
        return;
    }
    ADD_FAILURE() << "RUN-07 says nothing";
}

TEST_F(CommandLine, TheSameDiaryGivesTheSameFindingsByteForByte)
{
    write("week.json", kWeek);
    const std::string check = "check --from week.json --week 2026-W48 --json";
    const std::string once = run(check).output;
    EXPECT_THAT(once, HasSubstr("SCH-01"));
    EXPECT_EQ(run(check).output, once);
}

TEST_F(CommandLine, NoEnergyTargetAfterAnEatingDisorder)
{
    std::string week = kWeek;
    week.insert(week.find("\"weight_kg\""), "\"sex\":\"female\",\"birth_date\":\"1992-01-01\","
                                            "\"height_cm\":165,");
    write("week.json", week);
    EXPECT_TRUE(json("stats --from week.json --json")["days"][0]["energy_target_kcal"].is_number());
    week.insert(week.find("\"weight_kg\""), "\"flags\":[\"ed_history\"],");
    write("week.json", week);
    EXPECT_TRUE(json("stats --from week.json --json")["days"][0]["energy_target_kcal"].is_null());
}

TEST_F(CommandLine, AFileThatIsNoDiaryNamesPlaceAndReason)
{
    write("week.json", R"({"format":"mileplate-diary","version":1,"sessions":[{"id":1}]})");
    const Outcome outcome = run("check --from week.json", "2>&1");
    EXPECT_EQ(outcome.status, 3);
    EXPECT_THAT(outcome.output, HasSubstr("week.json"));
    EXPECT_THAT(outcome.output, HasSubstr("/sessions/0/id"));
}

TEST_F(CommandLine, ImportGoesOnAfterABrokenFile)
{
    write("run.fit", watchRunFile({}));
    write("rubbish.fit", "rubbish");
    const Outcome outcome = run("import rubbish.fit run.fit", "2>&1");
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.output, HasSubstr("rubbish.fit: failed"));
    EXPECT_THAT(outcome.output, HasSubstr("run.fit: imported"));
}

TEST_F(CommandLine, ImportOfAFolderNamesEachOfItsBrokenFilesOnceAndTakesTheOthers)
{
    const auto broken = writeActivityFiles(folder / "years", 1'000);
    const Outcome first = run("import years", "2>&1 >/dev/null");
    EXPECT_EQ(first.status, 1);
    std::stringstream lines(first.output);
    std::string line;
    for (const BrokenFile& file : broken) {
        ASSERT_TRUE(std::getline(lines, line)) << file.name;
        EXPECT_THAT(line, HasSubstr("years/" + file.name + ": "));
        EXPECT_THAT(line, HasSubstr(file.reason));
    }
    EXPECT_FALSE(std::getline(lines, line)) << line;

    const std::string once = run("export --format json").output;
    const auto again = json("import --json years").at("totals");
    EXPECT_EQ(again.at("duplicate"), 800);
    EXPECT_EQ(again.at("failed").get<int>() + again.at("needs_date").get<int>(), 200);
    EXPECT_EQ(again.at("sessions"), 0);
    EXPECT_EQ(run("export --format json").output, once);
}

TEST_F(CommandLine, ImportingTwiceChangesNothing)
{
    write("run.fit", watchRunFile({}));
    run("import run.fit");
    EXPECT_EQ(json("import --json run.fit").at("totals").at("duplicate"), 1);
    EXPECT_EQ(json("history --json").at("entries").size(), 1U);
}

TEST_F(CommandLine, ADryRunWritesNothing)
{
    write("run.fit", watchRunFile({}));
    EXPECT_EQ(run("import --dry-run run.fit").status, 0);
    EXPECT_FALSE(std::filesystem::exists(folder / "data"));
}

TEST_F(CommandLine, ExportImportExportIsByteIdentical)
{
    write("week.json", kWeek);
    write("run.fit", watchRunFile({}));
    run("import week.json run.fit");
    const std::string once = run("export --format json").output;
    write("once.json", once);
    run("import --diary other.mileplate once.json");
    EXPECT_EQ(run("export --diary other.mileplate --format json").output, once);
    EXPECT_THAT(once, HasSubstr("\"streams\""));
}

TEST_F(CommandLine, TablesGoIntoOneZipFileAndComeBack)
{
    write("run.fit", watchRunFile({}));
    run("import run.fit");
    EXPECT_EQ(run("export --format csv --out tables.zip").status, 0);
    EXPECT_EQ(run("import --diary other.mileplate tables.zip").status, 0);
    EXPECT_EQ(run("export --diary other.mileplate --format csv --out back").status, 0);
    EXPECT_EQ(run("export --format csv --out there").status, 0);
    EXPECT_EQ(run("export --diary other.mileplate --format csv --out no/such/folder/x.zip").status,
              1);
    EXPECT_EQ(bytesOf(folder / "back/runs.csv"), bytesOf(folder / "there/runs.csv"));
    EXPECT_THAT(bytesOf(folder / "back/runs.csv"), HasSubstr("2026"));
}

TEST_F(CommandLine, UndoAndRedoWorkAcrossRuns)
{
    write("week.json", kWeek);
    run("import week.json");
    const std::string before = run("export --format json").output;
    EXPECT_EQ(run("undo").status, 0);
    EXPECT_THAT(run("export --format json").output, testing::Not(HasSubstr("intervals")));
    EXPECT_EQ(run("redo").status, 0);
    EXPECT_EQ(run("export --format json").output, before);
}

TEST_F(CommandLine, UndoAndRedoMakeNoDiaryOfAMistypedNameOrAnEmptyFile)
{
    write("empty.mileplate", "");
    for (const std::string command : {"undo", "redo"}) {
        const Outcome mistyped = run(command + " --diary sub/no.mileplate", "2>&1");
        EXPECT_EQ(mistyped.status, 3);
        EXPECT_THAT(mistyped.output, HasSubstr("no.mileplate: there is no such diary"));
        const Outcome empty = run(command + " --diary empty.mileplate", "2>&1");
        EXPECT_EQ(empty.status, 3);
        EXPECT_THAT(empty.output, HasSubstr("there is no diary in it yet"));
        EXPECT_EQ(run(command).status, 3); // nor of the user's own
    }
    EXPECT_EQ(bytesOf(folder / "empty.mileplate"), "");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST_F(CommandLine, ReadTellsWhatALineMeans)
{
    const auto read = json("read --json '8 km 47:30 rpe 3 bananas'");
    EXPECT_EQ(read.at("kind"), "run");
    EXPECT_EQ(read.at("session").at("done").at("distance_m"), 8000);
    EXPECT_EQ(read.at("not_understood").at(0).at("text"), "bananas");
}

TEST_F(CommandLine, ReadTellsWhatTypedLiftsMean)
{
    const auto read = json("read --json 'squat 3x5 100 rir2; rdl 3x8 90'");
    EXPECT_EQ(read.at("kind"), "lift");
    const auto& exercises = read.at("session").at("exercises");
    ASSERT_EQ(exercises.size(), 2U);
    EXPECT_EQ(exercises[0].at("exercise"), "squat");
    EXPECT_EQ(exercises[0].at("sets").size(), 3U);
    EXPECT_EQ(exercises[0].at("sets")[0],
              nlohmann::json::parse(
                  R"({"kind":"working","reps":5,"weight_kg":100,"rir":2,"done":true})"));
    EXPECT_TRUE(read.at("not_understood").empty());
    EXPECT_EQ(run("read 'squat 3x5 100'").output,
              "Back squat: 5 x 100 kg, 5 x 100 kg, 5 x 100 kg\n");
}

TEST_F(CommandLine, ReadTellsARangeOfRepetitionsAsAPlan)
{
    const auto session = json("read --json 'squat 3x8-12 80 rir2'").at("session");
    EXPECT_EQ(session.at("status"), "planned");
    EXPECT_EQ(session.at("exercises")[0].at("target"),
              nlohmann::json::parse(R"({"sets":3,"reps":[8,12],"rir":2,"weight_kg":80})"));
    EXPECT_EQ(run("read 'squat 3x8-12 80'").output, "Back squat: planned 3 x 8-12 x 80 kg\n");
}

TEST_F(CommandLine, ReadTellsWhatALineSaysOfADay)
{
    const auto read = json("read --json 'sleep 7.5 weight 72.4'");
    EXPECT_EQ(read.at("kind"), "day");
    EXPECT_EQ(read.at("day").at("weight_kg"), 72.4);
}

TEST_F(CommandLine, ReadFallsShortWhereSomethingIsNotUnderstood)
{
    EXPECT_EQ(run("read 'squat 3x5 100'").status, 0);
    EXPECT_EQ(run("read 'squat 3x5 100 blue'").status, 1);
    EXPECT_EQ(run("read --json 'what a day'").status, 1);
    EXPECT_TRUE(json("read --json 'what a day'").at("kind").is_null());
}

TEST_F(CommandLine, ReadAsksForWhatIsMissing)
{
    const auto asked = [&](const std::string& line) {
        return run("read '" + line + "'", "2>&1").output;
    };
    EXPECT_EQ(asked("2 rice"), "mileplate: 2 rice: how much? (g, ml, piece, cup …)\n");
    EXPECT_THAT(asked("squat"), HasSubstr("squat: how many sets and repetitions? (3x5 100)"));
    EXPECT_THAT(asked("curl 3x12 @8"), HasSubstr("@8: a weight or an effort? (@8kg, rpe 8)"));
    EXPECT_EQ(json("read --json '2 rice'").at("not_understood").at(0),
              nlohmann::json::parse(R"({"text":"2 rice","from":0,"to":6,"missing":"amount"})"));
}

TEST_F(CommandLine, ReadShowsSetsThatNobodyCounted)
{
    EXPECT_EQ(run("read 'pushup 3xamrap'").output,
              "Push-up: planned 3 sets RIR 0 (as many repetitions as possible)\n");
    EXPECT_EQ(run("read 'farmers walk 2x40m'").output,
              "Farmer\'s Walk: 1 set, 1 set (40 m in set 1; 40 m in set 2)\n");
}

// Own exercises and units are a diary's.
TEST_F(CommandLine, ReadAsksTheDiaryItIsGiven)
{
    write("own.json", R"({"format":"mileplate-diary","version":1,"athlete":{"units":"imperial"},
        "exercises":[{"id":"mine","name":"Thing","aliases":["Old thing"]}]})");
    const auto read = json("read --from own.json --json 'old thing 1x5 100'");
    EXPECT_EQ(read.at("session").at("exercises")[0].at("exercise"), "mine");
    EXPECT_NEAR(read.at("session").at("exercises")[0].at("sets")[0].at("weight_kg").get<double>(),
                45.36, 0.01);
}

TEST_F(CommandLine, ReadTellsWhatAMealMeans)
{
    const auto read = json("read --json 'breakfast 7:40: 2 eggs, 150 g chicken breast, 1 foobar'");
    EXPECT_EQ(read.at("kind"), "meal");
    EXPECT_EQ(read.at("meal").at("time"), "07:40");
    EXPECT_EQ(read.at("meal").at("items").at(1).at("grams"), 150);
    EXPECT_EQ(read.at("meal").at("items").at(1).at("protein_g"), 46.53);
    EXPECT_EQ(read.at("not_understood").at(0).at("text"), "1 foobar");
}

TEST_F(CommandLine, ADiaryThatIsNoneCannotBeOpened)
{
    write("notes.mileplate", "these are notes");
    const Outcome outcome = run("history --diary notes.mileplate", "2>&1");
    EXPECT_EQ(outcome.status, 3);
    EXPECT_THAT(outcome.output, StartsWith("mileplate: "));
}

TEST_F(CommandLine, TheDiaryIsForItsOwnerOnly)
{
    write("run.fit", watchRunFile({}));
    run("import run.fit");
    EXPECT_EQ(std::filesystem::status(folder / "data/mileplate/diary.mileplate").permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(CommandLine, StatsCountTheWeek)
{
    write("run.fit", watchRunFile({.seconds = 1000}));
    run("import run.fit");
    const Outcome outcome = run("stats --json --since 2026-11-23 --until 2026-11-29");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_NO_THROW(nlohmann::json::parse(outcome.output));
}

TEST_F(CommandLine, StatsCountWhatWasEatenAndNotWhatIsPlanned)
{
    write("food.json", R"({"format":"mileplate-diary","version":1,"as_of":"2026-11-23T12:00",
 "meals":[
  {"id":"a","date":"2026-11-23","time":"08:00","name":"Breakfast","status":"eaten",
   "items":[{"name":"Oats","kcal":500,"protein_g":30}]},
  {"id":"b","date":"2026-11-23","time":"19:00","name":"Dinner","status":"planned",
   "items":[{"name":"Rice","kcal":700,"protein_g":40}]},
  {"id":"c","date":"2026-11-24","name":"Lunch","status":"planned",
   "items":[{"name":"Rice","kcal":700,"protein_g":40}]}]})");
    const auto days = json("stats --from food.json --json").at("days");
    ASSERT_EQ(days.size(), 2U);
    EXPECT_EQ(days[0].at("protein_g"), 30);
    EXPECT_EQ(days[0].at("kcal"), 500);
    EXPECT_TRUE(days[1].at("protein_g").is_null());
}

TEST_F(CommandLine, ABackupHoldsTheDiaryAndIsRestoredWhichCanBeTakenBack)
{
    write("week.json", kWeek);
    run("import week.json --diary d.mileplate");
    const std::string then = run("export --format json --diary d.mileplate").output;
    const auto made = json("backup --diary d.mileplate --out stick.mileplate --json");
    EXPECT_EQ(made.at("contents").at("sessions"), 2);
    EXPECT_EQ(made.at("contents").at("first"), "2026-11-23");
    run("undo --diary d.mileplate");
    const std::string now = run("export --format json --diary d.mileplate").output;
    ASSERT_NE(now, then);
    const auto restored = json("restore stick.mileplate --diary d.mileplate --json");
    EXPECT_EQ(run("export --format json --diary d.mileplate").output, then);
    const std::string kept = restored.at("kept");
    EXPECT_EQ(run("restore '" + kept + "' --diary d.mileplate").status, 0);
    EXPECT_EQ(run("export --format json --diary d.mileplate").output, now);
}

TEST_F(CommandLine, BackupAndRestoreSayWhatTheyCannotDo)
{
    write("week.json", kWeek);
    run("import week.json --diary d.mileplate");
    EXPECT_EQ(run("backup --diary d.mileplate").status, 2);
    EXPECT_EQ(run("backup --diary d.mileplate --out d.mileplate").status, 2);
    EXPECT_EQ(run("backup --diary none --out b").status, 3);
    EXPECT_EQ(run("backup --diary d.mileplate --out week.json/b").status, 1);
    EXPECT_EQ(run("restore d.mileplate").status, 2);
    const Outcome outcome = run("restore week.json --diary d.mileplate", "2>&1");
    EXPECT_EQ(outcome.status, 3);
    EXPECT_THAT(outcome.output, HasSubstr("week.json: this is not a Mileplate diary"));
}

TEST_F(CommandLine, ABackupTakesThePlaceOfADiaryAndOfNothingElse)
{
    write("week.json", kWeek);
    run("import week.json --diary d.mileplate");
    write("empty", "");
    for (const std::string name : {"week.json", "empty", "."}) {
        const Outcome refused = run("backup --diary d.mileplate --out " + name, "2>&1");
        EXPECT_EQ(refused.status, 2) << name;
        EXPECT_THAT(refused.output, HasSubstr(name + ": there is already another file"));
    }
    EXPECT_EQ(bytesOf(folder / "week.json"), kWeek);
    EXPECT_EQ(run("backup --diary d.mileplate --out b.mileplate").status, 0);
    run("undo --diary d.mileplate");
    EXPECT_EQ(run("backup --diary d.mileplate --out b.mileplate").status, 0);
    EXPECT_EQ(json("export --diary b.mileplate").value("sessions", nlohmann::json()).size(), 0U);
}

TEST_F(CommandLine, ABackupThatCannotBeWrittenNamesThePlaceThatWasGiven)
{
    write("week.json", kWeek);
    run("import week.json --diary d.mileplate");
    const Outcome refused = run("backup --diary d.mileplate --out week.json/b", "2>&1");
    EXPECT_THAT(refused.output, HasSubstr("week.json/b: the file cannot be created there"));
}

} // namespace
} // namespace mileplate
