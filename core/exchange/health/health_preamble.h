// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace mileplate::exchange {

// Takes the document type declaration off an export of Apple's Health app before XML is
// made of it. It declares elements and attributes, which nobody needs, and since iOS 16
// does so in a way that no XML reader accepts. Refused are: one that is not HealthData's,
// one that names a file or an address, one that declares entities, one above 64 KB.
//
// Control characters that Health lets through from other apps, though no XML may have
// them, become blanks; a NUL stays and is refused by who reads on.
class HealthPreamble {
public:
    // What of the piece is to be read on; valid until the next call. Line ends are kept, so
    // that lines keep their numbers.
    Result<std::string_view> pass(std::string_view piece);
    // What is left where the file ended within its beginning.
    std::string_view rest() const { return m_done ? std::string_view{} : m_held; }

private:
    Result<std::string_view> begin();

    bool m_done = false;
    std::string m_held;
};

} // namespace mileplate::exchange
