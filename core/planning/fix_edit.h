// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edits/edit.h"
#include "core/rules/fixes/fix.h"

namespace mileplate::planning {

// What the operations of a fix do to the diary, as one edit. Fails where one of
// them names a session that is not there.
Result<Edit> editOf(const Diary& diary, const rules::Fix& fix);

} // namespace mileplate::planning
