// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_text.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace mileplate::exchange {

namespace {

void append(std::string& text, std::uint32_t point)
{
    const auto byte = [&](std::uint32_t value) { text += static_cast<char>(value); };
    if (point < 0x80) {
        byte(point);
    } else if (point < 0x800) {
        byte(0xC0U | point >> 6U);
        byte(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
        byte(0xE0U | point >> 12U);
        byte(0x80U | (point >> 6U & 0x3FU));
        byte(0x80U | (point & 0x3FU));
    } else {
        byte(0xF0U | point >> 18U);
        byte(0x80U | (point >> 12U & 0x3FU));
        byte(0x80U | (point >> 6U & 0x3FU));
        byte(0x80U | (point & 0x3FU));
    }
}

std::uint32_t unitAt(std::string_view bytes, std::size_t at, bool bigEndian)
{
    const std::uint32_t a = static_cast<unsigned char>(bytes[at]);
    const std::uint32_t b = static_cast<unsigned char>(bytes[at + 1]);
    return bigEndian ? a << 8U | b : b << 8U | a;
}

constexpr std::uint32_t kReplacement = 0xFFFD;

std::string fromUtf16(std::string_view bytes, bool bigEndian)
{
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        std::uint32_t unit = unitAt(bytes, i, bigEndian);
        if (unit >= 0xD800 && unit < 0xDC00 && i + 3 < bytes.size()) {
            const std::uint32_t low = unitAt(bytes, i + 2, bigEndian);
            if (low >= 0xDC00 && low < 0xE000) {
                unit = 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00);
                i += 2;
            }
        }
        append(text, unit >= 0xD800 && unit < 0xE000 ? kReplacement : unit);
    }
    return text;
}

// Windows-1252 from 0x80 to 0x9F (www.unicode.org/Public/MAPPINGS); five are not used.
constexpr std::array<std::uint16_t, 32> kWindows1252{
    0x20AC,       kReplacement, 0x201A, 0x0192, 0x201E, 0x2026,       0x2020, 0x2021,
    0x02C6,       0x2030,       0x0160, 0x2039, 0x0152, kReplacement, 0x017D, kReplacement,
    kReplacement, 0x2018,       0x2019, 0x201C, 0x201D, 0x2022,       0x2013, 0x2014,
    0x02DC,       0x2122,       0x0161, 0x203A, 0x0153, kReplacement, 0x017E, 0x0178};

std::string fromWindows1252(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        append(text, byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte);
    }
    return text;
}

bool isUtf8(std::string_view bytes)
{
    const bool plain =
        std::ranges::none_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return plain || validUtf8(bytes) == bytes;
}

// One of each of the first pairs of bytes is NUL: Latin letters in UTF-16.
bool hasNuls(std::string_view bytes, std::size_t ofPair)
{
    if (bytes.size() < 4)
        return false;
    for (std::size_t pair = 0; pair + 1 < std::min<std::size_t>(bytes.size(), 16); pair += 2) {
        if (bytes[pair + ofPair] != '\0' || bytes[pair + 1 - ofPair] == '\0')
            return false;
    }
    return true;
}

} // namespace

CsvText::CsvText(std::string_view bytes)
{
    const bool littleEndian = bytes.starts_with("\xFF\xFE");
    const bool bigEndian = bytes.starts_with("\xFE\xFF");
    if (littleEndian || bigEndian) {
        m_converted = fromUtf16(bytes.substr(2), bigEndian);
    } else if (hasNuls(bytes, 1) || hasNuls(bytes, 0)) {
        m_converted = fromUtf16(bytes, hasNuls(bytes, 0));
    } else {
        if (bytes.starts_with("\xEF\xBB\xBF"))
            bytes.remove_prefix(3);
        if (isUtf8(bytes)) {
            m_text = bytes;
            return;
        }
        m_converted = fromWindows1252(bytes);
        m_encoding = "Windows-1252";
        m_text = m_converted;
        return;
    }
    m_encoding = "UTF-16";
    m_text = m_converted;
}

} // namespace mileplate::exchange
