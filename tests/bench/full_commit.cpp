// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/full_commit.h"

#include <sqlite3.h>
#include <stdexcept>

namespace mileplate::bench {

namespace {

void check(bool fine)
{
    if (!fine)
        throw std::runtime_error("SQLite failed");
}

} // namespace

FullCommit::FullCommit(const std::filesystem::path& file)
{
    check(sqlite3_open(file.c_str(), &m_database) == SQLITE_OK);
    check(sqlite3_exec(m_database,
                       "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                       "CREATE TABLE line (number INTEGER PRIMARY KEY, bytes BLOB) STRICT",
                       nullptr, nullptr, nullptr) == SQLITE_OK);
    check(sqlite3_prepare_v2(m_database, "INSERT INTO line (bytes) VALUES (?)", -1, &m_insert,
                             nullptr) == SQLITE_OK);
}

FullCommit::~FullCommit()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_database);
}

void FullCommit::operator()(std::string_view bytes)
{
    sqlite3_bind_blob(m_insert, 1, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
    check(sqlite3_step(m_insert) == SQLITE_DONE);
    sqlite3_reset(m_insert);
}

} // namespace mileplate::bench
