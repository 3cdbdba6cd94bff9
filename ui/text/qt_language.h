// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/words/language.h"

#include <QString>

namespace mileplate::ui {

// What the rules say, through the program's translations and the locale.
class QtLanguage : public rules::Language {
public:
    std::string translated(std::string_view english) const override;
    std::string number(double value, int decimals) const override;
    std::string weekday(Day day) const override;
    std::string shortWeekday(Day day) const override;
};

const QtLanguage& language();

inline QString qString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// In the language of the screens.
inline QString translated(std::string_view english)
{
    return qString(language().translated(english));
}

} // namespace mileplate::ui
