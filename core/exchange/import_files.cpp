// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_files.h"

#include "core/base/files.h"
#include "core/exchange/csv/csv_text.h"
#include "core/exchange/csv/own/own_tables.h"
#include "core/exchange/read_activity.h"
#include "core/json/diary_json.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>

namespace mileplate::exchange {

namespace fs = std::filesystem;

namespace {

void addFolder(const fs::path& folder, std::vector<ImportSource>& sources)
{
    std::error_code error;
    std::vector<ImportSource> found;
    const auto options = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator entry(folder, options, error), end; entry != end;
         entry.increment(error)) {
        if (error)
            break;
        if (entry->is_regular_file(error) && !entry->is_symlink(error))
            found.push_back({entry->path(), shownPath(entry->path())});
    }
    std::ranges::sort(found, {}, &ImportSource::shown);
    std::ranges::move(found, std::back_inserter(sources));
}

} // namespace

std::vector<ImportSource> sourcesOf(const std::vector<fs::path>& paths)
{
    std::vector<ImportSource> sources;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (fs::is_directory(path, error))
            addFolder(path, sources);
        else
            sources.push_back({path, shownPath(path)});
    }
    return sources;
}

ImportedFile importFile(Import& import, const ImportSource& source, bool replace,
                        const CsvChoices& choices)
{
    ImportedFile imported{.path = source.shown};
    const auto bytes = readFile(source.file);
    if (!bytes) {
        // The reason alone: the path is said beside it.
        const std::string& message = bytes.error().message;
        const auto colon = message.find(": ");
        imported.outcome.message = colon == std::string::npos ? message : message.substr(colon + 2);
        return imported;
    }
    if (json::looksLikeDiary(*bytes))
        imported.outcome = import.addDiary(*bytes, replace);
    else if (!looksLikeActivity(*bytes) && looksLikeTable(*bytes))
        imported.outcome = import.addCsv(*bytes, choices);
    else
        imported.outcome = import.add(*bytes);
    return imported;
}

std::optional<CsvPreview> previewFile(const ImportSource& source, const CsvChoices& choices,
                                      const Diary& diary, const OffsetAt& offsetAt)
{
    std::string start(4096, '\0');
    std::ifstream file(source.file, std::ios::binary);
    file.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(file.gcount()));
    if (looksLikeActivity(start) || !looksLikeTable(start))
        return std::nullopt;
    const auto bytes = readFile(source.file);
    if (!bytes || ownTableOf(CsvText(*bytes).utf8()))
        return std::nullopt;
    const auto preview = previewOf(*bytes, choices, diary, offsetAt);
    return preview && preview->content != CsvContent::Nothing ? std::optional(*preview)
                                                              : std::nullopt;
}

std::string importTitle(const std::vector<ImportedFile>& files)
{
    if (files.size() == 1)
        return "Import " + shownPath(fs::path(files.front().path).filename());
    return fmt::format("Import {} files", files.size());
}

} // namespace mileplate::exchange
