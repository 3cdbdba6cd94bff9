// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gzip.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <zlib.h>

namespace mileplate::exchange {

namespace {

constexpr std::size_t kLargestUnpacked = 256U << 20U;
constexpr std::size_t kMostTimes = 200;
constexpr int kGzipWindow = 15 + 16; // 32 KB window, gzip header

class Inflating {
public:
    explicit Inflating(std::string_view bytes)
    {
        m_stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        m_good = inflateInit2(&m_stream, kGzipWindow) == Z_OK;
    }
    ~Inflating() { inflateEnd(&m_stream); }
    Inflating(const Inflating&) = delete;
    Inflating& operator=(const Inflating&) = delete;

    // Appends what comes next; false at the end or where the data is no good.
    bool next(std::string& text)
    {
        if (!m_good || m_ended)
            return false;
        std::array<char, 64 * 1024> piece{};
        m_stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        m_stream.avail_out = static_cast<uInt>(piece.size());
        const int code = inflate(&m_stream, Z_NO_FLUSH);
        m_ended = code == Z_STREAM_END;
        m_good = m_ended || (code == Z_OK && m_stream.avail_out < piece.size());
        text.append(piece.data(), piece.size() - m_stream.avail_out);
        return m_good;
    }

    bool ended() const { return m_ended; }
    // How much of what is packed was good.
    std::size_t taken() const { return m_stream.total_in; }

private:
    z_stream m_stream{};
    bool m_good = false;
    bool m_ended = false;
};

} // namespace

bool isGzip(std::string_view bytes) { return bytes.starts_with("\x1F\x8B"); }

Result<std::string> unzipped(std::string_view bytes)
{
    const std::size_t most =
        std::min(kLargestUnpacked, std::max<std::size_t>(bytes.size(), 1024) * kMostTimes);
    if (bytes.size() > kLargestUnpacked)
        return badInput("the compressed file is larger than 256 MB");
    std::string text;
    Inflating inflating(bytes);
    while (inflating.next(text)) {
        if (text.size() > most)
            return badInput("the compressed file unpacks to more than any recording");
    }
    if (!inflating.ended())
        return badInput(
            fmt::format("the compressed file is damaged or cut off at byte {}", inflating.taken()));
    return text;
}

} // namespace mileplate::exchange
