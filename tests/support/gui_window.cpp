// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_window.h"

#include "app/store_keeper.h"
#include "tests/support/builders.h"

#include <QApplication>
#include <QDialog>
#include <QTimer>
#include <QWindow>

namespace mileplate::test {

namespace {

const LocalTime kTuesdayAtNoon = at(kTuesday, {12 * 60});

std::chrono::sys_seconds noonInTheJournal()
{
    return std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{12};
}

} // namespace

void WindowTest::openEmpty() { reopen(); }

void WindowTest::openWith(const Edit& contents)
{
    close();
    {
        auto store = must(store::Store::open(file(), noonInTheJournal));
        must(store.save(contents));
    }
    reopen();
}

void WindowTest::openBesideAWriter(const Edit& contents)
{
    m_other = must(store::Store::open(file(), noonInTheJournal));
    must(m_other->save(contents));
    reopen();
}

void WindowTest::close()
{
    m_window.reset();
    m_workspace.reset(); // which was the writer
}

void WindowTest::reopen()
{
    close();
    auto store = must(store::Store::open(file(), noonInTheJournal));
    Diary diary = must(store.load());
    m_workspace = std::make_unique<ui::Workspace>(
        std::move(diary), std::make_unique<app::StoreKeeper>(std::move(store), noonInTheJournal),
        [this] { return kTuesdayAtNoon + m_passed; });
    ui::MainWindow::Host host{
        .offsetAt = [](std::chrono::sys_seconds) { return std::chrono::minutes{60}; },
        .startDemo = [] {},
        .openDiary = [this](const QString& opened) { m_lastOpened = opened; },
        .restore = [this](const std::filesystem::path& backup) { m_toRestore = backup; },
        .diary = file()};
    m_window = std::make_unique<ui::MainWindow>(*m_workspace, std::move(host));
    show();
}

void WindowTest::show()
{
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QApplication::processEvents();
}

Diary WindowTest::diaryOnDisk() const
{
    return must(must(store::Store::openForReading(file())).load());
}

void WindowTest::inDialog(const std::function<void()>& open,
                          const std::function<void(QDialog&)>& work)
{
    bool worked = false;
    QTimer looksForIt;
    QObject::connect(&looksForIt, &QTimer::timeout, qApp, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || worked)
            return;
        worked = true;
        looksForIt.stop();
        work(*dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
    looksForIt.start(0); // whenever nothing else is to be done
    open();
    EXPECT_TRUE(worked) << "no dialog came up";
}

void WindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // A card in the air was a window of its own, which took the keyboard.
    m_window->activateWindow();
    m_window->windowHandle()->requestActivate();
    QApplication::processEvents();
    QWidget* focus = m_window->focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void WindowTest::waitUntil(const std::function<bool()>& done)
{
    ASSERT_TRUE(QTest::qWaitFor(done, 20'000));
}

} // namespace mileplate::test
