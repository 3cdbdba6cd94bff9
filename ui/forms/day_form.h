// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day_log.h"
#include "ui/forms/form_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace mileplate::ui {

class NumberEdit;

// A day itself: sleep, weight, pulse, soreness, pain, illness, a note.
class DayForm : public FormDialog {
    Q_OBJECT

public:
    // `targets`: what the day's food is aimed at, a line for each.
    DayForm(DayLog log, const QStringList& targets, UnitSystem units, QWidget* parent = nullptr);

    DayLog log() const; // as it was entered

protected:
    QString problem() const override;

private:
    DayLog m_log;
    UnitSystem m_units;
    NumberEdit* m_sleep;
    NumberEdit* m_weight;
    NumberEdit* m_pulse;
    NumberEdit* m_soreness;
    NumberEdit* m_pain;
    QComboBox* m_illness;
    QComboBox* m_food;
    QPlainTextEdit* m_note;
};

} // namespace mileplate::ui
