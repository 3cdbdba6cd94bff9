// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_dialog.h"

#include <optional>

class QButtonGroup;

namespace mileplate::ui {

// How hard it was, 1 to 10 (Borg CR10; key 1 to 9, 0 for 10), at the end of a session.
class FinishForm : public FormDialog {
    Q_OBJECT

public:
    // `openSets` were not ticked; `length` says how long it took.
    FinishForm(const QString& title, const QString& length, int openSets,
               QWidget* parent = nullptr);

    std::optional<double> rpe() const; // none where it was not said

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QButtonGroup* m_rpe;
};

} // namespace mileplate::ui
