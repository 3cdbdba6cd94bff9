// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/library/exercise_search.h"
#include "core/load/series/exercise_use.h"

#include <QAbstractTableModel>

namespace mileplate::ui {

class Workspace;

// The exercises that fit a search, best first.
class ExerciseModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Muscles, Equipment, LastDone, ColumnCount };

    explicit ExerciseModel(Workspace& workspace, QObject* parent = nullptr);

    void list(const QString& text, const library::ExerciseFilter& filter);
    void refresh(); // of a diary that has changed

    // As the diary has it, else as it is built in.
    const Exercise& exercise(int row) const;
    bool isOwn(int row) const; // a record of the diary
    load::ExerciseUse use(int row) const;
    int rowOf(const Id<Exercise>& id) const; // -1 where it is not listed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void search();
    QString text(int row, int column) const;

    Workspace& m_workspace;
    Diary m_diary;
    load::ExerciseUses m_uses;
    std::vector<Id<Exercise>> m_recent;
    library::ExerciseSearch m_exercises;
    std::string m_text;
    library::ExerciseFilter m_filter;
    std::vector<const Exercise*> m_rows;
};

} // namespace mileplate::ui
