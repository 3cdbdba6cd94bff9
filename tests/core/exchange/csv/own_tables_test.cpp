// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/own/own_tables.h"

#include "core/base/utf8.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/import.h"
#include "core/exchange/import_files.h"
#include "tests/support/builders.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

// A diary as tables for spreadsheets, and back.
namespace mileplate::exchange {
namespace {

using namespace test;
using Status = FileOutcome::Status;

constexpr std::array kTables{OwnTable::Runs, OwnTable::Sets, OwnTable::Meals, OwnTable::Days};

std::string written(OwnTable table, const Diary& diary)
{
    std::string text;
    writeOwnTable(table, diary, [&](std::string_view piece) { text += piece; });
    return text;
}

ImportOptions options()
{
    return {.offsetAt = [](std::chrono::sys_seconds) { return std::chrono::minutes{60}; }};
}

Diary readBack(const Diary& into, const Diary& diary)
{
    Import import(into, options());
    for (const OwnTable table : kTables) {
        const FileOutcome outcome = import.addCsv(written(table, diary), {});
        EXPECT_NE(outcome.status, Status::Failed) << nameOf(table) << ": " << outcome.message;
    }
    return must(applied(into, std::move(import).edit("Import")));
}

// A diary of a random athlete, with lifts and texts that look like formulas.
Diary someDiary(std::uint64_t seed)
{
    RandomAthlete athlete(seed);
    Diary diary = diaryWith({});
    for (int i = 0; i < 30; ++i)
        diary = must(applied(diary, athlete.nextEdit(diary)));
    Session lifts = lift("=HYPERLINK(1)").on(kMonday).at("18:00").lasting(50).done();
    lifts.name = "-1+1, \"quoted\"";
    lifts.note = "'@two\r\nlines";
    lifts.exercises = {
        {.exercise = {"squat"},
         .superset = 1,
         .rest = seconds(150),
         .note = "+ deep",
         .sets = {{.kind = SetKind::WarmUp, .reps = 5, .weight = kilograms(42.5)},
                  {.reps = 8, .weight = kilograms(80.123456), .rir = 1.5, .done = true}}},
        {.exercise = {"plank"}, .sets = {{.duration = seconds(40.5)}}}};
    return must(applied(diary, adding({lifts})));
}

RC_GTEST_PROP(OwnTables, ComeBackAsTheyWere, (std::uint64_t seed))
{
    const Diary diary = someDiary(seed);
    const Diary back = readBack(diaryWith({}), diary);
    for (const OwnTable table : kTables)
        RC_ASSERT(written(table, back) == written(table, diary));
}

RC_GTEST_PROP(OwnTables, OfTheDiaryItselfChangeNothing, (std::uint64_t seed))
{
    const Diary diary = someDiary(seed);
    RC_ASSERT(sameContent(readBack(diary, diary), diary));
}

RC_GTEST_PROP(OwnTables, HaveNoCellThatStartsAFormula, (std::uint64_t seed))
{
    const Diary diary = someDiary(seed);
    for (const OwnTable table : kTables) {
        const std::string text = written(table, diary).substr(3); // behind the byte order mark
        CsvReader reader(text, ',');
        CsvRow row;
        while (reader.next(row).value()) {
            for (const std::string& cell : row.cells) {
                const bool isNumber =
                    !cell.empty() && cell.find_first_not_of("-+.e0123456789") == std::string::npos;
                RC_ASSERT(cell.empty() || isNumber ||
                          std::string_view("=+-@\t\r\n").find(cell[0]) == std::string_view::npos);
            }
        }
    }
}

// Of any text that an athlete, an app or an attacker wrote.
RC_GTEST_PROP(OwnTables, TakeAnyTextWithoutStartingAFormula, ())
{
    const auto text = [] {
        return *rc::gen::container<std::string>(rc::gen::element(
            '=', '+', '-', '@', '\t', '\r', '\n', '\'', '"', ',', ';', '|', ' ', '1', 'a'));
    };
    Session session = run("r").on(kTuesday).at("07:00").over(10).done();
    session.name = text();
    session.note = text();
    Session lifts = lift("s").on(kMonday).at("18:00").lasting(50).done();
    lifts.exercises = {{.exercise = {"squat"}, .note = text(), .sets = {{.reps = 5}}}};
    Meal eaten = meal("m", kMonday, "08:00", 20);
    eaten.name = text();
    eaten.items[0].name = "x" + text();
    const Diary diary = diaryWith({session, lifts}, {eaten});
    RC_ASSERT(sameContent(readBack(diary, diary), diary));
    const Diary back = readBack(diaryWith({}), diary);
    for (const OwnTable table : kTables) {
        RC_ASSERT(written(table, back) == written(table, diary));
        const std::string bytes = written(table, diary).substr(3);
        CsvReader reader(bytes, ',');
        CsvRow row;
        while (reader.next(row).value()) {
            for (const std::string& cell : row.cells)
                RC_ASSERT(cell.empty() ||
                          std::string_view("=+-@\t\r\n").find(cell[0]) == std::string_view::npos);
        }
    }
}

TEST(OwnTables, KeepWhatTheDiarySaysOtherwise)
{
    const Diary diary = diaryWith({run("r").on(kTuesday).at("07:00").over(10).done()});
    const Diary other = diaryWith({run("r").on(kTuesday).at("07:00").over(12).done()});
    Import import(other, options());
    const FileOutcome outcome = import.addCsv(written(OwnTable::Runs, diary), {});
    EXPECT_EQ(outcome.status, Status::Duplicate);
    EXPECT_THAT(outcome.message, testing::HasSubstr("which differs"));
}

TEST(OwnTables, WithAColumnThereTwiceAreCutOffWhereARowEndsBeforeIt)
{
    std::string text = written(OwnTable::Days, diaryWith({}));
    const auto cells = std::ranges::count(text, ',') + 1;
    text.insert(3, "note,note,note,");
    text += std::string(static_cast<std::size_t>(cells) - 1, ',') + "\r\n";
    Import import(diaryWith({}), options());
    const FileOutcome outcome = import.addCsv(text, {});
    EXPECT_EQ(outcome.status, Status::Failed);
    EXPECT_THAT(outcome.message, testing::HasSubstr("cells: the file was cut off"));
}

TEST(OwnTables, NameTheLineAndColumnOfWhatTheyDoNotHold)
{
    std::string text = written(OwnTable::Days, diaryWith({}));
    text += "soon" + std::string(11, ',') + "\r\n";
    Import import(diaryWith({}), options());
    const FileOutcome outcome = import.addCsv(text, {});
    EXPECT_EQ(outcome.status, Status::Failed);
    EXPECT_THAT(outcome.message, testing::HasSubstr("line 2, column date: \"soon\""));
}

TEST(OwnTables, CutALongCellBetweenTwoLettersWhereTheyNameIt)
{
    std::string text = written(OwnTable::Days, diaryWith({})) + "x";
    for (int i = 0; i < 40; ++i)
        text += "ü";
    text += std::string(10, ',') + "\r\n";
    Import import(diaryWith({}), options());
    const FileOutcome outcome = import.addCsv(text, {});
    EXPECT_EQ(outcome.status, Status::Failed);
    EXPECT_EQ(validUtf8(outcome.message), outcome.message);
}

TEST(OwnTablesInAZip, ComeBackAsTheyWere)
{
    const TemporaryFolder folder;
    const Diary diary = someDiary(7);
    std::ofstream(folder / "tables.zip", std::ios::binary) << must(ownTablesZip(diary));
    const Diary empty = diaryWith({});
    Import import(empty, options());
    const auto files = importSource(import, {folder / "tables.zip", "tables.zip"}, {});
    EXPECT_EQ(files.size(), kTables.size());
    const Diary back = must(applied(empty, std::move(import).edit("Import")));
    for (const OwnTable table : kTables)
        EXPECT_EQ(written(table, back), written(table, diary)) << nameOf(table);
}

} // namespace
} // namespace mileplate::exchange
