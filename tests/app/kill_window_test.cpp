// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_board.h"
#include "tests/app/window_program.h"
#include "tests/support/file_bytes.h"
#include "tests/support/fit_writer.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <gmock/gmock.h>
#include <sys/wait.h>

// kill -9 of the program while its window is worked: cards dragged by the mouse and moved by
// the keyboard, changes undone and redone, files dropped on it. What the window has shown as
// done is on disk, and no half of more. The number of trials can be raised by MILEPLATE_KILLS.
namespace mileplate {
namespace {

using namespace test;

// Drag, undo, redo, keys, import, undo, redo, undo, drag, keys, undo, undo, redo.
constexpr const char* kScript = "durkiuruduur";
constexpr int kFiles = 3;
constexpr int kLastWrite = 150; // there are about as many

// When the window is said to show that a step is done.
enum class Says { WhenShown, TooEarly };

struct Told {
    std::vector<std::string> shown{}; // what was on disk when the window showed a step as done
    int steps = 0;                    // done
    bool underWay = false;
    bool killed = false;
    int status = -1;
};

class KillWindow : public testing::Test {
protected:
    // Last week, so that nothing is in the future.
    void SetUp() override
    {
        std::filesystem::create_directory(folder / "runs");
        for (int i = 0; i < kFiles; ++i)
            writeBytes(folder / fmt::format("runs/{}.fit", i),
                       watchRunFile({.start = kFitTuesdayAt6 + (i - 8) * 86400}));
        calm = work(0, Says::WhenShown);
        ASSERT_EQ(calm.status, 0);
        ASSERT_EQ(calm.steps, static_cast<int>(std::string_view(kScript).size()));
        for (std::size_t i = 1; i < calm.shown.size(); ++i)
            ASSERT_NE(calm.shown[i], calm.shown[i - 1]) << "step " << i << " changed nothing";
    }

    Told work(int fatalWrite, Says when);
    void killOnce(int trial, Says when);

    TemporaryFolder folder;
    Told calm;         // without a kill
    std::string found; // on disk, in the end
    int killed = 0;
    int lost = 0;
};

Told KillWindow::work(int fatalWrite, Says when)
{
    const TemporaryFolder home;
    prepareBoard(home.path());
    const auto look = [&] { return fatalWrite == 0 ? boardOnDisk(home.path()) : std::string(); };
    const WindowProgram program(home.path(), {.steps = kScript,
                                              .files = folder / "runs",
                                              .saysDoneTooEarly = when == Says::TooEarly,
                                              .fatalWrite = fatalWrite});
    Told told;
    told.shown.push_back(look());
    program.goOn();
    for (char said = program.says(); said != '\0'; said = program.says()) {
        told.underWay = said == '>';
        if (told.underWay)
            continue;
        ++told.steps;
        told.shown.push_back(look());
        program.goOn();
    }
    const int status = program.end();
    told.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    told.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    auto store = must(store::Store::open(home / "d.mileplate", noonOfTheStore));
    EXPECT_EQ(store.whyReadOnly(), "");
    EXPECT_TRUE(store.verify().empty());
    found = boardOnDisk(home.path());
    return told;
}

// One trial: whether what is found is all that was shown as done and no half of more.
void KillWindow::killOnce(int trial, Says when)
{
    RandomAthlete chance(static_cast<std::uint64_t>(trial) * 7919 + 29);
    const int fatalWrite = 1 + chance.below(kLastWrite);
    SCOPED_TRACE(fmt::format("trial {}, killed at write {}", trial, fatalWrite));
    const Told told = work(fatalWrite, when);
    ASSERT_TRUE(told.killed || told.status == 0) << told.status;
    killed += told.killed ? 1 : 0;
    const auto done = static_cast<std::size_t>(told.steps);
    const bool isThere = found == calm.shown[done];
    lost += isThere || (told.underWay && found == calm.shown[done + 1]) ? 0 : 1;
}

TEST_F(KillWindow, FindsOnDiskWhatTheWindowHasShown)
{
    const char* wanted = std::getenv("MILEPLATE_KILLS");
    const int trials = wanted ? std::atoi(wanted) : 200;
    for (int trial = 0; trial < trials; ++trial) {
        killOnce(trial, Says::WhenShown);
        ASSERT_EQ(lost, 0) << "trial " << trial;
    }
    EXPECT_GT(killed, trials / 2);
}

// The control: where a step is said to be done before it is, losses are found.
TEST_F(KillWindow, SeesTheLossWhereAStepIsSaidToBeDoneTooEarly)
{
    for (int trial = 0; trial < 8; ++trial)
        killOnce(trial, Says::TooEarly);
    EXPECT_GT(lost, 0);
}

} // namespace
} // namespace mileplate
