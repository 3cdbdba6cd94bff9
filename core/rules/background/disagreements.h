// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace mileplate::rules {

// Where sources say different things, and what the program does about it (rulebook 2.2).
struct Disagreement {
    std::string_view id; // "D5"
    std::string_view text;
    std::array<std::string_view, 6> rules{};
};

std::span<const Disagreement> disagreements();
std::vector<const Disagreement*> disagreementsOf(std::string_view rule);

} // namespace mileplate::rules
