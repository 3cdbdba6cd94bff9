// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/late_reader.h"

#include "core/store/opening.h"

#include <fmt/format.h>

namespace mileplate::store {

LateReader::LateReader(std::filesystem::path file, std::shared_ptr<Database> database)
    : m_file(std::move(file))
    , m_database(std::move(database))
    , m_statements(*m_database)
{}

template <class Read>
auto LateReader::orNothing(const std::string& what, Read read) -> decltype(read())
{
    const std::lock_guard guard(m_mutex);
    try {
        return read();
    } catch (const SqliteError& error) {
        if (!m_failure) {
            m_failure = explained(error, m_file);
            m_failure->message = fmt::format(
                "{} (while reading {}; nothing more is written, so that nothing is lost)",
                m_failure->message, what);
        }
        return {};
    }
}

Holdings LateReader::days(DayRange days)
{
    return orNothing(fmt::format("{} to {}", isoDate(days.first), isoDate(days.past - Days{1})),
                     [&] { return readDays(m_statements, days); });
}

DayIndex::Rows LateReader::dayIndex(const std::string& table)
{
    return orNothing("on which days each " + table + " lies",
                     [&] { return readDayIndex(m_statements, table); });
}

std::optional<Error> LateReader::failure()
{
    const std::lock_guard guard(m_mutex);
    return m_failure;
}

} // namespace mileplate::store
