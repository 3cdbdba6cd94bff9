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

Holdings LateReader::read(DayRange days)
{
    const std::lock_guard guard(m_mutex);
    try {
        return readDays(m_statements, days);
    } catch (const SqliteError& error) {
        if (!m_failure) {
            m_failure = explained(error, m_file);
            m_failure->message =
                fmt::format("{} (while reading {} to {}; nothing more is written, so that nothing "
                            "is lost)",
                            m_failure->message, isoDate(days.first), isoDate(days.past - Days{1}));
        }
        return {};
    }
}

std::optional<Error> LateReader::failure()
{
    const std::lock_guard guard(m_mutex);
    return m_failure;
}

} // namespace mileplate::store
