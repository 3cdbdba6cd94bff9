// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/qt_language.h"

#include "ui/text/amounts.h"
#include "ui/text/dates.h"

#include <QCoreApplication>

namespace mileplate::ui {

std::string QtLanguage::translated(std::string_view english) const
{
    return QCoreApplication::translate("core", std::string(english).c_str()).toStdString();
}

std::string QtLanguage::number(double value, int decimals) const
{
    return ui::number(value, decimals).toStdString();
}

std::string QtLanguage::weekday(Day day) const { return weekdayLong(day).toStdString(); }

std::string QtLanguage::shortWeekday(Day day) const { return weekdayShort(day).toStdString(); }

const QtLanguage& language()
{
    static const QtLanguage kLanguage;
    return kLanguage;
}

} // namespace mileplate::ui
