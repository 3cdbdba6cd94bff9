// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

// The rulebook's examples as data (tests/data/rulebook), a line each, in its notation.
namespace mileplate::test {

// The cells of each line of a file there; comments left out.
std::vector<std::vector<std::string>> rulebookRows(const std::string& file);

} // namespace mileplate::test
