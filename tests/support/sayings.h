// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/review.h"
#include "tests/support/case_notation.h"

#include <optional>
#include <string>
#include <string_view>

namespace mileplate::test {

// What a rule says of a case in the rulebook's notation, also where another rule
// suppresses it; nothing where it is silent.
std::optional<rules::Finding> sayingOf(std::string_view rule, std::string_view notation);
std::optional<rules::Finding> sayingOf(std::string_view rule, const Case& made);

// A figure of a finding as the rulebook writes it: numbers as short as they are exact
// to two decimals ("13.0", "22.48"), lists joined by "+".
std::string figure(const rules::Finding& finding, std::string_view name);

} // namespace mileplate::test
