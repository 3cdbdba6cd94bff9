// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace mileplate::ui {

class Workspace;

// The journal: what changed when, newest first. Any change on the way to today's diary
// can be gone back to, one undone step after another.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    explicit HistoryDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void fill();
    void goBack();
    int stepsTo(int row) const; // changes that would be taken back

    Workspace& m_workspace;
    QTreeWidget* m_list;
    QPushButton* m_back;
};

} // namespace mileplate::ui
