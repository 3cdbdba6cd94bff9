// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/fit_writer.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>
#include <sys/wait.h>

// kill -9 of the program itself, at any write: an import of a folder, an undo, a redo is
// there whole or not at all, and the next start needs no help. The number of trials, a
// third of each kind, can be raised by MILEPLATE_KILLS.
namespace mileplate {
namespace {

using namespace test;

constexpr int kFiles = 4;

struct Ended {
    bool killed = false;
    int status = -1;
};

// `fatalWrite` 0: it lives.
Ended program(const std::string& arguments, int fatalWrite)
{
    const std::string command =
        fmt::format("exec env -u DISPLAY LD_PRELOAD='{}' {} '{}' {} >/dev/null 2>&1", PRELOAD,
                    fatalWrite > 0 ? fmt::format("MILEPLATE_DIE_AT_WRITE={}", fatalWrite) : "",
                    PROGRAM, arguments);
    const int status = std::system(command.c_str());
    // A shell that has not replaced itself says 128 and the signal.
    const bool killed = (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) ||
                        (WIFEXITED(status) && WEXITSTATUS(status) == 128 + SIGKILL);
    return {.killed = killed, .status = WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

std::chrono::sys_seconds noon()
{
    return std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};
}

// How many sessions there are, each with its stream; -1 where the diary is not sound.
int sessionsIn(const std::filesystem::path& file)
{
    auto store = store::Store::open(file, noon);
    if (!store || !store->whyReadOnly().empty() || !store->verify().empty())
        return -1;
    const Diary diary = must(store->load());
    int sessions = 0;
    for (Day day = diary.days.span().first; day < diary.days.span().past; day += Days{1}) {
        for (const Entry& entry : diary.days.on(day).sessions) {
            const auto& streams = entry.session->done->streams;
            if (!streams || !must(store->track(*streams)))
                return -1;
            ++sessions;
        }
    }
    return sessions;
}

// Each of a command of each of the three kinds.
int rounds()
{
    const char* wanted = std::getenv("MILEPLATE_KILLS");
    return ((wanted ? std::atoi(wanted) : 200) + 2) / 3;
}

// From `before` the command leads to `after`, killed or not.
void expectWholeOrNothing(const std::filesystem::path& file, const std::string& arguments,
                          int fatalWrite, int before, int after, int& killed)
{
    const Ended ended = program(arguments, fatalWrite);
    killed += ended.killed ? 1 : 0;
    const int found = sessionsIn(file);
    if (!ended.killed) {
        EXPECT_EQ(ended.status, 0);
        EXPECT_EQ(found, after) << arguments;
    } else {
        EXPECT_TRUE(found == before || found == after)
            << arguments << " killed at write " << fatalWrite << " left " << found;
    }
    if (found != after) { // the next try succeeds unaided
        EXPECT_EQ(program(arguments, 0).status, 0);
        EXPECT_EQ(sessionsIn(file), after);
    }
}

TEST(KillProgram, LeavesAnImportAnUndoAndARedoWholeOrUndone)
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "runs");
    for (int i = 0; i < kFiles; ++i)
        std::ofstream(folder / fmt::format("runs/{}.fit", i), std::ios::binary)
            << watchRunFile({.start = kFitTuesdayAt6 + i * 86400});
    const std::string runs = (folder / "runs").string();
    int killed = 0;
    for (int run = 0; run < rounds(); ++run) {
        const TemporaryFolder home;
        const std::string diary = (home / "d.mileplate").string();
        RandomAthlete chance(static_cast<std::uint64_t>(run) * 7919 + 17);
        expectWholeOrNothing(diary, fmt::format("import --diary '{}' '{}'", diary, runs),
                             1 + chance.below(120), 0, kFiles, killed);
        expectWholeOrNothing(diary, fmt::format("undo --diary '{}'", diary), 1 + chance.below(20),
                             kFiles, 0, killed);
        expectWholeOrNothing(diary, fmt::format("redo --diary '{}'", diary), 1 + chance.below(20),
                             0, kFiles, killed);
    }
    EXPECT_GT(killed, rounds());
}

} // namespace
} // namespace mileplate
