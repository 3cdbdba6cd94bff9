// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/backup_bench.h"

#include "app/backups/backup_watch.h"
#include "tests/bench/screen.h"
#include "tests/bench/turns.h"
#include "ui/window/plan_page.h"

#include <QApplication>
#include <QTimer>

namespace mileplate::bench {

void windowDuringBackup(benchmark::State& state)
{
    Screen screen(Size::Large);
    while (state.KeepRunning()) {
        app::BackupWatch watch(screen / "diary.mileplate", [] {
            return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        });
        bool over = false;
        QObject::connect(&watch, &app::BackupWatch::looked, [&] { over = true; });
        QTimer frames; // what else there is to do
        frames.start(8);
        Times rounds;
        Times steps;
        const double whole = secondsOf([&] {
            watch.look();
            Day week = kThisMonday;
            while (!over) {
                rounds.push_back(
                    secondsOf([] { QApplication::processEvents(QEventLoop::WaitForMoreEvents); }));
                if (rounds.size() % 8 == 0)
                    steps.push_back(secondsOf([&] {
                        screen.window().planPage().showWeek(week -= Days{7});
                        Screen::settle();
                    }));
            }
        });
        state.SetIterationTime(whole);
        state.counters["longest_round_ms"] = quantile(rounds, 1) * 1e3;
        state.counters["round95_ms"] = quantile(rounds, 0.95) * 1e3;
        state.counters["week_ms"] = steps.empty() ? 0 : quantile(steps, 0.5) * 1e3;
    }
}

} // namespace mileplate::bench
