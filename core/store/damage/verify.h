// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/damage/damage.h"
#include "core/store/tables.h"

namespace mileplate::store {

enum class Thoroughness {
    Quick, // the file's structure and the journal's checksums
    Full,  // also each recording and each value
};

// Looks for damage; empty where all is well. What cannot be looked at is a problem, too.
std::vector<Problem> problemsIn(Statements& statements, Thoroughness how);

} // namespace mileplate::store
