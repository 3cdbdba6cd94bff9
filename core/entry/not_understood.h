// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace mileplate::entry {

// A part of a typed text that nothing was made of, by its place in bytes.
struct NotUnderstood {
    std::string text;
    std::size_t from = 0;
    std::size_t to = 0; // the first byte after it

    friend bool operator==(const NotUnderstood&, const NotUnderstood&) = default;
};

} // namespace mileplate::entry
