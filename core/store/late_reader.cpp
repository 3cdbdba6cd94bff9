// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/late_reader.h"

#include "core/store/damage/unread.h"

#include <algorithm>

namespace mileplate::store {

LateReader::LateReader(std::shared_ptr<Database> database, std::shared_ptr<Damage> damage)
    : m_database(std::move(database))
    , m_damage(std::move(damage))
    , m_statements(*m_database)
{}

namespace {

// What a disk refuses it often gives the second time.
template <class Read>
auto readTwice(Damage& damage, const Read& read)
{
    std::vector<Problem> problems;
    const Unread note = [&](const std::string& what, const SqliteError& error) {
        problems.push_back(problemOf(what, error));
    };
    auto found = read(note);
    if (std::ranges::any_of(problems, &Problem::mayPass)) {
        problems.clear();
        found = read(note);
    }
    for (Problem& problem : problems)
        damage.note(std::move(problem));
    return found;
}

} // namespace

Holdings LateReader::sessions(DayRange days)
{
    const std::lock_guard guard(m_mutex);
    return readTwice(*m_damage,
                     [&](const Unread& note) { return readSessions(m_statements, days, note); });
}

Holdings LateReader::mealsAndLogs(DayRange days)
{
    const std::lock_guard guard(m_mutex);
    return readTwice(
        *m_damage, [&](const Unread& note) { return readMealsAndLogs(m_statements, days, note); });
}

DayIndex::Rows LateReader::dayIndex(const std::string& table)
{
    const std::lock_guard guard(m_mutex);
    return readTwice(*m_damage, [&](const Unread& note) {
        try {
            return readDayIndex(m_statements, table);
        } catch (const SqliteError& error) {
            note("on which days each " + table + " lies", error);
            return DayIndex::Rows{};
        }
    });
}

} // namespace mileplate::store
