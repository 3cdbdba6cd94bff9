// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/words/language.h"

#include "core/library/titles.h"

#include <array>
#include <fmt/format.h>

namespace mileplate::rules {

std::string Language::number(double value, int decimals) const
{
    std::string text = fmt::format("{:.{}f}", value, decimals);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

std::string Language::weekday(Day day) const
{
    static constexpr std::array kNames{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                       "Friday", "Saturday", "Sunday"};
    return kNames[static_cast<std::size_t>(weekdayIndex(day))];
}

std::string Language::shortWeekday(Day day) const { return weekday(day).substr(0, 3); }

std::string sessionTitle(const Session& session, const Language& language)
{
    // Sessions of the library are stored under their English names.
    if (!session.name.empty())
        return language.translated(session.name);
    std::string title = language.translated(library::titleOf(session.kind));
    if (session.kind == Kind::Strength && session.focus)
        title += " · " + language.translated(library::titleOf(*session.focus));
    return title;
}

} // namespace mileplate::rules
