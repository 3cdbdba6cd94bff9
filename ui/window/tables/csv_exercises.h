// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/exchange/csv/csv_contents.h"

#include <QWidget>

class QToolButton;

namespace mileplate::ui {

// Which of our exercises each name of a table is taken for. Names that mean none, that were
// corrected, or whose weights may be those of one side are shown; the others on demand. Each
// can be pointed at another exercise.
class CsvExercises : public QWidget {
    Q_OBJECT

public:
    // `uses` of at least one name; `diary` only while it is made and asked.
    CsvExercises(const std::vector<exchange::ExerciseUse>& uses,
                 const exchange::CsvChoices& choices, const Diary& diary,
                 QWidget* parent = nullptr);

    void showKnown(bool shown);

Q_SIGNALS:
    void knownShown(bool shown);
    void corrected(const exchange::CsvChoices& choices);

private:
    QWidget* row(const exchange::ExerciseUse& use);
    void correct(const std::string& name, const Id<Exercise>& exercise);

    const exchange::CsvChoices m_choices;
    const Diary& m_diary;
    QToolButton* m_more = nullptr; // null where all are shown
    QWidget* m_known = nullptr;
};

} // namespace mileplate::ui
