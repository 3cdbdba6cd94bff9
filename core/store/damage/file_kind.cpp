// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/damage/file_kind.h"

#include "core/base/files.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fstream>

namespace mileplate::store {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kPageSizeAt = 16;  // two bytes; 1 means 65536
constexpr std::size_t kPageCountAt = 28; // four bytes

// The header of a database file, or as much of it as there is.
std::string beginningOf(std::ifstream& stream)
{
    std::string bytes(kHeaderSize, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
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
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return refused(file, "the diary may not be read; check its permissions");
    const std::string beginning = beginningOf(stream);
    if (beginning.empty() || hasLog(file))
        return {};
    if (!std::string_view(beginning).starts_with(kMagic))
        return refused(file, "this is not a Mileplate diary, or its beginning is damaged");
    if (beginning.size() < kHeaderSize)
        return refused(file, fmt::format("the diary was cut off after {} bytes, nothing of it is "
                                         "left; restore a backup",
                                         beginning.size()));
    return {};
}

std::optional<std::string> howMuchIsCutOff(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string header = beginningOf(stream);
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    if (header.size() < kHeaderSize || error)
        return std::nullopt;
    const std::string_view bytes = header;
    const std::uintmax_t pageSize = bigEndian(bytes.substr(kPageSizeAt, 2));
    const std::uintmax_t wanted =
        (pageSize == 1 ? 65536 : pageSize) * bigEndian(bytes.substr(kPageCountAt, 4));
    if (size >= wanted)
        return std::nullopt;
    return fmt::format("only {} of {} bytes are there", size, wanted);
}

} // namespace mileplate::store
