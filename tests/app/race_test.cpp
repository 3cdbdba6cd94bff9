// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/complaints.h"
#include "tests/support/fit_writer.h"
#include "tests/support/random_edits.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

// Two real programs at once on one diary: each change is there whole or was refused in one
// line, and at every moment at most one writes. In every other race the first is stopped at
// a request of SQLite's that a seed chooses, be it in the middle of making the diary, and goes
// on when the second has ended. The number of races can be raised by MILEPLATE_RACES.
namespace mileplate {
namespace {

using namespace test;
using testing::AnyOf;
using testing::HasSubstr;

constexpr int kDone = 0;
constexpr int kCannotWrite = 3;

std::chrono::sys_seconds noon()
{
    return std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};
}

int races()
{
    const char* wanted = std::getenv("MILEPLATE_RACES");
    return wanted ? std::atoi(wanted) : 20;
}

// Whether the locks of files keep another program out.
enum class Locks { Hold, HoldNobody };

// The program, started and not waited for.
class Program {
public:
    // `stopAt` 0: it runs through.
    Program(const std::vector<std::string>& arguments, std::filesystem::path errors, int stopAt,
            Locks locks)
        : m_errors(std::move(errors))
        , m_process(fork())
    {
        if (m_process != 0)
            return;
        const int out = open("/dev/null", O_WRONLY);
        const int err = open(m_errors.c_str(), O_CREAT | O_WRONLY, S_IRUSR | S_IWUSR);
        dup2(out, STDOUT_FILENO);
        dup2(err, STDERR_FILENO);
        unsetenv("DISPLAY");
        setenv("LD_PRELOAD", PRELOAD, 1);
        if (stopAt > 0)
            setenv("MILEPLATE_STOP_AT_REQUEST", std::to_string(stopAt).c_str(), 1);
        if (locks == Locks::HoldNobody)
            setenv("MILEPLATE_NO_LOCKS", "1", 1);
        std::vector<char*> words{const_cast<char*>(PROGRAM)};
        for (const std::string& argument : arguments)
            words.push_back(const_cast<char*>(argument.c_str()));
        words.push_back(nullptr);
        execv(PROGRAM, words.data());
        _exit(127);
    }

    // Until it stops or ends; true where it stopped.
    bool reachesItsStop()
    {
        int status = 0;
        waitpid(m_process, &status, WUNTRACED);
        if (WIFSTOPPED(status))
            return true;
        m_status = WEXITSTATUS(status);
        return false;
    }
    void goOn() { kill(m_process, SIGCONT); }
    int status()
    {
        while (!m_status && reachesItsStop())
            goOn();
        return *m_status;
    }
    std::string errors() const
    {
        std::ifstream stream(m_errors);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

private:
    std::filesystem::path m_errors;
    pid_t m_process;
    std::optional<int> m_status;
};

// What two programs do at once, and how many sessions each of them adds.
struct Race {
    const char* name;
    std::vector<const char*> before; // imports that each made one session
    const char* first;               // the import, or nothing for an undo
    const char* second;
};

const Race kRaces[]{{"two make the diary", {}, "a.fit", "b.fit"},
                    {"one imports, one undoes", {"a.fit"}, "b.fit", nullptr},
                    {"two undo", {"a.fit", "b.fit"}, nullptr, nullptr}};

int sessionsIn(const Diary& diary)
{
    int sessions = 0;
    for (Day day = diary.days.span().first; day < diary.days.span().past; day += Days{1})
        sessions += static_cast<int>(diary.days.on(day).sessions.size());
    return sessions;
}

class RaceTest : public testing::Test {
protected:
    void SetUp() override
    {
        for (const auto& [name, day] : {std::pair("a.fit", 0), std::pair("b.fit", 1)})
            std::ofstream(files / name, std::ios::binary)
                << watchRunFile({.start = kFitTuesdayAt6 + day * 86400});
    }
    Program start(const TemporaryFolder& home, const char* file, const char* who, int stopAt = 0)
    {
        const std::string diary = (home / "d.mileplate").string();
        std::vector<std::string> arguments{file ? "import" : "undo", "--diary", diary};
        if (file)
            arguments.push_back((files / file).string());
        return Program(arguments, home / who, stopAt, locks);
    }
    void run(int number, bool stops);

    TemporaryFolder files;
    Locks locks = Locks::Hold;
    int refused = 0;
    int stopped = 0;
};

void expectOneLine(const Program& program)
{
    EXPECT_EQ(std::ranges::count(program.errors(), '\n'), 1) << program.errors();
    EXPECT_THAT(program.errors(),
                AnyOf(HasSubstr("another Mileplate"), HasSubstr("another program is using")));
}

void RaceTest::run(int number, bool stops)
{
    const Race& race = kRaces[static_cast<std::size_t>(number) % std::size(kRaces)];
    RandomAthlete chance(static_cast<std::uint64_t>(number) * 104729 + 11);
    SCOPED_TRACE(fmt::format("race {}: {}", number, race.name));
    const TemporaryFolder home;
    for (const char* file : race.before)
        ASSERT_EQ(start(home, file, "before").status(), kDone);
    Program first = start(home, race.first, "first", stops ? 1 + chance.below(300) : 0);
    const bool waits = stops && first.reachesItsStop();
    Program second = start(home, race.second, "second");
    const int secondStatus = second.status();
    if (waits)
        first.goOn();
    const int firstStatus = first.status();
    stopped += waits ? 1 : 0;

    int sessions = static_cast<int>(race.before.size());
    for (auto [program, status, file] : {std::tuple(&first, firstStatus, race.first),
                                         std::tuple(&second, secondStatus, race.second)}) {
        EXPECT_THAT(status, AnyOf(kDone, kCannotWrite));
        if (status == kDone)
            sessions += file ? 1 : -1;
        else
            expectOneLine(*program);
        refused += status == kCannotWrite ? 1 : 0;
    }
    EXPECT_TRUE(firstStatus == kDone || secondStatus == kDone) << "nobody wrote";

    auto store = store::Store::open(home / "d.mileplate", noon);
    ASSERT_TRUE(store);
    EXPECT_EQ(store->whyReadOnly(), "");
    EXPECT_TRUE(store->verify().empty());
    EXPECT_EQ(sessionsIn(must(store->load())), sessions);
}

TEST_F(RaceTest, OneOfTwoProgramsWritesAndTheOtherSaysSo)
{
    for (int i = 0; i < races(); ++i)
        run(i, i % 2 == 0);
    EXPECT_GT(stopped, races() / 8);
    EXPECT_GT(refused, 0);
}

// The control: where no lock keeps the second from writing while the first does, the session that
// is lost is missed.
TEST_F(RaceTest, SeesTheLossWhereLocksKeepNobodyOut)
{
    locks = Locks::HoldNobody;
    const auto complaints = complaintsOf([&] {
        for (int i = 0; i < 8; ++i)
            run(i, true);
    });
    EXPECT_THAT(complaints, testing::Contains(HasSubstr("sessionsIn")));
}

} // namespace
} // namespace mileplate
