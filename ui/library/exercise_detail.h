// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/domain/exercise.h"
#include "core/load/series/exercise_use.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mileplate::ui {

// One exercise: what it is for, how often it was done, and what can be done with it.
class ExerciseDetail : public QWidget {
    Q_OBJECT

public:
    explicit ExerciseDetail(QWidget* parent = nullptr);

    // `own`: the diary has a record of it. `builtIn`: the program knows it too.
    struct Shown {
        Exercise exercise{};
        load::ExerciseUse use{};
        bool own = false;
        bool builtIn = false;
        bool writable = true;
    };
    void present(const Shown& shown, UnitSystem units);
    void say(const QString& text); // in place of an exercise

Q_SIGNALS:
    void editAsked();
    void mergeAsked();
    void deleteAsked();

private:
    void fill(const Shown& shown, UnitSystem units);

    QLabel* m_title;
    QLabel* m_kind;
    QLabel* m_aliases;
    QWidget* m_buttons;
    QPushButton* m_edit;
    QPushButton* m_merge;
    QPushButton* m_delete;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column;
};

} // namespace mileplate::ui
