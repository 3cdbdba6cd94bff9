// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/reader.h"

#include <functional>
#include <optional>

namespace mileplate::json {

// Takes a document whose root is an object apart while it is parsed: each value of
// the root, and each element of an array in the root, is handed over by itself, so
// that a diary of any length is read in the memory of its largest session.
// Throws Malformed for what no document may be: not JSON, too deep, a key twice.
void readElements(std::string_view text,
                  const std::function<void(const std::string& key, std::optional<std::size_t> index,
                                           const Json& value)>& handOver);

} // namespace mileplate::json
