// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

// How the house is built, held by a test: which rooms there are, which of them may
// include which, and how large a file may become. core/README.md and ui/README.md say why.
namespace {

namespace fs = std::filesystem;

using Rooms = std::set<std::string>;

// A room may include itself and these.
const std::map<std::string, Rooms>& table()
{
    static const Rooms kModel{"core/base", "core/domain", "core/library"};
    static const auto kWith = [](Rooms rooms, const Rooms& more) {
        rooms.insert(more.begin(), more.end());
        return rooms;
    };
    static const Rooms kJudged = kWith(kModel, {"core/load", "core/nutrition", "core/rules"});
    static const Rooms kScreen = kWith(kJudged, {"core/edits", "core/foods", "core/planning",
                                                 "ui/theme", "ui/text", "ui/workspace"});
    static const std::map<std::string, Rooms> kTable{
        {"core/base", {}},
        {"core/domain", {"core/base"}},
        {"core/library", {"core/base", "core/domain"}},
        {"core/load", kModel},
        {"core/foods", {"core/base", "core/domain"}},
        {"core/nutrition", kWith(kModel, {"core/foods", "core/load"})},
        {"core/rules", kWith(kModel, {"core/load", "core/nutrition"})},
        // Derived values enter the diary with the edit, so edits know the load models.
        {"core/edits", {"core/base", "core/domain", "core/load"}},
        {"core/planning", kWith(kJudged, {"core/edits"})},
        {"core/json", kWith(kModel, {"core/edits"})},
        {"core/entry", kWith(kModel, {"core/foods"})},
        {"core/demo", kWith(kModel, {"core/edits"})},
        {"core/exchange", kWith(kModel, {"core/edits", "core/json", "core/load"})},
        {"core/store", {"core/base", "core/domain", "core/edits", "core/json"}},
        {"ui/theme", {"core/base", "core/domain", "core/rules"}},
        {"ui/text", kWith(kJudged, {})},
        {"ui/workspace", kWith(kJudged, {"core/edits", "core/planning", "ui/text"})},
        {"ui/widgets", {"core/base", "ui/theme", "ui/text"}},
        {"ui/models", kWith(kScreen, {"core/entry"})},
        {"ui/board", kWith(kScreen, {"ui/models", "ui/widgets"})},
        {"ui/coach", kWith(kScreen, {"ui/models", "ui/widgets"})},
        {"ui/forms", kWith(kScreen, {"core/entry", "ui/models", "ui/widgets"})},
        {"ui/settings", kWith(kScreen, {"ui/forms", "ui/widgets"})},
        {"ui/verbs", kWith(kScreen, {"ui/forms"})},
        {"ui/library", kWith(kScreen, {"ui/forms", "ui/verbs", "ui/widgets"})},
        {"ui/log",
         kWith(kScreen, {"core/entry", "ui/charts", "ui/forms", "ui/verbs", "ui/widgets"})},
        {"ui/charts", kWith(kScreen, {"ui/widgets"})},
        // Findings look alike wherever they are shown.
        {"ui/food", kWith(kScreen, {"core/entry", "core/json", "ui/coach", "ui/forms", "ui/models",
                                    "ui/verbs", "ui/widgets"})},
        {"ui/window", kWith(kScreen, {"core/exchange", "core/json", "ui/board", "ui/charts",
                                      "ui/coach", "ui/food", "ui/forms", "ui/library", "ui/log",
                                      "ui/models", "ui/settings", "ui/verbs", "ui/widgets"})},
    };
    return kTable;
}

struct SourceFile {
    std::string path; // from the root, with slashes
    std::vector<std::string> lines;

    std::string folder() const { return path.substr(0, path.rfind('/')); }
    std::string room() const
    {
        const auto second = path.find('/', path.find('/') + 1);
        return path.substr(0, second);
    }
    bool isHeader() const { return path.ends_with(".h"); }
};

std::vector<SourceFile> filesBelow(const std::vector<std::string>& folders)
{
    std::vector<SourceFile> files;
    const fs::path root = SOURCE_ROOT;
    for (const std::string& folder : folders) {
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            const std::string path = fs::relative(entry.path(), root).generic_string();
            if (!path.ends_with(".h") && !path.ends_with(".cpp"))
                continue;
            SourceFile& file = files.emplace_back(SourceFile{path, {}});
            std::ifstream stream(entry.path());
            for (std::string line; std::getline(stream, line);)
                file.lines.push_back(line);
        }
    }
    return files;
}

const std::vector<SourceFile>& sources()
{
    static const auto kFiles = filesBelow({"core", "ui", "app"});
    return kFiles;
}

// What is between the quotes of `#include "…"`.
std::vector<std::string> ownIncludes(const SourceFile& file)
{
    std::vector<std::string> includes;
    for (const std::string& line : file.lines) {
        static const std::string kStart = "#include \"";
        if (line.starts_with(kStart))
            includes.push_back(line.substr(kStart.size(), line.rfind('"') - kStart.size()));
    }
    return includes;
}

TEST(Architecture, RoomsIncludeOnlyWhatTheTableAllows)
{
    for (const SourceFile& file : sources()) {
        if (file.path.starts_with("app/"))
            continue; // joins everything
        const auto row = table().find(file.room());
        ASSERT_NE(row, table().end()) << file.path << " lies in a room that is not in the table";
        for (const std::string& include : ownIncludes(file)) {
            const std::string room = SourceFile{include, {}}.room();
            EXPECT_TRUE(room == row->first || row->second.contains(room))
                << file.path << " may not include " << include;
        }
    }
}

TEST(Architecture, TheCoreKnowsNoQt)
{
    for (const SourceFile& file : sources()) {
        if (!file.path.starts_with("core/"))
            continue;
        for (const std::string& line : file.lines)
            EXPECT_FALSE(line.starts_with("#include <Q") || line.starts_with("#include <Qt"))
                << file.path << ": " << line;
    }
}

TEST(Architecture, NobodyIncludesTheAppAndOnlyTheAppTheStore)
{
    for (const SourceFile& file : sources()) {
        for (const std::string& include : ownIncludes(file)) {
            const bool inApp = file.path.starts_with("app/");
            EXPECT_FALSE(!inApp && include.starts_with("app/")) << file.path;
            EXPECT_FALSE(!inApp && !file.path.starts_with("core/store/") &&
                         include.starts_with("core/store/"))
                << file.path;
        }
    }
}

TEST(Architecture, FilesStaySmall)
{
    for (const SourceFile& file : filesBelow({"core", "ui", "app", "tests"})) {
        const std::size_t most = file.isHeader() ? 150 : 400;
        EXPECT_LE(file.lines.size(), most) << file.path;
    }
}

TEST(Architecture, FoldersStaySmall)
{
    std::map<std::string, int> counts;
    for (const SourceFile& file : sources())
        ++counts[file.folder()];
    for (const auto& [folder, count] : counts)
        EXPECT_LE(count, 25) << folder;
}

TEST(Architecture, EveryFileNamesItsLicence)
{
    for (const SourceFile& file : filesBelow({"core", "ui", "app", "tests"})) {
        ASSERT_FALSE(file.lines.empty()) << file.path;
        EXPECT_EQ(file.lines.front(), "// SPDX-License-Identifier: GPL-3.0-or-later") << file.path;
    }
}

// Rings between rooms would make the table a heap.
bool reaches(const std::string& from, const std::string& to, Rooms& seen)
{
    for (const std::string& next : table().at(from)) {
        if (next == to || (seen.insert(next).second && reaches(next, to, seen)))
            return true;
    }
    return false;
}

TEST(Architecture, TheTableHasNoRings)
{
    for (const auto& [room, allowed] : table()) {
        Rooms seen;
        EXPECT_FALSE(reaches(room, room, seen)) << room;
    }
}

} // namespace
