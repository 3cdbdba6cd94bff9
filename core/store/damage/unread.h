// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/damage/damage.h"
#include "core/store/tables.h"

namespace mileplate::store {

// Notes what could not be read.
Unread notingIn(Damage& damage);

// A problem that SQLite reported, in words: "damaged", "the disk reported an error".
Problem problemOf(const std::string& where, const SqliteError& error);

} // namespace mileplate::store
