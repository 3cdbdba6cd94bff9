// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/dates.h"

#include <QDateTime>
#include <QLocale>

namespace mileplate::ui {

namespace {

const QDate kUnixEpoch(1970, 1, 1);

} // namespace

QDate toQDate(Day day) { return kUnixEpoch.addDays(day.time_since_epoch().count()); }

Day toDay(QDate date) { return Day{Days{kUnixEpoch.daysTo(date)}}; }

QTime toQTime(ClockTime clock) { return {clock.minutes / 60 % 24, clock.minutes % 60}; }

ClockTime toClock(QTime time) { return {time.hour() * 60 + time.minute()}; }

Instant instantOf(LocalTime local)
{
    const Day day = dayOf(local);
    const QDateTime zoned(toQDate(day), toQTime(clockOf(local)), Qt::LocalTime);
    const std::chrono::minutes offset{zoned.offsetFromUtc() / 60};
    return {.utc = std::chrono::sys_time<Duration>{local.time_since_epoch() - offset},
            .offset = offset};
}

QString weekdayShort(Day day)
{
    return QLocale().standaloneDayName(weekdayIndex(day) + 1, QLocale::ShortFormat);
}

QString weekdayLong(Day day)
{
    return QLocale().standaloneDayName(weekdayIndex(day) + 1, QLocale::LongFormat);
}

QString dayAndMonth(Day day) { return QLocale().toString(toQDate(day), QStringLiteral("d MMM")); }

QString longDate(Day day)
{
    return QLocale().toString(toQDate(day), QStringLiteral("dddd d MMMM"));
}

QString weekTitle(Day monday)
{
    const QDate first = toQDate(monday);
    const QDate last = first.addDays(6);
    const QLocale locale;
    if (first.month() == last.month())
        return QStringLiteral("%1–%2").arg(locale.toString(first, QStringLiteral("d")),
                                           locale.toString(last, QStringLiteral("d MMMM yyyy")));
    const QString firstFormat =
        first.year() == last.year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy");
    return QStringLiteral("%1 – %2").arg(locale.toString(first, firstFormat),
                                         locale.toString(last, QStringLiteral("d MMMM yyyy")));
}

QString clockText(ClockTime clock)
{
    return QLocale().toString(toQTime(clock), QStringLiteral("HH:mm"));
}

} // namespace mileplate::ui
