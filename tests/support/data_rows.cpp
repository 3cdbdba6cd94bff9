// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/data_rows.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace mileplate::test {

std::vector<std::vector<std::string>> dataRows(const std::string& file)
{
    std::ifstream stream(std::string(TEST_DATA) + "/" + file);
    if (!stream)
        throw std::runtime_error("no test data " + file);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(stream, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        auto& cells = rows.emplace_back();
        for (std::size_t at = 0; at != std::string::npos;) {
            const auto tab = line.find('\t', at);
            cells.push_back(line.substr(at, tab - at));
            at = tab == std::string::npos ? tab : tab + 1;
        }
    }
    return rows;
}

std::filesystem::path dataPath(const std::string& name)
{
    return std::filesystem::path(TEST_DATA) / name;
}

std::string dataFile(const std::string& file)
{
    std::ifstream stream(dataPath(file), std::ios::binary);
    if (!stream)
        throw std::runtime_error("no test data " + file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace mileplate::test
