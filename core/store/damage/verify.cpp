// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/damage/verify.h"

#include "core/base/utf8.h"
#include "core/store/damage/unread.h"
#include "core/store/journal.h"
#include "core/store/tracks.h"

#include <charconv>
#include <fmt/format.h>
#include <map>
#include <sqlite3.h>

namespace mileplate::store {

namespace {

const std::string kRestore = "restore the last good backup";

// SQLite says among its findings, and not as an error, that a page could not be read: "unable
// to get the page. error code=266".
bool saysDiskError(std::string_view line)
{
    constexpr std::string_view kCode = "error code=";
    const auto at = line.find(kCode);
    int code = 0;
    if (at != std::string_view::npos)
        std::from_chars(line.data() + at + kCode.size(), line.data() + line.size(), code);
    return (code & 0xFF) == SQLITE_IOERR;
}

void checkStructure(Database& database, std::vector<Problem>& problems)
{
    Statement check(database, "PRAGMA integrity_check(20)");
    while (check.step()) {
        const std::string_view line = check.nextText();
        if (saysDiskError(line))
            throw SqliteError(SQLITE_IOERR, oneLine(line, 200));
        if (line != "ok")
            problems.push_back({"file", oneLine(line, 200), kRestore});
    }
}

void checkReferences(Database& database, std::vector<Problem>& problems)
{
    std::map<std::string, int> rows; // where a page is lost, hundreds of a table are alike
    Statement foreign(database, "PRAGMA foreign_key_check");
    while (foreign.step())
        ++rows[std::string(foreign.nextText())];
    for (const auto& [table, count] : rows)
        problems.push_back({table,
                            count == 1 ? "a row refers to one that is gone"
                                       : fmt::format("{} rows refer to one that is gone", count),
                            kRestore});
}

void checkTracks(Statements& statements, std::vector<Problem>& problems)
{
    for (const std::string& hash : trackHashes(statements.database())) {
        if (const auto track = readTrack(statements, hash); !track)
            problems.push_back({"track " + hash.substr(0, 12), "its content is not what was kept",
                                "import the file of this session again, or restore a backup"});
    }
}

void checkJournal(Statements& statements, std::vector<Problem>& problems)
{
    for (const std::int64_t seq : damagedEntries(statements))
        problems.push_back({fmt::format("journal {}", seq), "it is not what was written",
                            "everything up to here can be kept; " + kRestore + " to undo further"});
}

void checkValues(Statements& statements, std::vector<Problem>& problems)
{
    readAll(statements, [&](const std::string& what, const SqliteError& error) {
        problems.push_back(problemOf(what, error));
    });
}

// A part that cannot be looked at at all is a problem of its own.
template <class Check>
void attempt(const char* what, std::vector<Problem>& problems, Check check)
{
    try {
        check();
    } catch (const SqliteError& error) {
        problems.push_back(problemOf(what, error));
    }
}

} // namespace

std::vector<Problem> problemsIn(Statements& statements, Thoroughness how)
{
    std::vector<Problem> problems;
    attempt("file", problems, [&] { checkStructure(statements.database(), problems); });
    attempt("journal", problems, [&] { checkJournal(statements, problems); });
    if (how == Thoroughness::Quick)
        return problems;
    attempt("references", problems, [&] { checkReferences(statements.database(), problems); });
    attempt("tracks", problems, [&] { checkTracks(statements, problems); });
    attempt("days", problems, [&] { checkValues(statements, problems); });
    return problems;
}

} // namespace mileplate::store
