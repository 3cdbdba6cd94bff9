// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"
#include "tests/support/fit_writer.h"

#include <unistd.h>

// Files and folders that may not be read or written. For root nothing is forbidden: then
// the program runs as nobody.
namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

namespace fs = std::filesystem;

const char* const kAsNobody = "setpriv --reuid=65534 --regid=65534 --clear-groups";

class ReadOnly : public CommandLine {
protected:
    void SetUp() override
    {
        write("run.fit", watchRunFile({}));
        fs::create_directory(folder / "home");
        ASSERT_EQ(run("import --diary home/d.mileplate run.fit").status, 0);
        if (geteuid() != 0)
            return;
        // A copy, as nobody may not look into every folder in which one builds.
        fs::copy_file(PROGRAM, folder / "program");
        program = (folder / "program").string();
        const std::string giveAway = "chown -R 65534:65534 " + asWord(folder.path().string());
        ASSERT_EQ(std::system(giveAway.c_str()), 0);
        ASSERT_EQ(asUser("--version").status, 0);
    }
    void TearDown() override { allow("home", fs::perms::owner_all); }
    void allow(const char* name, fs::perms permissions) const
    {
        fs::permissions(folder / name, permissions);
    }
    Outcome asUser(const std::string& arguments, const char* errors = "2>&1") const
    {
        return run(arguments, errors, geteuid() == 0 ? kAsNobody : "");
    }
    std::vector<std::string> namesIn(const char* name) const
    {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(folder / name))
            names.push_back(entry.path().filename());
        return names;
    }
};

constexpr fs::perms kLook = fs::perms::owner_read | fs::perms::owner_exec;

TEST_F(ReadOnly, ADiaryInAFolderThatMayNotBeWrittenIsReadAndNotChanged)
{
    const auto before = namesIn("home");
    allow("home", kLook);
    EXPECT_THAT(asUser("export --diary home/d.mileplate").output, HasSubstr("\"easy\""));
    EXPECT_EQ(asUser("check --diary home/d.mileplate --week 2026-W48").status, 0);
    EXPECT_THAT(namesIn("home"), testing::UnorderedElementsAreArray(before));
    // The lock file is there to be written, the files of a change are not.
    fs::remove(folder / "home/d.mileplate.lock");
    const Outcome refused = asUser("undo --diary home/d.mileplate");
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.output, HasSubstr("may not be written"));
}

TEST_F(ReadOnly, ADiaryWithALockFileInAFolderThatMayNotBeWrittenIsNotChanged)
{
    allow("home", kLook);
    const Outcome refused = asUser("undo --diary home/d.mileplate");
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.output, HasSubstr("may not be written"));
    EXPECT_EQ(std::ranges::count(refused.output, '\n'), 1);
}

TEST_F(ReadOnly, ADiaryThatMayNotBeWrittenIsReadAndNotChanged)
{
    allow("home/d.mileplate", fs::perms::owner_read);
    EXPECT_THAT(asUser("export --diary home/d.mileplate").output, HasSubstr("\"easy\""));
    const Outcome refused = asUser("undo --diary home/d.mileplate");
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.output, HasSubstr("may not be written"));
}

TEST_F(ReadOnly, ADiaryThatMayNotBeReadSaysSo)
{
    allow("home/d.mileplate", fs::perms::none);
    const Outcome refused = asUser("export --diary home/d.mileplate");
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.output, HasSubstr("check its permissions"));
    allow("home", fs::perms::none);
    EXPECT_EQ(asUser("export --diary home/d.mileplate").status, 3);
}

TEST_F(ReadOnly, NoDiaryIsMadeWhereNoneMayBeMade)
{
    allow("home", kLook);
    for (const char* place : {"home/new.mileplate", "home/sub/new.mileplate"}) {
        const Outcome refused = asUser(std::string("import run.fit --diary ") + place);
        EXPECT_EQ(refused.status, 3);
        EXPECT_THAT(refused.output, HasSubstr("cannot be created there"));
    }
}

TEST_F(ReadOnly, AnExportThatMayNotBeWrittenLeavesWhatIsThere)
{
    write("home/old.json", "old");
    allow("home/old.json", fs::perms::owner_read);
    const Outcome refused = asUser("export --diary home/d.mileplate --out home/old.json");
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.output, HasSubstr("you may not write there"));
    allow("home", kLook);
    EXPECT_EQ(asUser("export --diary home/d.mileplate --out home/new.json").status, 1);
    EXPECT_EQ(asUser("export --diary home/d.mileplate --format csv --out home/new").status, 1);
    EXPECT_THAT(namesIn("home"), Not(testing::Contains(testing::StartsWith(".mileplate"))));
}

TEST_F(ReadOnly, AFileThatMayNotBeReadCostsALineAndTheOthersGoIn)
{
    fs::create_directory(folder / "home/runs");
    write("home/runs/a.fit", watchRunFile({.start = kFitTuesdayAt6 + 86400}));
    write("home/runs/b.fit", watchRunFile({.start = kFitTuesdayAt6 + 2 * 86400}));
    allow("home/runs/a.fit", fs::perms::none);
    const Outcome outcome = asUser("import --diary home/d.mileplate home/runs");
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.output, HasSubstr("a.fit: failed: the file cannot be read"));
    EXPECT_THAT(outcome.output, HasSubstr("b.fit: imported"));
}

} // namespace
} // namespace mileplate
