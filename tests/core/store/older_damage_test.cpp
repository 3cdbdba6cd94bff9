// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/backup.h"
#include "core/store/sqlite.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/file_bytes.h"
#include "tests/support/older_diary.h"
#include "tests/support/store_user.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

// A damaged diary of an older schema cannot be upgraded where it lies: it is read as far as it can
// be, says what is missing, and is never written.
namespace mileplate::store {
namespace {

namespace fs = std::filesystem;
using namespace test;
using testing::AnyOf;
using testing::HasSubstr;

constexpr int kRuns = 600;
constexpr Day kFirst = kMonday - Days{kRuns};

// A run a day up to Monday.
Edit aRunADay()
{
    std::vector<Session> runs;
    for (int i = 1; i <= kRuns; ++i)
        runs.push_back(
            run("r" + std::to_string(i)).on(kFirst + Days{i}).over(10).lasting(60).done());
    return adding(runs);
}

class OlderDamage : public testing::TestWithParam<int> {
protected:
    void SetUp() override
    {
        writeOlderDiary(file, GetParam(), aRunADay());
        bytes = bytesOf(file);
    }
    void write(const std::string& damaged)
    {
        bytes = damaged;
        writeBytes(file, bytes);
    }
    // Opens it as the program does, looks at every day and tries to write.
    void openAndLook()
    {
        Store store = must(Store::open(file, noonOfTheStore));
        const Diary diary = must(store.load());
        found = 0;
        for (Day day = kFirst; day <= kMonday; day += Days{1})
            found += static_cast<int>(diary.days.on(day).sessions.size());
        why = store.whyReadOnly();
        EXPECT_FALSE(store.save(adding({run("new")})));
    }
    // Without it, and over a table that cannot be gone through, no day is found.
    static bool hasDayIndex() { return GetParam() > 1; }
    void expectUntouched() const
    {
        EXPECT_TRUE(bytesOf(file) == bytes);
        EXPECT_TRUE(backupsOf(file).empty());
    }

    TemporaryFolder folder;
    fs::path file = folder / "diary.mileplate";
    std::string bytes;
    int found = 0;
    std::string why;
};

TEST_P(OlderDamage, WithoutAnyTheDiaryIsReadAndCheckedAndNotUpgraded)
{
    Store store = must(Store::openForReading(file));
    EXPECT_TRUE(store.verify().empty());
    EXPECT_EQ(must(store.load()).days.on(kMonday).sessions.size(), 1U);
    EXPECT_THAT(store.whyReadOnly(), HasSubstr("opened for reading only"));
    expectUntouched();
}

TEST_P(OlderDamage, IsFoundByACheckThatMayNotUpgradeTheDiary)
{
    std::string damaged = bytes;
    const auto place = damaged.find("r300");
    ASSERT_NE(place, std::string::npos);
    write(damaged.replace(place / 4096 * 4096, 4096, std::string(4096, '\xA5')));
    Store store = must(Store::openForReading(file));
    store.verify();
    EXPECT_TRUE(store.isDamaged());
    expectUntouched();
}

TEST_P(OlderDamage, APageOfRubbishCostsTheDaysOnIt)
{
    std::string damaged = bytes;
    const auto place = damaged.find("r300"); // somewhere among the sessions
    ASSERT_NE(place, std::string::npos);
    write(damaged.replace(place / 4096 * 4096, 4096, std::string(4096, '\xA5')));
    openAndLook();
    EXPECT_THAT(why, HasSubstr("restore a backup"));
    EXPECT_TRUE(found > kRuns / 2 || !hasDayIndex()) << found;
    expectUntouched();
}

TEST_P(OlderDamage, OfADiaryThatWasCutOffTheRestIsRead)
{
    write(bytes.substr(0, bytes.size() / 2 / 4096 * 4096));
    openAndLook();
    EXPECT_THAT(why, HasSubstr("the end of the file (only"));
    EXPECT_TRUE(found > 0 || !hasDayIndex());
    expectUntouched();
}

TEST_P(OlderDamage, AValueThatMeansNothingCostsItsDay)
{
    Database(file, Mode::ReadWrite)
        .run("PRAGMA ignore_check_constraints = ON; "
             "UPDATE session SET kind = 'flying' WHERE id = 'r7'");
    bytes = bytesOf(file);
    openAndLook();
    EXPECT_THAT(why, HasSubstr("sessions of " + isoDate(kFirst + Days{7})));
    EXPECT_EQ(found, kRuns - 1);
    expectUntouched();
}

// Wherever the byte lies: all is well, or it is read-only and says why.
TEST_P(OlderDamage, AFlippedByteIsNeverUpgradedOver)
{
    const std::string sound = bytes;
    int readOnly = 0;
    for (int trial = 0; trial < 12; ++trial) {
        RandomAthlete chance(static_cast<std::uint64_t>(trial) * 7919 + 41);
        std::string damaged = sound;
        char& byte =
            damaged[static_cast<std::size_t>(chance.below(static_cast<int>(sound.size())))];
        byte = static_cast<char>(byte ^ (1 << chance.below(8)));
        const TemporaryFolder place;
        const auto flipped = place / "d.mileplate";
        writeBytes(flipped, damaged);
        auto store = Store::open(flipped, noonOfTheStore);
        if (!store) {
            EXPECT_THAT(store.error().message, HasSubstr("d.mileplate: "));
            EXPECT_THAT(store.error().message,
                        AnyOf(HasSubstr("restore"), HasSubstr("not a"), HasSubstr("damaged")));
            continue;
        }
        if (const auto diary = store->load(); !diary) {
            EXPECT_THAT(diary.error().message, HasSubstr("restore a backup"));
        }
        if (store->whyReadOnly().empty())
            continue;
        ++readOnly;
        EXPECT_THAT(store->whyReadOnly(), AnyOf(HasSubstr("restore a backup"), HasSubstr("newer")));
        EXPECT_TRUE(bytesOf(flipped) == damaged) << trial;
    }
    EXPECT_GT(readOnly, 0);
}

INSTANTIATE_TEST_SUITE_P(EverySchema, OlderDamage, testing::Range(1, newestSchema()));

TEST(DamagedSchemaNumber, OfAnOlderSchemaCostsNothingButWriting)
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.mileplate";
    must(must(Store::open(file, noonOfTheStore)).save(adding({run("r")})));
    Database(file, Mode::ReadWrite).run("PRAGMA user_version = 2");
    const std::string bytes = bytesOf(file);
    Store store = must(Store::open(file, noonOfTheStore));
    EXPECT_TRUE(must(store.load()).find(Id<Session>{"r"}));
    EXPECT_THAT(store.whyReadOnly(), HasSubstr("its schema is not the one that it names"));
    EXPECT_FALSE(store.save(adding({run("new")})));
    EXPECT_TRUE(bytesOf(file) == bytes);
}

} // namespace
} // namespace mileplate::store
