// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/session_edits.h"
#include "tests/bench/backup_bench.h"
#include "tests/bench/full_commit.h"
#include "tests/bench/memory.h"
#include "tests/bench/sample_files.h"
#include "tests/bench/screen.h"
#include "tests/bench/turns.h"
#include "ui/board/slot_grid.h"
#include "ui/board/week_board.h"
#include "ui/food/food_page.h"
#include "ui/log/lifting/lift_logger.h"
#include "ui/log/log_page.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"
#include "ui/window/import_run.h"
#include "ui/window/plan_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <fmt/format.h>
#include <fstream>

namespace mileplate::bench {
namespace {

// A card of a week in the hand, moved by the events that the window system sends.
class Hand {
public:
    Hand(Screen& screen, Day monday) : m_grid(screen.window().planPage().board().slotGrid())
    {
        screen.window().planPage().showWeek(monday);
        Screen::settle();
        m_mime.setData(QLatin1String(ui::SlotGrid::sessionMime()),
                       QByteArray::fromStdString(aCardOf(screen, monday).text));
    }

    void grab()
    {
        QDragEnterEvent event(m_grid.rect().center(), kActions, &m_mime, Qt::LeftButton, {});
        QApplication::sendEvent(&m_grid, &event);
        Screen::settle();
    }
    void move(const QPoint& to, Qt::KeyboardModifiers modifiers = {})
    {
        QDragMoveEvent event(to, kActions, &m_mime, Qt::LeftButton, modifiers);
        QApplication::sendEvent(&m_grid, &event);
        Screen::settle();
    }
    void letGo()
    {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Escape, {});
        QApplication::sendEvent(&m_grid, &event);
        Screen::settle();
    }
    // The n-th of many steps to and fro across all slots.
    QPoint step(int n) const
    {
        const double share = 0.5 - 0.5 * std::cos(n * 0.11);
        const double down = 0.5 - 0.5 * std::cos(n * 0.037);
        return {60 + static_cast<int>(share * (m_grid.width() - 90)),
                8 + static_cast<int>(down * (m_grid.height() - 16))};
    }

private:
    static constexpr Qt::DropActions kActions = Qt::MoveAction | Qt::CopyAction;

    static Id<Session> aCardOf(Screen& screen, Day monday)
    {
        for (Day day = monday + Days{6}; day >= monday; day -= Days{1}) {
            for (const Entry& entry : screen.workspace().diary().days.on(day).sessions) {
                if (entry.facts.planned)
                    return entry.session->id;
            }
        }
        throw std::logic_error("nothing is planned");
    }

    ui::SlotGrid& m_grid;
    QMimeData m_mime;
};

Day mondayFor(Size size) { return size == Size::Torture ? kTortureMonday : kThisMonday; }

// A mouse move while a card is in the air, until the board has been painted.
void dragSteps(benchmark::State& state, Size size)
{
    Screen screen(size);
    Hand hand(screen, mondayFor(size));
    hand.grab();
    int n = 0;
    againstLimit(state, kFrameUs, [&] { hand.move(hand.step(n++)); });
    hand.letGo();
}

// A step that also has all slots judged anew, as grabbing and pressing Ctrl do.
void judgedSteps(benchmark::State& state, Size size)
{
    Screen screen(size);
    Hand hand(screen, mondayFor(size));
    hand.grab();
    int n = 0;
    againstLimit(state, kFrameUs, [&] {
        ++n;
        hand.move(hand.step(n), n % 2 == 0 ? Qt::NoModifier : Qt::ControlModifier);
    });
    hand.letGo();
}

// To and fro: a planned session of the week to another day and back.
void edits(benchmark::State& state, Size size)
{
    Screen screen(size);
    FullCommit commit(screen / "commits.sqlite");
    ui::Workspace& workspace = screen.workspace();
    Session card;
    for (Day day = kToday + Days{1}; day < kThisMonday + Days{7}; day += Days{1}) {
        for (const Entry& entry : workspace.diary().days.on(day).sessions)
            card = *entry.session;
    }
    const Id<Session> id = card.id;
    const BoardPlace home{card.date, card.slot, {}};
    const BoardPlace away{card.date - Days{1}, card.slot, {}};
    const auto perform = [&] {
        const Session& now = *workspace.diary().find(id)->session;
        if (!workspace.perform(
                moveSession(workspace.diary(), now, now.date == home.day ? away : home)))
            throw std::logic_error("the edit was refused");
    };
    Times ours;
    Times commits;
    while (state.KeepRunning()) {
        ours.push_back(secondsOf(perform));
        Screen::settle(); // painting, which an edit does not wait for
        commits.push_back(secondsOf([&] { commit(); }));
        state.SetIterationTime(ours.back());
    }
    report(state, ours, commits);
}

// Until the board has been painted; `coach_us` is what the coach needs after that.
void switchWeeks(benchmark::State& state, Size size)
{
    Screen screen(size);
    ui::PlanPage& page = screen.window().planPage();
    Times coach;
    int n = 0;
    againstLimit(
        state, 16'000,
        [&] {
            ++n;
            page.showWeek(kThisMonday - Days{7 * (n % 12)});
            QApplication::sendPostedEvents();
        },
        [&] { coach.push_back(secondsOf(Screen::settle)); });
    state.counters["coach_us"] = quantile(coach, 0.5) * 1e6;
}

// The page of four charts over everything, from the click until it is painted.
void allCharts(benchmark::State& state, Size size)
{
    Screen screen(size);
    screen.window().showPage(ui::MainWindow::Charts);
    Screen::settle();
    auto& year = screen.child<QAbstractButton>("range-2");
    auto& all = screen.child<QAbstractButton>("range-3");
    Times times;
    Times processor;
    while (state.KeepRunning()) {
        year.click();
        Screen::settle();
        const double before = processorSeconds();
        times.push_back(secondsOf([&] {
            all.click();
            Screen::settle();
        }));
        processor.push_back(processorSeconds() - before);
        state.SetIterationTime(times.back());
    }
    report(state, times, processor, 4 * 33'000);
}

// One chart of everything alone, the same way: the muscle of the strength chart is changed.
void oneChart(benchmark::State& state, Size size)
{
    Screen screen(size);
    screen.window().showPage(ui::MainWindow::Charts);
    screen.child<QAbstractButton>("range-3").click();
    Screen::settle();
    auto& muscle = screen.child<QComboBox>("muscle");
    againstLimit(state, 33'000, [&] {
        muscle.setCurrentIndex((muscle.currentIndex() + 1) % muscle.count());
        Screen::settle();
    });
}

// The log's page made and painted, everything in the list; `first_ms` is the first time,
// which reads all days from disk.
void openLog(benchmark::State& state, Size size)
{
    Screen screen(size);
    Times times;
    while (state.KeepRunning()) {
        times.push_back(secondsOf([&] {
            ui::LogPage page(screen.workspace());
            page.resize(1240, 860);
            page.show();
            Screen::settle();
        }));
        state.SetIterationTime(times.back());
    }
    state.counters["first_ms"] = times.front() * 1e3;
}

// A set ticked in the logger: saved, announced, painted.
void tickSet(benchmark::State& state, Size size)
{
    Screen screen(size);
    screen.window().showPage(ui::MainWindow::Log);
    screen.window().logPage().startLifting();
    ui::LiftLogger& logger = screen.child<ui::LiftLogger>("");
    logger.addLift({"squat"});
    Times commits;
    FullCommit commit(screen / "commits.sqlite");
    Times ours;
    while (state.KeepRunning()) {
        ours.push_back(secondsOf([&] {
            logger.enter({0, 0}, ui::LiftLogger::Cell::Amount, QString::number(3 + ours.size() % 5),
                         true);
            Screen::settle();
        }));
        commits.push_back(secondsOf([&] { commit(); }));
        state.SetIterationTime(ours.back());
    }
    report(state, ours, commits);
}

// The food page from day to day until it has been painted; `first_us` is its making.
void foodDays(benchmark::State& state, Size size)
{
    Screen screen(size);
    const double first = secondsOf([&] {
        screen.window().showPage(ui::MainWindow::Food);
        Screen::settle();
    });
    auto& page = screen.child<ui::FoodPage>("food");
    int n = 0;
    againstLimit(
        state, 33'000,
        [&] {
            ++n;
            page.showDay(kToday - Days{7 * n});
            QApplication::sendPostedEvents();
        },
        [] { Screen::settle(); });
    state.counters["first_us"] = first * 1e6;
}

// A key in the line that a meal is typed into, until what it is understood as is painted.
void foodKeys(benchmark::State& state, Size size)
{
    static const QString kLine = QStringLiteral("2 eggs, 150 g chicken breast, 1 cup yogurt");
    Screen screen(size);
    screen.window().showPage(ui::MainWindow::Food);
    Screen::settle();
    auto& line = screen.child<QLineEdit>("food-line");
    qsizetype n = 0;
    againstLimit(state, kFrameUs, [&] {
        const QString key = kLine.mid(n++ % kLine.size(), 1);
        if (n % kLine.size() == 1)
            line.clear();
        QKeyEvent event(QEvent::KeyPress, 0, {}, key);
        QApplication::sendEvent(&line, &event);
        Screen::settle();
    });
}

std::vector<std::filesystem::path> writeRuns(const Screen& screen, int files)
{
    std::vector<std::filesystem::path> paths;
    for (int i = 0; i < files; ++i) {
        const Start start = std::chrono::sys_days{std::chrono::year{2020} / 1 / 1} + Days{i};
        paths.push_back(screen / fmt::format("{:04}.fit", i));
        std::ofstream(paths.back(), std::ios::binary) << fitFile(hourOfRunning(i % 25), start);
    }
    return paths;
}

// How long the window could not answer at most, while files are read beside it and then
// performed as one edit.
void windowDuringImport(benchmark::State& state)
{
    Screen screen(Size::Ordinary);
    const auto paths = writeRuns(screen, 1000);
    const double before = residentMB();
    forgetPeak();
    const auto offset = [](std::chrono::sys_seconds) { return std::chrono::minutes{60}; };
    while (state.KeepRunning()) {
        ui::ImportRun run(screen.workspace(), {.paths = paths, .offsetAt = offset});
        bool finished = false;
        QObject::connect(&run, &ui::ImportRun::finished, [&] { finished = true; });
        Times rounds;
        const double whole = secondsOf([&] {
            run.start();
            while (!finished)
                rounds.push_back(
                    secondsOf([] { QApplication::processEvents(QEventLoop::WaitForMoreEvents); }));
        });
        const double performing = secondsOf([&] {
            screen.workspace().perform(run.report().edit);
            Screen::settle();
        });
        state.SetIterationTime(whole + performing);
        state.counters["ms_per_file"] = (whole + performing) * 1e3 / 1000;
        state.counters["longest_round_ms"] = quantile(rounds, 1) * 1e3;
        state.counters["perform_ms"] = performing * 1e3;
    }
    state.counters["more_MB"] = peakMB() - before;
}

struct Row {
    const char* name;
    void (*measure)(benchmark::State&, Size);
    int iterations;
};
constexpr auto kRows = std::to_array<Row>({{"DragStep", dragSteps, 300},
                                           {"JudgedDragStep", judgedSteps, 300},
                                           {"SwitchWeek", switchWeeks, 101},
                                           {"EditAgainstFullCommit", edits, 101},
                                           {"OpenLog", openLog, 11},
                                           {"TickSet", tickSet, 31},
                                           {"OneChart", oneChart, 31},
                                           {"AllFourCharts", allCharts, 31},
                                           {"FoodDay", foodDays, 101},
                                           {"FoodKey", foodKeys, 301}});

void addRows()
{
    const std::vector<std::pair<std::string, Size>> diaries{
        {"Ordinary", Size::Ordinary}, {"Torture", Size::Torture}, {"Large", Size::Large}};
    const auto add = [](const std::string& name, const auto& measure, int iterations) {
        auto* added = benchmark::RegisterBenchmark(name.c_str(), measure);
        added->Iterations(iterations)->UseManualTime()->Unit(benchmark::kMicrosecond);
    };
    for (const Row& row : kRows) {
        for (const auto& [name, size] : diaries)
            add(
                std::string(row.name) + '/' + name,
                [row, which = size](benchmark::State& state) { row.measure(state, which); },
                row.iterations);
    }
    add("WindowDuringImport", windowDuringImport, 1);
    add("WindowDuringBackup", windowDuringBackup, 6);
}

} // namespace
} // namespace mileplate::bench

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mileplate-bench"));
    mileplate::ui::speak(application, QLocale::c());
    mileplate::ui::theme::apply(application, mileplate::ui::Appearance::Light);
    benchmark::Initialize(&argc, argv);
    mileplate::bench::addRows();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
