// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "ui/forms/form_dialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace mileplate::ui {

class ClockEdit;
class DoneFields;
class ExerciseTable;
class PlanFields;

// Everything about a session: what it is, when, what it asks for, what came of it.
class SessionForm : public FormDialog {
    Q_OBJECT

public:
    // `isNew` only changes what the form is called.
    SessionForm(const Diary& diary, Session session, bool isNew, QWidget* parent = nullptr);

    // The session as it was entered.
    Session session() const;

protected:
    QString problem() const override;

private:
    void makeFields();
    void showStatus();
    bool isCompleted() const;
    Kind kind() const;

    const Diary& m_diary;
    Session m_session;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QComboBox* m_status;
    QDateEdit* m_date;
    QComboBox* m_slot;
    ClockEdit* m_time;
    QCheckBox* m_key;
    QCheckBox* m_pinned;
    QComboBox* m_focus;
    QComboBox* m_style;
    PlanFields* m_plan;
    DoneFields* m_done;
    ExerciseTable* m_exercises;
    QPlainTextEdit* m_note;
};

} // namespace mileplate::ui
