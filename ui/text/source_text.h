// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day_log.h"
#include "core/domain/session.h"

#include <QStringList>

// Where values came from, in words.
namespace mileplate::ui {

// "MacroFactor (CSV)", "Apple Health (Withings)"
QString sourceText(const Source& source);
// "From MacroFactor (CSV)"; empty for what was entered by hand.
QString originText(const std::optional<Source>& source);
// The same of all sources of a session, "From fenix 6 (FIT), Strava (CSV)".
QString originText(const Done& done);
// A line for each value of the day that came from elsewhere: "Weight: Apple Health (Withings)".
QStringList originLines(const DayLog& log);

} // namespace mileplate::ui
