// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exercise.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace mileplate::ui {

class ExerciseDetail;
class ExerciseModel;
class Workspace;

// All exercises: a list with a search and filters beside one of them in detail.
class LibraryPage : public QWidget {
    Q_OBJECT

public:
    explicit LibraryPage(Workspace& workspace, QWidget* parent = nullptr);

    void showExercise(const Id<Exercise>& id);
    void focusSearch();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // arrows go to the list
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeList();
    void fillFilters();
    void setUpTable();
    void search();
    void refresh();
    void selectRow(int row);
    void showCurrent();
    int currentRow() const;
    void create();
    void edit();
    void merge();
    void remove();

    Workspace& m_workspace;
    ExerciseModel* m_model;
    QLineEdit* m_search;
    QComboBox* m_muscle;
    QComboBox* m_equipment;
    QLabel* m_count;
    QTableView* m_table;
    ExerciseDetail* m_detail;
    bool m_isStale = false; // the diary changed while another page was shown
};

} // namespace mileplate::ui
