// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace mileplate::store {

// Gives a connection the function checksum(a, b, …) of SQL: CRC-32 over its arguments, each
// with its type and length, so that no two lists of values are taken for one another. It
// finds every damage that lies within four bytes, and all but one in 4 billion others.
void addChecksum(sqlite3* database);

} // namespace mileplate::store
