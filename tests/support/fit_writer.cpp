// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fit_writer.h"

#include "core/exchange/fit/fit_crc.h"

#include <cmath>
#include <stdexcept>

namespace mileplate::test {

namespace {

void putLittle(std::string& bytes, std::uint64_t value, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i)
        bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
}

} // namespace

void FitWriter::put(std::int64_t value, std::size_t size)
{
    std::string little;
    putLittle(little, static_cast<std::uint64_t>(value), size);
    if (m_order == Order::Big)
        little.assign(little.rbegin(), little.rend());
    m_body += little;
}

FitWriter& FitWriter::define(std::uint8_t local, std::uint16_t global, std::vector<Field> fields,
                             int developerBytes)
{
    const bool developer = developerBytes > 0;
    m_body += static_cast<char>(0x40U | (developer ? 0x20U : 0U) | local);
    m_body += '\0';
    m_body += static_cast<char>(m_order == Order::Big ? 1 : 0);
    put(global, 2);
    m_body += static_cast<char>(fields.size());
    for (const Field& field : fields) {
        m_body += static_cast<char>(field.number);
        m_body += static_cast<char>(field.size);
        m_body += static_cast<char>(field.baseType);
    }
    if (developer) {
        m_body += '\1'; // one developer field, number 0 of developer 0
        m_body += '\0';
        m_body += static_cast<char>(developerBytes);
        m_body += '\0';
    }
    m_definitions.at(local) = {std::move(fields), developerBytes};
    return *this;
}

FitWriter& FitWriter::message(std::uint8_t local, const std::vector<std::int64_t>& values)
{
    m_body += static_cast<char>(local);
    const Definition& definition = m_definitions.at(local);
    if (values.size() != definition.fields.size())
        throw std::logic_error("one value for each field");
    for (std::size_t i = 0; i < values.size(); ++i)
        put(values[i], definition.fields[i].size);
    m_body.append(static_cast<std::size_t>(definition.developerBytes), '\x2A');
    return *this;
}

FitWriter& FitWriter::compressed(std::uint8_t local, std::uint8_t seconds,
                                 const std::vector<std::int64_t>& values)
{
    const std::size_t header = m_body.size();
    message(local, values);
    m_body[header] = static_cast<char>(0x80U | std::uint32_t{local} << 5U | (seconds & 0x1FU));
    return *this;
}

FitWriter& FitWriter::bytes(const std::string& raw)
{
    m_body += raw;
    return *this;
}

std::string FitWriter::file() const
{
    std::string file;
    file += '\x0E';
    file += '\x20';
    putLittle(file, 2132, 2);
    putLittle(file, m_body.size(), 4);
    file += ".FIT";
    putLittle(file, exchange::fitCrc(file), 2);
    file += m_body;
    putLittle(file, exchange::fitCrc(file), 2);
    return file;
}

std::string watchRunFile(const WatchRun& run, FitWriter::Order order)
{
    using F = FitWriter;
    F writer(order);
    writer.define(0, 0, {{0, F::kEnum, 1}, {1, F::kUint16, 2}, {4, F::kUint32, 4}})
        .message(0, {4, 1, run.start});
    writer.define(
        1, 20, {{253, F::kUint32, 4}, {5, F::kUint32, 4}, {3, F::kUint8, 1}, {2, F::kUint16, 2}});
    for (int second = 0; second <= run.seconds; ++second)
        writer.message(1, {run.start + second, std::llround(second * run.speed * 100),
                           run.heartRate, (100 + 500) * 5});
    writer.define(2, 18,
                  {{253, F::kUint32, 4},
                   {2, F::kUint32, 4},
                   {5, F::kEnum, 1},
                   {7, F::kUint32, 4},
                   {8, F::kUint32, 4},
                   {9, F::kUint32, 4},
                   {16, F::kUint8, 1}});
    writer.message(2, {run.start + run.seconds, run.start, run.sport, run.seconds * 1000,
                       run.seconds * 1000, std::llround(run.seconds * run.speed * 100),
                       run.heartRate});
    return writer.file();
}

} // namespace mileplate::test
