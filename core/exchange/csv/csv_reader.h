// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mileplate::exchange {

// What a table from outside may hold; more is refused before memory is taken for it.
inline constexpr std::size_t kLongestCsvRow = 1 << 20; // bytes
inline constexpr std::size_t kMostCsvColumns = 2'000;
inline constexpr std::size_t kMostCsvRows = 5'000'000;

struct CsvRow {
    std::size_t line = 0; // on which it begins, from 1
    std::vector<std::string> cells{};
};

// Reads comma-separated values (RFC 4180) row by row, whatever they are separated by:
// cells between quotes may hold separators, doubled quotes and line breaks; a line ends
// with LF, CRLF or CR; a quote inside a cell that does not begin with one is a
// character. Empty lines are passed over. Memory for one row. The bytes must outlive it.
class CsvReader {
public:
    CsvReader(std::string_view utf8, char separator) : m_text(utf8), m_separator(separator) {}

    // False at the end. Errors name the line: an unclosed quote, text behind a closing
    // quote, a NUL, too long a row, too many cells or rows. After one nothing follows.
    Result<bool> next(CsvRow& row);

    // How far it is through the text, in bytes.
    std::size_t position() const { return m_at; }

private:
    Result<> readCell(std::string& cell, std::size_t rowStart);
    Result<> readQuoted(std::string& cell, std::size_t rowStart);
    Result<> check(char c, std::size_t rowStart) const;
    bool atLineEnd() const { return m_text[m_at] == '\n' || m_text[m_at] == '\r'; }
    void passLineEnd();

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_rows = 0;
};

} // namespace mileplate::exchange
