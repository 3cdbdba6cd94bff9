// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/late_reader.h"

#include "core/store/damage/unread.h"

namespace mileplate::store {

LateReader::LateReader(std::shared_ptr<Database> database, std::shared_ptr<Damage> damage)
    : m_database(std::move(database))
    , m_damage(std::move(damage))
    , m_statements(*m_database)
{}

Holdings LateReader::sessions(DayRange days)
{
    const std::lock_guard guard(m_mutex);
    return readSessions(m_statements, days, notingIn(*m_damage));
}

Holdings LateReader::mealsAndLogs(DayRange days)
{
    const std::lock_guard guard(m_mutex);
    return readMealsAndLogs(m_statements, days, notingIn(*m_damage));
}

DayIndex::Rows LateReader::dayIndex(const std::string& table)
{
    const std::lock_guard guard(m_mutex);
    try {
        return readDayIndex(m_statements, table);
    } catch (const SqliteError& error) {
        notingIn (*m_damage)("on which days each " + table + " lies", error);
        return {};
    }
}

} // namespace mileplate::store
