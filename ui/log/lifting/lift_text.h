// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/domain/exercise.h"

#include <QCoreApplication>
#include <QString>
#include <optional>

// Sets as they are written and read in the logger.
namespace mileplate::ui {

// The translations of these texts.
struct LiftText {
    Q_DECLARE_TR_FUNCTIONS(LiftText)
};

// "82.5", or "−20" for help of 20 kg; empty without a load.
QString loadCell(const LiftSet& set, const std::optional<Mass>& help, UnitSystem units);
// "8", "40 s"
QString amountCell(const LiftSet& set);
// Repetitions in reserve, or as RPE = 10 − RIR.
QString effortCell(const LiftSet& set, bool asRpe);
// "80 × 7", "12" without a load, "40 s"
QString lastText(const LiftSet& set, UnitSystem units);
// "3 × 6–8 · RIR 2"
QString targetText(const ExerciseEntry& entry, bool eachSide, bool asRpe);
// "Set 2", "Warm-up 1": counted among its like.
QString setName(const std::vector<LiftSet>& sets, std::size_t index);
QString setKindText(SetKind kind);

// Whether a set is of both sides one after the other: repetitions and seconds are then those
// of each side (rulebook 5.3: one set = both legs).
bool isOneSided(const Exercise* exercise);

// What can be typed of a set.
enum class SetCell { Load, Amount, Effort };

// What was typed into a cell, put into the set. False, and nothing changed, for what it
// cannot be. An empty text takes the value out. A negative load is help by a machine or a
// band: the set has no load then, and `help` is what helped.
bool readLoad(const QString& text, LiftSet& set, std::optional<Mass>& help, UnitSystem units);
// "8"; "40 s" or "1:20" for a timed set; a bare number is seconds where `timed`.
bool readAmount(const QString& text, LiftSet& set, bool timed);
bool readEffort(const QString& text, LiftSet& set, bool asRpe);
// Why it was not taken, and what is.
QString refusalText(SetCell cell, const QString& typed, bool asRpe);

} // namespace mileplate::ui
