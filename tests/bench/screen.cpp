// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/screen.h"

#include "app/store_keeper.h"
#include "tests/support/builders.h"

#include <QApplication>

namespace mileplate::bench {

using test::must;

namespace {

std::chrono::sys_seconds clock()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

// Twenty years with their streams are made once and copied.
const std::filesystem::path& madeOnce(Size size)
{
    static const test::TemporaryFolder kFolder;
    static std::map<Size, std::filesystem::path> made;
    const auto [place, isNew] =
        made.emplace(size, kFolder / std::to_string(static_cast<int>(size)));
    if (isNew)
        writeDiary(place->second, size, kToday);
    return place->second;
}

} // namespace

Screen::Screen(Size size)
{
    const auto file = m_folder / "diary.mileplate";
    std::filesystem::copy_file(madeOnce(size), file);
    auto store = must(store::Store::open(file, clock));
    Diary diary = must(store.load());
    m_workspace = std::make_unique<ui::Workspace>(
        std::move(diary), std::make_unique<app::StoreKeeper>(std::move(store), clock), noon);
    ui::MainWindow::Host host{
        .offsetAt = [](std::chrono::sys_seconds) { return std::chrono::minutes{60}; },
        .startDemo = [] {},
        .openDiary = [](const QString&) {},
        .restore = [](const std::filesystem::path&) {},
        .diary = file};
    m_window = std::make_unique<ui::MainWindow>(*m_workspace, std::move(host));
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    settle();
}

void Screen::settle()
{
    QApplication::processEvents();
    QApplication::processEvents(); // what the first round put off
}

} // namespace mileplate::bench
