// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/backups.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mileplate::ui {

// Where the backups lie, how many there are and how much room they take.
class BackupsPage : public QWidget {
    Q_OBJECT

public:
    explicit BackupsPage(Backups& backups, QWidget* parent = nullptr);

private:
    void fill();
    void make();

    Backups& m_backups;
    QLabel* m_sum;
    QLabel* m_problem;
    QPushButton* m_open;
};

} // namespace mileplate::ui
