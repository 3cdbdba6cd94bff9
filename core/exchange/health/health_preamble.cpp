// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/health/health_preamble.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace mileplate::exchange {

namespace {

constexpr std::size_t kLongest = 64 * 1024;
constexpr std::string_view kDoctype = "<!DOCTYPE";

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// Where "]" and ">" end the declaration, with nothing but blanks between; behind it.
std::size_t endOfSubset(std::string_view text, std::size_t from)
{
    for (std::size_t at = text.find(']', from); at != std::string_view::npos;
         at = text.find(']', at + 1)) {
        std::size_t next = at + 1;
        while (next < text.size() && isBlank(text[next]))
            ++next;
        if (next < text.size() && text[next] == '>')
            return next + 1;
    }
    return std::string_view::npos;
}

// The first tag of an element.
std::size_t firstElement(std::string_view text)
{
    for (std::size_t at = text.find('<'); at != std::string_view::npos;
         at = text.find('<', at + 1)) {
        if (at + 1 < text.size() && text[at + 1] != '?' && text[at + 1] != '!')
            return at;
    }
    return std::string_view::npos;
}

bool isStray(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && byte != 0 && !isBlank(c);
}

// Eight bytes at a time: nearly all have none below 0x20, whose high bit this sets.
bool hasStray(std::string_view text)
{
    constexpr std::uint64_t kOnes = ~std::uint64_t{0} / 255;
    std::uint64_t word = 0;
    for (; text.size() >= sizeof word; text.remove_prefix(sizeof word)) {
        std::memcpy(&word, text.data(), sizeof word);
        const bool mayHave = ((word - kOnes * 0x20) & ~word & (kOnes * 0x80)) != 0;
        if (mayHave && std::ranges::any_of(text.substr(0, sizeof word), isStray))
            return true;
    }
    return std::ranges::any_of(text, isStray);
}

} // namespace

Result<std::string_view> HealthPreamble::pass(std::string_view piece)
{
    if (!m_done) {
        m_held += piece;
        return begin();
    }
    if (!hasStray(piece))
        return piece;
    m_held = piece;
    std::ranges::replace_if(m_held, isStray, ' ');
    return std::string_view(m_held);
}

Result<std::string_view> HealthPreamble::begin()
{
    std::ranges::replace_if(m_held, isStray, ' ');
    const std::size_t doctype = m_held.find(kDoctype);
    const std::size_t element = firstElement(m_held);
    if (element < doctype) { // there is none
        m_done = true;
        return std::string_view(m_held);
    }
    const auto wait = [&]() -> Result<std::string_view> {
        if (m_held.size() > kLongest + kDoctype.size())
            return badInput("what stands before the first element is longer than 64 KB");
        return std::string_view{};
    };
    if (doctype == std::string::npos)
        return wait();
    const std::size_t open = m_held.find('[', doctype);
    const std::size_t close = m_held.find('>', doctype);
    if (open == std::string::npos && close == std::string::npos)
        return wait();
    std::string_view name = std::string_view(m_held).substr(
        doctype + kDoctype.size(), std::min(open, close) - doctype - kDoctype.size());
    while (!name.empty() && isBlank(name.front()))
        name.remove_prefix(1);
    while (!name.empty() && isBlank(name.back()))
        name.remove_suffix(1);
    if (name != "HealthData")
        return badInput("a document type declaration other than Apple Health's is not accepted");
    const std::size_t end = close < open ? close + 1 : endOfSubset(m_held, open);
    const std::string_view subset = std::string_view(m_held).substr(doctype, end - doctype);
    if (subset.find("<!ENTITY") != std::string_view::npos)
        return badInput("a declaration of entities is not accepted");
    if (end == std::string::npos)
        return wait();
    const auto lines = std::ranges::count(subset, '\n');
    m_held.replace(doctype, end - doctype, static_cast<std::size_t>(lines), '\n');
    m_done = true;
    return std::string_view(m_held);
}

} // namespace mileplate::exchange
