// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timeline.h"

#include <QString>

// A session in words, for cards, lists and screen readers.
namespace mileplate::ui {

QString titleOf(const Session& session);
// What it amounts to: "8.1 km · 47 min", "5 lifts · 14 sets · 44 min". Of a session
// that was planned and done: "planned → done"; of one partly done "9 of 14 sets".
QString amountOf(const Entry& entry, UnitSystem units);
// "RPE 7 · load 308", "load 385", "load ≈ 315" where its length was not recorded; "load not
// counted" of figures that can hardly be.
QString loadOf(const Entry& entry);
// "14 sets", "9 of 14 sets"
QString setsText(const Session& session);
// "≈ ", before what follows from a length that was not recorded; else nothing.
QString assumedMark(const SessionFacts& facts);
QString statusText(Status status);
// All of it in a sentence, for those who do not see the card.
QString spokenText(const Entry& entry, UnitSystem units);

// Sets that are no warm-up: those done, of what is planned those asked for.
int setsOf(const Session& session);
// Those listed or asked for, done or not.
int meantSetsOf(const Session& session);

} // namespace mileplate::ui
