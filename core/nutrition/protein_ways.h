// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <string>
#include <vector>

namespace mileplate::nutrition {

// Something to eat that brings protein: "Skyr 250 g · 28 g".
struct ProteinWay {
    std::vector<MealItem> items{};
    std::vector<std::string> names{}; // of the items, own foods too
    Mass protein{};

    friend bool operator==(const ProteinWay&, const ProteinWay&) = default;
};

// Up to three ways to eat about as much protein as the day still lacks, of foods that the
// athlete ate in the last 60 days, in amounts near the usual ones (half to twice as much, in
// steps of 5 g), one food or two together, and of own foods. Most like what is wanted first;
// what is eaten often is worth a few grams beside the mark. A gap over 40 g is met by a dose
// of 40 g: more at once adds little (rulebook 4.7). None where less than 3 g are missing.
std::vector<ProteinWay> waysToProtein(const Diary& diary, Day day, Mass missing);

// What the day lacks to its target, eaten and planned meals counted; nothing below zero.
Mass proteinMissing(const Diary& diary, Day day, Mass target);

} // namespace mileplate::nutrition
