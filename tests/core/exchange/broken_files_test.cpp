// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/broken_files.h"

#include "core/exchange/import_files.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

// A folder as years leave it behind: a fifth of its files is broken.
namespace mileplate::exchange {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using Status = FileOutcome::Status;

constexpr int kFiles = 1'000;
constexpr std::size_t kSound = 800;

struct Imported {
    std::vector<ImportedFile> files;
    Edit edit;
};

Imported imported(const Diary& diary, const std::filesystem::path& folder)
{
    Import import(diary,
                  {.offsetAt = [](std::chrono::sys_seconds) { return std::chrono::minutes{60}; }});
    Imported result;
    for (const ImportSource& source : sourcesOf({folder}, {})) {
        for (ImportedFile& file : importSource(import, source, {}))
            result.files.push_back(std::move(file));
    }
    result.edit = std::move(import).edit("Import");
    return result;
}

std::vector<ImportedFile> fellShort(const Imported& result)
{
    std::vector<ImportedFile> files;
    for (const ImportedFile& file : result.files) {
        if (file.outcome.status == Status::Failed || file.outcome.status == Status::NeedsDate)
            files.push_back(file);
    }
    return files;
}

class BrokenFiles : public testing::Test {
protected:
    TemporaryFolder folder;
    std::vector<BrokenFile> broken = writeActivityFiles(folder.path(), kFiles);
};

TEST_F(BrokenFiles, CostALineEachAndTheOthersGoIn)
{
    const Imported result = imported({}, folder.path());
    EXPECT_THAT(result.files, SizeIs(kFiles));
    EXPECT_THAT(result.edit.sessions, SizeIs(kSound));
    const auto lines = fellShort(result);
    ASSERT_THAT(lines, SizeIs(broken.size()));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        EXPECT_THAT(lines[i].path, testing::EndsWith(broken[i].name));
        EXPECT_THAT(lines[i].outcome.message, HasSubstr(broken[i].reason)) << broken[i].name;
    }
}

TEST_F(BrokenFiles, LeaveNothingOfThemselves)
{
    const Imported result = imported({}, folder.path());
    for (const Revised<Session>& revised : result.edit.sessions) {
        EXPECT_FALSE(revised.before);
        EXPECT_TRUE(revised.after->done->timer && revised.after->done->workout.distance);
    }
    for (const ImportedFile& file : fellShort(result))
        EXPECT_EQ(file.outcome.sessions, 0) << file.path;
}

TEST_F(BrokenFiles, AddNothingTheSecondTimeEither)
{
    const Imported once = imported({}, folder.path());
    const Imported twice = imported(must(applied({}, once.edit)), folder.path());
    EXPECT_TRUE(twice.edit.isEmpty());
    EXPECT_THAT(fellShort(twice), SizeIs(broken.size()));
}

} // namespace
} // namespace mileplate::exchange
