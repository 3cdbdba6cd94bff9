// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "core/store/tracks.h"

#include <fmt/format.h>

namespace mileplate::store {

namespace {

constexpr std::string_view kRestore = "restore the last good backup";

void checkIntegrity(Database& database, std::vector<Problem>& problems)
{
    Statement check(database, "PRAGMA integrity_check(20)");
    while (check.step()) {
        if (const std::string_view line = check.nextText(); line != "ok")
            problems.push_back({"file", std::string(line), std::string(kRestore)});
    }
    Statement foreign(database, "PRAGMA foreign_key_check");
    while (foreign.step())
        problems.push_back({std::string(foreign.nextText()), "a row refers to one that is gone",
                            std::string(kRestore)});
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
    for (const JournalEntry& entry : journalEntries(statements)) {
        if (const auto edit = journalEdit(statements, entry.seq); !edit)
            problems.push_back({fmt::format("journal {}", entry.seq), edit.error().message,
                                "everything up to here can be kept; " + std::string(kRestore) +
                                    " to undo further"});
    }
}

} // namespace

Result<std::vector<Problem>> Store::verify()
{
    return guarded(m_parts->file, [&]() -> Result<std::vector<Problem>> {
        std::vector<Problem> problems;
        checkIntegrity(*m_parts->database, problems);
        checkTracks(m_parts->statements, problems);
        checkJournal(m_parts->statements, problems);
        return problems;
    });
}

} // namespace mileplate::store
