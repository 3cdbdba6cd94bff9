// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "ui/forms/form_dialog.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace mileplate::ui {

class NumberEdit;
class SafetyQuestions;

// Whom the diary is about. Everything may be left empty; beside each field stands what
// the program cannot say without it.
class AthleteForm : public FormDialog {
    Q_OBJECT

public:
    explicit AthleteForm(Athlete athlete, QWidget* parent = nullptr);

    Athlete athlete() const; // as it was entered

protected:
    QString problem() const override;

private:
    void makeColumns();
    void makeBody();
    void addRow(const QString& name, QWidget* field, const QString& lost);
    UnitSystem units() const;

    Athlete m_athlete;
    QFormLayout* m_fields;
    QLineEdit* m_name;
    QComboBox* m_sex;
    QLineEdit* m_birthDate;
    NumberEdit* m_height;
    NumberEdit* m_weight;
    NumberEdit* m_restingPulse;
    NumberEdit* m_highestPulse;
    QComboBox* m_priority;
    QComboBox* m_units;
    SafetyQuestions* m_questions;
};

} // namespace mileplate::ui
