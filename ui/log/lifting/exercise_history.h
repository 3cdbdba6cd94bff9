// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exercise.h"

#include <QDialog>

class QVBoxLayout;

namespace mileplate::ui {

class Workspace;

// What was lifted of an exercise so far: strength and volume over time, records, and each
// session.
class ExerciseHistory : public QDialog {
    Q_OBJECT

public:
    ExerciseHistory(const Workspace& workspace, const Id<Exercise>& exercise,
                    QWidget* parent = nullptr);
};

} // namespace mileplate::ui
