// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace mileplate {

// A file that takes its place only when all of it is on the disk, so that a full disk
// never leaves half of it under its name, nor takes what was there. A new one is for its
// owner alone (0600); one that was there keeps who may read it, and a link leads where it
// led.
class WholeFile {
public:
    explicit WholeFile(std::filesystem::path place);
    ~WholeFile(); // leaves nothing behind where it did not take its place
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    void write(std::string_view bytes);
    // Puts it in its place; or the first thing that went wrong, with the file's name.
    Result<> commit();

private:
    void open();
    void fail(int reason);
    void flush();
    bool sync();

    std::filesystem::path m_place;
    std::filesystem::path m_target; // where a link leads
    std::filesystem::path m_beside; // what is written meanwhile
    std::string m_buffer;
    int m_handle = -1;
    Result<> m_state;
};

} // namespace mileplate
