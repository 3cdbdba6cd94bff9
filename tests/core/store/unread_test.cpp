// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/disk/faulty_disk.h"
#include "tests/support/store_user.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

// A disk that reports an error while days are read has not damaged the diary: once they can be read
// the diary is whole and can be written again, and until then nothing is written over them.
namespace mileplate::store {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

constexpr Day kLongAgo = kMonday - Days{5000};

class UnreadDays : public testing::Test {
protected:
    // A run now, one long ago, and enough between them that they share no page.
    void SetUp() override
    {
        std::vector<Session> runs{run("now").on(kMonday).over(10).lasting(60)};
        for (int i = 0; i < 400; ++i)
            runs.push_back(run("r" + std::to_string(i))
                               .on(kLongAgo + Days{i})
                               .over(8)
                               .lasting(50)
                               .named(std::string(200, 'n'))
                               .done());
        must(must(Store::open(file, noonOfTheStore)).save(adding(runs)));
        layer.emplace(disk);
        store = must(Store::open(file, noonOfTheStore));
        diary = must(store->load());
    }
    void TearDown() override
    {
        diary.reset();
        store.reset();
        layer.reset();
    }
    void failFrom(int operation, bool lasts)
    {
        disk.arm({.fault = Fault::Error, .at = operation, .lasts = lasts});
    }
    std::size_t runsLongAgo() const { return diary->days.on(kLongAgo).sessions.size(); }

    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.mileplate";
    FaultyDisk disk;
    std::optional<UnderSqlite> layer;
    std::optional<Store> store;
    std::optional<Diary> diary;
};

TEST_F(UnreadDays, AreReadTheSecondTimeWhereTheDiskFailsOnce)
{
    failFrom(1, false);
    EXPECT_EQ(runsLongAgo(), 1U);
    EXPECT_TRUE(disk.hasFailed());
    EXPECT_EQ(store->whyReadOnly(), "");
    EXPECT_TRUE(store->save(adding({run("new")})));
}

TEST_F(UnreadDays, EndWritingWithASentenceThatSpeaksOfNoDamage)
{
    failFrom(1, true);
    EXPECT_EQ(runsLongAgo(), 0U);
    EXPECT_FALSE(store->isDamaged());
    EXPECT_THAT(store->whyReadOnly(), HasSubstr("(the disk reported an error)"));
    EXPECT_THAT(store->whyReadOnly(), HasSubstr("Try again"));
    EXPECT_THAT(store->whyReadOnly(), Not(HasSubstr("restore")));
    disk.heal();
    EXPECT_FALSE(store->save(adding({run("new")}))) << "over what is not in hand";
}

TEST_F(UnreadDays, AreThereAndTheDiaryWritableOnceTheyAreReadAgain)
{
    failFrom(1, true);
    runsLongAgo();
    disk.heal();
    diary = must(store->readAgain());
    EXPECT_EQ(runsLongAgo(), 1U);
    EXPECT_EQ(store->whyReadOnly(), "");
    EXPECT_TRUE(store->save(adding({run("new")})));
}

TEST_F(UnreadDays, StayUnreadWhileTheDiskStillFails)
{
    failFrom(1, true);
    runsLongAgo();
    const auto again = store->readAgain();
    ASSERT_FALSE(again);
    EXPECT_THAT(again.error().message, HasSubstr("Try again"));
    EXPECT_NE(store->whyReadOnly(), "");
}

TEST_F(UnreadDays, DoNotHealDamage)
{
    store->noteChecked({{"journal 1", "damaged", "restore a backup"}});
    failFrom(1, true);
    runsLongAgo();
    disk.heal();
    EXPECT_FALSE(store->readAgain());
    EXPECT_TRUE(store->isDamaged());
    EXPECT_THAT(store->whyReadOnly(), HasSubstr("restore a backup"));
}

TEST_F(UnreadDays, AFileThatCannotBeCheckedBeforeItIsWrittenIsNotDamaged)
{
    failFrom(1, true);
    EXPECT_FALSE(store->save(adding({run("new")})));
    EXPECT_FALSE(store->isDamaged());
    EXPECT_THAT(store->whyReadOnly(), HasSubstr("(the disk reported an error)"));
    disk.heal();
    must(store->readAgain());
    EXPECT_TRUE(store->save(adding({run("new")})));
}

TEST_F(UnreadDays, ADiaryThatCouldOnlyBeOpenedForReadingIsOpenedOnceMore)
{
    int times = 0;
    for (int operation = 1; operation <= 40; ++operation) {
        store.reset();
        failFrom(operation, false);
        auto opened = Store::open(file, noonOfTheStore);
        disk.heal();
        if (!opened || opened->whyReadOnly().empty())
            continue;
        ++times;
        EXPECT_TRUE(opened->mayPass());
        must(opened->readAgain());
        EXPECT_EQ(opened->whyReadOnly(), "");
        EXPECT_FALSE(opened->mayPass());
        EXPECT_TRUE(opened->save(adding({run("after " + std::to_string(operation))})));
    }
    EXPECT_GT(times, 0);
}

} // namespace
} // namespace mileplate::store
