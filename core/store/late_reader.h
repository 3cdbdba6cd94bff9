// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/damage/damage.h"
#include "core/store/tables.h"

#include <memory>
#include <mutex>

namespace mileplate::store {

// Reads days of a diary when they are asked for, which may be after its Store is closed
// and by any thread. What cannot be read, though it is tried twice, is left out and noted:
// from then on the diary in hand is not whole.
class LateReader {
public:
    LateReader(std::shared_ptr<Database> database, std::shared_ptr<Damage> damage);

    Holdings sessions(DayRange days);
    Holdings mealsAndLogs(DayRange days);
    DayIndex::Rows dayIndex(const std::string& table);

private:
    std::shared_ptr<Database> m_database;
    std::shared_ptr<Damage> m_damage;
    std::mutex m_mutex;
    Statements m_statements;
};

} // namespace mileplate::store
