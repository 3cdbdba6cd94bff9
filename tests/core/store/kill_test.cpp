// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/json/diary_json.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/killing_vfs.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

// kill -9 at any write: every change that was acknowledged is there, and no half of one.
// The number of runs can be raised by MILEPLATE_KILLS.
namespace mileplate::store {
namespace {

using namespace test;

std::chrono::sys_seconds noon()
{
    return std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};
}

// All there is, streams too, which may be on disk only.
std::string stateOf(const Diary& diary, Store& store)
{
    std::string text;
    json::writeDiary(
        diary,
        [&](const TrackRef& ref) {
            return ref.loaded ? ref.loaded : store.track(ref).value_or(nullptr);
        },
        [&](std::string_view piece) { text += piece; });
    return sha256(text);
}

// Tells the parent, in a way that a kill cannot take back.
void tell(int pipe, char what, const std::string& state)
{
    const std::string line = what + state + '\n';
    if (::write(pipe, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        _exit(3);
}

// What undo and redo would make of the diary.
std::optional<Edit> step(Store& store, bool back, std::optional<JournalStep>& found)
{
    found = must(back ? store.stepBack() : store.stepForward());
    if (!found)
        return std::nullopt;
    return back ? undone(found->edit) : found->edit;
}

// A user who edits, imports, undoes and redoes, saying before each change what the diary
// will be ('>') and after it that it was acknowledged ('=').
void scriptedUser(const std::filesystem::path& file, std::uint64_t seed, int pipe)
{
    RandomAthlete athlete(seed);
    Store store = must(Store::open(file, noon));
    Diary diary = must(store.load());
    tell(pipe, '=', stateOf(diary, store));
    for (int change = 0; change < 40; ++change) {
        const int dice = athlete.below(10);
        std::optional<JournalStep> found;
        const bool back = dice == 8;
        const auto stepped = dice >= 8 ? step(store, back, found) : std::nullopt;
        const Edit edit = stepped     ? *stepped
                          : dice == 7 ? athlete.nextImport()
                                      : athlete.nextEdit(diary);
        auto next = applied(diary, edit);
        if (!next)
            continue;
        tell(pipe, '>', stateOf(*next, store));
        if (found)
            must(back ? store.takeBack(*found) : store.bringBack(*found));
        else
            must(store.save(edit));
        diary = *std::move(next);
        tell(pipe, '=', stateOf(diary, store));
    }
}

struct Told {
    std::string acknowledged{};
    std::string underWay{}; // said to come after that, if anything was
    bool killed = false;
};

Told runAndKill(const std::filesystem::path& file, std::uint64_t seed, int fatalWrite)
{
    int ends[2];
    if (pipe(ends) != 0)
        throw std::runtime_error("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        dieAtWrite(fatalWrite);
        try {
            scriptedUser(file, seed, ends[1]);
        } catch (const std::exception&) {
            _exit(2);
        }
        _exit(0);
    }
    close(ends[1]);
    std::string text;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(got));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    Told told{.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL};
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.front() == '=') {
            told.acknowledged = line.substr(1);
            told.underWay.clear();
        } else {
            told.underWay = line.substr(1);
        }
    }
    EXPECT_TRUE(told.killed || WEXITSTATUS(status) == 0) << "the scripted user failed";
    return told;
}

int kills()
{
    const char* wanted = std::getenv("MILEPLATE_KILLS");
    return wanted ? std::atoi(wanted) : 200;
}

TEST(KillTest, FindsEveryAcknowledgedChangeAfterTwoHundredKills)
{
    int killed = 0;
    for (int run = 0; run < kills(); ++run) {
        const TemporaryFolder folder;
        const auto file = folder / "diary.mileplate";
        RandomAthlete chance(static_cast<std::uint64_t>(run) * 7919 + 17);
        const Told told = runAndKill(file, static_cast<std::uint64_t>(run), 1 + chance.below(400));
        killed += told.killed ? 1 : 0;
        auto store = Store::open(file, noon);
        ASSERT_TRUE(store) << "run " << run << ": " << store.error().message;
        EXPECT_TRUE(store->whyReadOnly().empty()) << "run " << run;
        EXPECT_TRUE(store->verify().empty()) << "run " << run;
        const std::string found = stateOf(must(store->load()), *store);
        if (told.acknowledged.empty())
            continue; // before the first diary was made
        EXPECT_TRUE(found == told.acknowledged || found == told.underWay) << "run " << run;
    }
    EXPECT_GT(killed, kills() / 2);
}

} // namespace
} // namespace mileplate::store
