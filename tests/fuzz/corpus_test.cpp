// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"
#include "tests/support/file_bytes.h"

#include <algorithm>
#include <filesystem>
#include <gmock/gmock.h>

// What a fuzzer starts from and what it once broke, as ordinary tests.
namespace mileplate::fuzz {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

class Corpus : public testing::TestWithParam<Target> {};

TEST_P(Corpus, IsAnswered)
{
    const auto files = filesIn(fs::path(FUZZ_CORPUS) / GetParam().name);
    ASSERT_FALSE(files.empty());
    for (const fs::path& file : files)
        EXPECT_NO_THROW(GetParam().run(test::bytesOf(file))) << file;
}

INSTANTIATE_TEST_SUITE_P(Targets, Corpus, testing::ValuesIn(targets().begin(), targets().end()),
                         [](const auto& target) { return std::string(target.param.name); });

} // namespace
} // namespace mileplate::fuzz
