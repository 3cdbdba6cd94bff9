// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/backups/backup.h"
#include "core/store/column_names.h"
#include "core/store/migrate.h"
#include "tests/support/builders.h"
#include "tests/support/file_bytes.h"
#include "tests/support/older_diary.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mileplate::store {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;

std::chrono::sys_seconds noon()
{
    return std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};
}

Store opened(const std::filesystem::path& file) { return must(Store::open(file, noon)); }

// Takes from root the right to read everything, for as long as it lives.
class NotRoot {
public:
    NotRoot() { become(m_user == 0 ? 65534 : m_user); }
    ~NotRoot() { become(m_user); }
    NotRoot(const NotRoot&) = delete;
    NotRoot& operator=(const NotRoot&) = delete;

private:
    static void become(uid_t user) { EXPECT_EQ(seteuid(user), 0); }

    uid_t m_user = geteuid();
};

class StoreTest : public testing::Test {
protected:
    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.mileplate";
};

TEST_F(StoreTest, ANewDiaryIsEmptyAndForItsOwnerOnly)
{
    Store store = Store::open(folder / "new/deeper/diary.mileplate", noon).value();
    EXPECT_TRUE(sameContent(store.load().value(), Diary{}));
    EXPECT_EQ(std::filesystem::status(store.file()).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    EXPECT_EQ(std::filesystem::status(folder / "new/deeper").permissions(),
              std::filesystem::perms::owner_all);
}

TEST_F(StoreTest, WhatWasSavedIsThereAfterARestart)
{
    const Edit edit = adding({run("r").on(kTuesday).at("07:00").over(10).lasting(60),
                              lift("s").of(Focus::Full, Style::Heavy).lifting("squat", 3, 6, 2)},
                             {meal("m", kMonday, "07:30", 21.6)});
    opened(file).save(edit).value();
    EXPECT_TRUE(sameContent(opened(file).load().value(), diaryOf(edit).value()));
}

TEST_F(StoreTest, TracksComeBackByTheirHash)
{
    const Edit edit = RandomAthlete(1).nextImport();
    const TrackRef& ref = *edit.sessions[0].after->done->streams;
    opened(file).save(edit).value();
    const auto track = opened(file).track({.hash = ref.hash});
    ASSERT_TRUE(track);
    EXPECT_EQ(**track, *ref.loaded);
}

TEST_F(StoreTest, ATrackOfWhichAByteIsFlippedIsNoticed)
{
    const Edit edit = RandomAthlete(1).nextImport();
    opened(file).save(edit).value();
    {
        Database database(file, Mode::ReadWrite);
        database.run("UPDATE track SET bytes = CAST(substr(bytes, 1, 20) || x'FF00' || "
                     "substr(bytes, 23) AS BLOB)");
    }
    Store store = opened(file);
    const auto track = store.track({.hash = edit.sessions[0].after->done->streams->hash});
    ASSERT_FALSE(track);
    EXPECT_THAT(track.error().message, HasSubstr("damaged"));
    EXPECT_EQ(store.verify().size(), 3U);
}

TEST_F(StoreTest, UndoGoesOnAfterARestart)
{
    const Edit first = adding({run("a")});
    const Edit second = adding({run("b")});
    {
        Store store = opened(file);
        store.save(first).value();
        store.save(second).value();
    }
    Store store = opened(file);
    EXPECT_TRUE(store.takeBack(store.stepBack().value().value()));
    EXPECT_TRUE(sameContent(store.load().value(), diaryOf(first).value()));
    EXPECT_EQ(store.stepForward().value()->edit.sessions, second.sessions);
}

TEST_F(StoreTest, AChangeAfterAnUndoForgetsNothing)
{
    Store store = opened(file);
    for (const char* id : {"a", "b"})
        store.save(adding({run(id)})).value();
    EXPECT_TRUE(store.takeBack(store.stepBack().value().value()));
    store.save(adding({run("c")})).value();

    std::vector<bool> applied;
    const auto journal = store.journal().value();
    for (const JournalEntry& entry : journal)
        applied.push_back(entry.applied);
    EXPECT_THAT(applied, ElementsAre(true, false, true));
    EXPECT_EQ(store.stepBack().value()->edit.sessions[0].after->id.text, "c");
    EXPECT_FALSE(store.stepForward().value());
}

std::chrono::sys_seconds theClock;

// A clock that jumps back (a battery ran out, daylight saving ended) moves no change.
TEST_F(StoreTest, ChangesAreTakenBackInTheirOrderWhateverTheClockSays)
{
    Store store = must(Store::open(file, [] { return theClock; }));
    for (const auto& [id, hour] : {std::pair("a", 12), std::pair("b", 1), std::pair("c", 36)}) {
        theClock = noon() + std::chrono::hours{hour};
        store.save(adding({run(id)})).value();
    }
    theClock = noon() - std::chrono::years{3};
    for (const char* id : {"c", "b", "a"}) {
        const JournalStep step = store.stepBack().value().value();
        EXPECT_EQ(step.edit.sessions[0].after->id.text, id);
        EXPECT_TRUE(store.takeBack(step));
    }
    std::vector<int> hours;
    const auto journal = store.journal().value();
    for (const JournalEntry& entry : journal)
        hours.push_back(static_cast<int>((entry.at - noon()) / std::chrono::hours{1}));
    EXPECT_THAT(hours, ElementsAre(12, 1, 36));
}

TEST_F(StoreTest, TheJournalCountsWhatChanged)
{
    Store store = opened(file);
    store.save(adding({run("a"), run("b")}, {meal("m", kMonday, "08:00", 20)})).value();
    const auto journal = store.journal().value();
    ASSERT_EQ(journal.size(), 1u);
    EXPECT_EQ(journal[0].at, noon());
    EXPECT_THAT(journal[0].counts,
                testing::UnorderedElementsAre(std::pair("sessions", 2), std::pair("meals", 1)));
}

TEST_F(StoreTest, ASecondWriterReadsOnly)
{
    Store first = opened(file);
    first.save(adding({run("a")})).value();
    Store second = opened(file);
    EXPECT_THAT(second.whyReadOnly(), HasSubstr("open in another Mileplate"));
    EXPECT_TRUE(sameContent(second.load().value(), first.load().value()));
    EXPECT_EQ(second.save(adding({run("b")})).error().kind, Error::Kind::ReadOnly);
}

TEST_F(StoreTest, TheNextWriterMayWriteOnceTheFirstIsGone)
{
    opened(file).save(adding({run("a")})).value();
    Store second = opened(file);
    EXPECT_EQ(second.whyReadOnly(), "");
    EXPECT_TRUE(second.save(adding({run("b")})));
}

TEST_F(StoreTest, TheReaderBecomesTheWriterWhereItTriesAgainOnceTheFirstIsGone)
{
    std::optional<Store> first = opened(file);
    Store second = opened(file);
    must(second.load());
    EXPECT_FALSE(second.readAgain()) << "the first is still there";
    must(first->save(adding({run("late")})));
    first.reset();
    EXPECT_TRUE(second.mayPass());
    EXPECT_TRUE(must(second.readAgain()).find(Id<Session>{"late"}));
    EXPECT_EQ(second.whyReadOnly(), "");
    EXPECT_TRUE(second.save(adding({run("of the second")})));
}

TEST_F(StoreTest, ADiaryFromTheFutureIsReadAndNeverWritten)
{
    opened(file).save(adding({run("a")})).value();
    {
        Database database(file, Mode::ReadWrite);
        database.run("PRAGMA user_version = 99");
    }
    const std::string before = bytesOf(file);
    {
        Store store = opened(file);
        EXPECT_THAT(store.whyReadOnly(), HasSubstr("newer Mileplate (schema 99"));
        EXPECT_TRUE(store.load().value().find(Id<Session>{"a"}));
        EXPECT_FALSE(store.save(adding({run("b")})));
    }
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(StoreTest, EachThingThatIsNoDiaryIsRefusedInItsOwnWords)
{
    std::ofstream(folder / "text")
        << "This is a text that is long enough to be looked at. " << std::string(600, 'x');
    Database(folder / "foreign", Mode::ReadWrite).run("CREATE TABLE other (x)");
    EXPECT_THAT(Store::open(folder / "text", noon).error().message,
                HasSubstr("not a Mileplate diary"));
    EXPECT_THAT(Store::open(folder / "foreign", noon).error().message,
                HasSubstr("another program"));
    EXPECT_THAT(Store::open(folder.path(), noon).error().message, HasSubstr("this is a folder"));
    EXPECT_THAT(Store::openForReading(folder / "none").error().message, HasSubstr("no such diary"));
    ASSERT_EQ(mkfifo((folder / "pipe").c_str(), 0600), 0); // nobody ever writes into it
    EXPECT_THAT(Store::open(folder / "pipe", noon).error().message, HasSubstr("a pipe"));
    EXPECT_THAT(Store::openForReading(folder / "pipe").error().message, HasSubstr("a pipe"));
}

TEST_F(StoreTest, ATextThatBeginsAsADatabaseIsCutOff)
{
    std::ofstream(file, std::ios::binary) << std::string("SQLite format 3\0....", 20);
    EXPECT_THAT(Store::open(file, noon).error().message, HasSubstr("cut off after 20 bytes"));
}

TEST_F(StoreTest, AnEmptyFileBecomesADiaryButHoldsNoneYet)
{
    std::ofstream{file};
    EXPECT_THAT(Store::openForReading(file).error().message, HasSubstr("this file is empty"));
    EXPECT_EQ(opened(file).whyReadOnly(), "");
    EXPECT_TRUE(Store::openForReading(file));
}

TEST_F(StoreTest, AFileThatMayNotBeReadSaysSo)
{
    opened(file);
    std::filesystem::permissions(file, std::filesystem::perms::none);
    const NotRoot notRoot;
    EXPECT_THAT(Store::open(file, noon).error().message, HasSubstr("may not be read"));
}

TEST_F(StoreTest, AFailingStepLeavesTheFileAsItWas)
{
    opened(file).save(adding({run("a")})).value();
    const std::string before = bytesOf(file);
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    const int newest = static_cast<int>(steps.size());
    steps.push_back({"broken", "CREATE TABLE t (x); BREAK;"});
    {
        Database database(file, Mode::ReadWrite);
        EXPECT_THROW(migrate(database, steps), SqliteError);
        EXPECT_EQ(schemaVersion(database), newest);
        EXPECT_EQ(database.number("SELECT count(*) FROM sqlite_schema WHERE name = 't'"), 0);
    }
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(StoreTest, ADiaryOfTheFirstSchemaIsUpgradedAndKeptAside)
{
    const Edit edit = adding({run("a").on(kTuesday).over(10).lasting(60).done()});
    opened(file).save(edit).value();
    Database(file, Mode::ReadWrite)
        .run(std::string(kWithoutSources) +
             "DROP INDEX session_by_date; DROP INDEX meal_by_date; DROP INDEX weigh_in_by_date; "
             "ALTER TABLE session DROP COLUMN checked; "
             "ALTER TABLE food DROP COLUMN has_recipe; "
             "ALTER TABLE food DROP COLUMN recipe_cooked_g; DROP TABLE food_ingredient; "
             "DROP TABLE saved_meal; DROP TABLE saved_meal_item; "
             "ALTER TABLE exercise DROP COLUMN aliases; "
             "ALTER TABLE journal DROP COLUMN checksum; "
             "PRAGMA user_version = 1");
    EXPECT_TRUE(sameContent(opened(file).load().value(), diaryOf(edit).value()));
    EXPECT_TRUE(opened(file).verify().empty()); // old changes have their checksums, too
    Database upgraded(file, Mode::ReadOnly);
    EXPECT_EQ(upgraded.number("SELECT count(*) FROM sqlite_schema WHERE name LIKE '%_by_date'"), 3);
    const auto backups = backupsOf(file);
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_EQ(backups[0].reason, BackupReason::Upgrade);
    Database aside(backups[0].file, Mode::ReadOnly);
    EXPECT_EQ(schemaVersion(aside), 1);
    EXPECT_EQ(aside.number("SELECT count(*) FROM session"), 1);
}

TEST_F(StoreTest, WithoutABackupAnOlderDiaryIsNotUpgraded)
{
    opened(file).save(adding({run("a")})).value();
    Database(file, Mode::ReadWrite)
        .run(std::string(kWithoutSources) +
             "ALTER TABLE journal DROP COLUMN checksum; PRAGMA user_version = 5");
    std::ofstream(folder / "diary.mileplate.backups"); // where the folder would have to be
    const std::string before = bytesOf(file);
    const auto refused = Store::open(file, noon);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, HasSubstr("upgraded only once there is a backup"));
    EXPECT_EQ(bytesOf(file), before);
}

template <class T>
void expectColumns(Database& database, const std::string& table)
{
    std::vector<std::string> found;
    Statement info(database, "SELECT name FROM pragma_table_info('" + table + "')");
    while (info.step())
        found.emplace_back(info.nextText());
    for (const std::string& column : columnsOf<T>())
        EXPECT_THAT(found, testing::Contains(column)) << table;
}

// SQLite holds no NaN; infinity is beyond any bound.
TEST_F(StoreTest, EveryColumnOfRealNumbersHasBounds)
{
    opened(file);
    Database database(file, Mode::ReadOnly);
    Statement columns(database, "SELECT t.name, c.name, t.sql FROM sqlite_schema t, "
                                "pragma_table_info(t.name) c WHERE t.type = 'table' AND "
                                "c.type = 'REAL'");
    int count = 0;
    for (; columns.step(); ++count) {
        const std::string table(columns.nextText());
        const std::string column(columns.nextText());
        EXPECT_THAT(std::string(columns.nextText()), HasSubstr("CHECK (" + column + " BETWEEN "))
            << table;
    }
    EXPECT_GT(count, 50);
}

TEST_F(StoreTest, TheSchemaHasAColumnForEveryField)
{
    opened(file);
    Database database(file, Mode::ReadOnly);
    expectColumns<Athlete>(database, "athlete");
    expectColumns<Session>(database, "session");
    expectColumns<Lap>(database, "lap");
    expectColumns<ExerciseEntry>(database, "session_exercise");
    expectColumns<LiftSet>(database, "lift_set");
    expectColumns<Meal>(database, "meal");
    expectColumns<MealItem>(database, "meal_item");
    expectColumns<Food>(database, "food");
    expectColumns<Portion>(database, "food_portion");
    expectColumns<Exercise>(database, "exercise");
    expectColumns<DayLog>(database, "day");
    expectColumns<Phase>(database, "phase");
    expectColumns<Race>(database, "race");
}

TEST_F(StoreTest, ValuesOutOfRangeNeverReachTheDisk)
{
    Store store = opened(file);
    Session session = run("a");
    session.planned->rpe = std::numeric_limits<double>::quiet_NaN();
    session.planned->fuelCarbsGPerH = std::numeric_limits<double>::infinity();
    EXPECT_FALSE(store.save(adding({session})));
    EXPECT_TRUE(store.journal().value().empty());
}

RC_GTEST_PROP(StoreProperty, UndoToTheStartAndRedoToTheEndRestoreTheDiary, (std::uint64_t seed))
{
    const TemporaryFolder folder;
    Store store = opened(folder / "d.mileplate");
    RandomAthlete athlete(seed);
    Diary diary;
    for (int i = 0; i < 25; ++i) {
        const Edit edit = i % 8 == 7 ? athlete.nextImport() : athlete.nextEdit(diary);
        if (edit.isEmpty())
            continue;
        diary = applied(diary, edit).value();
        store.save(edit).value();
    }
    RC_ASSERT(sameContent(store.load().value(), diary));

    Diary back = diary;
    while (auto step = store.stepBack().value()) {
        back = applied(back, undone(step->edit)).value();
        RC_ASSERT(store.takeBack(*step).has_value());
    }
    RC_ASSERT(sameContent(back, Diary{}));
    RC_ASSERT(sameContent(store.load().value(), Diary{}));
    while (auto step = store.stepForward().value())
        RC_ASSERT(store.bringBack(*step).has_value());
    RC_ASSERT(sameContent(store.load().value(), diary));
    RC_ASSERT(store.verify().empty());
}

} // namespace
} // namespace mileplate::store
