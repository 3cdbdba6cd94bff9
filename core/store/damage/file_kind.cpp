// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/damage/file_kind.h"

#include "core/base/files.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fmt/format.h>
#include <memory>
#include <sqlite3.h>

namespace mileplate::store {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kPageSizeAt = 16;    // two bytes; 1 means 65536
constexpr std::size_t kPageCountAt = 28;   // four bytes
constexpr std::size_t kApplicationAt = 68; // four bytes

// A file as SQLite opens it. When a process closes a file in any other way, the system lets go of
// all locks that the process has on it, those of the open diary too.
class RawFile {
public:
    explicit RawFile(const fs::path& file)
        : m_disk(sqlite3_vfs_find(nullptr))
        , m_name(sqlite3_create_filename(file.string().c_str(), "", "", 0, nullptr))
        , m_room(std::make_unique<std::max_align_t[]>(
              static_cast<std::size_t>(m_disk->szOsFile) / sizeof(std::max_align_t) + 1))
    {
        m_isOpen = m_disk->xOpen(m_disk, m_name, handle(),
                                 SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr) == SQLITE_OK;
    }
    ~RawFile()
    {
        if (handle()->pMethods)
            handle()->pMethods->xClose(handle());
        sqlite3_free_filename(m_name);
    }
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    // The first bytes, or as many of them as there are; nothing where they cannot be read.
    std::optional<std::string> beginning(std::size_t most) const
    {
        sqlite3_int64 size = 0;
        if (!m_isOpen || handle()->pMethods->xFileSize(handle(), &size) != SQLITE_OK)
            return std::nullopt;
        std::string bytes(std::min(most, static_cast<std::size_t>(size)), '\0');
        if (handle()->pMethods->xRead(handle(), bytes.data(), static_cast<int>(bytes.size()), 0) !=
            SQLITE_OK)
            return std::nullopt;
        return bytes;
    }

private:
    sqlite3_file* handle() const { return reinterpret_cast<sqlite3_file*>(m_room.get()); }

    sqlite3_vfs* m_disk;
    const char* m_name;
    std::unique_ptr<std::max_align_t[]> m_room;
    bool m_isOpen = false;
};

// The header of a database file, or as much of it as there is.
std::optional<std::string> beginningOf(const fs::path& file)
{
    return RawFile(file).beginning(kHeaderSize);
}

std::uintmax_t bigEndian(std::string_view bytes)
{
    std::uintmax_t number = 0;
    for (const char byte : bytes)
        number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

// Where the power went while the file was written its beginning may be torn; what lies beside
// it then makes it whole.
bool hasLog(const fs::path& file)
{
    return std::ranges::any_of(std::array{"-wal", "-journal"}, [&](const char* ending) {
        fs::path log = file;
        log += ending;
        std::error_code error;
        const auto size = fs::file_size(log, error);
        return !error && size > 0;
    });
}

tl::unexpected<Error> refused(const fs::path& file, std::string_view why)
{
    return badInput(fmt::format("{}: {}", shownPath(file), why));
}

} // namespace

Result<> refuseWhatIsNoDiary(const fs::path& file)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (fs::is_directory(status))
        return refused(file, "this is a folder, not a diary");
    if (status.type() == fs::file_type::not_found)
        return refused(file, "there is no such diary");
    if (error)
        return refused(file, fmt::format("it cannot be looked at ({})", error.message()));
    if (!fs::is_regular_file(status))
        return refused(file, "this is a pipe or a device, not a file");
    const auto beginning = beginningOf(file);
    if (!beginning)
        return refused(file, "the diary may not be read; check its permissions");
    if (beginning->empty() || hasLog(file))
        return {};
    if (!beginning->starts_with(kMagic))
        return refused(file, "this is not a Mileplate diary, or its beginning is damaged");
    if (beginning->size() < kHeaderSize)
        return refused(file, fmt::format("the diary was cut off after {} bytes, nothing of it is "
                                         "left; restore a backup",
                                         beginning->size()));
    return {};
}

bool saysItIsADiary(const fs::path& file)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error)) // a pipe is never opened
        return false;
    const auto beginning = beginningOf(file);
    return beginning && beginning->size() == kHeaderSize && beginning->starts_with(kMagic) &&
           bigEndian(std::string_view(*beginning).substr(kApplicationAt, 4)) == kApplicationId;
}

std::optional<fs::path> otherNameWithLog(const fs::path& file)
{
    std::error_code error;
    const auto names = fs::hard_link_count(file, error);
    if (error || names < 2 || hasLog(file))
        return std::nullopt;
    for (fs::directory_iterator entry(file.parent_path(), error), end; entry != end;
         entry.increment(error)) {
        const fs::path& other = entry->path();
        if (other != file && !fs::is_symlink(other, error) && fs::equivalent(other, file, error) &&
            hasLog(other))
            return other;
    }
    return std::nullopt;
}

std::optional<std::string> howMuchIsCutOff(const fs::path& file)
{
    const auto header = beginningOf(file);
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    if (!header || header->size() < kHeaderSize || error)
        return std::nullopt;
    const std::string_view bytes = *header;
    const std::uintmax_t pageSize = bigEndian(bytes.substr(kPageSizeAt, 2));
    const std::uintmax_t wanted =
        (pageSize == 1 ? 65536 : pageSize) * bigEndian(bytes.substr(kPageCountAt, 4));
    if (size >= wanted)
        return std::nullopt;
    return fmt::format("only {} of {} bytes are there", size, wanted);
}

} // namespace mileplate::store
