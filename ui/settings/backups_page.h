// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/backup_run.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mileplate::ui {

// Where the backups lie, how many there are and how much room they take.
class BackupsPage : public QWidget {
    Q_OBJECT

public:
    BackupsPage(Backups& backups, BackupRun& run, QWidget* parent = nullptr);

private:
    void fill();
    void showUnderWay();
    void showEnded(const QString& failure);

    Backups& m_backups;
    BackupRun& m_run;
    QLabel* m_sum;
    QLabel* m_state; // of the backup that was asked for here
    QPushButton* m_make;
    QPushButton* m_open;
};

} // namespace mileplate::ui
