// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip/import_zip.h"

#include "core/exchange/gzip.h"
#include "core/exchange/health/health_reader.h"
#include "core/exchange/health/import_health_file.h"
#include "core/exchange/read_activity.h"
#include "core/exchange/zip/zip_archive.h"
#include "core/exchange/zip/zip_directory.h"
#include "core/json/diary_json.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace mileplate::exchange {

namespace {

constexpr std::uint64_t kLargestEntry = 256U << 20U;
constexpr std::uint64_t kLargestTable = 64U << 20U;
constexpr std::size_t kBeginning = 4096;

enum class Holds { Refused, Health, Recording, Diary, Text, Archive, Nothing };

struct Content {
    const ZipEntry* entry = nullptr;
    Holds holds = Holds::Nothing;
    FileOutcome outcome{}; // of what is refused
};

// Names that only recordings have.
bool isNamedLikeRecording(std::string name)
{
    for (char& c : name)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (name.ends_with(".gz"))
        name.resize(name.size() - 3);
    return name.ends_with(".fit") || name.ends_with(".tcx") || name.ends_with(".gpx");
}

bool isNamedLikeTable(std::string_view name)
{
    return name.ends_with(".csv") || name.ends_with(".CSV");
}

std::string tooLargeTable() { return fmt::format("it is larger than {} MB", kLargestTable >> 20U); }

// What macOS adds to zip files beside the files themselves.
bool isShadow(const std::string& name)
{
    return name.starts_with("__MACOSX/") || name.ends_with("/.DS_Store") || name == ".DS_Store";
}

Holds holdsBy(std::string_view beginning, const ZipEntry& entry)
{
    if (looksLikeZip(beginning))
        return Holds::Archive;
    if (looksLikeHealth(beginning))
        return Holds::Health;
    if (isNamedLikeRecording(entry.name) || (looksLikeActivity(beginning) && !isGzip(beginning)))
        return Holds::Recording;
    if (json::looksLikeDiary(beginning))
        return Holds::Diary;
    const bool isText = beginning.find('\0') == std::string_view::npos;
    return isText && !beginning.empty() && entry.size <= kLargestTable ? Holds::Text
                                                                       : Holds::Nothing;
}

Content contentOf(ZipArchive& archive, const ZipEntry& entry)
{
    if (isShadow(entry.name))
        return {.entry = &entry};
    const auto beginning = archive.beginning(entry, kBeginning);
    if (!beginning)
        return {&entry, Holds::Refused, {.message = beginning.error().message}};
    const Holds holds = holdsBy(*beginning, entry);
    if (holds == Holds::Nothing && isNamedLikeTable(entry.name) && entry.size > kLargestTable)
        return {&entry, Holds::Refused, {.message = tooLargeTable()}};
    return {.entry = &entry, .holds = holds};
}

class ZipImport {
public:
    ZipImport(Import& import, const ImportSource& source, const ImportHow& how, ZipArchive& archive)
        : m_import(import)
        , m_source(source)
        , m_how(how)
        , m_archive(archive)
    {}

    std::vector<ImportedFile> run()
    {
        std::vector<Content> contents;
        for (const ZipEntry& entry : m_archive.entries())
            contents.push_back(contentOf(m_archive, entry));
        std::erase_if(contents, [](const Content& c) { return c.holds == Holds::Nothing; });
        std::ranges::sort(contents, {}, [](const Content& content) {
            return std::pair(content.holds, std::string_view(content.entry->name));
        });
        m_count = static_cast<int>(contents.size());
        for (const Content& content : contents) {
            if (!goOn(*content.entry))
                break;
            add(content);
            ++m_done;
        }
        return std::move(m_files);
    }

private:
    std::string shown(const ZipEntry& entry) const { return m_source.shown + '/' + entry.name; }

    bool goOn(const ZipEntry& entry) const
    {
        return !m_how.onward || m_how.onward(m_done, m_count, shown(entry));
    }

    void add(const Content& content)
    {
        FileOutcome outcome = outcomeOf(content);
        // Text that is no table of an app is of no concern here.
        const bool unknown = content.holds == Holds::Text && outcome.status == FileStatus::Failed &&
                             outcome.format.empty();
        if (!unknown)
            m_files.push_back({shown(*content.entry), std::move(outcome), m_source.file});
    }

    FileOutcome outcomeOf(const Content& content)
    {
        switch (content.holds) {
        case Holds::Refused:
        case Holds::Nothing:
            return content.outcome;
        case Holds::Archive:
            return {.status = FileStatus::Skipped,
                    .message = "A zip file in a zip file is not opened: unpack the outer one and "
                               "import what is in it."};
        case Holds::Health:
            return addHealth(*content.entry);
        case Holds::Recording:
        case Holds::Diary:
        case Holds::Text:
            break;
        }
        auto bytes = m_archive.whole(*content.entry, kLargestEntry);
        if (!bytes)
            return {.format = content.holds == Holds::Text ? "csv" : "",
                    .message = bytes.error().message};
        return importBytes(m_import, *std::move(bytes), m_how);
    }

    FileOutcome addHealth(const ZipEntry& entry)
    {
        HealthReader reader;
        Result<> fed;
        int pieces = 0;
        const auto read = m_archive.read(entry, [&](std::string_view piece) {
            fed = reader.feed(piece);
            if (fed && ++pieces % 16 == 0 && !goOn(entry))
                fed = badInput("the import was cancelled");
            return fed.has_value();
        });
        auto contents = !read  ? tl::unexpected(read.error())
                        : !fed ? tl::unexpected(fed.error())
                               : reader.finish();
        if (!contents)
            return {.format = "health", .message = contents.error().message};
        const auto slash = entry.name.rfind('/');
        const std::string folder =
            slash == std::string::npos ? std::string{} : entry.name.substr(0, slash);
        return m_import.addHealth(*std::move(contents), [&](const std::string& path) {
            const auto name = routeBelow(folder, path);
            return name ? fileNamed(*name) : std::nullopt;
        });
    }

    std::optional<std::string> fileNamed(const std::string& name)
    {
        if (m_byName.empty()) {
            for (const ZipEntry& entry : m_archive.entries())
                m_byName.try_emplace(entry.name, &entry);
        }
        const auto found = m_byName.find(name);
        if (found == m_byName.end())
            return std::nullopt;
        auto bytes = m_archive.whole(*found->second, kLargestEntry);
        return bytes ? std::optional(*std::move(bytes)) : std::nullopt;
    }

    Import& m_import;
    const ImportSource& m_source;
    const ImportHow& m_how;
    ZipArchive& m_archive;
    std::map<std::string_view, const ZipEntry*> m_byName;
    std::vector<ImportedFile> m_files;
    int m_done = 0;
    int m_count = 0;
};

} // namespace

std::vector<ImportedFile> importZip(Import& import, const ImportSource& source,
                                    const ImportHow& how)
{
    auto archive = ZipArchive::open(source.file);
    if (!archive)
        return {{source.shown, {.format = "zip", .message = archive.error().message}, source.file}};
    auto files = ZipImport(import, source, how, *archive).run();
    if (files.empty())
        files.push_back({source.shown,
                         {.format = "zip",
                          .status = FileStatus::Skipped,
                          .message = "There is nothing in the zip file that Mileplate knows."},
                         source.file});
    return files;
}

} // namespace mileplate::exchange
