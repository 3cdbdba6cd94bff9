// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mileplate::ui {

// What an empty diary shows: the ways to begin.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

Q_SIGNALS:
    void athleteAsked();
    void importAsked();
    void demoAsked();
    void planAsked();
};

} // namespace mileplate::ui
