// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip/zip_directory.h"

#include <algorithm>
#include <fstream>

namespace mileplate::exchange {

namespace {

// The last record is 22 bytes and a comment of at most 65 535; before it may stand the
// two records of zip64, 20 and 56 bytes.
constexpr std::uint64_t kTail = 22 + 65'535 + 20 + 56;
constexpr std::uint64_t kLargestDirectory = 16U << 20U;

std::uint64_t numberAt(std::string_view bytes, std::size_t at, std::size_t width)
{
    std::uint64_t number = 0;
    for (std::size_t i = width; i-- > 0;)
        number = (number << 8U) | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

struct EndRecord {
    std::string_view mark;
    std::size_t length;
    std::size_t countAt;
    std::size_t countWidth;
    std::size_t sizeAt;
    std::size_t sizeWidth;
};
constexpr EndRecord kPlain{"PK\5\6", 22, 10, 2, 12, 4};
constexpr EndRecord kZip64{"PK\6\6", 56, 32, 8, 40, 8};

struct Claims {
    bool any = false;
    std::uint64_t entries = 0;
    std::uint64_t directory = 0;

    void take(std::string_view tail, const EndRecord& record)
    {
        for (std::size_t at = tail.find(record.mark); at != std::string_view::npos;
             at = tail.find(record.mark, at + 1)) {
            if (at + record.length > tail.size())
                return;
            const std::uint64_t count = numberAt(tail, at + record.countAt, record.countWidth);
            const std::uint64_t size = numberAt(tail, at + record.sizeAt, record.sizeWidth);
            any = true;
            // All ones stand for "see zip64".
            if (record.countWidth == 8 || count != 0xFFFF)
                entries = std::max(entries, count);
            if (record.sizeWidth == 8 || size != 0xFFFF'FFFF)
                directory = std::max(directory, size);
        }
    }
};

} // namespace

bool looksLikeZip(std::string_view beginning)
{
    return beginning.starts_with("PK\3\4") || beginning.starts_with("PK\5\6");
}

Result<std::uint64_t> claimedEntries(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    const auto end = stream.tellg();
    if (!stream || end < 0)
        return badInput("the file cannot be read; check its permissions");
    const auto size = static_cast<std::uint64_t>(end);
    std::string tail(static_cast<std::size_t>(std::min(size, kTail)), '\0');
    stream.seekg(static_cast<std::streamoff>(size - tail.size()));
    if (!stream.read(tail.data(), static_cast<std::streamsize>(tail.size())))
        return badInput("the file cannot be read to its end");
    Claims claims;
    claims.take(tail, kPlain);
    claims.take(tail, kZip64);
    if (!claims.any)
        return badInput("the zip file is cut off: it has no directory at its end");
    if (claims.directory > kLargestDirectory)
        return badInput("the directory of the zip file is larger than 16 MB");
    return claims.entries;
}

} // namespace mileplate::exchange
