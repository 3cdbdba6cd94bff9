// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/place/place.h"

#include "core/base/files.h"
#include "core/base/private_file.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace mileplate::store {

namespace fs = std::filesystem;

namespace {

// The longest ending of a file beside a diary, with room for more of them.
constexpr std::size_t kLongestEnding = 32;
constexpr std::size_t kLongestName = 255; // of every file system in use

tl::unexpected<Error> tooLong(const fs::path& file, const char* what, std::size_t most)
{
    return badInput(fmt::format("{}: the {} is too long for a diary (at most {} bytes); give it a "
                                "shorter one",
                                shownPath(file), what, most));
}

} // namespace

Result<fs::path> placeOf(const fs::path& given)
{
    const auto longestPath =
        static_cast<std::size_t>(sqlite3_vfs_find(nullptr)->mxPathname) - kLongestEnding;
    std::error_code error;
    const fs::path file = fs::weakly_canonical(fs::absolute(given, error), error);
    if (error == std::errc::filename_too_long || file.native().size() > longestPath)
        return tooLong(given, "path", longestPath);
    if (error) // a ring of links, a folder that cannot be entered: opening it says which
        return given;
    if (file.filename().native().size() > kLongestName - kLongestEnding)
        return tooLong(given, "name", kLongestName - kLongestEnding);
    return file;
}

fs::path beside(const fs::path& file, const std::string& ending)
{
    fs::path path = file;
    path += ending;
    return path;
}

bool isThere(const fs::path& file)
{
    std::error_code error;
    return fs::exists(fs::symlink_status(file, error));
}

Result<> createFile(const fs::path& file) { return createFile(file, file); }

Result<> createFile(const fs::path& file, const fs::path& named)
{
    if (createPrivately(file))
        return {};
    return failure(Error::Kind::Storage,
                   fmt::format("{}: the file cannot be created there; check that the folder "
                               "exists and that you may write to it",
                               shownPath(named)));
}

Result<> makePrivateFolder(const fs::path& folder)
{
    if (createFolders(folder))
        return {};
    return failure(Error::Kind::Storage,
                   fmt::format("{}: the folder cannot be made", shownPath(folder)));
}

} // namespace mileplate::store
