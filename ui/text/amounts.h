// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"

#include <QString>
#include <optional>

// Amounts as text, in the athlete's units and the locale's numbers. The only place
// that knows miles and pounds.
namespace mileplate::ui {

QString number(double value, int decimals); // at most so many, none that say nothing
// A number in the locale's spelling or with a decimal point or comma; nothing for any other
// text.
std::optional<double> readNumber(QString text);
QString shortDistanceText(Distance distance, UnitSystem units);              // "40 m", "44 yd"
QString distanceText(Distance distance, UnitSystem units, int decimals = 1); // "8.1 km"
QString distanceUnit(UnitSystem units);
double inDistanceUnit(Distance distance, UnitSystem units);
Distance fromDistanceUnit(double value, UnitSystem units);
QString paceText(double secondsPerKm, UnitSystem units); // "4:59 /km"
double paceInUnit(double secondsPerKm, UnitSystem units);
QString climbText(Distance climb, UnitSystem units); // "38 m"

QString massText(Mass mass, UnitSystem units); // of a body or a bar: "80 kg"
QString massUnit(UnitSystem units);
double inMassUnit(Mass mass, UnitSystem units);
Mass fromMassUnit(double value, UnitSystem units);

QString lengthText(Duration length);    // "47 min", "2 h 20"
QString stopwatchText(Duration length); // "52:18", "2:11:05"
QString gramsText(double grams);        // "96 g"

} // namespace mileplate::ui
