// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/review.h"

// Which finding stands for which (rulebook 3.1, step 4): what is suppressed stays to be
// seen, but is not said.
namespace mileplate::rules {

// S1 to S11. A finding that is suppressed already stands for none.
void suppress(Review& review);

// S12: what FAT-07 is made of, before all others.
void suppressSigns(Review& review, std::string_view by);

} // namespace mileplate::rules
