// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timeline.h"

#include <QString>

// A session in words, for cards, lists and screen readers.
namespace mileplate::ui {

QString titleOf(const Session& session);
// What it amounts to: "8.1 km · 47 min", "5 lifts · 14 sets · 44 min". Of a session
// that was planned and done: "planned → done".
QString amountOf(const Entry& entry, UnitSystem units);
// "RPE 7 · load 308", "load 385"
QString loadOf(const Entry& entry);
QString statusText(Status status);
// All of it in a sentence, for those who do not see the card.
QString spokenText(const Entry& entry, UnitSystem units);

int setsOf(const Session& session);

} // namespace mileplate::ui
