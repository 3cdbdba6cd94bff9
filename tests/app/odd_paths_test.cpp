// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/command_line.h"
#include "tests/support/file_bytes.h"
#include "tests/support/fit_writer.h"

#include <fmt/format.h>
#include <sys/stat.h>

// Whatever a file is called: it is read, written and named in messages of one line.
namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;

namespace fs = std::filesystem;

// Names that shells, URIs, SQLite or terminals take for something else.
const std::vector<std::string>& oddNames()
{
    static const std::vector<std::string> kNames{
        "two words",
        "it's \"quoted\"",
        "line\nbreak",
        "tab\tand \x1b[31mred",
        "100%41#1?mode=memory&x=1",
        "file:memory",
        ":memory:",
        "-",
        "--help",
        " ",
        "back\\slash",
        "$HOME `id` $(id)",
        "<b>bold &amp; <br>",
        "caf\xc3\xa9 \xe6\xbc\xa2\xe5\xad\x97",
        "latin-1 caf\xe9",
        "\xff\xfe\x80",
        "\xed\xa0\x80 surrogate",
        std::string(120, 'n'),
    };
    return kNames;
}

int linesOf(const std::string& text) { return static_cast<int>(std::ranges::count(text, '\n')); }

class OddPaths : public CommandLine {
protected:
    void SetUp() override { write("run.fit", watchRunFile({})); }
    // What a file of that name in the folder is to the command line.
    std::string word(const std::string& name) const { return asWord((folder / name).string()); }
    std::string sessionsIn(const std::string& diary)
    {
        return run("export --diary " + diary).output;
    }
};

TEST_F(OddPaths, ADiaryLiesUnderTheNameItIsGiven)
{
    for (const std::string& name : oddNames()) {
        const std::string diary = name + ".mileplate";
        const Outcome imported = run("import --diary " + word(diary) + " run.fit", "2>&1");
        EXPECT_EQ(imported.status, 0) << imported.output;
        EXPECT_TRUE(fs::is_regular_file(folder / diary)) << name;
        EXPECT_THAT(sessionsIn(word(diary)), HasSubstr("\"fit\"")) << name;
        EXPECT_EQ(run("undo --diary " + word(diary)).status, 0) << name;
    }
}

TEST_F(OddPaths, AFileIsImportedWhateverItIsCalled)
{
    for (const std::string& name : oddNames()) {
        write(name + ".fit", watchRunFile({}));
        const Outcome imported = run("import --json --diary d.mileplate " + word(name + ".fit"));
        EXPECT_EQ(imported.status, 0) << name;
        EXPECT_NO_THROW(nlohmann::json::parse(imported.output)) << name;
        const Outcome broken = [&] {
            write(name, "rubbish");
            return run("import --diary d.mileplate " + word(name), "2>&1");
        }();
        EXPECT_EQ(broken.status, 1) << name;
        EXPECT_EQ(linesOf(broken.output), 1) << broken.output;
        EXPECT_EQ(broken.output.find('\x1b'), std::string::npos);
    }
}

TEST_F(OddPaths, AFolderOfOddNamesGoesInWhole)
{
    fs::create_directory(folder / "runs");
    int day = 0;
    for (const std::string& name : oddNames())
        write("runs/" + name, watchRunFile({.start = kFitTuesdayAt6 + 86400 * ++day}));
    const auto report = json("import --json runs");
    EXPECT_EQ(report.at("totals").at("imported"), day);
}

TEST_F(OddPaths, AnExportLiesUnderTheNameItIsGiven)
{
    run("import run.fit");
    const std::string whole = run("export").output;
    for (const std::string& name : oddNames()) {
        EXPECT_EQ(run("export --out " + word(name + ".json")).status, 0) << name;
        EXPECT_EQ(bytesOf(folder / (name + ".json")), whole) << name;
        EXPECT_EQ(run("export --format csv --out " + word(name)).status, 0) << name;
        EXPECT_TRUE(fs::is_regular_file(folder / name / "runs.csv")) << name;
    }
}

TEST_F(OddPaths, ANameOf255BytesIsImportedAndWritten)
{
    const std::string longest(255, 'n');
    write(longest, watchRunFile({}));
    EXPECT_EQ(run("import " + longest).status, 0);
    fs::remove(folder / longest);
    EXPECT_EQ(run("export --out " + longest).status, 0);
    EXPECT_EQ(bytesOf(folder / longest), run("export").output);
}

// Beside a diary lie files with its name and an ending.
TEST_F(OddPaths, ANameTooLongForADiaryIsRefusedBeforeAnythingIsMade)
{
    const std::string longest(255, 'n');
    const Outcome refused = run("import --diary " + word(longest) + " run.fit", "2>&1");
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.output, HasSubstr("the name is too long"));
    EXPECT_EQ(linesOf(refused.output), 1);
    EXPECT_FALSE(fs::exists(folder / longest));
}

TEST_F(OddPaths, APathOf4096CharactersIsRefusedInASentence)
{
    std::string path = folder.path().string() + '/';
    while (path.size() < 4095)
        path += path.size() % 100 == 0 ? '/' : 'd';
    path += 'x';
    ASSERT_EQ(path.size(), 4096U);
    run("import run.fit");
    const std::pair<std::string, int> commands[]{{"import --diary " + asWord(path) + " run.fit", 3},
                                                 {"history --diary " + asWord(path), 3},
                                                 {"check --from " + asWord(path), 3},
                                                 {"import " + asWord(path), 1},
                                                 {"export --out " + asWord(path), 1},
                                                 {"export --format csv --out " + asWord(path), 1}};
    for (const auto& [arguments, status] : commands) {
        const Outcome refused = run(arguments, "2>&1");
        EXPECT_EQ(refused.status, status) << arguments.substr(0, 30);
        EXPECT_EQ(linesOf(refused.output), 1);
        EXPECT_THAT(refused.output, HasSubstr("too long")) << arguments.substr(0, 30);
    }
}

// SQLite takes paths of 512 bytes.
TEST_F(OddPaths, APathTooLongForADiaryIsRefusedBeforeAnythingIsMade)
{
    std::string deep;
    for (int i = 0; i < 12; ++i)
        deep += std::string(49, 'd') + '/';
    fs::create_directories(folder / deep);
    const Outcome refused = run("import --diary " + deep + "d.mileplate run.fit", "2>&1");
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.output, HasSubstr("the path is too long"));
    EXPECT_TRUE(fs::is_empty(folder / deep));
}

TEST_F(OddPaths, TwoSlashesAtTheFrontAreOne)
{
    EXPECT_EQ(run("import --diary /" + (folder / "d.mileplate").string() + " run.fit").status, 0);
    EXPECT_EQ(run("import --diary //" + (folder / "d.mileplate").string() + " run.fit").status, 0);
}

// The files beside a diary lie beside it, not beside what leads there: else two programs
// would not know of each other.
TEST_F(OddPaths, ALinkToADiaryIsTheDiary)
{
    fs::create_directories(folder / "far");
    run("import --diary far/d.mileplate run.fit");
    fs::create_symlink("far/d.mileplate", folder / "link.mileplate");
    EXPECT_EQ(run("undo --diary link.mileplate").status, 0);
    EXPECT_TRUE(fs::is_symlink(folder / "link.mileplate"));
    EXPECT_FALSE(fs::exists(folder / "link.mileplate.lock"));
    EXPECT_THAT(run("history --diary far/d.mileplate").output, HasSubstr("undone"));
}

TEST_F(OddPaths, ALinkIntoNothingIsNoDiary)
{
    fs::create_symlink("gone.mileplate", folder / "link.mileplate");
    const Outcome refused = run("history --diary link.mileplate", "2>&1");
    EXPECT_EQ(refused.status, 3);
    EXPECT_THAT(refused.output, HasSubstr("no such diary"));
}

TEST_F(OddPaths, AnExportThroughALinkLeavesTheLink)
{
    write("there.json", "old");
    fs::create_symlink("there.json", folder / "link.json");
    EXPECT_EQ(run("export --out link.json").status, 3); // no diary: nothing is touched
    EXPECT_EQ(bytesOf(folder / "there.json"), "old");
    run("import run.fit");
    EXPECT_EQ(run("export --out link.json").status, 0);
    EXPECT_TRUE(fs::is_symlink(folder / "link.json"));
    EXPECT_EQ(bytesOf(folder / "there.json"), run("export").output);
}

TEST_F(OddPaths, AnExportNeverReplacesWhatIsNoFile)
{
    run("import run.fit");
    mkfifo((folder / "pipe").c_str(), S_IRUSR | S_IWUSR);
    for (const char* place : {"pipe", ".", "no/such/folder/x.json"}) {
        const Outcome refused = run(fmt::format("export --out {}", place), "2>&1");
        EXPECT_EQ(refused.status, 1) << place;
        EXPECT_THAT(refused.output, HasSubstr(place));
        EXPECT_EQ(linesOf(refused.output), 1);
    }
    EXPECT_TRUE(fs::is_fifo(folder / "pipe"));
}

// To read the diary's own files beside SQLite would let go of its locks.
TEST_F(OddPaths, TheDiaryItselfIsNoFileToImport)
{
    fs::create_directories(folder / "all");
    run("import --diary all/d.mileplate run.fit");
    write("all/run.fit", watchRunFile({.start = kFitTuesdayAt6 + 86400}));
    fs::create_symlink("all/d.mileplate", folder / "link");
    const auto report = json("import --json --diary all/d.mileplate all");
    EXPECT_EQ(report.at("totals").at("files"), 1);
    EXPECT_EQ(report.at("totals").at("imported"), 1);
    for (const char* name : {"all/d.mileplate", "link", "all/d.mileplate.lock"}) {
        const Outcome refused = run(fmt::format("import --diary all/d.mileplate {}", name), "2>&1");
        EXPECT_EQ(refused.status, 1) << name;
        EXPECT_THAT(refused.output, HasSubstr("belongs to the diary that is open"));
    }
}

} // namespace
} // namespace mileplate
