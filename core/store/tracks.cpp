// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tracks.h"

#include "core/base/hash.h"
#include "core/domain/track_codec.h"

#include <zlib.h>

namespace mileplate::store {

namespace {

constexpr std::size_t kLargestTrack = 256U << 20U;

std::string deflated(const std::string& bytes)
{
    uLongf size = compressBound(bytes.size());
    std::string packed(size, '\0');
    if (compress2(reinterpret_cast<Bytef*>(packed.data()), &size,
                  reinterpret_cast<const Bytef*>(bytes.data()), bytes.size(), 6) != Z_OK)
        throw SqliteError(7, "a track could not be compressed");
    packed.resize(size);
    return packed;
}

// Takes only what deflated() writes, also in the bits that say nothing (which level it was
// packed with, the rest of the last byte), so that damage has nowhere to hide.
std::optional<std::string> inflated(std::string_view packed, std::size_t size)
{
    constexpr int kLevel = 2; // what level 6 is called in the second byte
    if (size > kLargestTrack || packed.size() < 2 ||
        static_cast<unsigned char>(packed[1]) >> 6U != kLevel)
        return std::nullopt;
    std::string bytes(size, '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<const Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = static_cast<uInt>(size);
    int code = inflateInit(&stream);
    bool isWhole = true;
    while (code == Z_OK) {
        code = inflate(&stream, Z_BLOCK);
        const bool isAtEnd = (stream.data_type & 192) == 192; // of the last block
        const int unused = stream.data_type & 7;              // bits of its last byte
        if (code == Z_OK && isAtEnd)
            isWhole = stream.next_in[-1] >> (8 - unused) == 0;
    }
    isWhole = isWhole && code == Z_STREAM_END && stream.avail_in == 0 && stream.total_out == size;
    inflateEnd(&stream);
    return isWhole ? std::optional(std::move(bytes)) : std::nullopt;
}

tl::unexpected<Error> damaged()
{
    return failure(Error::Kind::Storage,
                   "The recording of this session is damaged in the diary; its summary is not. "
                   "Import the file again or restore a backup.");
}

} // namespace

void keepTrack(Statements& statements, const TrackRef& ref)
{
    if (!ref.loaded)
        return;
    Statement& known = statements.of("SELECT 1 FROM track WHERE hash = ?");
    known.restart();
    known.put(std::string_view(ref.hash));
    const bool isKept = known.step();
    known.restart();
    if (isKept)
        return;
    const std::string bytes = encoded(*ref.loaded);
    Statement& insert = statements.of("INSERT INTO track (hash, size, bytes) VALUES (?, ?, ?)");
    insert.restart();
    insert.put(std::string_view(ref.hash));
    insert.put(static_cast<std::int64_t>(bytes.size()));
    insert.putBlob(deflated(bytes));
    insert.run();
}

Result<std::shared_ptr<const Track>> readTrack(Statements& statements, const std::string& hash)
{
    Statement& select = statements.of("SELECT size, bytes FROM track WHERE hash = ?");
    select.restart();
    select.put(std::string_view(hash));
    if (!select.step())
        return damaged();
    const auto size = static_cast<std::size_t>(select.nextInt());
    const auto bytes = inflated(select.nextBlob(), size);
    select.restart();
    if (!bytes || sha256(*bytes) != hash)
        return damaged();
    auto track = decodedTrack(*bytes);
    if (!track)
        return damaged();
    return std::make_shared<const Track>(*std::move(track));
}

std::vector<std::string> trackHashes(Database& database)
{
    std::vector<std::string> hashes;
    Statement select(database, "SELECT hash FROM track ORDER BY hash");
    while (select.step())
        hashes.emplace_back(select.nextText());
    return hashes;
}

} // namespace mileplate::store
