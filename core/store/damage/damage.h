// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace mileplate::store {

// What was found wrong with a file.
struct Problem {
    std::string where;
    std::string what;
    std::string remedy;
    bool mayPass = false; // it was not read, but nobody knows of damage: the next time it may be

    friend bool operator==(const Problem&, const Problem&) = default;
};

// What could not be read since a diary was opened, noted by any thread. From the first
// problem on nothing more is written to the file, until all could be read after all.
class Damage {
public:
    // Noted once for each place. `tell` of whenNoted runs in the thread that noted it.
    void note(Problem problem);
    bool any() const;
    bool anyThatStays() const; // real damage
    std::vector<Problem> problems() const;
    // After all could be read: what may pass has passed.
    void forgetWhatPassed();
    // All in one sentence, with what can be done; empty where nothing was noted.
    std::string sentence(const std::filesystem::path& file) const;

    // Whom to tell from now on; nobody, once an empty function is handed over.
    void whenNoted(std::function<void()> tell);

private:
    mutable std::mutex m_mutex;
    std::vector<Problem> m_problems;
    std::mutex m_telling; // held while somebody is told, so that they can go away safely
    std::function<void()> m_tell;
};

} // namespace mileplate::store
