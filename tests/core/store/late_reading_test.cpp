// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/session_edits.h"
#include "core/store/sqlite.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>
#include <thread>

// Days are read when they are asked for, and nobody can tell.
namespace mileplate::store {
namespace {

using namespace test;
using testing::HasSubstr;

std::chrono::sys_seconds noon()
{
    return std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};
}

Store opened(const std::filesystem::path& file) { return must(Store::open(file, noon)); }

class LateReading : public testing::Test {
protected:
    // A run now and one long before it.
    void SetUp() override
    {
        must(opened(file).save(adding({run("now").on(kMonday).over(10).lasting(60),
                                       run("old").on(kLongAgo).over(8).lasting(50).done()})));
    }
    void damage(const char* sql) { Database(file, Mode::ReadWrite).run(sql); }

    static constexpr Day kLongAgo = kMonday - Days{5000};
    TemporaryFolder folder;
    std::filesystem::path file = folder / "diary.mileplate";
};

TEST_F(LateReading, ReadsFourWeeksWhenTheyAreAskedFor)
{
    Store store = opened(file);
    const Diary diary = must(store.load());
    EXPECT_FALSE(diary.days.blocks().front()->isRead());
    EXPECT_EQ(diary.days.on(kLongAgo).sessions.size(), 1U);
    EXPECT_TRUE(diary.days.blocks().front()->isRead());
    EXPECT_FALSE(diary.days.blocks().back()->isRead());
}

TEST_F(LateReading, ACopyReadsForAllCopies)
{
    Store store = opened(file);
    const Diary diary = must(store.load());
    const Diary copy = diary;
    copy.days.on(kLongAgo);
    EXPECT_TRUE(diary.days.blocks().front()->isRead());
}

TEST_F(LateReading, GoesOnAfterTheStoreIsClosed)
{
    std::optional<Diary> diary;
    {
        Store store = opened(file);
        diary = must(store.load());
    }
    ASSERT_TRUE(diary->find(Id<Session>{"old"}));
    EXPECT_EQ(diary->find(Id<Session>{"old"})->session->date, kLongAgo);
}

TEST_F(LateReading, ADiaryFromBeforeAnEditStillHasWhatTheEditTookAway)
{
    Store store = opened(file);
    const Diary before = must(store.load());
    const Edit removal = removeSessions({*before.find(Id<Session>{"old"})->session});
    const Diary after = must(applied(before, removal));
    must(store.save(removal));
    EXPECT_TRUE(before.find(Id<Session>{"old"}));
    EXPECT_FALSE(after.find(Id<Session>{"old"}));
}

TEST_F(LateReading, SeesADuplicateAcrossTheBorderOfFourWeeks)
{
    const Day start = Timeline::blockStart(kMonday);
    const Edit twins =
        adding({run("late").on(start - Days{1}).at("23:55").over(10).lasting(60).done(),
                run("later").on(start).at("00:00").over(10).lasting(60).done()});
    must(opened(file).save(twins));
    const Diary diary = must(opened(file).load());
    EXPECT_TRUE(diary.find(Id<Session>{"later"})->facts.duplicate);
}

TEST_F(LateReading, IsSafeFromSeveralThreads)
{
    Store store = opened(file);
    const Diary diary = must(store.load());
    std::vector<std::size_t> found(8);
    {
        std::vector<std::jthread> readers;
        for (std::size_t& count : found)
            readers.emplace_back([&] { count = diary.days.on(kLongAgo).sessions.size(); });
    }
    EXPECT_THAT(found, testing::Each(1U));
}

TEST_F(LateReading, IsSafeBesideWhatTheStoreDoes)
{
    Store store = opened(file);
    std::vector<Session> runs;
    for (int i = 1; i < 400; ++i)
        runs.push_back(run("r" + std::to_string(i)).on(kMonday - Days{10 * i}).over(10));
    must(store.save(adding(runs)));
    const Diary diary = must(store.load());
    std::jthread reader([&] { diary.days.on(kMonday); });
    std::jthread all([&] {
        for (const BlockPtr& block : diary.days.blocks())
            static_cast<void>(block && !block->pages().empty());
    });
    for (int i = 0; i < 400; ++i)
        EXPECT_EQ(must(store.titlesBack(5)).size(), 2U);
}

TEST_F(LateReading, WhatCannotBeReadIsLeftOutAndNothingIsWrittenFromThenOn)
{
    damage("PRAGMA ignore_check_constraints = ON; UPDATE session SET kind = 'flying' "
           "WHERE id = 'old'");
    Store store = opened(file);
    const Diary diary = must(store.load());
    EXPECT_TRUE(diary.days.on(kLongAgo).sessions.empty());
    const auto saved = store.save(adding({run("new").on(kMonday)}));
    ASSERT_FALSE(saved);
    EXPECT_THAT(saved.error().message, HasSubstr("nothing more is written"));
    EXPECT_THAT(saved.error().message, HasSubstr("restore a backup"));
}

TEST_F(LateReading, WhoOnlyReadsHasItAllAtOnce)
{
    const Store writer = opened(file);
    const Diary diary = must(must(Store::openForReading(file)).load());
    EXPECT_TRUE(diary.days.blocks().front()->isRead());
}

RC_GTEST_PROP(LateReadingProperty, AnEditAfterARestartIsTheSameAsOneWithoutIt, (std::uint64_t seed))
{
    const TemporaryFolder folder;
    const auto file = folder / "d.mileplate";
    RandomAthlete athlete(seed);
    Diary kept;
    for (int i = 0; i < 12; ++i) {
        Store store = opened(file);
        const Diary read = must(store.load());
        const Edit edit = athlete.nextEdit(kept);
        if (edit.isEmpty())
            continue;
        kept = must(applied(kept, edit));
        const Diary next = must(applied(read, edit));
        must(store.save(edit));
        RC_ASSERT(sameContent(next, kept));
    }
}

} // namespace
} // namespace mileplate::store
