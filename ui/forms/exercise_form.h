// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exercise.h"
#include "ui/forms/form_dialog.h"

#include <array>

class QComboBox;
class QLineEdit;

namespace mileplate::ui {

// An exercise of the athlete's own: what it is called, what it is done with, and which
// muscles its sets are counted for.
class ExerciseForm : public FormDialog {
    Q_OBJECT

public:
    ExerciseForm(Exercise exercise, bool isNew, QWidget* parent = nullptr);

    Exercise exercise() const; // with the id it came with

protected:
    QString problem() const override;

private:
    QWidget* makeMuscles();

    Exercise m_exercise;
    QLineEdit* m_name;
    QLineEdit* m_aliases;
    QComboBox* m_equipment;
    QComboBox* m_pattern;
    QComboBox* m_region;
    QComboBox* m_type;
    std::array<QComboBox*, kCountOf<Muscle>> m_muscles{};
};

} // namespace mileplate::ui
