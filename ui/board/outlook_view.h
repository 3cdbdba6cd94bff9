// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/foresight.h"

#include <QColor>
#include <QString>

namespace mileplate::ui {

class Preview;
class Workspace;

// How a slot shows what dropping there would change.
enum class Tone { None, Good, Info, Advice, Warning, Critical };

Tone toneOf(const planning::Outlook& outlook);
QColor colorOf(Tone tone);
QColor tintOf(Tone tone);
// "+1 warning", "−1 advice", "0"; where it adds and removes, what it adds.
QString countText(const planning::Outlook& outlook);
// "−1 advice" beside findings that are added; else empty.
QString alsoRemovedText(const planning::Outlook& outlook);

// The reason, in the few words that a slot has room for: "SCH-01 · heavy legs 15 h
// before Long run (limit 22.5 h)"; empty where nothing would be worse.
QString reasonText(const planning::Outlook& outlook, const Preview& preview);
// Why a place is a good one: "61 h before Long run, 35 h after Intervals".
QString surroundingsText(const planning::Outlook& outlook, const Preview& preview,
                         const Workspace& workspace);

} // namespace mileplate::ui
