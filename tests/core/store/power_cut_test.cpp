// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/disk/power_cut.h"
#include "tests/support/store_user.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

// The power goes at any write, and of what was not synced a part is on the disk, sectors
// torn: every change that was acknowledged is there, and no half of one. The number of
// trials can be raised by MILEPLATE_POWER_CUTS.
namespace mileplate::store {
namespace {

using namespace test;

constexpr int kStarts = 3; // of the program, with so many changes each
constexpr int kDeeds = 4;
constexpr int kLastCut = 260; // most users are done by then

int trials()
{
    const char* wanted = std::getenv("MILEPLATE_POWER_CUTS");
    return wanted ? std::atoi(wanted) : 500;
}

struct Ended {
    std::string wrong{}; // empty: nothing
    bool isCut = false;
};

std::string wrongWith(const std::filesystem::path& file, const std::string& acknowledged,
                      const std::string& underWay)
{
    auto store = Store::open(file, noonOfTheStore);
    if (!store)
        return store.error().message;
    if (!store->whyReadOnly().empty())
        return store->whyReadOnly();
    const auto problems = store->verify();
    if (!problems.empty())
        return problems.front().where + ": " + problems.front().what;
    const auto found = stateOnDisk(*store);
    if (!found)
        return found.error().message;
    const bool isFine = acknowledged.empty() || *found == acknowledged || *found == underWay;
    return isFine ? "" : "an acknowledged change is lost";
}

Ended useUntilTheCut(const PowerCutDisk::Plan& plan)
{
    const TemporaryFolder before;
    const TemporaryFolder after;
    PowerCutDisk disk(plan);
    std::string acknowledged;
    std::string underWay;
    {
        const UnderSqlite layer(disk);
        const Sayings sayings{.underWay = [&](const std::string& state) { underWay = state; },
                              .acknowledged =
                                  [&](const std::string& state) {
                                      acknowledged = state;
                                      underWay.clear();
                                  }};
        Result<> used;
        for (std::uint64_t start = 0; used && start < kStarts; ++start)
            used = useStore(before / "d.mileplate", plan.seed * kStarts + start, kDeeds, sayings);
        EXPECT_TRUE(used || disk.isCut() || plan.failedSync > 0) << used.error().message;
    }
    const bool isCut = disk.isCut();
    disk.leaveIn(after.path());
    return {.wrong = wrongWith(after / "d.mileplate", acknowledged, underWay), .isCut = isCut};
}

PowerCutDisk::Plan planOf(int trial)
{
    RandomAthlete chance(static_cast<std::uint64_t>(trial) * 6113 + 5);
    return {.seed = static_cast<std::uint64_t>(trial), .cutAt = 1 + chance.below(kLastCut)};
}

TEST(PowerCut, LosesNothingThatWasAcknowledged)
{
    int cuts = 0;
    for (int trial = 0; trial < trials(); ++trial) {
        const Ended ended = useUntilTheCut(planOf(trial));
        cuts += ended.isCut ? 1 : 0;
        ASSERT_EQ(ended.wrong, "") << "trial " << trial;
    }
    EXPECT_GT(cuts, trials() / 2);
}

// The kernel may forget what a failed sync should have kept, and then say that all is well.
TEST(PowerCut, LosesNothingThatWasAcknowledgedAfterASyncThatFailed)
{
    for (int trial = 0; trial < trials() / 5; ++trial) {
        PowerCutDisk::Plan plan = planOf(trial);
        plan.failedSync = 1 + trial % 12;
        ASSERT_EQ(useUntilTheCut(plan).wrong, "") << "trial " << trial;
    }
}

// The control: without syncs the same trials lose changes, so the harness sees it.
TEST(PowerCut, LosesChangesWithSynchronousOff)
{
    int wrong = 0;
    for (int trial = 0; trial < 50; ++trial) {
        PowerCutDisk::Plan plan = planOf(trial);
        plan.synchronousOff = true;
        wrong += useUntilTheCut(plan).wrong.empty() ? 0 : 1;
    }
    EXPECT_GT(wrong, 10);
}

} // namespace
} // namespace mileplate::store
