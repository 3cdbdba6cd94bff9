// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

// SQLite with owners and types, and nothing more. What fails is thrown here and
// turned into Results by Store; no SqliteError leaves this folder.
namespace mileplate::store {

struct SqliteError : std::runtime_error {
    SqliteError(int sqliteCode, const std::string& what)
        : std::runtime_error(what)
        , code(sqliteCode)
    {}
    int code; // primary result code of SQLite
};

// SQLite's own code for a file that is not as it was written.
inline constexpr int kDamaged = 11;

enum class Mode {
    ReadWrite, // creates the file where there is none
    ReadOnly,
    Immutable, // nobody else writes: for media and folders that cannot be written
    Salvage,   // reads what is left of a damaged file
    InMemory,  // a database of this process alone, which may hold what is left of one
};

class Database {
public:
    Database(const std::filesystem::path& file, Mode mode);

    void run(const std::string& script);
    std::int64_t number(const std::string& query); // first column of the first row, else 0
    std::string text(const std::string& query);
    std::int64_t lastInsertedRow() const;
    // Whether closing may carry over into the file what lies in the log beside it.
    void writeAtClose(bool allowed);
    // The schema is of a number that this program knows, so that a statement that does not fit
    // it tells of damage from now on (kDamaged).
    void expectKnownSchema() { m_isKnown = true; }
    bool hasKnownSchema() const { return m_isKnown; }
    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
    bool m_isKnown = false;
};

// A prepared statement. Values are bound, and columns read, from left to right.
class Statement {
public:
    Statement(Database& database, std::string_view sql);

    // Ready for other values.
    Statement& restart();
    void put(std::int64_t value);
    void put(double value);
    void put(std::string_view value);
    void putBlob(std::string_view bytes);
    void putNull();

    // True where there is a row to read.
    bool step();
    // Runs a statement that gives no rows.
    void run() { step(); }

    bool nextIsNull() const;
    void skip() { ++m_column; }
    std::int64_t nextInt();
    double nextDouble();
    // Valid until the next step.
    std::string_view nextText();
    std::string_view nextBlob();

private:
    struct Finalize {
        void operator()(sqlite3_stmt* handle) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
    int m_parameter = 0;
    int m_column = 0;
};

// As long as it lasts, everything is read as it was at one moment.
class Snapshot {
public:
    explicit Snapshot(Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database& m_database;
};

// Undoes everything since it began, unless told to keep it.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace mileplate::store
