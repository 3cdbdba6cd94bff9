// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/domain/session.h"

#include <string>
#include <string_view>

namespace mileplate::rules {

// How templates, numbers and days are said. This one speaks plain English; screens
// put their translations and the locale behind the same four functions.
class Language {
public:
    Language() = default;
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;
    virtual ~Language() = default;

    virtual std::string translated(std::string_view english) const { return std::string(english); }
    // At most that many decimals, without zeros at the end.
    virtual std::string number(double value, int decimals) const;
    virtual std::string weekday(Day day) const;      // "Wednesday"
    virtual std::string shortWeekday(Day day) const; // "Wed"
};

// The session's name, else what it is: "Strength · full body".
std::string sessionTitle(const Session& session, const Language& language);

} // namespace mileplate::rules
