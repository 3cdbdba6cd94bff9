// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace mileplate::exchange {

// The text of a file as UTF-8, whatever it was written in.
class CsvText {
public:
    // UTF-8 and UTF-16 by their byte order mark, UTF-16 without one by the NULs of its
    // first characters; text that is no valid UTF-8 is taken for Windows-1252, of which
    // Latin-1 is the visible part. UTF-8 is not copied: the bytes must outlive this.
    explicit CsvText(std::string_view bytes);
    CsvText(const CsvText&) = delete;
    CsvText& operator=(const CsvText&) = delete;

    std::string_view utf8() const { return m_text; }
    const std::string& encoding() const { return m_encoding; } // "UTF-8", "UTF-16", …

private:
    std::string m_converted;
    std::string_view m_text;
    std::string m_encoding = "UTF-8";
};

} // namespace mileplate::exchange
