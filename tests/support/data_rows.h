// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace mileplate::test {

// The cells of each line of a file below tests/data ("rulebook/weeks.txt"); they stand
// between tabs, lines with # are comments.
std::vector<std::vector<std::string>> dataRows(const std::string& file);

// Where such a file or folder lies.
std::filesystem::path dataPath(const std::string& name);

// The bytes of such a file.
std::string dataFile(const std::string& file);

} // namespace mileplate::test
