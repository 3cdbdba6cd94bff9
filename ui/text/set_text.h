// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/domain/exercise.h"
#include "core/domain/register.h"
#include "core/library/exercise_search.h"

#include <QString>
#include <vector>

// Exercises and sets as they are said on screens.
namespace mileplate::ui {

// In the language of the screen where it is known there.
QString exerciseText(const Exercise& exercise);
QString exerciseText(const Id<Exercise>& id, const Register<Exercise>& own);

// In which language that is.
library::NamesIn namesShown();

// How long a set was held: "40 s", "30:00".
QString heldText(Duration length);

// Sets alike are said once: "2 × 5 × 60 kg warm-up, 3 × 5 × 100 kg RIR 2".
QString setsText(const std::vector<LiftSet>& sets, UnitSystem units);

// How many repetitions or seconds are asked for: "8", "8–12", "40 s".
QString rangeText(const Target& target);
// "3 × 8–12 × 80 kg RIR 2"
QString targetText(const Target& target, UnitSystem units);

// The note of an exercise in the language and the units of the screen, as far as the program
// wrote it: "each side", "assisted 20 kg", "400 m in set 2".
QString exerciseNoteText(const std::string& note, UnitSystem units);

QString patternText(Pattern pattern);
QString typeText(ExerciseType type);
QString equipmentText(const std::string& equipment); // in the language of the screen

} // namespace mileplate::ui
