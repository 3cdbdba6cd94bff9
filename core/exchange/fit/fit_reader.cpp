// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fit_reader.h"

#include "core/exchange/fit/fit_crc.h"

#include <algorithm>
#include <fmt/format.h>

namespace mileplate::exchange {

namespace {

constexpr std::size_t kShortHeader = 12;
constexpr std::size_t kCrcSize = 2;

unsigned byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

unsigned wordAt(std::string_view bytes, std::size_t at)
{
    return byteAt(bytes, at) | byteAt(bytes, at + 1) << 8U;
}

// The data messages of one file, from its definitions on.
class Messages {
public:
    Messages(std::string_view data, const TakeFitMessage& take) : m_data(data), m_take(take) {}

    // What stopped the reading; empty where all was read.
    std::string read()
    {
        while (m_at < m_data.size() && m_damage.empty()) {
            const unsigned header = byteAt(m_data, m_at++);
            if ((header & 0x80U) != 0)
                readData((header >> 5U) & 3U, header & 31U);
            else if ((header & 0x40U) != 0)
                readDefinition(header & 15U, (header & 0x20U) != 0);
            else
                readData(header & 15U, std::nullopt);
        }
        return m_damage;
    }

private:
    bool has(std::size_t count)
    {
        if (m_data.size() - m_at >= count)
            return true;
        m_damage = "it ends in the middle of a message";
        return false;
    }

    void readDefinition(unsigned local, bool withDeveloperFields)
    {
        if (!has(5))
            return;
        FitDefinition definition{.known = true, .bigEndian = byteAt(m_data, m_at + 1) == 1};
        const unsigned low = byteAt(m_data, m_at + 2);
        const unsigned high = byteAt(m_data, m_at + 3);
        definition.message =
            static_cast<std::uint16_t>(definition.bigEndian ? low << 8U | high : high << 8U | low);
        const unsigned count = byteAt(m_data, m_at + 4);
        m_at += 5;
        unsigned size = 0;
        if (!has(3 * count))
            return;
        for (unsigned i = 0; i < count; ++i, m_at += 3) {
            const auto number = static_cast<std::uint8_t>(byteAt(m_data, m_at));
            const auto length = static_cast<std::uint8_t>(byteAt(m_data, m_at + 1));
            const auto type = static_cast<std::uint8_t>(byteAt(m_data, m_at + 2));
            definition.fields.push_back({number, length, type, static_cast<std::uint16_t>(size)});
            size += length;
        }
        // Developer fields are skipped over: only their size matters, and it is said
        // here, however badly they are declared elsewhere.
        if (withDeveloperFields && has(1)) {
            const unsigned developerCount = byteAt(m_data, m_at++);
            if (!has(3 * developerCount))
                return;
            for (unsigned i = 0; i < developerCount; ++i, m_at += 3)
                size += byteAt(m_data, m_at + 1);
        }
        if (size > 0xFFFF) {
            m_damage = "a message is declared larger than any can be";
            return;
        }
        definition.size = static_cast<std::uint16_t>(size);
        definition.timestamp = definition.find(kTimestampField);
        for (std::size_t i = 0; i < kRecordFields.size(); ++i)
            definition.record[i] = definition.find(kRecordFields[i]);
        m_definitions[local] = std::move(definition);
    }

    void readData(unsigned local, std::optional<unsigned> offset)
    {
        const FitDefinition& definition = m_definitions[local];
        if (!definition.known) {
            m_damage = fmt::format("byte {} holds data that nothing defines", m_at);
            return;
        }
        if (definition.size == 0) { // of which a small file could hold millions
            m_damage = fmt::format("byte {} holds a message without content", m_at);
            return;
        }
        if (!has(definition.size))
            return;
        const auto* bytes = reinterpret_cast<const unsigned char*>(m_data.data()) + m_at;
        m_at += definition.size;
        std::optional<std::uint32_t> time;
        if (const auto own = fitValue(bytes, definition.timestamp, definition.bigEndian);
            own != kNoFitValue)
            time = m_time = static_cast<std::uint32_t>(own);
        else if (offset)
            time = m_time = afterOffset(*offset);
        m_take({definition, bytes}, time);
    }

    // Five bits of time that roll over every 32 seconds.
    std::uint32_t afterOffset(unsigned offset) const
    {
        const std::uint32_t low = m_time & 31U;
        return m_time - low + offset + (offset < low ? 32U : 0U);
    }

    std::string_view m_data;
    const TakeFitMessage& m_take;
    std::size_t m_at = 0;
    std::uint32_t m_time = 0;
    std::string m_damage;
    std::array<FitDefinition, 16> m_definitions{};
};

// The length of the data, where the header can be believed.
std::size_t dataSize(std::string_view bytes)
{
    return wordAt(bytes, 4) | static_cast<std::size_t>(wordAt(bytes, 6)) << 16U;
}

std::string checkSum(std::string_view file, std::size_t end)
{
    if (file.size() < end + kCrcSize)
        return "its checksum is missing";
    return fitCrc(file.substr(0, end)) == wordAt(file, end) ? "" : "its checksum is wrong";
}

} // namespace

bool startsFit(std::string_view bytes)
{
    return bytes.size() >= kShortHeader && bytes.substr(8, 4) == ".FIT" &&
           byteAt(bytes, 0) >= kShortHeader;
}

FitPart readFitFile(std::string_view bytes, const TakeFitMessage& take)
{
    const std::size_t header = std::min<std::size_t>(byteAt(bytes, 0), bytes.size());
    const std::size_t room = bytes.size() - header;
    const std::size_t said = dataSize(bytes);
    FitPart part;
    // A device that lost power has not written the length yet.
    const bool unfinished = said == 0 && room > kCrcSize;
    const std::size_t size = unfinished ? room : std::min(said, room);
    if (unfinished)
        part.damage = "its header says that it is empty";
    else if (said > room)
        part.damage = fmt::format("{} of {} bytes are missing", said - room, said);

    const std::string stopped = Messages(bytes.substr(header, size), take).read();
    if (!stopped.empty())
        part.damage = stopped;
    else if (part.damage.empty())
        part.damage = checkSum(bytes, header + size);
    part.size = std::min(bytes.size(), header + size + kCrcSize);
    return part;
}

} // namespace mileplate::exchange
