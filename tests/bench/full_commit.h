// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace mileplate::bench {

// The least that a durable change costs on this disk: one row in one SQLite commit with
// `synchronous=FULL`, in a database beside the diary.
class FullCommit {
public:
    explicit FullCommit(const std::filesystem::path& file);
    FullCommit(const FullCommit&) = delete;
    FullCommit& operator=(const FullCommit&) = delete;
    ~FullCommit();

    void operator()(std::string_view bytes = "one row");

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

} // namespace mileplate::bench
