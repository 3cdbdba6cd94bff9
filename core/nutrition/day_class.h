// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/domain/diary.h"

#include <functional>

// How much carbohydrate a day's training takes (rulebook 4.7 and NUT-06; Burke 2011,
// Thomas 2016).
namespace mileplate::nutrition {

enum class DayClass { Light, Moderate, High, VeryHigh };

} // namespace mileplate::nutrition

template <>
struct mileplate::Names<mileplate::nutrition::DayClass> {
    static constexpr std::array<std::string_view, 4> kWords{"light", "moderate", "high",
                                                            "very high"};
};

namespace mileplate::nutrition {

// What of a day's training decides its class.
struct TrainingDay {
    double minutes = 0;      // mobility left out
    bool hard = false;       // a hard session (rulebook 1.1)
    bool longOrFast = false; // a run of 90 minutes, or a quality run
};

// Which sessions are hard is the rules' affair.
using IsHard = std::function<bool(const Entry&)>;
TrainingDay trainingOn(const Diary& diary, Day day, LocalTime now, const IsHard& isHard);

DayClass classOf(const TrainingDay& training);

// Grams per kilogram of body mass and day.
struct CarbGuide {
    double light = 3;
    double moderate = 4; // 5 to 7 in guidelines; the product's floor for hybrid athletes
    double high = 6;
    double veryHigh = 8;
    double beforeRace = 8; // on the last two days before a race of 90 minutes

    double of(DayClass dayClass) const;
};

} // namespace mileplate::nutrition
