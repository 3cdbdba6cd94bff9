// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/rules/review.h"

#include <string>
#include <vector>

// What of a review is put in front of the athlete (rulebook 3.1, steps 6 to 9).
namespace mileplate::rules {

// "Not now" to a finding.
struct Dismissal {
    std::string rule{};
    std::string anchors{}; // as anchorsOf() gave them
    Severity severity = Severity::Info;
    LocalTime at{};

    friend bool operator==(const Dismissal&, const Dismissal&) = default;
};

// The sessions of a finding with their places, or its day: what a dismissal is bound to.
std::string anchorsOf(const Finding& finding, const Diary& diary);

Dismissal dismissalOf(const Finding& finding, const Diary& diary, LocalTime now);

// Info and advice are dismissed for seven days, a warning until its anchors change, a
// critical finding for a day; each returns if it becomes more severe.
bool isDismissed(const Finding& finding, const std::vector<Dismissal>& dismissals,
                 const Diary& diary, LocalTime now);

struct Display {
    std::vector<Finding> front{}; // critical, warnings, and at most four of advice
    std::vector<Finding> more{};  // the advice that is left
    std::vector<Finding> hints{}; // info: one line until it is opened
    std::vector<Finding> dismissed{};
};

inline constexpr std::size_t kMostAdvice = 4;
inline constexpr Days kLearning{14};

// Whether the athlete is in the first two weeks, in which suggestions are held back.
bool isLearning(const Diary& diary, LocalTime now);

Display displayed(const Review& review, const std::vector<Dismissal>& dismissals,
                  const Diary& diary, LocalTime now);

} // namespace mileplate::rules
