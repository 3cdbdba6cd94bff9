// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/track_codec.h"

#include "core/base/hash.h"

#include <array>

namespace mileplate {

namespace {

constexpr char kVersion = 1;
constexpr std::uint64_t kMostRecords = 10'000'000;
constexpr std::array kColumns{&Track::distance, &Track::heartRate, &Track::altitude,
                              &Track::cadence,  &Track::power,     &Track::latitude,
                              &Track::longitude};

void put(std::string& bytes, std::uint64_t value)
{
    while (value >= 0x80) {
        bytes += static_cast<char>(value | 0x80U);
        value >>= 7U;
    }
    bytes += static_cast<char>(value);
}

constexpr std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63);
}

constexpr std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
}

class Bytes {
public:
    explicit Bytes(std::string_view bytes) : m_rest(bytes) {}

    std::uint64_t take()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_rest.empty())
                break;
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if (byte < 0x80)
                return value;
        }
        m_good = false;
        return 0;
    }

    std::size_t left() const { return m_rest.size(); }
    bool good() const { return m_good; }

private:
    std::string_view m_rest;
    bool m_good = true;
};

// 0 is a gap; anything else one more than the zigzagged difference.
void putColumn(std::string& bytes, const Track::Column& column)
{
    put(bytes, column.empty() ? 0 : 1);
    std::int64_t last = 0;
    for (const std::int32_t value : column) {
        if (value == Track::kNoValue) {
            put(bytes, 0);
            continue;
        }
        put(bytes, zigzag(value - last) + 1);
        last = value;
    }
}

bool takeColumn(Bytes& bytes, Track::Column& column, std::size_t count)
{
    if (bytes.take() == 0)
        return bytes.good();
    if (count > bytes.left())
        return false;
    column.reserve(count);
    std::int64_t last = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t code = bytes.take();
        if (code != 0)
            last += unzigzag(code - 1);
        if (last < -std::numeric_limits<std::int32_t>::max() ||
            last > std::numeric_limits<std::int32_t>::max())
            return false;
        column.push_back(code == 0 ? Track::kNoValue : static_cast<std::int32_t>(last));
    }
    return bytes.good();
}

} // namespace

std::string encoded(const Track& track)
{
    std::string bytes(1, kVersion);
    bytes.reserve(track.size() * 12);
    put(bytes, track.size());
    std::int64_t last = 0;
    for (const std::int64_t time : track.time) {
        put(bytes, zigzag(time - last));
        last = time;
    }
    for (const auto column : kColumns)
        putColumn(bytes, track.*column);
    return bytes;
}

std::optional<Track> decodedTrack(std::string_view bytes)
{
    if (bytes.empty() || bytes.front() != kVersion)
        return std::nullopt;
    Bytes rest(bytes.substr(1));
    const std::uint64_t count = rest.take();
    if (count > kMostRecords || count > rest.left())
        return std::nullopt;

    Track track;
    track.time.reserve(count);
    std::uint64_t last = 0; // wraps where the bytes lie, instead of overflowing
    for (std::uint64_t i = 0; i < count; ++i) {
        last += static_cast<std::uint64_t>(unzigzag(rest.take()));
        track.time.push_back(static_cast<std::int64_t>(last));
    }
    for (const auto column : kColumns) {
        if (!takeColumn(rest, track.*column, count))
            return std::nullopt;
    }
    return rest.good() && rest.left() == 0 ? std::optional(std::move(track)) : std::nullopt;
}

TrackRef trackRef(Track track)
{
    std::string hash = sha256(encoded(track));
    return {.hash = std::move(hash), .loaded = std::make_shared<const Track>(std::move(track))};
}

} // namespace mileplate
