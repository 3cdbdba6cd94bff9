// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

#include <string>
#include <string_view>

// The rulebook's notation for examples (section 3.0), so that a test reads like the
// rulebook: "p Mon 18:00 45m str full heavy | squat 3x6@2 // p Tue 07:00 60m intervals
// 10km". Items are separated by "//"; what is not said is A1, Monday 00:00 of week
// 2026-W48, and eight weeks of history that are copies of this one, every fourth
// scaled by 0.65.
namespace mileplate::test {

struct Case {
    Edit contents; // what the diary was made of
    Diary diary;
    LocalTime now{};
    Day week{};
};

// Throws std::runtime_error at a word that it does not know.
Case caseOf(std::string_view notation);

} // namespace mileplate::test
