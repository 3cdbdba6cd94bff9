// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <sys/types.h>

namespace mileplate::test {

// The program with its window on d.mileplate in a folder, worked by window_driver.cpp. It
// is there once it has been painted, on Tuesday 2026-11-24 at noon in UTC, and waits for goOn().
class WindowProgram {
public:
    struct Script {
        std::string steps{};           // a letter each
        std::filesystem::path files{}; // dropped on it
        bool saysDoneTooEarly = false; // before a step, not after it
        int fatalWrite = 0;            // it is killed at this write; 0: at none
        bool locksHold = true;         // else locks keep nobody out
    };
    WindowProgram(const std::filesystem::path& home, const Script& script);
    ~WindowProgram();
    WindowProgram(const WindowProgram&) = delete;
    WindowProgram& operator=(const WindowProgram&) = delete;

    // 0: it is no more.
    char says() const;
    void goOn() const;
    // Its status as waitpid has it.
    int end() const;

private:
    pid_t m_child = 0;
    int m_said = -1;
    int m_answers = -1;
};

} // namespace mileplate::test
