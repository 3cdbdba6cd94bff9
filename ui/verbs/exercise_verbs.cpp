// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verbs/exercise_verbs.h"

#include "core/base/new_id.h"
#include "core/edits/exercise_edits.h"
#include "core/library/exercise_names.h"
#include "core/library/exercises.h"
#include "ui/forms/exercise_choice.h"
#include "ui/forms/exercise_form.h"
#include "ui/text/errors/error_text.h"
#include "ui/text/qt_language.h"

#include <QMessageBox>

namespace mileplate::ui::verbs {

std::optional<Id<Exercise>> createExercise(Workspace& workspace, const QString& name,
                                           QWidget* parent)
{
    if (workspace.isReadOnly())
        return std::nullopt;
    // Muscles of a relative as the start, where one is known.
    Exercise blank = library::ownExerciseNamed(name.toStdString());
    blank.id = newId<Exercise>();
    ExerciseForm form(std::move(blank), true, parent);
    if (form.exec() != QDialog::Accepted)
        return std::nullopt;
    const Exercise exercise = form.exercise();
    const bool kept = workspace.perform(keepExercise(workspace.diary(), exercise));
    return kept ? std::optional(exercise.id) : std::nullopt;
}

bool editExercise(Workspace& workspace, const Exercise& exercise, QWidget* parent)
{
    if (workspace.isReadOnly())
        return false;
    ExerciseForm form(exercise, false, parent);
    return form.exec() == QDialog::Accepted && form.exercise() != exercise &&
           workspace.perform(keepExercise(workspace.diary(), form.exercise()));
}

bool deleteExercise(Workspace& workspace, const Id<Exercise>& id, QWidget* parent)
{
    const bool isBuiltIn = library::findExercise(id.text) != nullptr;
    const auto edit = removeExercise(workspace.diary(), id, isBuiltIn);
    if (!edit) {
        QMessageBox::information(parent, ExerciseForm::tr("Delete"), errorText(edit.error()));
        return false;
    }
    return workspace.perform(*edit);
}

std::optional<Id<Exercise>> mergeExercise(Workspace& workspace, const Exercise& from,
                                          QWidget* parent)
{
    if (workspace.isReadOnly())
        return std::nullopt;
    ExerciseChoice choice(workspace.diary(), from, parent);
    if (choice.exec() != QDialog::Accepted)
        return std::nullopt;
    const auto edit = mergeExercises(workspace.diary(), from, *choice.chosen());
    const bool done = edit && workspace.perform(*edit);
    return done ? std::optional(choice.chosen()->id) : std::nullopt;
}

} // namespace mileplate::ui::verbs
