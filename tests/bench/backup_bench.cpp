// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/backup_bench.h"

#include "app/backups/backup_watch.h"
#include "tests/bench/screen.h"
#include "tests/bench/turns.h"
#include "ui/window/plan_page.h"

#include <QApplication>
#include <QTimer>
#include <filesystem>

namespace mileplate::bench {

namespace {

std::chrono::sys_seconds now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

// What the window does all the while: rounds of its loop, at least one each 8 ms, and every
// eighth time the week before is turned to, which no turn has read yet.
class Worked {
public:
    explicit Worked(Screen& screen) : m_screen(screen) { m_frames.start(8); }

    void until(const std::function<bool()>& over, Times& rounds, Times& steps)
    {
        while (!over()) {
            rounds.push_back(
                secondsOf([] { QApplication::processEvents(QEventLoop::WaitForMoreEvents); }));
            if (rounds.size() % 8 == 0)
                steps.push_back(secondsOf([&] {
                    m_screen.window().planPage().showWeek(m_week -= Days{7});
                    Screen::settle();
                }));
        }
    }

private:
    Screen& m_screen;
    QTimer m_frames;
    Day m_week = kThisMonday;
};

struct Turn {
    Times rounds{};
    Times steps{};

    void tell(benchmark::State& state, const std::string& prefix) const
    {
        state.counters[prefix + "longest_ms"] = quantile(rounds, 1) * 1e3;
        state.counters[prefix + "round95_ms"] = quantile(rounds, 0.95) * 1e3;
        state.counters[prefix + "week_ms"] = quantile(steps, 0.5) * 1e3;
        state.counters[prefix + "week_longest_ms"] = quantile(steps, 1) * 1e3;
    }
};

} // namespace

void windowDuringBackup(benchmark::State& state)
{
    Screen screen(Size::Large);
    Worked work(screen);
    Turn with;
    Turn without;
    while (state.KeepRunning()) {
        // Else none is due.
        std::filesystem::remove_all(screen / "diary.mileplate.backups");
        app::BackupWatch watch(screen / "diary.mileplate", now);
        bool over = false;
        QObject::connect(&watch, &app::BackupWatch::looked, [&] { over = true; });
        const double took = secondsOf([&] {
            watch.look();
            work.until([&] { return over; }, with.rounds, with.steps);
        });
        const auto start = std::chrono::steady_clock::now();
        const std::chrono::duration<double> asLong(took);
        work.until([&] { return std::chrono::steady_clock::now() - start > asLong; },
                   without.rounds, without.steps);
        state.SetIterationTime(took);
    }
    with.tell(state, "");
    without.tell(state, "calm_");
}

} // namespace mileplate::bench
