// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_preview.h"
#include "core/exchange/import.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

// What the cells of a set may say beside plain numbers.
namespace mileplate::exchange {
namespace {

using namespace test;
using testing::HasSubstr;
using Status = FileOutcome::Status;

ImportOptions options()
{
    return {.offsetAt = [](std::chrono::sys_seconds) { return std::chrono::minutes{60}; }};
}

struct Imported {
    FileOutcome outcome;
    Diary diary;
};

Imported imported(const Diary& diary, const std::string& table)
{
    Import import(diary, options());
    Imported result{.outcome = import.addCsv(table, {}), .diary = {}};
    result.diary = must(applied(diary, std::move(import).edit("Import")));
    return result;
}

std::vector<const Session*> sessionsOf(const Diary& diary)
{
    std::vector<const Session*> sessions;
    for (Day day = diary.days.span().first; day < diary.days.span().past; day += Days{1}) {
        for (const Entry& entry : diary.days.on(day).sessions)
            sessions.push_back(entry.session.get());
    }
    return sessions;
}

constexpr const char* kHeader = "Date,Exercise,Weight (kg),Reps,RPE\n";

TEST(CsvSets, TakesATableOfNothingButRangesForAPlan)
{
    const std::string plan = std::string(kHeader) +
                             "2026-12-01,Squat,80,8-12,\n2026-12-01,Squat,80,8–12,\n"
                             "2026-12-01,Bench Press,,6 to 8,\n";
    const auto result = imported(diaryWith({}), plan);
    const Session& session = *sessionsOf(result.diary).at(0);
    EXPECT_EQ(session.status, mileplate::Status::Planned);
    EXPECT_FALSE(session.done);
    ASSERT_EQ(session.exercises.size(), 2U);
    const Target expected{.sets = 2, .reps = RepRange{8, 12}, .weight = kilograms(80)};
    EXPECT_EQ(session.exercises[0].target, expected);
    EXPECT_EQ(session.exercises[1].target, (Target{.sets = 1, .reps = RepRange{6, 8}}));
    EXPECT_THAT(result.outcome.message,
                HasSubstr("3 sets have a range of repetitions, kept as what was planned (the first "
                          "in line 2)."));
    const auto again = imported(result.diary, plan);
    EXPECT_EQ(again.outcome.status, Status::Duplicate);
    EXPECT_TRUE(sameContent(again.diary, result.diary));
}

TEST(CsvSets, KeepsARangeBesideSetsThatWereDoneAsWhatWasAskedFor)
{
    const auto result =
        imported(diaryWith({}),
                 {std::string(kHeader) + "2025-12-01,Squat,80,8-12,\n2025-12-01,Squat,80,10,\n"});
    const Session& session = *sessionsOf(result.diary).at(0);
    EXPECT_EQ(session.status, mileplate::Status::Done);
    const ExerciseEntry& squat = session.exercises.at(0);
    EXPECT_EQ(squat.target, (Target{.sets = 1, .reps = RepRange{8, 12}}));
    ASSERT_EQ(squat.sets.size(), 2U);
    EXPECT_EQ(squat.sets[0].reps, std::nullopt);
    EXPECT_EQ(squat.sets[1].reps, 10);
}

TEST(CsvSets, SaysWhichCellsOfSetsItDidNotUnderstand)
{
    const std::string log = std::string(kHeader) + "2025-12-01,Squat,80,many,\n"
                                                   "2025-12-01,Squat,heavy,5,\n"
                                                   "2025-12-01,Squat,80,5,11\n"
                                                   "2025-12-01,Squat,80,5,9\n";
    const auto result = imported(diaryWith({}), log);
    EXPECT_THAT(result.outcome.message,
                HasSubstr("3 cells were not understood and left out, the first in line 2: "
                          "\"many\"."));
    const auto preview = must(previewOf(log, {}, diaryWith({}), options().offsetAt));
    ASSERT_FALSE(preview.remarks.empty());
    EXPECT_EQ(preview.remarks[0].what, CsvRemark::What::CellsNotUnderstood);
    EXPECT_EQ(preview.remarks[0].cell, "many");
}

TEST(CsvSets, TakesAWeightBelowNothingForHelp)
{
    const auto result =
        imported(diaryWith({}), {std::string(kHeader) + "2025-12-01,Pull Up,-20,8,\n"
                                                        "2025-12-01,Pull Up,-20,7,\n"
                                                        "2025-12-01,Pull Up,-15,6,\n"});
    const ExerciseEntry& pullUps = sessionsOf(result.diary).at(0)->exercises.at(0);
    EXPECT_EQ(pullUps.note, "assisted 15 kg in set 3\nassisted 20 kg");
    EXPECT_EQ(pullUps.sets.at(0).weight, std::nullopt);
}

} // namespace
} // namespace mileplate::exchange
