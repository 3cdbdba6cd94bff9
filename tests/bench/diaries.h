// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

#include <filesystem>

// The diaries that figures are about.
namespace mileplate::bench {

inline constexpr Day kToday{std::chrono::local_days{std::chrono::year{2026} / 11 / 24}};
inline constexpr Day kThisMonday = mondayOf(kToday);
// A week of its own, after all that is planned, with history before it.
inline constexpr Day kTortureMonday = kThisMonday + Days{21};
LocalTime noon();

// Sixteen weeks and three ahead.
Diary ordinaryDiary();
// So many years without the streams, which lie on disk.
Diary largeDiary(int years = 20);
// The diary with the 40 cards in the torture week.
Diary withTortureWeek(const Diary& diary);

// The same on disk, streams included.
enum class Size { Ordinary, Large, Torture };
void writeDiary(const std::filesystem::path& file, Size size, Day today);

// An hour of running of the large diary, one record a second, one for each number.
Track hourOfRunning(int number);

} // namespace mileplate::bench
