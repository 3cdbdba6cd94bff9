// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"

#include <fmt/format.h>

namespace mileplate::exchange {

void CsvReader::passLineEnd()
{
    const bool pair = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
    m_at += pair ? 2 : 1;
    ++m_line;
}

Result<> CsvReader::check(char c, std::size_t rowStart) const
{
    if (c == '\0')
        return badInput(fmt::format("line {} holds a NUL byte: this is no text", m_line));
    if (m_at - rowStart >= kLongestCsvRow)
        return badInput(fmt::format("line {} is longer than {} MB", m_line, kLongestCsvRow >> 20));
    return {};
}

Result<> CsvReader::readQuoted(std::string& cell, std::size_t rowStart)
{
    const std::size_t opened = m_line;
    ++m_at;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (auto good = check(c, rowStart); !good)
            return good;
        if (c == '"') {
            ++m_at;
            if (m_at >= m_text.size() || m_text[m_at] == m_separator || atLineEnd())
                return {};
            if (m_text[m_at] != '"')
                return badInput(
                    fmt::format("line {}: a quote is closed in the middle of a cell; a quote "
                                "that belongs to the text must be doubled",
                                m_line));
        } else if (atLineEnd()) {
            ++m_line;
            if (c == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n') {
                cell += c;
                ++m_at;
            }
        }
        cell += m_text[m_at++];
    }
    return badInput(fmt::format("line {}: a quote is opened and never closed; the file may have "
                                "been cut off",
                                opened));
}

Result<> CsvReader::readCell(std::string& cell, std::size_t rowStart)
{
    cell.clear();
    if (m_at < m_text.size() && m_text[m_at] == '"')
        return readQuoted(cell, rowStart);
    const std::size_t start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineEnd()) {
        if (auto good = check(m_text[m_at], rowStart); !good)
            return good;
        ++m_at;
    }
    cell = m_text.substr(start, m_at - start);
    return {};
}

Result<bool> CsvReader::next(CsvRow& row)
{
    while (m_at < m_text.size() && atLineEnd())
        passLineEnd();
    if (m_at >= m_text.size())
        return false;
    if (++m_rows > kMostCsvRows)
        return badInput(
            fmt::format("line {}: the file has more than {} rows", m_line, kMostCsvRows));
    row.line = m_line;
    const std::size_t start = m_at;
    for (std::size_t count = 1;; ++count) {
        if (count > kMostCsvColumns)
            return badInput(
                fmt::format("line {} has more than {} columns", row.line, kMostCsvColumns));
        if (row.cells.size() < count)
            row.cells.emplace_back();
        if (const auto read = readCell(row.cells[count - 1], start); !read)
            return tl::unexpected(read.error());
        if (m_at < m_text.size() && m_text[m_at] == m_separator) {
            ++m_at;
            continue;
        }
        row.cells.resize(count);
        break;
    }
    if (m_at < m_text.size())
        passLineEnd();
    return true;
}

} // namespace mileplate::exchange
