// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timeline.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;

namespace mileplate::ui {

class LoggerCard;
class LogModel;
class SessionDetail;
class Workspace;

// Everything that was done: a list with a search beside one session in detail.
class LogPage : public QWidget {
    Q_OBJECT

public:
    explicit LogPage(Workspace& workspace, QWidget* parent = nullptr);

    void showSession(const Id<Session>& id);
    void showDay(Day day);
    void focusSearch();
    void focusList();
    // The session that is planned today, or an empty one, begins; one that is under way goes on.
    void startLifting();

Q_SIGNALS:
    void importAsked();
    void weekAsked(mileplate::Day day);

private:
    QWidget* makeBar();
    QWidget* makeList();
    void setUpTable();
    void fitColumns();
    void search();
    void refresh();
    void showCurrent();
    Id<Session> liftBeside(const Entry* selected) const;
    void startEmptyLift();
    void startLift(const Id<Session>& id);
    void showLiftUnderWay();
    void fillStartMenu();
    QString emptyText() const;
    void choosePlan(const Id<Session>& done, const Id<Session>& plan);
    void openCurrent();
    void deleteCurrent();
    void selectRow(int row);
    void showMenu(const QPoint& position);

    Workspace& m_workspace;
    LogModel* m_model;
    QLineEdit* m_search;
    QButtonGroup* m_filters;
    QTableView* m_table;
    QLabel* m_count;
    SessionDetail* m_detail;
    LoggerCard* m_logger;
    QMenu* m_startMenu;
    QLabel* m_today;
    bool m_picked = false; // by the athlete, not by a search or a change
    bool m_isRefreshing = false;
};

} // namespace mileplate::ui
