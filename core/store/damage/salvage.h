// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

#include <memory>

namespace mileplate::store {

// A diary of an older schema, page by page, whatever is on them: to be upgraded in memory where
// the file has to stay what it is. Throws where SQLite cannot.
std::unique_ptr<Database> copyInMemory(Database& diary);

} // namespace mileplate::store
