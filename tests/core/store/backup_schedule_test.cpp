// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/schedule.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>
#include <set>

// When backups are made and which of them go.
namespace mileplate::store {
namespace {

using namespace std::chrono;
using namespace test;

constexpr sys_seconds kNow = sys_days{year{2026} / 11 / 24} + hours{12};

Backup made(sys_seconds at, BackupReason reason = BackupReason::Daily)
{
    return {.file = std::to_string(at.time_since_epoch().count()), .at = at, .reason = reason};
}

// One a day, the last of them now.
std::vector<Backup> daily(int count)
{
    std::vector<Backup> backups;
    for (int i = 0; i < count; ++i)
        backups.push_back(made(kNow - days{i}));
    return backups;
}

std::vector<Backup> keptOf(const std::vector<Backup>& backups, sys_seconds now = kNow)
{
    const auto gone = superfluous(backups, now);
    std::vector<Backup> kept = backups;
    std::erase_if(kept, [&](const Backup& backup) { return std::ranges::count(gone, backup) > 0; });
    return kept;
}

TEST(BackupSchedule, TheFirstIsDueWithTheFirstChange)
{
    EXPECT_TRUE(isBackupDue({}, true, kNow));
    EXPECT_FALSE(isBackupDue({}, false, kNow));
}

TEST(BackupSchedule, TheNextIsDueAfterADayAndAChange)
{
    EXPECT_FALSE(isBackupDue({made(kNow - std::chrono::hours{23})}, true, kNow));
    EXPECT_TRUE(isBackupDue({made(kNow - std::chrono::hours{24})}, true, kNow));
    EXPECT_FALSE(isBackupDue({made(kNow - days{400})}, false, kNow));
}

TEST(BackupSchedule, ABackupOfAnyReasonCountsButWhatWasReplaced)
{
    EXPECT_FALSE(
        isBackupDue({made(kNow - std::chrono::hours{1}, BackupReason::Import)}, true, kNow));
    EXPECT_TRUE(
        isBackupDue({made(kNow - std::chrono::hours{1}, BackupReason::Replaced)}, true, kNow));
}

TEST(BackupSchedule, ABackupFromTheFutureDoesNotCount)
{
    EXPECT_TRUE(isBackupDue({made(kNow + days{300})}, true, kNow));
}

TEST(BackupSchedule, AnImportOfMoreThanFiftySessionsIsLarge)
{
    std::vector<Session> runs;
    for (int i = 0; i < 50; ++i)
        runs.push_back(run("r" + std::to_string(i)));
    EXPECT_FALSE(isLargeImport(adding(runs)));
    runs.push_back(run("one more"));
    EXPECT_TRUE(isLargeImport(adding(runs)));
    EXPECT_FALSE(isLargeImport(undone(adding(runs)))); // which takes away
}

TEST(BackupSchedule, TenAreKeptHoweverOldTheyAre)
{
    std::vector<Backup> old;
    for (int i = 0; i < 10; ++i)
        old.push_back(made(kNow - days{3000 + i}));
    EXPECT_TRUE(superfluous(old, kNow).empty());
}

TEST(BackupSchedule, OfAYearOfDaysTenDaysSevenWeeksAndTenMonthsAreLeft)
{
    const auto kept = keptOf(daily(365));
    EXPECT_EQ(std::ranges::count_if(kept, [](const Backup& b) { return b.at > kNow - days{10}; }),
              10);
    std::set<std::int64_t> weeksWithOne;
    std::set<std::int64_t> monthsWithOne;
    for (const Backup& backup : kept) {
        const auto age = kNow - backup.at;
        if (age >= weeks{8})
            monthsWithOne.insert(backup.at.time_since_epoch() / days{30});
        else if (age >= days{10})
            weeksWithOne.insert(floor<weeks>(backup.at).time_since_epoch().count());
    }
    EXPECT_GE(weeksWithOne.size(), 6U);
    EXPECT_GE(monthsWithOne.size(), 10U);
    EXPECT_LE(kept.size(), 32U);
}

TEST(BackupSchedule, OlderThanAYearGoesOnceThereAreTenYoungerOnes)
{
    auto backups = daily(10);
    backups.push_back(made(kNow - days{366}));
    EXPECT_EQ(superfluous(backups, kNow), std::vector{backups.back()});
}

TEST(BackupSchedule, OfReplacedDiariesThreeAreKeptAndTakeNoPlace)
{
    auto backups = daily(10);
    for (int i = 0; i < 5; ++i)
        backups.push_back(made(kNow - std::chrono::minutes{i}, BackupReason::Replaced));
    const auto gone = superfluous(backups, kNow);
    EXPECT_THAT(gone, testing::UnorderedElementsAre(backups[13], backups[14]));
}

RC_GTEST_PROP(BackupScheduleProperty, ThinningTwiceTakesNoMoreAndTheNewestTenStay, ())
{
    std::vector<Backup> backups;
    const auto ages = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000 * 24 * 3600));
    for (const int age : std::set<int>(ages.begin(), ages.end()))
        backups.push_back(made(kNow - std::chrono::seconds{age}));
    const auto kept = keptOf(backups);
    RC_ASSERT(superfluous(kept, kNow).empty());
    for (std::size_t i = 0; i < std::min<std::size_t>(10, backups.size()); ++i)
        RC_ASSERT(kept.at(i) == backups[i]);
}

// A backup a day, thinned each day: never a gap of more than two months within a year.
TEST(BackupSchedule, ThinnedDayByDayItStillReachesBackAYear)
{
    std::vector<Backup> backups;
    for (int day = 0; day < 800; ++day) {
        backups.push_back(made(kNow + days{day}));
        backups = keptOf(backups, kNow + days{day});
    }
    std::ranges::sort(backups, std::ranges::greater{}, &Backup::at);
    EXPECT_GT(backups.front().at - backups.back().at, days{330});
    for (std::size_t i = 1; i < backups.size(); ++i)
        EXPECT_LE(backups[i - 1].at - backups[i].at, days{60});
    EXPECT_LE(backups.size(), 32U);
}

} // namespace
} // namespace mileplate::store
