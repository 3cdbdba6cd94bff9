// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/contents.h"
#include "core/store/backups/make_backup.h"
#include "core/store/backups/restore.h"
#include "core/store/sqlite.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/file_bytes.h"
#include "tests/support/older_diary.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

// Copies of a diary: made beside who writes it, looked into, and put back.
namespace mileplate::store {
namespace {

namespace fs = std::filesystem;
using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::chrono::sys_seconds noon()
{
    return std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};
}

Store opened(const fs::path& file) { return must(Store::open(file, noon)); }

class Backups : public testing::Test {
protected:
    void save(const Edit& edit) { must(opened(file).save(edit)); }
    Backup backup(std::chrono::seconds later = {})
    {
        return must(makeBackup(file, {.now = noon() + later}));
    }
    std::vector<std::string> namesInFolder()
    {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(backupFolderOf(file)))
            names.push_back(entry.path().filename().string());
        return names;
    }
    // Read whole, so that it stays what it is.
    Diary diary()
    {
        opened(file);
        return must(must(Store::openForReading(file)).load());
    }

    TemporaryFolder folder;
    fs::path file = folder / "diary.mileplate";
};

TEST_F(Backups, LieBesideTheDiaryForTheirOwnerOnly)
{
    save(adding({run("a")}));
    const Backup made = backup();
    EXPECT_EQ(made.file, folder / "diary.mileplate.backups/2026-11-24T120000Z-daily.mileplate");
    EXPECT_EQ(fs::status(made.file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(fs::status(made.file.parent_path()).permissions(), fs::perms::owner_all);
    EXPECT_THAT(backupsOf(file), ElementsAre(made));
    EXPECT_THAT(namesInFolder(), SizeIs(1)); // no log and no half of anything
}

TEST_F(Backups, HoldTheDiaryWithItsRecordingsAndItsJournal)
{
    const Edit import = RandomAthlete(1).nextImport();
    save(import);
    save(adding({run("a")}));
    const Backup made = backup();
    Store copy = must(Store::openForReading(made.file));
    EXPECT_TRUE(sameContent(must(copy.load()), diary()));
    EXPECT_EQ(must(copy.journal()).size(), 2U);
    EXPECT_TRUE(copy.verify().empty());
}

TEST_F(Backups, AreMadeWhileAnotherWritesAndHoldTheMomentAtWhichTheyBegan)
{
    Store writer = opened(file);
    must(writer.save(RandomAthlete(1).nextImport()));
    const Diary before = must(must(Store::openForReading(file)).load());
    int steps = 0;
    const GoOn editing = [&] {
        must(writer.save(adding({run("n" + std::to_string(steps++))})));
        return true;
    };
    std::vector<Session> many; // so that it takes several steps
    for (int i = 0; i < 3000; ++i)
        many.push_back(run("m" + std::to_string(i)).on(kMonday + Days{i / 4}).over(10));
    must(writer.save(adding(many)));
    const Diary atStart = must(must(Store::openForReading(file)).load());
    const Backup made = must(makeBackup(file, {.now = noon(), .goOn = editing}));
    EXPECT_GT(steps, 1);
    EXPECT_TRUE(sameContent(must(must(Store::openForReading(made.file)).load()), atStart));
    EXPECT_FALSE(sameContent(atStart, before));
}

TEST_F(Backups, GivenUpNothingIsLeft)
{
    std::vector<Session> many;
    for (int i = 0; i < 3000; ++i)
        many.push_back(run("m" + std::to_string(i)).on(kMonday + Days{i / 4}).over(10));
    save(adding(many));
    EXPECT_FALSE(makeBackup(file, {.now = noon(), .goOn = [] { return false; }}));
    EXPECT_THAT(namesInFolder(), IsEmpty());
}

TEST_F(Backups, TwoOfOneSecondHaveTwoNames)
{
    save(adding({run("a")}));
    EXPECT_NE(backup().file, backup().file);
    EXPECT_THAT(backupsOf(file), SizeIs(2));
}

TEST_F(Backups, OldOnesAreThinnedAndStrangersLeftAlone)
{
    save(adding({run("a")}));
    for (int i = 30; i-- > 0;)
        backup(-std::chrono::hours{1} * i);
    EXPECT_THAT(backupsOf(file), SizeIs(testing::AllOf(testing::Ge(10U), testing::Le(12U))));
    const fs::path stranger = backupFolderOf(file) / "mine.txt";
    writeBytes(stranger, "mine");
    backup(std::chrono::hours{1});
    EXPECT_TRUE(fs::exists(stranger));
}

TEST_F(Backups, OfADamagedDiaryNoneIsKept)
{
    std::vector<Session> many;
    for (int i = 0; i < 300; ++i)
        many.push_back(run("m" + std::to_string(i)).on(kMonday + Days{i}).over(10));
    save(adding(many));
    std::string bytes = bytesOf(file);
    for (std::size_t page = 20; page < 24; ++page)
        bytes.replace(page * 4096, 8, "rubbish!");
    writeBytes(file, bytes);
    const auto made = makeBackup(file, {.now = noon()});
    ASSERT_FALSE(made);
    EXPECT_THAT(made.error().message, HasSubstr("No backup was made"));
    EXPECT_THAT(made.error().message, HasSubstr("damaged"));
    EXPECT_THAT(backupsOf(file), IsEmpty());
}

TEST_F(Backups, WhereNoneCanBeWrittenSaysWhere)
{
    save(adding({run("a")}));
    writeBytes(backupFolderOf(file), "a file in the way");
    const auto made = makeBackup(file, {.now = noon()});
    ASSERT_FALSE(made);
    EXPECT_THAT(made.error().message, HasSubstr("diary.mileplate.backups"));
}

TEST_F(Backups, SayWhatTheyHold)
{
    save(adding({run("a").on(kMonday), run("b").on(kMonday + Days{9})},
                {meal("m", kMonday - Days{3}, "08:00", 20)}));
    const Contents contents = must(contentsOf(backup().file));
    EXPECT_EQ(contents.days, (DayRange{kMonday - Days{3}, kMonday + Days{10}}));
    EXPECT_EQ(contents.sessions, 2);
    EXPECT_EQ(contents.meals, 1);
    EXPECT_EQ(contents.dayLogs, 0);
    EXPECT_EQ(contents.mark.last, 1);
}

TEST_F(Backups, SayWhatChangedSince)
{
    save(adding({run("a")}));
    const JournalMark mark = must(contentsOf(backup().file)).mark;
    for (const char* title : {"first", "second", "third"}) {
        Edit edit = adding({run(title)});
        edit.title = title;
        save(edit);
    }
    const ChangesSince changes = must(changesSince(file, mark, 2));
    EXPECT_TRUE(changes.isSameDiary);
    EXPECT_EQ(changes.count, 3);
    EXPECT_THAT(changes.titles, ElementsAre("third", "second"));
}

TEST_F(Backups, KnowThatChangesWereTakenBackSince)
{
    save(adding({run("a")}));
    const JournalMark mark = must(contentsOf(backup().file)).mark;
    EXPECT_FALSE(must(changesSince(file, mark, 2)).tookBack);
    Store store = opened(file);
    must(store.takeBack(*must(store.stepBack())));
    EXPECT_TRUE(must(changesSince(file, mark, 2)).tookBack);
    EXPECT_EQ(must(changesSince(file, mark, 2)).count, 0);
}

TEST_F(Backups, AnotherDiaryIsToldFromThisOne)
{
    save(adding({run("a")}));
    const JournalMark other{.last = 1, .position = 1, .lastAt = "2001-01-01T00:00:00Z"};
    EXPECT_FALSE(must(changesSince(file, other, 2)).isSameDiary);
}

class Restoring : public Backups {
protected:
    void SetUp() override
    {
        save(adding({run("then")}));
        then = diary();
        old = backup();
        save(adding({run("now")}));
        now = diary();
    }
    std::optional<Backup> restore(const fs::path& from)
    {
        return must(restoreBackup(from, file, noon()));
    }

    Diary then;
    Diary now;
    Backup old;
};

TEST_F(Restoring, BringsBackWhatWasThen)
{
    restore(old.file);
    EXPECT_TRUE(sameContent(diary(), then));
    EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_TRUE(opened(file).verify().empty());
}

TEST_F(Restoring, KeepsWhatWasReplacedSoThatItCanBeTakenBack)
{
    const auto replaced = restore(old.file);
    ASSERT_TRUE(replaced);
    EXPECT_EQ(replaced->reason, BackupReason::Replaced);
    restore(replaced->file);
    EXPECT_TRUE(sameContent(diary(), now));
    EXPECT_TRUE(opened(file).whyReadOnly().empty());
}

TEST_F(Restoring, IsRefusedWhileAnotherWrites)
{
    const Store writer = opened(file);
    const auto refused = restoreBackup(old.file, file, noon());
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, HasSubstr("open in another Mileplate"));
}

TEST_F(Restoring, ADamagedDiaryIsKeptByteForByte)
{
    std::string bytes = bytesOf(file);
    bytes.replace(0, 100, std::string(100, 'x'));
    writeBytes(file, bytes);
    const auto replaced = restore(old.file);
    EXPECT_TRUE(sameContent(diary(), then));
    EXPECT_EQ(bytesOf(replaced->file), bytes);
}

TEST_F(Restoring, ALogLeftByAKillIsNotTakenForOneOfTheRestored)
{
    const std::string plain = bytesOf(file);
    {
        Database writer(file, Mode::ReadWrite);
        writer.writeAtClose(false);
        writer.run("DELETE FROM session WHERE id = 'now'; DELETE FROM session WHERE id = 'then'");
    }
    ASSERT_TRUE(fs::exists(folder / "diary.mileplate-wal"));
    restore(old.file);
    EXPECT_TRUE(sameContent(diary(), then));
}

TEST_F(Restoring, WhereNothingWasNothingIsKept)
{
    fs::remove(file);
    EXPECT_FALSE(restore(old.file));
    EXPECT_TRUE(sameContent(diary(), then));
}

TEST_F(Restoring, WhatIsNoDiaryIsRefusedAndTheDiaryStays)
{
    writeBytes(folder / "text", std::string(5000, 'x'));
    Database(folder / "newer", Mode::ReadWrite)
        .run("PRAGMA application_id = 0x4D696C65; PRAGMA user_version = 99; CREATE TABLE t (x)");
    const std::string before = bytesOf(file);
    EXPECT_THAT(restoreBackup(folder / "text", file, noon()).error().message,
                HasSubstr("not a Mileplate diary"));
    EXPECT_THAT(restoreBackup(folder / "newer", file, noon()).error().message,
                HasSubstr("newer Mileplate"));
    EXPECT_FALSE(restoreBackup(file, file, noon()));
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_THAT(backupsOf(file), SizeIs(1));
}

TEST_F(Restoring, AnOlderSchemaIsUpgradedWhenItIsOpened)
{
    Database(old.file, Mode::ReadWrite)
        .run(std::string(kWithoutSources) +
             "ALTER TABLE journal DROP COLUMN checksum; PRAGMA user_version = 5");
    restore(old.file);
    EXPECT_TRUE(sameContent(diary(), then));
}

} // namespace
} // namespace mileplate::store
