// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fit_definition.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace mileplate::exchange {

namespace {

// Base types by their low five bits.
enum BaseType : std::uint8_t {
    Enum = 0,
    SInt8 = 1,
    UInt8 = 2,
    SInt16 = 3,
    UInt16 = 4,
    SInt32 = 5,
    UInt32 = 6,
    String = 7,
    Float32 = 8,
    Float64 = 9,
    UInt8z = 10,
    UInt16z = 11,
    UInt32z = 12,
    Byte = 13,
    SInt64 = 14,
    UInt64 = 15,
    UInt64z = 16,
};

constexpr std::array<std::uint8_t, 17> kSizes{1, 1, 1, 2, 2, 4, 4, 1, 4, 8, 1, 2, 4, 1, 8, 8, 8};

// Nothing that a device measures is larger; sums of such numbers stay whole.
constexpr std::int64_t kMostWhole = 1LL << 40U;

// Swapped as a whole: bytes written one by one and read back as a word make the
// processor wait.
template <class T>
T loaded(const unsigned char* bytes, bool bigEndian)
{
    if constexpr (sizeof(T) == 1) {
        return std::bit_cast<T>(*bytes);
    } else {
        using Word =
            std::conditional_t<sizeof(T) == 2, std::uint16_t,
                               std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>>;
        Word word = 0;
        std::memcpy(&word, bytes, sizeof(T));
        if (bigEndian != (std::endian::native == std::endian::big)) {
            if constexpr (sizeof(T) == 2)
                word = __builtin_bswap16(word);
            else if constexpr (sizeof(T) == 4)
                word = __builtin_bswap32(word);
            else
                word = __builtin_bswap64(word);
        }
        return std::bit_cast<T>(word);
    }
}

template <class T>
std::int64_t unlessInvalid(const unsigned char* bytes, bool bigEndian, T invalid)
{
    const T value = loaded<T>(bytes, bigEndian);
    return value == invalid ? kNoFitValue : static_cast<std::int64_t>(value);
}

template <class Float>
std::int64_t rounded(const unsigned char* bytes, bool bigEndian)
{
    const Float value = loaded<Float>(bytes, bigEndian);
    if (!std::isfinite(value) || std::abs(value) > static_cast<Float>(kMostWhole))
        return kNoFitValue;
    return std::llround(value);
}

std::int64_t value(const unsigned char* bytes, std::uint8_t type, bool bigEndian)
{
    switch (type) {
    case Enum:
    case UInt8:
    case Byte:
        return unlessInvalid<std::uint8_t>(bytes, bigEndian, 0xFF);
    case SInt8:
        return unlessInvalid<std::int8_t>(bytes, bigEndian, 0x7F);
    case SInt16:
        return unlessInvalid<std::int16_t>(bytes, bigEndian, 0x7FFF);
    case UInt16:
        return unlessInvalid<std::uint16_t>(bytes, bigEndian, 0xFFFF);
    case SInt32:
        return unlessInvalid<std::int32_t>(bytes, bigEndian, 0x7FFFFFFF);
    case UInt32:
        return unlessInvalid<std::uint32_t>(bytes, bigEndian, 0xFFFFFFFF);
    case UInt8z:
        return unlessInvalid<std::uint8_t>(bytes, bigEndian, 0);
    case UInt16z:
        return unlessInvalid<std::uint16_t>(bytes, bigEndian, 0);
    case UInt32z:
        return unlessInvalid<std::uint32_t>(bytes, bigEndian, 0);
    case Float32:
        return rounded<float>(bytes, bigEndian);
    case Float64:
        return rounded<double>(bytes, bigEndian);
    case SInt64: {
        const auto whole = loaded<std::int64_t>(bytes, bigEndian);
        return whole < -kMostWhole || whole > kMostWhole ? kNoFitValue : whole;
    }
    case UInt64:
    case UInt64z: {
        const auto whole = loaded<std::uint64_t>(bytes, bigEndian);
        return whole > std::uint64_t{kMostWhole} ? kNoFitValue : static_cast<std::int64_t>(whole);
    }
    default:
        return kNoFitValue;
    }
}

std::optional<std::int64_t> optional(std::int64_t value)
{
    return value == kNoFitValue ? std::nullopt : std::optional(value);
}

} // namespace

std::int64_t fitValue(const unsigned char* bytes, const FitSlot& slot, bool bigEndian)
{
    return slot.size == 0 ? kNoFitValue : value(bytes + slot.offset, slot.type, bigEndian);
}

FitRecordValues fitRecordValues(const FitMessage& message)
{
    FitRecordValues values;
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] =
            fitValue(message.bytes, message.definition.record[i], message.definition.bigEndian);
    return values;
}

FitSlot FitDefinition::find(std::uint8_t number) const
{
    const auto field = std::ranges::find(fields, number, &FitField::number);
    if (field == fields.end())
        return {};
    const std::uint8_t type = field->type & 0x1FU;
    if (type >= kSizes.size() || field->size % kSizes[type] != 0)
        return {};
    return {.offset = field->offset, .size = field->size, .type = type};
}

std::optional<std::int64_t> FitMessage::integer(std::uint8_t number) const
{
    return optional(fitValue(bytes, definition.find(number), definition.bigEndian));
}

std::vector<std::optional<std::int64_t>> FitMessage::integers(std::uint8_t number) const
{
    const FitSlot slot = definition.find(number);
    std::vector<std::optional<std::int64_t>> values;
    for (unsigned at = 0; at < slot.size; at += kSizes[slot.type])
        values.push_back(
            optional(value(bytes + slot.offset + at, slot.type, definition.bigEndian)));
    return values;
}

std::string FitMessage::text(std::uint8_t number) const
{
    const FitSlot slot = definition.find(number);
    const auto* start = reinterpret_cast<const char*>(bytes + slot.offset);
    return {start, std::find(start, start + slot.size, '\0')};
}

} // namespace mileplate::exchange
