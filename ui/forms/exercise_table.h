// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/domain/exercise.h"
#include "core/domain/register.h"

#include <QWidget>

class QTableWidget;

namespace mileplate::ui {

// The exercises of a strength session as lines: exercise, sets, repetitions, load,
// reserve; a set a line where they were lifted. Enter goes on to the next field, a new
// line begins with the values of the one above.
class ExerciseTable : public QWidget {
    Q_OBJECT

public:
    enum class Form { Targets, Sets };

    ExerciseTable(const Register<Exercise>& own, UnitSystem units, QWidget* parent = nullptr);

    void show(const std::vector<ExerciseEntry>& entries, Form form);
    Form form() const { return m_form; }
    // What stands in the lines; supersets, rests and notes of the entries stay.
    std::vector<ExerciseEntry> entered(const std::vector<ExerciseEntry>& before) const;
    bool isSound() const;

private:
    struct Line;

    void addLines(const ExerciseEntry& entry);
    QStringList written() const; // all that stands in the lines

    void addLine(const Line& line);
    void addNewLine();
    void removeLine();
    std::optional<Line> lineAt(int row) const;
    QString textAt(int row, int column) const;

    const Register<Exercise> m_own; // a copy: it shares its rows
    UnitSystem m_units;
    Form m_form = Form::Targets;
    QStringList m_shown; // what stood there before anything was typed
    QTableWidget* m_table;
};

} // namespace mileplate::ui
