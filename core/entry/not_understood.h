// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <string>
#include <vector>

namespace mileplate::entry {

// What is missing of a part, so that whoever typed it can be asked for that.
enum class Missing {
    Anything,       // it says nothing that is known
    Food,           // no food is called that
    Amount,         // a food, but not how much
    Sets,           // an exercise, but not what was done of it
    WeightOrEffort, // which of the two "@8" is
};

} // namespace mileplate::entry

template <>
struct mileplate::Names<mileplate::entry::Missing> {
    static constexpr std::array<std::string_view, 5> kWords{"anything", "food", "amount", "sets",
                                                            "weight_or_effort"};
};

namespace mileplate::entry {

// A part of a typed text that nothing was made of, by its place in bytes.
struct NotUnderstood {
    std::string text;
    std::size_t from = 0;
    std::size_t to = 0; // the first byte after it
    Missing missing = Missing::Anything;

    friend bool operator==(const NotUnderstood&, const NotUnderstood&) = default;
};

} // namespace mileplate::entry
