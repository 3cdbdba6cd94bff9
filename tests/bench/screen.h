// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/diaries.h"
#include "tests/support/temporary_folder.h"
#include "ui/window/main_window.h"

#include <memory>

namespace mileplate::bench {

// The program's window on a diary file of its own, shown and painted.
class Screen {
public:
    explicit Screen(Size size);

    ui::MainWindow& window() { return *m_window; }
    ui::Workspace& workspace() { return *m_workspace; }
    std::filesystem::path operator/(const std::string& name) const { return m_folder / name; }

    template <class T>
    T& child(const char* name)
    {
        T* found = m_window->findChild<T*>(QLatin1String(name));
        if (!found)
            throw std::logic_error(name);
        return *found;
    }

    // Does all that waits to be done: layout, what was put off, painting.
    static void settle();

private:
    test::TemporaryFolder m_folder;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace mileplate::bench
