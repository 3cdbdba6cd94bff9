// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day_log.h"

namespace mileplate::exchange {

// Gives a day what it does not know and another log does, each value with its source.
// Whether there was any.
bool fillInDay(DayLog& day, const DayLog& from);

} // namespace mileplate::exchange
