// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace mileplate::test {

// A file that cannot be imported, and what the line about it has to say.
struct BrokenFile {
    std::string name;
    std::string reason;
};

// Writes small activity files, FIT, TCX, GPX and gzipped GPX in turn, each of a run of its
// own day. Every fifth is broken instead, in ten ways in turn; these are returned in the
// order of their names, which is that of all files.
std::vector<BrokenFile> writeActivityFiles(const std::filesystem::path& folder, int files);

// As `gzip` packs it.
std::string gzipped(const std::string& bytes);

} // namespace mileplate::test
