// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"
#include "tests/support/command_line.h"
#include "tests/support/file_bytes.h"

// What the commands make of a damaged diary: they show what is left and say that it is not all;
// and of one from a newer Mileplate of which they know too little.
namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;

class DamagedDiary : public CommandLine {
protected:
    // Two sessions, in a file in which one byte of the journal is another.
    void SetUp() override
    {
        write("week.json", R"({"format":"mileplate-diary","version":1,"sessions":[
  {"id":"s","date":"2026-11-23","slot":"evening","kind":"easy","status":"planned",
   "planned":{"duration_min":45}},
  {"id":"k","date":"2026-11-24","slot":"morning","kind":"easy","status":"planned",
   "planned":{"duration_min":60,"distance_m":10000}}]})");
        run("import week.json --diary d.mileplate");
        sound = bytesOf(folder / "d.mileplate");
        bytes = sound;
        const auto place = bytes.find("Import week.json");
        ASSERT_NE(place, std::string::npos);
        bytes[place] = 'J';
        write("d.mileplate", bytes);
    }

    std::string sound;
    std::string bytes;
};

TEST_F(DamagedDiary, IsVerifiedAndExportedAndNeverWritten)
{
    const Outcome verified = run("verify --diary d.mileplate --json");
    EXPECT_EQ(verified.status, 1);
    EXPECT_EQ(nlohmann::json::parse(verified.output).at("problems").at(0).at("where"), "journal 1");
    for (const char* change : {"undo --diary d.mileplate", "import week.json --diary d.mileplate"})
        EXPECT_EQ(run(change).status, 3) << change;
    EXPECT_EQ(json("export --format json --diary d.mileplate").at("sessions").size(), 2U);
    EXPECT_TRUE(bytesOf(folder / "d.mileplate") == bytes);
}

TEST_F(DamagedDiary, ItsHistoryIsShownAndTheDamageNamed)
{
    const Outcome shown = run("history --diary d.mileplate", "2>&1");
    EXPECT_EQ(shown.status, 1);
    EXPECT_THAT(shown.output, HasSubstr("Jmport week.json"));
    EXPECT_THAT(shown.output, HasSubstr("mileplate: journal 1: "));
}

TEST_F(DamagedDiary, OfWhichTheEndIsMissingIsJudgedAsFarAsItGoesAndTheDamageNamed)
{
    write("d.mileplate", sound);
    for (const std::string command : {"stats", "history"})
        EXPECT_EQ(run(command + " --diary d.mileplate").status, 0) << command;
    write("d.mileplate", sound.substr(0, sound.size() - 4096));
    for (const std::string command : {"check --week 2026-W48", "stats", "history"}) {
        const Outcome judged = run(command + " --diary d.mileplate", "2>&1");
        EXPECT_EQ(judged.status, 1) << command;
        EXPECT_THAT(judged.output, HasSubstr("mileplate: the end of the file: ")) << command;
    }
}

using NewerDiary = DamagedDiary;

TEST_F(NewerDiary, ThatCannotBeShownIsRefusedInALineAndNotTouched)
{
    write("d.mileplate", sound);
    store::Database(folder / "d.mileplate", store::Mode::ReadWrite)
        .run("ALTER TABLE session RENAME TO activity; PRAGMA user_version = 99");
    bytes = bytesOf(folder / "d.mileplate");
    for (const std::string command : {"history", "stats", "verify", "export", "undo", "redo",
                                      "check --week 2026-W48", "import week.json"}) {
        const Outcome refused = run(command + " --diary d.mileplate", "2>&1");
        EXPECT_EQ(refused.status, 3) << command;
        EXPECT_THAT(refused.output, HasSubstr("newer Mileplate (schema 99")) << command;
        EXPECT_THAT(refused.output, HasSubstr("cannot show; update Mileplate")) << command;
        EXPECT_EQ(std::ranges::count(refused.output, '\n'), 1) << command;
    }
    // The driver leaves at the first thing that is painted, where that is no main window.
    const Outcome window =
        run("d.mileplate", "2>&1",
            "QT_QPA_PLATFORM=minimal:enable_fonts QT_PLUGIN_PATH=" + asWord(PLUGINS) +
                " QT_QPA_GENERIC_PLUGINS=window_driver");
    EXPECT_THAT(window.output, HasSubstr("cannot show; update Mileplate"));
    EXPECT_THAT(window.output, HasSubstr("there is no window"));
    EXPECT_TRUE(bytesOf(folder / "d.mileplate") == bytes);
}

} // namespace
} // namespace mileplate
