// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/contents.h"

#include "core/store/opening.h"

namespace mileplate::store {

namespace {

JournalMark markOf(Database& database)
{
    return {.last = database.number("SELECT max(seq) FROM journal"),
            .position = database.number("SELECT seq FROM position"),
            .lastAt = database.text("SELECT at FROM journal ORDER BY seq DESC LIMIT 1")};
}

std::optional<DayRange> spanOf(Database& database)
{
    Statement ends(database, "SELECT min(date), max(date) FROM (SELECT date FROM session "
                             "UNION ALL SELECT date FROM meal UNION ALL SELECT date FROM day)");
    ends.step();
    const auto first = readDate(ends.nextText());
    const auto last = readDate(ends.nextText());
    if (!first || !last)
        return std::nullopt;
    return DayRange{*first, *last + Days{1}};
}

// Looks at a diary, whichever way it can be opened.
template <class T, class Look>
Result<T> looking(const std::filesystem::path& diary, Look look)
{
    try {
        const auto database = openAsItIs(diary);
        if (!database)
            return tl::unexpected(database.error());
        return look(**database);
    } catch (const SqliteError& error) {
        return tl::unexpected(explained(error, diary));
    }
}

} // namespace

Result<Contents> contentsOf(const std::filesystem::path& diary)
{
    return looking<Contents>(diary, [](Database& database) {
        return Contents{.days = spanOf(database),
                        .sessions = database.number("SELECT count(*) FROM session"),
                        .meals = database.number("SELECT count(*) FROM meal"),
                        .dayLogs = database.number("SELECT count(*) FROM day"),
                        .mark = markOf(database)};
    });
}

Result<ChangesSince> changesSince(const std::filesystem::path& diary, const JournalMark& backup,
                                  std::size_t titles)
{
    return looking<ChangesSince>(diary, [&](Database& database) {
        ChangesSince changes;
        const JournalMark mark = markOf(database);
        Statement common(database, "SELECT at FROM journal WHERE seq = ?");
        common.put(backup.last);
        const std::string at = common.step() ? std::string(common.nextText()) : std::string();
        changes.isSameDiary = at == backup.lastAt;
        if (!changes.isSameDiary)
            return changes;
        changes.count = mark.last - backup.last;
        changes.tookBack = changes.count == 0 && mark.position != backup.position;
        Statement newest(database,
                         "SELECT title FROM journal WHERE seq > ? ORDER BY seq DESC LIMIT ?");
        newest.put(backup.last);
        newest.put(static_cast<std::int64_t>(titles));
        while (newest.step())
            changes.titles.emplace_back(newest.nextText());
        return changes;
    });
}

} // namespace mileplate::store
