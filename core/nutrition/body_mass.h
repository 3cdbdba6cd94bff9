// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <optional>
#include <vector>

// What the scales say over days (rulebook 4.7, NUT-09, DAT-01).
namespace mileplate::nutrition {

// A step of more than 5 % within two days: one of the two is a mistake.
inline constexpr Days kDoubtfulStep{2};
bool isDoubtfulStep(const WeighIn& earlier, const WeighIn& later);

// The weigh-ins of some days, those left out that make a doubtful step from the one before.
std::vector<WeighIn> weighInsIn(const Diary& diary, DayRange days);

// The slope of the line through them (least squares), in per cent of their mean a
// week. Nothing with fewer than four, or within less than seven days.
std::optional<double> weightTrend(const std::vector<WeighIn>& weighIns);

} // namespace mileplate::nutrition
