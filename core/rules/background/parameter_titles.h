// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace mileplate::rules {

// What a parameter of rulebook 3.2 is, in words: "Heavy legs before a key run" for
// sch.heavyBeforeKeyH. The name itself where there are none.
std::string_view parameterTitle(std::string_view name);

} // namespace mileplate::rules
