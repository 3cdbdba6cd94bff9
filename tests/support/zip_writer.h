// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace mileplate::test {

struct ZippedFile {
    std::string name{};
    std::string bytes{};
    bool isLink = false;
    std::string password{};
};

// Writes a zip file as libzip does. Two files of one name are both written.
void writeZip(const std::filesystem::path& file, const std::vector<ZippedFile>& files);

} // namespace mileplate::test
