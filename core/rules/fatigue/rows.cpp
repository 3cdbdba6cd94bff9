// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"

namespace mileplate::rules {

std::span<const Rule> fatigueRules() { return {}; }

} // namespace mileplate::rules
