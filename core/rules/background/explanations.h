// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace mileplate::rules {

// Whom a text is for: the same question has another answer for a beginner than for
// somebody who runs a hundred kilometres a week (rulebook 2.2, D1 and D15).
enum class Audience { Everybody, NoviceRunners, TrainedRunners, HighMileage };

// What may be told beside a rule (rulebook 7.1), on which sources.
struct Explanation {
    std::string_view id; // "EXP-INTERF"
    Audience audience = Audience::Everybody;
    std::string_view text;
    std::array<std::string_view, 10> rules{};
    std::array<std::string_view, 3> references{};
};

struct Reader {
    Level running = Level::Intermediate;
    double weeklyKm = 0; // usual
};

std::span<const Explanation> explanations();

// The texts for a rule that suit the reader, in order.
std::vector<const Explanation*> explanationsOf(std::string_view rule, const Reader& reader);

} // namespace mileplate::rules
