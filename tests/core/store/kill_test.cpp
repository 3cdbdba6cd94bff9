// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/disk/killing_vfs.h"
#include "tests/support/store_user.h"
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

// Tells the parent, in a way that a kill cannot take back.
void tell(int pipe, char what, const std::string& state)
{
    const std::string line = what + state + '\n';
    if (::write(pipe, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        _exit(3);
}

// When the scripted user says that a change was acknowledged.
enum class Says { WhenSaved, TooEarly };

// A user who edits, imports, undoes and redoes, saying before each change what the diary
// will be ('>') and after it that it was acknowledged ('=').
void scriptedUser(const std::filesystem::path& file, std::uint64_t seed, int pipe, Says when)
{
    const char before = when == Says::TooEarly ? '=' : '>';
    must(useStore(file, seed, 40,
                  {.underWay = [&](const std::string& state) { tell(pipe, before, state); },
                   .acknowledged = [&](const std::string& state) { tell(pipe, '=', state); }}));
}

struct Told {
    std::string acknowledged{};
    std::string underWay{}; // said to come after that, if anything was
    bool killed = false;
};

Told runAndKill(const std::filesystem::path& file, std::uint64_t seed, int fatalWrite,
                Says when = Says::WhenSaved)
{
    int ends[2];
    if (pipe(ends) != 0)
        throw std::runtime_error("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        dieAtWrite(fatalWrite);
        try {
            scriptedUser(file, seed, ends[1], when);
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

// One trial: whether what is found is all that was acknowledged and no half of more.
void killOnce(int run, Says when, int& killed, int& lost)
{
    const TemporaryFolder folder;
    const auto file = folder / "diary.mileplate";
    RandomAthlete chance(static_cast<std::uint64_t>(run) * 7919 + 17);
    const Told told =
        runAndKill(file, static_cast<std::uint64_t>(run), 1 + chance.below(400), when);
    killed += told.killed ? 1 : 0;
    auto store = Store::open(file, noonOfTheStore);
    ASSERT_TRUE(store) << "run " << run << ": " << store.error().message;
    EXPECT_TRUE(store->whyReadOnly().empty()) << "run " << run;
    EXPECT_TRUE(store->verify().empty()) << "run " << run;
    const std::string found = must(stateOnDisk(*store));
    if (told.acknowledged.empty())
        return; // before the first diary was made
    lost += found == told.acknowledged || found == told.underWay ? 0 : 1;
}

TEST(KillTest, FindsEveryAcknowledgedChangeAfterTwoHundredKills)
{
    int killed = 0;
    int lost = 0;
    for (int run = 0; run < kills(); ++run) {
        killOnce(run, Says::WhenSaved, killed, lost);
        ASSERT_EQ(lost, 0) << "run " << run;
    }
    EXPECT_GT(killed, kills() / 2);
}

// The control: where changes are acknowledged before they are saved, losses are found.
TEST(KillTest, SeesTheLossWhereAChangeIsAcknowledgedTooEarly)
{
    int killed = 0;
    int lost = 0;
    for (int run = 0; run < 20; ++run)
        killOnce(run, Says::TooEarly, killed, lost);
    EXPECT_GT(lost, 0);
}

} // namespace
} // namespace mileplate::store
