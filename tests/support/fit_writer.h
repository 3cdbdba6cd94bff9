// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace mileplate::test {

// Writes FIT files byte by byte after the published protocol, so that tests can say what
// a device says, and what a broken one does.
class FitWriter {
public:
    enum class Order { Little, Big };

    // A field of a message: number, base type of the protocol and its size.
    struct Field {
        std::uint8_t number;
        std::uint8_t baseType;
        std::uint8_t size;
    };
    static constexpr std::uint8_t kEnum = 0x00;
    static constexpr std::uint8_t kUint8 = 0x02;
    static constexpr std::uint8_t kUint16 = 0x84;
    static constexpr std::uint8_t kUint32 = 0x86;

    explicit FitWriter(Order order = Order::Little) : m_order(order) {}

    // Says what messages of this local type look like from here on.
    FitWriter& define(std::uint8_t local, std::uint16_t global, std::vector<Field> fields,
                      int developerBytes = 0);
    // A message of a defined local type; one value for each field.
    FitWriter& message(std::uint8_t local, const std::vector<std::int64_t>& values);
    // The same with the time in its header: seconds after the last full time stamp.
    FitWriter& compressed(std::uint8_t local, std::uint8_t seconds,
                          const std::vector<std::int64_t>& values);
    FitWriter& bytes(const std::string& raw);

    // Header, messages, checksum.
    std::string file() const;

private:
    void put(std::int64_t value, std::size_t size);

    struct Definition {
        std::vector<Field> fields;
        int developerBytes = 0;
    };

    Order m_order;
    std::string m_body;
    std::vector<Definition> m_definitions = std::vector<Definition>(16);
};

// 2026-11-24T06:00:00Z in the seconds of FIT.
inline constexpr std::int64_t kFitTuesdayAt6 = 1795500000 - 631065600;

// A run as a watch records it: one record a second at an even pace and heart rate.
struct WatchRun {
    std::int64_t start = kFitTuesdayAt6;
    int seconds = 600;
    double speed = 3; // m/s
    int heartRate = 140;
    int sport = 1; // running
};
std::string watchRunFile(const WatchRun& run, FitWriter::Order order = FitWriter::Order::Little);

} // namespace mileplate::test
