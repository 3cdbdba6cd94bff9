// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/file_bytes.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

// A damaged diary is read as far as it can be, says what is missing, and is never written.
namespace mileplate::store {
namespace {

namespace fs = std::filesystem;
using namespace test;
using testing::AllOf;
using testing::HasSubstr;

std::chrono::sys_seconds noon()
{
    return std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};
}

Store opened(const fs::path& file) { return must(Store::open(file, noon)); }

class DamageTest : public testing::Test {
protected:
    static constexpr int kRuns = 600;
    static constexpr Day kFirst = kMonday - Days{kRuns};

    // A run a day up to Monday.
    void SetUp() override
    {
        std::vector<Session> runs;
        for (int i = 1; i <= kRuns; ++i)
            runs.push_back(
                run("r" + std::to_string(i)).on(kFirst + Days{i}).over(10).lasting(60).done());
        must(opened(file).save(adding(runs)));
    }
    void damage(const char* sql)
    {
        Database database(file, Mode::ReadWrite);
        database.run(std::string("PRAGMA ignore_check_constraints = ON; ") + sql);
    }
    // Opens it as the program does, looks at every day, tries to write, and closes it.
    void openAndLook()
    {
        Store store = opened(file);
        const Diary diary = must(store.load());
        found = 0;
        for (Day day = kFirst; day <= kMonday; day += Days{1})
            found += static_cast<int>(diary.days.on(day).sessions.size());
        why = store.whyReadOnly();
        EXPECT_FALSE(store.save(adding({run("new")})));
    }

    TemporaryFolder folder;
    fs::path file = folder / "diary.mileplate";
    int found = 0;
    std::string why;
};

TEST_F(DamageTest, ANumberBeyondAllBoundsIsNoNumber)
{
    damage("UPDATE session SET done_distance_m = 1e51 WHERE id = 'r5'");
    openAndLook();
    EXPECT_LT(found, kRuns);
    EXPECT_GT(found, 0);
    EXPECT_THAT(why, HasSubstr("restore a backup"));
}

TEST_F(DamageTest, OfADiaryThatWasCutOffTheRestIsRead)
{
    fs::resize_file(file, fs::file_size(file) / 2);
    const std::string before = bytesOf(file);
    openAndLook();
    EXPECT_THAT(why, AllOf(HasSubstr("the end of the file"), HasSubstr("bytes are there"),
                           HasSubstr("restore a backup")));
    EXPECT_GT(found, 0);
    EXPECT_LT(found, kRuns);
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(DamageTest, OfWhichOnlyTheFirstPagesAreLeftItIsCalledDamaged)
{
    for (const std::uintmax_t pages : {3U, 2U, 1U}) {
        fs::resize_file(file, pages * 4096);
        Store store = opened(file);
        const auto diary = store.load();
        if (!diary) {
            EXPECT_THAT(diary.error().message,
                        AllOf(HasSubstr("damaged"), HasSubstr("restore a backup")));
        }
        EXPECT_THAT(store.whyReadOnly(), HasSubstr("restore a backup"));
        EXPECT_TRUE(store.isDamaged());
    }
}

TEST_F(DamageTest, ATableThatIsGoneIsDamageAndNotSqlitesWords)
{
    Database(file, Mode::ReadWrite)
        .run("PRAGMA foreign_keys = OFF; ALTER TABLE session RENAME TO sessiom");
    Store store = opened(file);
    const auto diary = store.load();
    ASSERT_FALSE(diary);
    EXPECT_THAT(diary.error().message, HasSubstr("the diary is damaged; restore a backup"));
    EXPECT_TRUE(store.isDamaged());
}

TEST_F(DamageTest, ARowThatMeansNothingCostsItsDayAndNoOther)
{
    damage("UPDATE session SET kind = 'flying' WHERE id = 'r7'");
    const std::string before = bytesOf(file);
    openAndLook();
    EXPECT_THAT(why, HasSubstr("sessions of " + isoDate(kFirst + Days{7})));
    EXPECT_EQ(found, kRuns - 1);
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(DamageTest, DaysBesideOneAnotherAreNamedOnce)
{
    damage("UPDATE session SET kind = 'flying' WHERE id IN ('r8', 'r9', 'r10')");
    openAndLook();
    EXPECT_THAT(why, HasSubstr("sessions of " + isoDate(kFirst + Days{8}) + " to " +
                               isoDate(kFirst + Days{10})));
    EXPECT_EQ(found, kRuns - 3);
}

TEST_F(DamageTest, APageOfRubbishCostsTheDaysOnIt)
{
    std::string bytes = bytesOf(file);
    const auto place = bytes.find("r300"); // somewhere among the sessions
    ASSERT_NE(place, std::string::npos);
    bytes.replace(place / 4096 * 4096, 4096, std::string(4096, '\xA5'));
    writeBytes(file, bytes);
    openAndLook();
    EXPECT_NE(why, "");
    EXPECT_GT(found, kRuns / 2);
    EXPECT_EQ(bytesOf(file), bytes);
}

TEST_F(DamageTest, ADayThatIsNotWhereTheIndexHasItIsNoted)
{
    damage("PRAGMA writable_schema = ON; "); // which is refused, as a diary may not ask for it
    Database(file, Mode::ReadWrite).run("DROP INDEX session_by_date");
    damage("UPDATE session SET date = '2026-13-45' WHERE id = 'r5'");
    Database(file, Mode::ReadWrite).run("CREATE INDEX session_by_date ON session (date, id)");
    openAndLook();
    EXPECT_NE(why, "");
}

TEST_F(DamageTest, WhoeverMeetsItIsToldAtOnce)
{
    damage("UPDATE session SET kind = 'flying' WHERE id = 'r7'");
    Store store = opened(file);
    int told = 0;
    store.whenDamaged([&] { ++told; });
    const Diary diary = must(store.load());
    EXPECT_EQ(told, 0);
    EXPECT_EQ(store.whyReadOnly(), "");
    diary.days.on(kFirst + Days{7});
    EXPECT_EQ(told, 1);
    EXPECT_THAT(store.whyReadOnly(), HasSubstr("nothing more is written"));
}

TEST_F(DamageTest, AChangeOfTheJournalIsFoundByItsChecksum)
{
    must(opened(file).save(adding({run("later")})));
    for (const char* sql : {"UPDATE journal SET title = 'Something else' WHERE seq = 2",
                            "UPDATE journal SET at = '2026-11-24T12:00:01Z' WHERE seq = 2",
                            "UPDATE journal SET changes = replace(changes, 'later', 'lated')",
                            "UPDATE journal SET parent = NULL WHERE seq = 2",
                            "UPDATE journal SET checksum = checksum + 1 WHERE seq = 2"}) {
        const std::string sound = bytesOf(file);
        damage(sql);
        Store store = opened(file);
        const auto step = store.stepBack();
        ASSERT_FALSE(step) << sql;
        EXPECT_THAT(step.error().message, HasSubstr("Change 2 of the journal is damaged"));
        EXPECT_THAT(store.whyReadOnly(), HasSubstr("journal 2"));
        EXPECT_EQ(store.verify().size(), 1U) << sql;
        writeBytes(file, sound);
    }
}

TEST_F(DamageTest, AJournalThatRunsInACircleIsNotFollowedForEver)
{
    must(opened(file).save(adding({run("later")})));
    damage("UPDATE journal SET parent = 2 WHERE seq = 2");
    Store store = opened(file);
    EXPECT_FALSE(store.titlesBack(SIZE_MAX));
    EXPECT_THAT(store.whyReadOnly(), HasSubstr("runs in a circle"));
    EXPECT_FALSE(store.journal());
    EXPECT_FALSE(store.verify().empty());
    damage("UPDATE journal SET parent = 1 WHERE seq = 1; UPDATE position SET seq = 1");
    EXPECT_FALSE(opened(file).titlesForward(SIZE_MAX));
}

TEST_F(DamageTest, ADamagedRecordingMakesTheDiaryReadOnlyOnceItIsLookedAt)
{
    const Edit import = RandomAthlete(1).nextImport();
    must(opened(file).save(import));
    damage("UPDATE track SET bytes = CAST(substr(bytes, 1, 20) || x'FF00' || substr(bytes, 23) "
           "AS BLOB)");
    Store store = opened(file);
    EXPECT_EQ(store.whyReadOnly(), "");
    EXPECT_FALSE(store.track({.hash = import.sessions[0].after->done->streams->hash}));
    EXPECT_THAT(store.whyReadOnly(), HasSubstr("track "));
}

TEST_F(DamageTest, VerifyNamesAllOfItAndNothingOfASoundDiary)
{
    EXPECT_TRUE(opened(file).verify().empty());
    damage("UPDATE session SET kind = 'flying' WHERE id = 'r7'; "
           "UPDATE journal SET title = 'Something else'");
    std::vector<std::string> places;
    for (const Problem& problem : opened(file).verify())
        places.push_back(problem.where);
    EXPECT_THAT(places, testing::IsSupersetOf({std::string("journal 1"),
                                               "sessions of " + isoDate(kFirst + Days{7})}));
}

TEST_F(DamageTest, RowsThatReferToOneThatIsGoneAreSaidOnceForEachTableWithTheirNumber)
{
    const auto said = [&] {
        std::vector<std::string> what;
        for (const Problem& problem : opened(file).verify())
            what.push_back(problem.where + ": " + problem.what);
        return what;
    };
    damage("PRAGMA foreign_keys = OFF; INSERT INTO lap (session_row, place) VALUES (4711, 0)");
    EXPECT_THAT(said(), testing::Contains("lap: a row refers to one that is gone").Times(1));
    damage("PRAGMA foreign_keys = OFF; "
           "INSERT INTO lap (session_row, place) VALUES (4711, 1), (4712, 0)");
    EXPECT_THAT(said(), testing::Contains("lap: 3 rows refer to one that is gone").Times(1));
}

TEST_F(DamageTest, NothingIsWrittenBeforeTheFileWasChecked)
{
    damage("UPDATE journal SET title = 'Something else'"); // which nobody has looked at yet
    const std::string before = bytesOf(file);
    {
        Store store = opened(file);
        must(store.load());
        EXPECT_EQ(store.whyReadOnly(), "");
        const auto saved = store.save(adding({run("new")}));
        ASSERT_FALSE(saved);
        EXPECT_THAT(saved.error().message, HasSubstr("journal 1"));
        EXPECT_NE(store.whyReadOnly(), "");
    }
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(DamageTest, WhoeverHasCheckedTheFileSavesTheFirstChangeTheCheck)
{
    damage("UPDATE journal SET title = 'Something else'"); // so that a check would find it
    Store store = opened(file);
    store.noteChecked({});
    EXPECT_TRUE(store.save(adding({run("new")})));
}

TEST_F(DamageTest, WhatLiesInTheLogOfADamagedDiaryStaysThere)
{
    {
        Database writer(file, Mode::ReadWrite);
        writer.writeAtClose(false);
        writer.run("PRAGMA ignore_check_constraints = ON; "
                   "UPDATE session SET kind = 'flying' WHERE id = 'r7'");
    }
    const fs::path log = folder / "diary.mileplate-wal";
    ASSERT_GT(fs::file_size(log), 0U);
    const std::string before = bytesOf(file);
    openAndLook();
    EXPECT_NE(why, "");
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_GT(fs::file_size(log), 0U);
}

} // namespace
} // namespace mileplate::store
