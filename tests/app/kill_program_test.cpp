// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/complaints.h"
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

// When a command is said to be done.
enum class Says { WhenDone, TooEarly };

struct Ended {
    bool killed = false;
    int status = -1;
};

// `fatalWrite` 0: it lives.
Ended program(const std::string& arguments, int fatalWrite, Says says = Says::WhenDone)
{
    const std::string command =
        fmt::format("exec env -u DISPLAY LD_PRELOAD='{}' {} '{}' {} >/dev/null 2>&1", PRELOAD,
                    fatalWrite > 0 ? fmt::format("MILEPLATE_DIE_AT_WRITE={}", fatalWrite) : "",
                    PROGRAM, arguments);
    const int status = std::system(command.c_str());
    if (says == Says::TooEarly)
        return {.killed = false, .status = 0};
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

class KillProgram : public testing::Test {
protected:
    void SetUp() override
    {
        std::filesystem::create_directory(folder / "runs");
        for (int i = 0; i < kFiles; ++i)
            std::ofstream(folder / fmt::format("runs/{}.fit", i), std::ios::binary)
                << watchRunFile({.start = kFitTuesdayAt6 + i * 86400});
    }
    void killEachKind(int round);
    void expectWholeOrNothing(const std::filesystem::path& file, const std::string& arguments,
                              int fatalWrite, int before, int after);

    TemporaryFolder folder;
    Says says = Says::WhenDone;
    int killed = 0;
};

// From `before` the command leads to `after`, killed or not.
void KillProgram::expectWholeOrNothing(const std::filesystem::path& file,
                                       const std::string& arguments, int fatalWrite, int before,
                                       int after)
{
    const Ended ended = program(arguments, fatalWrite, says);
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

void KillProgram::killEachKind(int round)
{
    const TemporaryFolder home;
    const std::string diary = (home / "d.mileplate").string();
    const std::string runs = (folder / "runs").string();
    RandomAthlete chance(static_cast<std::uint64_t>(round) * 7919 + 17);
    expectWholeOrNothing(diary, fmt::format("import --diary '{}' '{}'", diary, runs),
                         1 + chance.below(120), 0, kFiles);
    expectWholeOrNothing(diary, fmt::format("undo --diary '{}'", diary), 1 + chance.below(20),
                         kFiles, 0);
    expectWholeOrNothing(diary, fmt::format("redo --diary '{}'", diary), 1 + chance.below(20), 0,
                         kFiles);
}

TEST_F(KillProgram, LeavesAnImportAnUndoAndARedoWholeOrUndone)
{
    for (int round = 0; round < rounds(); ++round)
        killEachKind(round);
    EXPECT_GT(killed, rounds());
}

// The control: where a command is said to be done whatever became of it, losses are found.
TEST_F(KillProgram, SeesTheLossWhereACommandIsSaidToBeDoneTooEarly)
{
    says = Says::TooEarly;
    const auto complaints = complaintsOf([&] {
        for (int round = 0; round < 4; ++round)
            killEachKind(round);
    });
    EXPECT_THAT(complaints, testing::Contains(testing::HasSubstr("  found\n")));
}

} // namespace
} // namespace mileplate
