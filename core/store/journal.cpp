// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/json/diary_json.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace mileplate::store {

namespace {

std::optional<std::int64_t> firstNumber(Statement& statement)
{
    std::optional<std::int64_t> number;
    if (statement.step() && !statement.nextIsNull())
        number = statement.nextInt();
    statement.restart();
    return number;
}

std::string utcText(std::chrono::sys_seconds at)
{
    std::string text = isoInstant({.utc = at});
    return text.replace(text.size() - 6, 6, "Z"); // instead of +00:00
}

// {"sessions": 1}, written and read without a JSON library: the names are ours.
std::string countsText(const Edit& edit)
{
    std::string text;
    forEachKind(edit, [&](std::string_view name, const auto& revisions) {
        if (!revisions.empty())
            text += fmt::format("{}\"{}\":{}", text.empty() ? "" : ",", name, revisions.size());
    });
    return "{" + text + "}";
}

std::map<std::string, int> readCounts(Statements& statements, std::int64_t seq)
{
    Statement& select = statements.of("SELECT key, value FROM journal, json_each(journal.counts) "
                                      "WHERE journal.seq = ?");
    select.restart();
    select.put(seq);
    std::map<std::string, int> counts;
    while (select.step()) {
        const std::string key(select.nextText());
        counts[key] = static_cast<int>(select.nextInt());
    }
    return counts;
}

void putOptional(Statement& statement, const std::optional<std::int64_t>& number)
{
    if (number)
        statement.put(*number);
    else
        statement.putNull();
}

} // namespace

std::int64_t appendToJournal(Statements& statements, const Edit& edit, std::chrono::sys_seconds at)
{
    Statement& insert = statements.of(
        "INSERT INTO journal (parent, at, title, counts, changes) VALUES (?, ?, ?, ?, ?)");
    insert.restart();
    putOptional(insert, journalPosition(statements));
    insert.put(std::string_view(utcText(at)));
    insert.put(std::string_view(edit.title));
    insert.put(std::string_view(countsText(edit)));
    insert.put(std::string_view(json::writeEdit(edit)));
    insert.run();
    const std::int64_t seq = statements.database().lastInsertedRow();
    setJournalPosition(statements, seq);
    return seq;
}

std::optional<std::int64_t> journalPosition(Statements& statements)
{
    return firstNumber(statements.of("SELECT seq FROM position").restart());
}

void setJournalPosition(Statements& statements, std::optional<std::int64_t> seq)
{
    Statement& update = statements.of("UPDATE position SET seq = ?");
    update.restart();
    putOptional(update, seq);
    update.run();
}

std::optional<std::int64_t> parentOf(Statements& statements, std::int64_t seq)
{
    Statement& select = statements.of("SELECT parent FROM journal WHERE seq = ?").restart();
    select.put(seq);
    return firstNumber(select);
}

std::optional<std::int64_t> youngestChildOf(Statements& statements, std::optional<std::int64_t> seq)
{
    Statement& select = statements.of("SELECT max(seq) FROM journal WHERE parent IS ?").restart();
    putOptional(select, seq);
    return firstNumber(select);
}

Result<Edit> journalEdit(Statements& statements, std::int64_t seq)
{
    Statement& select = statements.of("SELECT title, changes FROM journal WHERE seq = ?").restart();
    select.put(seq);
    if (!select.step())
        return failure(Error::Kind::Storage, fmt::format("The journal has no change {}.", seq));
    std::string title(select.nextText());
    auto edit = json::readEdit(select.nextText());
    select.restart();
    if (edit)
        edit->title = std::move(title);
    return edit;
}

std::string journalTitle(Statements& statements, std::int64_t seq)
{
    Statement& select = statements.of("SELECT title FROM journal WHERE seq = ?").restart();
    select.put(seq);
    std::string title;
    if (select.step())
        title = select.nextText();
    select.restart();
    return title;
}

std::vector<std::int64_t> pathBack(Statements& statements, std::size_t most)
{
    std::vector<std::int64_t> path;
    for (auto seq = journalPosition(statements); seq && path.size() < most;
         seq = parentOf(statements, *seq))
        path.push_back(*seq);
    std::ranges::reverse(path);
    return path;
}

std::vector<std::int64_t> pathForward(Statements& statements, std::size_t most)
{
    std::vector<std::int64_t> path;
    for (auto seq = youngestChildOf(statements, journalPosition(statements));
         seq && path.size() < most; seq = youngestChildOf(statements, seq))
        path.push_back(*seq);
    return path;
}

std::vector<JournalEntry> journalEntries(Statements& statements)
{
    const auto path = pathBack(statements, SIZE_MAX);
    const std::set<std::int64_t> applied(path.begin(), path.end());
    std::vector<JournalEntry> entries;
    Statement& select = statements.of("SELECT seq, at, title FROM journal ORDER BY seq").restart();
    while (select.step()) {
        JournalEntry& entry = entries.emplace_back();
        entry.seq = select.nextInt();
        if (const auto at = readInstant(select.nextText()))
            entry.at = std::chrono::floor<std::chrono::seconds>(at->utc);
        entry.title = select.nextText();
        entry.applied = applied.contains(entry.seq);
    }
    for (JournalEntry& entry : entries)
        entry.counts = readCounts(statements, entry.seq);
    return entries;
}

} // namespace mileplate::store
