// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

#include <memory>

namespace mileplate::store {

// What is left of a damaged diary of an older schema, as this program reads it: copied into
// memory and upgraded there, so that the file stays what it is. Throws where SQLite cannot.
std::unique_ptr<Database> upgradedInMemory(Database& damaged);

} // namespace mileplate::store
