// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include "core/store/damage/checksum.h"

#include <sqlite3.h>

namespace mileplate::store {

namespace {

[[noreturn]] void fail(sqlite3* database)
{
    throw SqliteError(sqlite3_errcode(database) & 0xFF, sqlite3_errmsg(database));
}

void check(int code, sqlite3* database)
{
    if (code != SQLITE_OK)
        fail(database);
}

void check(int code, sqlite3_stmt* statement) { check(code, sqlite3_db_handle(statement)); }

// file: URIs take any path once these characters are escaped.
std::string uriOf(const std::filesystem::path& file, const char* parameters)
{
    const auto utf8 = std::filesystem::absolute(file).generic_u8string();
    std::string uri = "file://"; // and no host, so that two slashes at the front name none
    if (utf8.empty() || utf8.front() != u8'/')
        uri += '/'; // C:/… becomes file:/C:/…
    for (const char8_t unit : utf8) {
        const char c = static_cast<char>(unit);
        static constexpr std::string_view kDigits = "0123456789ABCDEF";
        if (c == '?' || c == '#' || c == '%') {
            const auto byte = static_cast<unsigned char>(c);
            uri += {'%', kDigits[byte >> 4U], kDigits[byte & 15U]};
        } else {
            uri += c;
        }
    }
    return uri + parameters;
}

const char* parametersOf(Mode mode)
{
    switch (mode) {
    case Mode::ReadWrite:
        return "?mode=rwc";
    case Mode::ReadOnly:
        return "?mode=ro";
    case Mode::Immutable:
        return "?mode=ro&immutable=1";
    case Mode::Salvage:
        return "?mode=ro";
    case Mode::InMemory:
        break;
    }
    return "";
}

std::string_view bytesOf(const void* data, int size)
{
    return {static_cast<const char*>(data), data ? static_cast<std::size_t>(size) : 0};
}

} // namespace

void Database::Close::operator()(sqlite3* handle) const { sqlite3_close(handle); }
void Statement::Finalize::operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }

Database::Database(const std::filesystem::path& file, Mode mode)
{
    sqlite3* handle = nullptr;
    const bool writes = mode == Mode::ReadWrite || mode == Mode::InMemory;
    const bool isDamaged = mode == Mode::Salvage || mode == Mode::InMemory;
    // Days are read late by any thread, beside what the store itself does.
    const int flags = SQLITE_OPEN_URI | SQLITE_OPEN_FULLMUTEX |
                      (writes ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
    const std::string uri = mode == Mode::InMemory ? ":memory:" : uriOf(file, parametersOf(mode));
    const int code = sqlite3_open_v2(uri.c_str(), &handle, flags, nullptr);
    m_handle.reset(handle); // SQLite hands out a handle to close even when it fails
    check(code, handle);
    sqlite3_busy_timeout(handle, 5000);
    addChecksum(handle);
    // A diary from elsewhere must not run code of its own.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, isDamaged ? 0 : 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (isDamaged)
        run("PRAGMA writable_schema = ON"); // to SQLite: do not refuse a file that was cut off
}

void Database::run(const std::string& script)
{
    check(sqlite3_exec(handle(), script.c_str(), nullptr, nullptr, nullptr), handle());
}

std::int64_t Database::number(const std::string& query)
{
    Statement statement(*this, query);
    return statement.step() ? statement.nextInt() : 0;
}

std::string Database::text(const std::string& query)
{
    Statement statement(*this, query);
    return statement.step() ? std::string(statement.nextText()) : std::string();
}

std::int64_t Database::lastInsertedRow() const { return sqlite3_last_insert_rowid(handle()); }

void Database::writeAtClose(bool allowed)
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, allowed ? 0 : 1, nullptr);
}

Statement::Statement(Database& database, std::string_view sql)
{
    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()),
                                        &handle, nullptr);
    if ((code & 0xFF) == SQLITE_ERROR && database.hasKnownSchema()) // "no such table: session"
        throw SqliteError(SQLITE_CORRUPT, sqlite3_errmsg(database.handle()));
    check(code, database.handle());
    m_handle.reset(handle);
}

Statement& Statement::restart()
{
    sqlite3_reset(m_handle.get());
    m_parameter = 0;
    return *this;
}

bool Statement::step()
{
    m_column = 0;
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_handle.get()); // lets go of the snapshot that it read
        return false;
    }
    sqlite3* database = sqlite3_db_handle(m_handle.get());
    const SqliteError error(code & 0xFF, sqlite3_errmsg(database));
    sqlite3_reset(m_handle.get());
    throw error;
}

void Statement::put(std::int64_t value)
{
    check(sqlite3_bind_int64(m_handle.get(), ++m_parameter, value), m_handle.get());
}

void Statement::put(double value)
{
    check(sqlite3_bind_double(m_handle.get(), ++m_parameter, value), m_handle.get());
}

void Statement::put(std::string_view value)
{
    check(sqlite3_bind_text(m_handle.get(), ++m_parameter, value.data(),
                            static_cast<int>(value.size()), SQLITE_TRANSIENT),
          m_handle.get());
}

void Statement::putBlob(std::string_view bytes)
{
    check(sqlite3_bind_blob64(m_handle.get(), ++m_parameter, bytes.data(), bytes.size(),
                              SQLITE_TRANSIENT),
          m_handle.get());
}

void Statement::putNull()
{
    check(sqlite3_bind_null(m_handle.get(), ++m_parameter), m_handle.get());
}

bool Statement::nextIsNull() const
{
    return sqlite3_column_type(m_handle.get(), m_column) == SQLITE_NULL;
}

std::int64_t Statement::nextInt() { return sqlite3_column_int64(m_handle.get(), m_column++); }
double Statement::nextDouble() { return sqlite3_column_double(m_handle.get(), m_column++); }

std::string_view Statement::nextText()
{
    const auto* text = sqlite3_column_text(m_handle.get(), m_column);
    const int size = sqlite3_column_bytes(m_handle.get(), m_column++);
    return bytesOf(text, size);
}

std::string_view Statement::nextBlob()
{
    const void* blob = sqlite3_column_blob(m_handle.get(), m_column);
    const int size = sqlite3_column_bytes(m_handle.get(), m_column++);
    return bytesOf(blob, size);
}

Snapshot::Snapshot(Database& database) : m_database(database) { m_database.run("BEGIN"); }

Snapshot::~Snapshot() { sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr); }

Transaction::Transaction(Database& database) : m_database(database)
{
    m_database.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open)
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.run("COMMIT");
    m_open = false;
}

} // namespace mileplate::store
