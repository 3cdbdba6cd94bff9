// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <vector>

namespace mileplate::nutrition {

// From how much on a day's food counts as logged completely.
struct CompleteDay {
    int meals = 3;
    double kilocalories = 1000;
};

// As the athlete said, else by the number of meals and their energy.
bool isComplete(const DayBook& page, const CompleteDay& limit = {});

// The days of the range that are complete.
std::vector<Day> completeDays(const Diary& diary, DayRange range, const CompleteDay& limit = {});

// Mean of intake less expenditure over those days, in kcal; nothing where the
// expenditure is not known.
std::optional<double> meanBalance(const Diary& diary, const std::vector<Day>& days, LocalTime now);

} // namespace mileplate::nutrition
