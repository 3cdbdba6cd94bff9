// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace mileplate::exchange {

bool isGzip(std::string_view bytes);

// What a gzip file holds; refused where it grows beyond 256 MB or 200 times its size,
// as no recording does.
Result<std::string> unzipped(std::string_view bytes);

} // namespace mileplate::exchange
