// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <QDate>
#include <QString>
#include <QTime>

// Days and times between the core and Qt, and as they are said on screens.
namespace mileplate::ui {

QDate toQDate(Day day);
Day toDay(QDate date);
QTime toQTime(ClockTime clock);
ClockTime toClock(QTime time);

QString weekdayShort(Day day); // "Mon"
QString weekdayLong(Day day);  // "Monday"
QString dayAndMonth(Day day);  // "23 Nov"
QString monthAndYear(Day day); // "Nov 2026"
QString shortDate(Day day);    // "23 Nov 2026"
QString longDate(Day day);     // "Tuesday 24 November"
QString fullDate(Day day);     // "Tuesday 24 November 2026"
// "23–29 November 2026", across a month's end "30 November – 6 December 2026"
QString weekTitle(Day monday);
QString clockText(ClockTime clock);
// "23 Nov 2026 14:05", by the clock on the wall.
QString momentText(std::chrono::sys_seconds at);

} // namespace mileplate::ui
