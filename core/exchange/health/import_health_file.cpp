// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/health/import_health_file.h"

#include "core/base/files.h"
#include "core/exchange/health/health_reader.h"

#include <fstream>

namespace mileplate::exchange {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPieceOfFile = 64 * 1024;

Result<HealthExport> readExport(const ImportSource& source, const Onward& onward)
{
    std::ifstream stream(source.file, std::ios::binary);
    if (!stream)
        return badInput("the file cannot be read; check its permissions");
    HealthReader reader;
    std::string piece(kPieceOfFile, '\0');
    for (int pieces = 0; stream; ++pieces) {
        stream.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const auto length = static_cast<std::size_t>(stream.gcount());
        if (const auto fed = reader.feed(std::string_view(piece).substr(0, length)); !fed)
            return tl::unexpected(fed.error());
        if (pieces % 16 == 0 && onward && !onward(0, 1, source.shown))
            return badInput("the import was cancelled");
    }
    if (stream.bad())
        return badInput("the file cannot be read to its end");
    return reader.finish();
}

} // namespace

std::optional<std::string> routeBelow(std::string_view folder, std::string_view path)
{
    while (path.starts_with('/'))
        path.remove_prefix(1);
    const fs::path relative = fs::path(path).lexically_normal();
    if (relative.empty() || relative.is_absolute() || *relative.begin() == "..")
        return std::nullopt;
    return folder.empty() ? shownPath(relative) : std::string(folder) + '/' + shownPath(relative);
}

ImportedFile importHealthFile(Import& import, const ImportSource& source, const ImportHow& how)
{
    ImportedFile imported{.path = source.shown, .file = source.file};
    auto contents = readExport(source, how.onward);
    if (!contents) {
        imported.outcome = {.format = "health", .message = contents.error().message};
        return imported;
    }
    const auto routeOf = [&](const std::string& path) -> std::optional<std::string> {
        const auto below = routeBelow({}, path);
        std::error_code error;
        const fs::path file = below ? source.file.parent_path() / *below : fs::path{};
        if (!below || fs::is_symlink(file, error))
            return std::nullopt;
        auto bytes = readFile(file);
        return bytes ? std::optional(*std::move(bytes)) : std::nullopt;
    };
    imported.outcome = import.addHealth(*std::move(contents), routeOf);
    return imported;
}

} // namespace mileplate::exchange
