// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/utf8.h"

#include <fmt/format.h>
#include <fstream>

namespace mileplate {

namespace fs = std::filesystem;

std::string shownPath(const fs::path& path)
{
    const auto utf8 = path.generic_u8string();
    const std::string text = validUtf8({reinterpret_cast<const char*>(utf8.data()), utf8.size()});
    std::string shown;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F)
            shown += "\xEF\xBF\xBD";
        else
            shown += c;
    }
    return shown;
}

Result<std::string> readFile(const fs::path& file)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found)
        return badInput(fmt::format("{}: there is no such file", shownPath(file)));
    if (error == std::errc::filename_too_long)
        return badInput(fmt::format("{}: the path is too long", shownPath(file)));
    if (!fs::is_regular_file(status))
        return badInput(fmt::format("{}: this is not a file that can be read", shownPath(file)));
    const auto size = fs::file_size(file, error);
    if (error || size > kLargestFile)
        return badInput(fmt::format("{}: the file is larger than 1 GiB", shownPath(file)));
    std::string bytes(static_cast<std::size_t>(size), '\0');
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(bytes.data(), static_cast<std::streamsize>(size)))
        return badInput(
            fmt::format("{}: the file cannot be read; check its permissions", shownPath(file)));
    return bytes;
}

} // namespace mileplate
