// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"

#include <string>
#include <string_view>

// Words for the numbers of the FIT profile, as far as a training diary needs them.
namespace mileplate::exchange {

struct FitSport {
    Sport sport;
    std::string_view name;
};
FitSport fitSport(std::int64_t sport, std::int64_t subSport);

// "garmin"; empty where the maker is not known.
std::string_view fitMaker(int number);

// The exercise of a set: "squat", or "squat/6" with the kind of it; empty for an
// unknown category.
std::string fitExercise(int category, int kind);

// What a file of this type holds where it is no activity ("a course"); empty for one.
std::string_view fitFileName(int fileType);

} // namespace mileplate::exchange
