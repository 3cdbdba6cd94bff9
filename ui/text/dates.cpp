// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace mileplate::ui {

namespace {

const QDate kUnixEpoch(1970, 1, 1);

// In the order and with the points of the language: "d. MMM" in German.
QString written(QDate date, const char* format)
{
    return QLocale().toString(date, QCoreApplication::translate("dates", format));
}

} // namespace

QDate toQDate(Day day) { return kUnixEpoch.addDays(day.time_since_epoch().count()); }

Day toDay(QDate date) { return Day{Days{kUnixEpoch.daysTo(date)}}; }

QTime toQTime(ClockTime clock) { return {clock.minutes / 60 % 24, clock.minutes % 60}; }

ClockTime toClock(QTime time) { return {time.hour() * 60 + time.minute()}; }

QString weekdayShort(Day day)
{
    return QLocale().standaloneDayName(weekdayIndex(day) + 1, QLocale::ShortFormat);
}

QString weekdayLong(Day day)
{
    return QLocale().standaloneDayName(weekdayIndex(day) + 1, QLocale::LongFormat);
}

QString monthAndYear(Day day)
{
    return written(toQDate(day), QT_TRANSLATE_NOOP("dates", "MMM yyyy"));
}

QString dayAndMonth(Day day) { return written(toQDate(day), QT_TRANSLATE_NOOP("dates", "d MMM")); }

QString shortDate(Day day)
{
    return written(toQDate(day), QT_TRANSLATE_NOOP("dates", "d MMM yyyy"));
}

QString longDate(Day day)
{
    return written(toQDate(day), QT_TRANSLATE_NOOP("dates", "dddd d MMMM"));
}

QString fullDate(Day day)
{
    return written(toQDate(day), QT_TRANSLATE_NOOP("dates", "dddd d MMMM yyyy"));
}

QString weekTitle(Day monday)
{
    const QDate first = toQDate(monday);
    const QDate last = first.addDays(6);
    const char* whole = QT_TRANSLATE_NOOP("dates", "d MMMM yyyy");
    if (first.month() == last.month())
        return QStringLiteral("%1–%2").arg(written(first, QT_TRANSLATE_NOOP("dates", "d")),
                                           written(last, whole));
    return QStringLiteral("%1 – %2").arg(
        written(first, first.year() == last.year() ? QT_TRANSLATE_NOOP("dates", "d MMMM") : whole),
        written(last, whole));
}

QString clockText(ClockTime clock)
{
    return QLocale().toString(toQTime(clock), QStringLiteral("HH:mm"));
}

QString momentText(std::chrono::sys_seconds at)
{
    const auto when = QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count());
    return shortDate(toDay(when.date())) + ' ' + clockText(toClock(when.time()));
}

} // namespace mileplate::ui
