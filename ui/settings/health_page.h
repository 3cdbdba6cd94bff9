// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mileplate::ui {

class Workspace;

// The questions of the safety scope, as they were answered.
class HealthPage : public QWidget {
    Q_OBJECT

public:
    explicit HealthPage(Workspace& workspace, QWidget* parent = nullptr);
};

} // namespace mileplate::ui
