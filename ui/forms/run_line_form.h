// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/domain/session.h"
#include "ui/forms/form_dialog.h"

class QDateEdit;
class QLabel;
class QLineEdit;

namespace mileplate::ui {

class ClockEdit;

// A run in one typed line, "8 km 47:30 rpe 3", with what was understood below it
// before Enter is pressed.
class RunLineForm : public FormDialog {
    Q_OBJECT

public:
    RunLineForm(LocalTime now, UnitSystem units, QWidget* parent = nullptr);

    Session session() const; // done, without an id

protected:
    QString problem() const override;

private:
    void showUnderstood();

    UnitSystem m_units;
    QLineEdit* m_line;
    QDateEdit* m_date;
    ClockEdit* m_start;
    QLabel* m_understood;
    std::optional<Session> m_read;
    QString m_trouble;
};

} // namespace mileplate::ui
