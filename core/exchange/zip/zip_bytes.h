// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace mileplate::exchange {

struct ZipPart {
    std::string name{}; // of the file in the zip file
    std::string bytes{};
};

// A zip file of these, packed, as its bytes. Fails where memory is short.
Result<std::string> zipOf(const std::vector<ZipPart>& parts);

} // namespace mileplate::exchange
