// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/domain/season.h"

// What kind of race a distance makes: the rules on races go by these four.
namespace mileplate::rules {

enum class RaceClass { FiveK, TenK, Half, Marathon };

} // namespace mileplate::rules

template <>
struct mileplate::Names<mileplate::rules::RaceClass> {
    static constexpr std::array<std::string_view, 4> kWords{"5k", "10k", "half", "marathon"};
};

namespace mileplate::rules {

// The class whose distance is nearest as a ratio; nothing where the distance is not known.
std::optional<RaceClass> classOf(const std::optional<Distance>& distance);

inline bool isHalfOrLonger(RaceClass type) { return type >= RaceClass::Half; }

// "half marathon", as one says it of the race.
std::string_view wordsFor(RaceClass type);

} // namespace mileplate::rules
