// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/amounts.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace mileplate::ui {

namespace {

constexpr double kMetresPerMile = 1609.344;
constexpr double kGramsPerPound = 1000 * kKilogramsPerPound;
constexpr double kMetresPerFoot = 0.3048;
constexpr double kMetresPerYard = 0.9144;

QString said(const char* text) { return QCoreApplication::translate("amounts", text); }

} // namespace

QString number(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    const double rounded = std::round(value * scale) / scale;
    int needed = 0;
    for (double rest = rounded; needed < decimals && std::abs(rest - std::round(rest)) > 1e-9;
         rest = rounded * std::pow(10, needed))
        ++needed;
    return QLocale().toString(rounded == 0 ? 0.0 : rounded, 'f', needed);
}

std::optional<double> readNumber(QString text)
{
    text = text.trimmed();
    bool sound = false;
    double value = QLocale().toDouble(text, &sound);
    if (!sound)
        value = QLocale::c().toDouble(text.replace(QLatin1Char(','), QLatin1Char('.')), &sound);
    return sound && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

double inDistanceUnit(Distance distance, UnitSystem units)
{
    return inMetres(distance) / (units == UnitSystem::Imperial ? kMetresPerMile : 1000);
}

Distance fromDistanceUnit(double value, UnitSystem units)
{
    return metres(value * (units == UnitSystem::Imperial ? kMetresPerMile : 1000));
}

QString distanceUnit(UnitSystem units)
{
    return units == UnitSystem::Imperial ? said("mi") : said("km");
}

QString distanceText(Distance distance, UnitSystem units, int decimals)
{
    return number(inDistanceUnit(distance, units), decimals) + QChar(0xA0) + distanceUnit(units);
}

double paceInUnit(double secondsPerKm, UnitSystem units)
{
    return units == UnitSystem::Imperial ? secondsPerKm * kMetresPerMile / 1000 : secondsPerKm;
}

QString paceText(double secondsPerKm, UnitSystem units)
{
    const auto whole = static_cast<int>(std::lround(paceInUnit(secondsPerKm, units)));
    return QStringLiteral("%1:%2 /%3")
        .arg(whole / 60)
        .arg(whole % 60, 2, 10, QLatin1Char('0'))
        .arg(distanceUnit(units));
}

QString shortDistanceText(Distance distance, UnitSystem units)
{
    if (inMetres(distance) >= 1000)
        return distanceText(distance, units, 2);
    if (units == UnitSystem::Imperial)
        return number(inMetres(distance) / kMetresPerYard, 0) + QChar(0xA0) + said("yd");
    return number(inMetres(distance), 0) + QChar(0xA0) + said("m");
}

QString climbText(Distance climb, UnitSystem units)
{
    if (units == UnitSystem::Imperial)
        return number(inMetres(climb) / kMetresPerFoot, 0) + QChar(0xA0) + said("ft");
    return number(inMetres(climb), 0) + QChar(0xA0) + said("m");
}

double inMassUnit(Mass mass, UnitSystem units)
{
    return inGrams(mass) / (units == UnitSystem::Imperial ? kGramsPerPound : 1000);
}

Mass fromMassUnit(double value, UnitSystem units)
{
    return grams(value * (units == UnitSystem::Imperial ? kGramsPerPound : 1000));
}

QString massUnit(UnitSystem units)
{
    return units == UnitSystem::Imperial ? said("lb") : said("kg");
}

QString massText(Mass mass, UnitSystem units)
{
    return number(inMassUnit(mass, units), 2) + QChar(0xA0) + massUnit(units);
}

QString lengthText(Duration length)
{
    const auto whole = static_cast<int>(std::lround(inMinutes(length)));
    if (whole < 100)
        return said("%1 min").arg(whole);
    if (whole % 60 == 0)
        return said("%1 h").arg(whole / 60);
    return said("%1 h %2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString stopwatchText(Duration length)
{
    const auto whole = static_cast<int>(std::lround(inSeconds(length)));
    const int hours = whole / 3600;
    if (hours == 0)
        return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1:%2:%3")
        .arg(hours)
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString gramsText(double grams) { return number(grams, 0) + QChar(0xA0) + said("g"); }

} // namespace mileplate::ui
