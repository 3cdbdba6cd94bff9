// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/tables.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>

namespace mileplate::store {

// Reads days of a diary when they are asked for, which may be after its Store is closed
// and by any thread. What cannot be read is left out and remembered.
class LateReader {
public:
    LateReader(std::filesystem::path file, std::shared_ptr<Database> database);

    Holdings days(DayRange days);
    DayIndex::Rows dayIndex(const std::string& table);
    // The first thing that went wrong. From then on the diary in hand is not whole.
    std::optional<Error> failure();

private:
    template <class Read>
    auto orNothing(const std::string& what, Read read) -> decltype(read());

    std::filesystem::path m_file;
    std::shared_ptr<Database> m_database;
    std::mutex m_mutex;
    Statements m_statements;
    std::optional<Error> m_failure;
};

} // namespace mileplate::store
