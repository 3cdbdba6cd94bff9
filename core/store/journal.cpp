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

std::int64_t lastNumber(Statements& statements)
{
    return firstNumber(statements.of("SELECT max(seq) FROM journal").restart()).value_or(0);
}

// A change grows from an older one; in a damaged journal a path could else go on for ever.
void refuseCircle(std::optional<std::int64_t> parent, std::optional<std::int64_t> child)
{
    if (parent && child && *parent >= *child)
        throw SqliteError(kDamaged, "the journal runs in a circle");
}

// Whether a change is what it was when it was written.
constexpr const char* kIsWhole = "checksum IS checksum(seq, parent, at, title, counts, changes)";

} // namespace

std::int64_t appendToJournal(Statements& statements, const Edit& edit, std::chrono::sys_seconds at)
{
    Statement& insert =
        statements.of("INSERT INTO journal (seq, parent, at, title, counts, changes, checksum) "
                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, checksum(?1, ?2, ?3, ?4, ?5, ?6))");
    insert.restart();
    const std::int64_t seq = lastNumber(statements) + 1;
    insert.put(seq);
    putOptional(insert, journalPosition(statements));
    insert.put(std::string_view(utcText(at)));
    insert.put(std::string_view(edit.title));
    insert.put(std::string_view(countsText(edit)));
    insert.put(std::string_view(json::writeEdit(edit)));
    insert.run();
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
    const auto parent = firstNumber(select);
    refuseCircle(parent, seq);
    return parent;
}

std::optional<std::int64_t> youngestChildOf(Statements& statements, std::optional<std::int64_t> seq)
{
    Statement& select = statements.of("SELECT max(seq) FROM journal WHERE parent IS ?").restart();
    putOptional(select, seq);
    const auto child = firstNumber(select);
    refuseCircle(seq, child);
    return child;
}

Result<Edit> journalEdit(Statements& statements, std::int64_t seq)
{
    Statement& select =
        statements.of(fmt::format("SELECT {}, title, changes FROM journal WHERE seq = ?", kIsWhole))
            .restart();
    select.put(seq);
    if (!select.step())
        return failure(Error::Kind::Storage, fmt::format("The journal has no change {}.", seq));
    if (select.nextInt() == 0) {
        select.restart();
        return failure(Error::Kind::Storage,
                       fmt::format("Change {} of the journal is damaged; it can be neither taken "
                                   "back nor brought back. Restore a backup.",
                                   seq));
    }
    std::string title(select.nextText());
    auto edit = json::readEdit(select.nextText());
    select.restart();
    if (edit)
        edit->title = std::move(title);
    return edit;
}

std::vector<std::int64_t> damagedEntries(Statements& statements)
{
    std::vector<std::int64_t> damaged;
    Statement& select =
        statements.of(fmt::format("SELECT seq FROM journal WHERE NOT ({}) ORDER BY seq", kIsWhole));
    select.restart();
    while (select.step())
        damaged.push_back(select.nextInt());
    return damaged;
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
