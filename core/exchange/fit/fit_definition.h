// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

// The self-describing records of the FIT protocol: a definition says which fields,
// of which size and type, the data messages that follow it have.
namespace mileplate::exchange {

struct FitField {
    std::uint8_t number = 0;
    std::uint8_t size = 0;
    std::uint8_t type = 0; // base type as written, 0x84 for uint16
    std::uint16_t offset = 0;
};

// Where a message has a field that we know; size 0: it has not, or its size does not
// fit its type.
struct FitSlot {
    std::uint16_t offset = 0;
    std::uint8_t size = 0;
    std::uint8_t type = 0; // the low five bits, which tell the types apart
};

struct FitDefinition {
    bool known = false; // whether the local message type was defined at all
    bool bigEndian = false;
    std::uint16_t message = 0; // global number: 20 is record
    std::uint16_t size = 0;    // of the data message, developer fields included
    std::vector<FitField> fields{};

    // Places of the fields that every record may have, looked up once and not for
    // each of the thousands of records that follow.
    FitSlot timestamp{};
    std::array<FitSlot, 9> record{};

    FitSlot find(std::uint8_t number) const;
};

// Numbers of the record's fields, in the order of FitDefinition::record.
inline constexpr std::array<std::uint8_t, 9> kRecordFields{0,   // latitude
                                                           1,   // longitude
                                                           2,   // altitude
                                                           3,   // heart rate
                                                           4,   // cadence
                                                           5,   // distance
                                                           7,   // power
                                                           53,  // fraction of cadence
                                                           78}; // enhanced altitude
inline constexpr std::uint8_t kTimestampField = 253;

// A data message: its definition and its bytes.
struct FitMessage {
    const FitDefinition& definition;
    const unsigned char* bytes;

    // The first value of a field; nothing where the message has no such field, where
    // it holds the type's "invalid", or where its size does not fit its type.
    std::optional<std::int64_t> integer(std::uint8_t number) const;
    std::vector<std::optional<std::int64_t>> integers(std::uint8_t number) const;
    std::string text(std::uint8_t number) const;
};

// The same for the fields of each record, of which there are thousands: a plain number,
// as optionals go through memory in pieces here and take longer than the decoding.
inline constexpr std::int64_t kNoFitValue = std::numeric_limits<std::int64_t>::min();
std::int64_t fitValue(const unsigned char* bytes, const FitSlot& slot, bool bigEndian);
using FitRecordValues = std::array<std::int64_t, kRecordFields.size()>;
FitRecordValues fitRecordValues(const FitMessage& message);

} // namespace mileplate::exchange
