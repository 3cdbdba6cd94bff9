// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace mileplate::exchange {

// A row between commas, ended by CRLF (RFC 4180). CsvReader gives the same cells back,
// whatever they hold but NULs, which are left out.
std::string csvLine(std::span<const std::string> cells);

// A text that no spreadsheet takes for a formula: before one that begins with = + - @, a
// tab or a line break, apostrophes aside, stands one more apostrophe. Numbers are not
// guarded. `unguarded` takes back what `guarded` did and nothing else.
std::string guarded(std::string_view text);
std::string unguarded(std::string_view text);

} // namespace mileplate::exchange
