// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

class QWidget;

// What screens can do to exercises: open the form, perform the edit. True where the diary
// changed.
namespace mileplate::ui::verbs {

// Nothing where it was not made; else its id.
std::optional<Id<Exercise>> createExercise(Workspace& workspace, const QString& name,
                                           QWidget* parent);
bool editExercise(Workspace& workspace, const Exercise& exercise, QWidget* parent);
bool deleteExercise(Workspace& workspace, const Id<Exercise>& id, QWidget* parent);
// Asks for the other; its id where it was done.
std::optional<Id<Exercise>> mergeExercise(Workspace& workspace, const Exercise& from,
                                          QWidget* parent);

} // namespace mileplate::ui::verbs
