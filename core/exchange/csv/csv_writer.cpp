// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_writer.h"

namespace mileplate::exchange {

namespace {

// The full-width forms are taken for the plain ones by some.
bool startsFormula(std::string_view text)
{
    constexpr std::string_view kStarts = "=+-@\t\r\n";
    if (text.empty())
        return false;
    if (kStarts.find(text.front()) != std::string_view::npos)
        return true;
    for (const std::string_view wide : {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"}) {
        if (text.starts_with(wide))
            return true;
    }
    return false;
}

std::string_view behindApostrophes(std::string_view text)
{
    const auto first = text.find_first_not_of('\'');
    return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}

void addCell(std::string& line, const std::string& cell, bool isOnly)
{
    const bool spaced = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    const bool quoted =
        spaced || cell.find_first_of(",;\"\r\n\t") != std::string::npos || (isOnly && cell.empty());
    if (quoted)
        line += '"';
    for (const char c : cell) {
        if (c == '"')
            line += '"';
        if (c != '\0')
            line += c;
    }
    if (quoted)
        line += '"';
}

} // namespace

std::string csvLine(std::span<const std::string> cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        addCell(line, cells[i], cells.size() == 1);
    }
    return line + "\r\n";
}

std::string guarded(std::string_view text)
{
    return (startsFormula(behindApostrophes(text)) ? "'" : "") + std::string(text);
}

std::string unguarded(std::string_view text)
{
    const bool isGuarded = text.starts_with('\'') && startsFormula(behindApostrophes(text));
    return std::string(isGuarded ? text.substr(1) : text);
}

} // namespace mileplate::exchange
