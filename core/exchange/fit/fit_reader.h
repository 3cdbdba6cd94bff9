// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fit/fit_definition.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mileplate::exchange {

// Takes the data messages of one FIT file in their order. `time` is the message's own
// timestamp or the one its compressed header amounts to, in seconds since 1989-12-31
// UTC; none where neither is there.
using TakeFitMessage =
    std::function<void(const FitMessage& message, std::optional<std::uint32_t> time)>;

// How one of the files in a chain was read.
struct FitPart {
    std::size_t size = 0; // bytes it takes in the chain
    // What was wrong though some of it could be read, as part of a sentence.
    std::string damage{};
};

// Whether FIT data begins here.
bool startsFit(std::string_view bytes);

// Reads one file from the start of the bytes. Never fails: what lies before any
// damage has been handed over, and the part says what was wrong.
FitPart readFitFile(std::string_view bytes, const TakeFitMessage& take);

} // namespace mileplate::exchange
