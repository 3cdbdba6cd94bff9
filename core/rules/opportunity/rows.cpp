// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"

namespace mileplate::rules {

std::span<const Rule> opportunityRules() { return {}; }

} // namespace mileplate::rules
