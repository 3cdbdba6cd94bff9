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

std::optional<std::string> inflated(std::string_view packed, std::size_t size)
{
    if (size > kLargestTrack)
        return std::nullopt;
    std::string bytes(size, '\0');
    uLongf length = size;
    const int code = uncompress(reinterpret_cast<Bytef*>(bytes.data()), &length,
                                reinterpret_cast<const Bytef*>(packed.data()), packed.size());
    return code == Z_OK && length == size ? std::optional(std::move(bytes)) : std::nullopt;
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
