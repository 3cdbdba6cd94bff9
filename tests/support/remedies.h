// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

// What a rule tells the athlete about a case in the rulebook's notation: its sentence,
// and what it offers to do.
namespace mileplate::test {

// Empty where it is silent.
std::string sentenceOf(std::string_view rule, std::string_view notation);

// The titles of what is offered, best first.
std::vector<std::string> offersOf(std::string_view rule, std::string_view notation);

} // namespace mileplate::test
