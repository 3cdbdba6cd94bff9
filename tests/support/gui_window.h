// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "tests/support/temporary_folder.h"
#include "ui/window/main_window.h"

#include <QTest>
#include <functional>
#include <gmock/gmock.h>
#include <memory>

class QDialog;

namespace mileplate::test {

// The program's window on a real diary file, on Tuesday 2026-11-24 at noon; the clock stands
// still unless a test turns it. Tests work it
// by mouse and keyboard and look at what it shows and at what the file then holds.
class WindowTest : public testing::Test {
protected:
    void openEmpty();
    void openWith(const Edit& contents);
    // As a second window on a diary that another has open for writing.
    void openBesideAWriter(const Edit& contents);
    void closeTheOther() { m_other.reset(); }
    void close();
    // Closes the window and opens the same file again.
    void reopen();
    // Turns the clock of the program forward.
    void pass(Duration time) { m_passed += time; }

    ui::MainWindow& window() { return *m_window; }
    ui::Workspace& workspace() { return *m_workspace; }
    const Diary& diary() const { return m_workspace->diary(); }
    // What is on disk, read by a second store.
    Diary diaryOnDisk() const;
    std::filesystem::path file() const { return m_folder / "diary.mileplate"; }
    std::filesystem::path folder() const { return m_folder / ""; }
    // What another window was asked for last.
    const QString& lastOpened() const { return m_lastOpened; }

    template <class T>
    T& child(const char* name)
    {
        T* found = m_window->findChild<T*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(std::string("no child ") + name);
        return *found;
    }

    // Works the dialog that `open` brings up, while it is open.
    void inDialog(const std::function<void()>& open, const std::function<void(QDialog&)>& work);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // What the window was asked to restore.
    const std::filesystem::path& toRestore() const { return m_toRestore; }
    void waitUntil(const std::function<bool()>& done);

private:
    void show();

    Duration m_passed{0};
    QString m_lastOpened;
    std::filesystem::path m_toRestore;
    TemporaryFolder m_folder;
    std::optional<store::Store> m_other;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace mileplate::test
