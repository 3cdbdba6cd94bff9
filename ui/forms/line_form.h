// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/entry/read_line.h"
#include "ui/forms/form_dialog.h"

class QDateEdit;
class QLabel;
class QLineEdit;

namespace mileplate::ui {

class ClockEdit;

// What was done in one typed line, "8 km 47:30 rpe 3" or "squat 3x5 100 rir2", with what
// was understood below it, and what was not, before Enter is pressed.
class LineForm : public FormDialog {
    Q_OBJECT

public:
    LineForm(const Diary& diary, LocalTime now, QWidget* parent = nullptr);

    // All without ids, on the day and with the start that were chosen.
    const entry::ReadLine& read() const { return m_read; }
    Session session() const; // of a run or a lift
    DayLog day() const;
    Meal meal() const;

protected:
    QString problem() const override;

private:
    void showUnderstood();
    QString understoodHtml() const;
    QString markedHtml() const;

    Diary m_diary;
    LocalTime m_now;
    UnitSystem m_units;
    entry::LineContext m_context;
    entry::ReadLine m_read;
    bool m_isDayTyped = false; // the day is what the line says
    QLineEdit* m_line;
    QDateEdit* m_date;
    ClockEdit* m_start;
    QLabel* m_understood;
};

} // namespace mileplate::ui
