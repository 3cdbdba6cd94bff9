// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_files.h"

#include "core/base/files.h"
#include "core/exchange/csv/csv_text.h"
#include "core/exchange/csv/own/own_tables.h"
#include "core/exchange/health/health_reader.h"
#include "core/exchange/health/import_health_file.h"
#include "core/exchange/read_activity.h"
#include "core/exchange/zip/import_zip.h"
#include "core/exchange/zip/zip_directory.h"
#include "core/json/diary_json.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>

namespace mileplate::exchange {

namespace fs = std::filesystem;

namespace {

// What a file begins with; nothing where it cannot be read.
std::string beginningOf(const fs::path& file)
{
    std::error_code error;
    std::string bytes;
    if (!fs::is_regular_file(file, error))
        return bytes; // reading a pipe would wait for ever
    bytes.resize(4096);
    std::ifstream stream(file, std::ios::binary);
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

// Exports of Apple Health come before the routes of their workouts, which alone would not
// say what they are of.
void putHealthFirst(std::vector<ImportSource>& sources)
{
    const auto isRoute = [](const ImportSource& source) {
        return source.shown.find("/workout-routes/") != std::string::npos;
    };
    if (std::ranges::none_of(sources, isRoute))
        return;
    std::ranges::stable_partition(sources, [](const ImportSource& source) {
        return source.shown.ends_with(".xml") && looksLikeHealth(beginningOf(source.file));
    });
}

using Files = std::vector<fs::path>;

// The diary and what lies beside it while it is open.
Files filesOf(const fs::path& diary)
{
    Files files;
    std::error_code error;
    const fs::path place = fs::weakly_canonical(diary, error);
    for (const char* ending : {"", "-wal", "-shm", "-journal", ".lock", ".lock-journal"}) {
        fs::path file = place;
        file += ending;
        if (fs::is_regular_file(file, error))
            files.push_back(std::move(file));
    }
    return files;
}

bool isOneOf(const Files& files, const fs::path& file)
{
    return std::ranges::any_of(files, [&](const fs::path& own) {
        std::error_code error;
        return fs::equivalent(own, file, error);
    });
}

// A file, or what stands in for one and cannot be read, which the athlete is told of: a
// link to nothing, a pipe, a device.
bool isOffered(const fs::directory_entry& entry)
{
    std::error_code error;
    if (entry.is_symlink(error))
        return !entry.exists(error);
    return !entry.is_directory(error);
}

void addFolder(const fs::path& folder, const Files& own, std::vector<ImportSource>& sources)
{
    std::error_code error;
    std::vector<ImportSource> found;
    const auto options = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator entry(folder, options, error), end; entry != end;
         entry.increment(error)) {
        if (error)
            break;
        if (isOffered(*entry) && !isOneOf(own, entry->path()))
            found.push_back({entry->path(), shownPath(entry->path())});
    }
    std::ranges::sort(found, {}, &ImportSource::shown);
    putHealthFirst(found);
    std::ranges::move(found, std::back_inserter(sources));
}

} // namespace

std::vector<ImportSource> sourcesOf(const std::vector<fs::path>& paths, const fs::path& openDiary)
{
    const Files own = filesOf(openDiary);
    std::vector<ImportSource> sources;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (fs::is_directory(path, error))
            addFolder(path, own, sources);
        else
            sources.push_back({path, shownPath(path), isOneOf(own, path)});
    }
    return sources;
}

FileOutcome importBytes(Import& import, std::string bytes, const ImportHow& how)
{
    if (json::looksLikeDiary(bytes))
        return import.addDiary(bytes, how.replace);
    if (!looksLikeActivity(bytes) && looksLikeTable(bytes))
        return import.addCsv(std::move(bytes), how.csv);
    return import.add(bytes);
}

ImportedFile importFile(Import& import, const ImportSource& source, const ImportHow& how)
{
    ImportedFile imported{.path = source.shown, .file = source.file};
    auto bytes = readFile(source.file);
    if (bytes) {
        imported.outcome = importBytes(import, *std::move(bytes), how);
        return imported;
    }
    // The reason alone: the path is said beside it.
    const std::string& message = bytes.error().message;
    const auto colon = message.find(": ");
    imported.outcome.message = colon == std::string::npos ? message : message.substr(colon + 2);
    return imported;
}

std::vector<ImportedFile> importSource(Import& import, const ImportSource& source,
                                       const ImportHow& how)
{
    if (source.isOpenDiary)
        return {{.path = source.shown,
                 .outcome = {.message = "this belongs to the diary that is open"},
                 .file = source.file}};
    const std::string beginning = beginningOf(source.file);
    if (looksLikeZip(beginning))
        return importZip(import, source, how);
    if (looksLikeHealth(beginning))
        return {importHealthFile(import, source, how)};
    return {importFile(import, source, how)};
}

std::optional<CsvPreview> previewFile(const ImportSource& source, const CsvChoices& choices,
                                      const Diary& diary, const OffsetAt& offsetAt)
{
    if (source.isOpenDiary)
        return std::nullopt;
    const std::string start = beginningOf(source.file);
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
