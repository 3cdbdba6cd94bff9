// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"
#include "tests/support/builders.h"
#include "tests/support/fit_writer.h"
#include "tests/support/store_user.h"
#include "tests/support/temporary_folder.h"

#include <csignal>
#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

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

Day monday()
{
    const auto now = std::chrono::floor<Days>(std::chrono::system_clock::now());
    return mondayOf(Day{now.time_since_epoch()});
}

// The days on which sessions lie, and where on them: ids of imported ones are new each time.
std::string boardOnDisk(const std::filesystem::path& file)
{
    auto store = store::Store::openForReading(file);
    if (!store)
        return store.error().message;
    const auto diary = store->load();
    if (!diary)
        return diary.error().message;
    std::string board;
    for (Day day = monday() - Days{14}; day < monday() + Days{14}; day += Days{1}) {
        for (const Entry& entry : diary->days.on(day).sessions) {
            const Session& session = *entry.session;
            board += fmt::format("{} {} {}\n", isoDate(day), static_cast<int>(session.slot),
                                 entry.facts.completed);
            if (session.done && session.done->streams && !store->track(*session.done->streams))
                board += "without its recording\n";
        }
    }
    return board;
}

struct Told {
    std::vector<std::string> shown{}; // what was on disk when the window showed a step as done
    int steps = 0;                    // done
    bool underWay = false;
    bool killed = false;
    int status = -1;
};

class Program {
public:
    Program(const std::filesystem::path& home, const std::filesystem::path& files, int fatalWrite)
    {
        int toUs[2];
        int toIt[2];
        if (pipe(toUs) != 0 || pipe(toIt) != 0)
            throw std::runtime_error("no pipe");
        m_child = fork();
        if (m_child == 0) {
            dup2(toUs[1], STDOUT_FILENO);
            dup2(toIt[0], STDIN_FILENO);
            for (const int end : {toUs[0], toUs[1], toIt[0], toIt[1]})
                close(end);
            const std::string command = fmt::format(
                "exec env -u DISPLAY -u DBUS_SESSION_BUS_ADDRESS LC_ALL=C "
                "QT_QPA_PLATFORM=minimal:enable_fonts QT_PLUGIN_PATH='{}' "
                "QT_QPA_GENERIC_PLUGINS=window_driver XDG_CONFIG_HOME='{}/config' "
                "MILEPLATE_SCRIPT={} MILEPLATE_FILES='{}' LD_PRELOAD='{}' {} '{}' '{}/d.mileplate'",
                PLUGINS, home.string(), kScript, files.string(), PRELOAD,
                fatalWrite > 0 ? fmt::format("MILEPLATE_DIE_AT_WRITE={}", fatalWrite) : "", PROGRAM,
                home.string());
            execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
            _exit(127);
        }
        close(toUs[1]);
        close(toIt[0]);
        m_said = toUs[0];
        m_answers = toIt[1];
    }
    ~Program()
    {
        close(m_said);
        close(m_answers);
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    // 0: it is no more.
    char says() const
    {
        char byte = 0;
        return ::read(m_said, &byte, 1) == 1 ? byte : '\0';
    }
    void goOn() const { [[maybe_unused]] const auto sent = ::write(m_answers, "+", 1); }
    int end() const
    {
        int status = 0;
        waitpid(m_child, &status, 0);
        return status;
    }

private:
    pid_t m_child = 0;
    int m_said = -1;
    int m_answers = -1;
};

Told work(const std::filesystem::path& home, const std::filesystem::path& files, int fatalWrite)
{
    const auto file = home / "d.mileplate";
    const auto look = [&] { return fatalWrite == 0 ? boardOnDisk(file) : std::string(); };
    const Program program(home, files, fatalWrite);
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
    return told;
}

class KillWindow : public testing::Test {
protected:
    // Last week, so that nothing is in the future.
    void SetUp() override
    {
        signal(SIGPIPE, SIG_IGN);
        std::filesystem::create_directory(folder / "runs");
        const auto lastMonday = (monday() - Days{7}).time_since_epoch();
        for (int i = 0; i < kFiles; ++i)
            std::ofstream(folder / fmt::format("runs/{}.fit", i), std::ios::binary)
                << watchRunFile({.start = std::chrono::seconds(lastMonday).count() - 631065600 +
                                          (i * 24 + 6) * 3600});
    }
    static void prepare(const std::filesystem::path& home)
    {
        auto store = must(store::Store::open(home / "d.mileplate", noonOfTheStore));
        Edit edit = adding({run("r").on(monday() + Days{2}).over(10).lasting(60)});
        edit.athlete.push_back({std::nullopt, runner()});
        must(store.save(edit));
    }

    TemporaryFolder folder;
};

TEST_F(KillWindow, FindsOnDiskWhatTheWindowHasShown)
{
    const TemporaryFolder calm;
    prepare(calm.path());
    const Told whole = work(calm.path(), folder / "runs", 0);
    ASSERT_EQ(whole.status, 0);
    ASSERT_EQ(whole.steps, static_cast<int>(std::string_view(kScript).size()));
    for (std::size_t i = 1; i < whole.shown.size(); ++i)
        ASSERT_NE(whole.shown[i], whole.shown[i - 1]) << "step " << i << " changed nothing";

    const char* wanted = std::getenv("MILEPLATE_KILLS");
    const int trials = wanted ? std::atoi(wanted) : 40;
    int killed = 0;
    for (int trial = 0; trial < trials; ++trial) {
        const TemporaryFolder home;
        prepare(home.path());
        RandomAthlete chance(static_cast<std::uint64_t>(trial) * 7919 + 29);
        const int fatalWrite = 1 + chance.below(kLastWrite);
        const Told told = work(home.path(), folder / "runs", fatalWrite);
        ASSERT_TRUE(told.killed || told.status == 0) << told.status << " at " << fatalWrite;
        killed += told.killed ? 1 : 0;
        {
            auto store = must(store::Store::open(home / "d.mileplate", noonOfTheStore));
            EXPECT_EQ(store.whyReadOnly(), "");
            EXPECT_TRUE(store.verify().empty()) << "trial " << trial;
        }
        const auto done = static_cast<std::size_t>(told.steps);
        const std::string found = boardOnDisk(home / "d.mileplate");
        ASSERT_TRUE(found == whole.shown[done] || (told.underWay && found == whole.shown[done + 1]))
            << "trial " << trial << " killed at write " << fatalWrite << " in step " << done;
    }
    EXPECT_GT(killed, trials / 2);
}

} // namespace
} // namespace mileplate
