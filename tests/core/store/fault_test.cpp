// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/disk/faulty_disk.h"
#include "tests/support/store_user.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gmock/gmock.h>

// The disk fails at any operation while the diary is opened, read, changed and closed: the
// change is acknowledged and there, or it is refused in one line and not; the store goes on
// with what is on disk. The number of trials can be raised by MILEPLATE_FAULTS.
namespace mileplate::store {
namespace {

using namespace test;

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// A diary with a past, in the middle of its journal.
std::string diaryWithAPast(std::uint64_t seed)
{
    const TemporaryFolder folder;
    const auto file = folder / "d.mileplate";
    must(useStore(file, seed, 15, {.underWay = [](auto&) {}, .acknowledged = [](auto&) {}}));
    {
        Store store = must(Store::open(file, noonOfTheStore));
        must(store.takeBack(must(store.stepBack()).value()));
    }
    return bytesOf(file);
}

// What one trial is about.
struct Trial {
    std::string diary{};
    KindOfDeed kind = KindOfDeed::Edit;
    std::uint64_t seed = 0;
    FaultyDisk::Plan plan{};
    bool healsBeforeClosing = true;
};

struct Ended {
    std::string wrong{}; // empty: nothing
    bool hasFailed = false;
};

std::string wrongWith(const Error& error)
{
    const bool isALine = !error.message.empty() && error.message.size() < 500 &&
                         error.message.find('\n') == std::string::npos;
    return isALine && error.message.find("d.mileplate: ") != std::string::npos
               ? ""
               : "not a line that names the file: " + error.message;
}

// The change is tried on the failing disk; where it is refused, once more after that.
// `states` are those that may be on disk afterwards.
std::string wrongWhileUsed(const std::filesystem::path& file, const Deed& deed,
                           const std::string& before, const std::string& after, const Trial& trial,
                           FaultyDisk& disk, std::vector<std::string>& states)
{
    states = {before};
    auto store = Store::open(file, noonOfTheStore);
    if (!store)
        return wrongWith(store.error());
    if (const std::string& why = store->whyReadOnly(); !why.empty())
        return why.find("another Mileplate") == std::string::npos
                   ? wrongWith({Error::Kind::ReadOnly, why})
                   : "it is not true that " + why;
    const auto diary = store->load();
    if (!diary)
        return wrongWith(diary.error());
    const auto saved = perform(*store, deed);
    if (saved) {
        states = {after};
        return {};
    }
    if (const auto wrong = wrongWith(saved.error()); !wrong.empty())
        return wrong;
    if (!trial.healsBeforeClosing) {
        states = {before, after}; // what failed may have reached the disk whole
        return {};
    }
    disk.heal();
    if (!store->whyReadOnly().empty()) { // a part could not be read, so nothing is written over it
        if (const auto again = store->readAgain(); !again || !store->whyReadOnly().empty())
            return "not whole on a sound disk: " + store->whyReadOnly();
    }
    const auto found = stateOnDisk(*store);
    if (!found || *found != before)
        return "a refused change shows";
    if (const auto again = perform(*store, deed); !again)
        return "no change is possible any more: " + again.error().message;
    states = {after};
    return {};
}

Ended tried(const Trial& trial)
{
    const TemporaryFolder folder;
    const auto file = folder / "d.mileplate";
    std::ofstream(file, std::ios::binary) << trial.diary;
    FaultyDisk disk(trial.plan);
    Deed deed;
    std::string before;
    std::string after;
    {
        FaultyDisk calm;
        const UnderSqlite layer(calm); // whose syncs are not waited for
        Store store = must(Store::open(file, noonOfTheStore));
        const Diary diary = must(store.load());
        RandomAthlete athlete(trial.seed);
        deed = must(deedOf(trial.kind, athlete, store, diary));
        before = stateOf(diary, store);
        after = stateOf(must(applied(diary, deed.edit)), store);
    }
    Ended ended;
    std::vector<std::string> states;
    {
        const UnderSqlite layer(disk);
        ended.wrong = wrongWhileUsed(file, deed, before, after, trial, disk, states);
    }
    ended.hasFailed = disk.hasFailed();
    if (!ended.wrong.empty())
        return ended;
    auto store = Store::open(file, noonOfTheStore);
    if (!store || !store->whyReadOnly().empty())
        ended.wrong = store ? store->whyReadOnly() : store.error().message;
    else if (!store->verify().empty())
        ended.wrong = "damaged";
    else if (const auto found = stateOnDisk(*store); !found)
        ended.wrong = found.error().message;
    else if (std::ranges::find(states, *found) == states.end())
        ended.wrong = *found == before ? "an acknowledged change is lost" : "half a change";
    return ended;
}

// Every operation of opening, reading, one change and closing, until none is left to fail.
void expectNothingLost(Fault fault, KindOfDeed kind)
{
    const std::string diary = diaryWithAPast(3);
    for (const bool lasts : {false, true}) {
        int at = 0;
        for (bool hasFailed = true; hasFailed;) {
            const Trial trial{.diary = diary,
                              .kind = kind,
                              .seed = 5,
                              .plan = {fault, ++at, lasts},
                              .healsBeforeClosing = at % 2 == 0};
            const Ended ended = tried(trial);
            ASSERT_EQ(ended.wrong, "") << "operation " << at << (lasts ? " and on" : "");
            hasFailed = ended.hasFailed;
        }
        EXPECT_GT(at, 3);
    }
}

TEST(FaultyDisk, AnErrorAtAnyOperationLosesNothing)
{
    expectNothingLost(Fault::Error, KindOfDeed::Edit);
}

TEST(FaultyDisk, ADiskFullAtAnyWriteLosesNothing)
{
    for (const auto kind : {KindOfDeed::Edit, KindOfDeed::Import, KindOfDeed::Undo})
        expectNothingLost(Fault::FullDisk, kind);
}

TEST(FaultyDisk, AShortWriteLosesNothing)
{
    expectNothingLost(Fault::ShortWrite, KindOfDeed::Edit);
}

TEST(FaultyDisk, AFailedSyncLosesNothing)
{
    for (const auto kind : {KindOfDeed::Edit, KindOfDeed::Import, KindOfDeed::Redo})
        expectNothingLost(Fault::FailedSync, kind);
}

Trial trialOf(int number, const std::vector<std::string>& diaries)
{
    RandomAthlete chance(static_cast<std::uint64_t>(number) * 4241 + 11);
    const auto fault = static_cast<Fault>(chance.below(4));
    const int last = fault == Fault::Error ? 90 : fault == Fault::FailedSync ? 8 : 40;
    return {.diary = diaries[static_cast<std::size_t>(number) % diaries.size()],
            .kind = static_cast<KindOfDeed>(chance.below(4)),
            .seed = static_cast<std::uint64_t>(number),
            .plan = {fault, 1 + chance.below(last), chance.below(2) == 0},
            .healsBeforeClosing = chance.below(2) == 0};
}

TEST(FaultyDisk, AnyFaultInAnyChangeOfAnyDiaryLosesNothing)
{
    const char* wanted = std::getenv("MILEPLATE_FAULTS");
    const int trials = wanted ? std::atoi(wanted) : 300;
    std::vector<std::string> diaries;
    for (std::uint64_t seed = 0; seed < 8; ++seed)
        diaries.push_back(diaryWithAPast(seed));
    int failed = 0;
    for (int number = 0; number < trials; ++number) {
        const Ended ended = tried(trialOf(number, diaries));
        ASSERT_EQ(ended.wrong, "") << "trial " << number;
        failed += ended.hasFailed ? 1 : 0;
    }
    EXPECT_GT(failed, trials / 2);
}

// The control: a disk that loses a write and does not say so is found out.
TEST(FaultyDisk, AWriteThatIsLostUnnoticedIsSeen)
{
    const std::string diary = diaryWithAPast(3);
    int wrong = 0;
    for (int at = 1; at < 20; ++at)
        wrong += tried({.diary = diary, .plan = {Fault::Unnoticed, at}}).wrong.empty() ? 0 : 1;
    EXPECT_GT(wrong, 0);
}

} // namespace
} // namespace mileplate::store
