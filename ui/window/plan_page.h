// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/preview.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace mileplate::ui {

class Chip;
class CoachPanel;
class LibraryDock;
class WeekBoard;
class WeekStrip;

// The home screen: a week on the board with coach, library and totals around it, and
// what can be done with its sessions.
class PlanPage : public QWidget {
    Q_OBJECT

public:
    // Shows nothing before it is told a week.
    explicit PlanPage(Workspace& workspace, QWidget* parent = nullptr);

    void showWeek(Day day);
    Day monday() const;
    WeekBoard& board() const { return *m_board; }
    CoachPanel& coach() const { return *m_coach; }
    const Preview& preview() const { return m_preview; }

    // For the window's menus.
    void newSession();
    void editSelected();
    void deleteSelected();
    void duplicateSelected();
    void copySelected(bool cut);
    void copyWeek();
    void paste();
    void selectWeek();
    void markSelectedDone();
    void markSelected(Status status);
    void setLibraryShown(bool shown);
    bool isLibraryShown() const;

Q_SIGNALS:
    void foodAsked(mileplate::Day day); // what was eaten on it
    void filesDropped(const QStringList& files);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBar();
    void connectBoard();
    void refresh();
    void openSession(const Id<Session>& id);
    void addAt(const BoardPlace& place);
    void openDay(Day day);
    void enterMeal(Day day);
    void showCardMenu(const Id<Session>& id, const QPoint& position);
    void showPlaceMenu(const BoardPlace& place, const QPoint& position);
    std::vector<Session> selectedSessions() const;
    void pasteAt(Day day, std::optional<Slot> slot);

    Workspace& m_workspace;
    Preview m_preview;
    QLabel* m_title;
    QLabel* m_week;
    Chip* m_phase;
    WeekBoard* m_board;
    CoachPanel* m_coach;
    WeekStrip* m_strip;
    LibraryDock* m_library;
};

} // namespace mileplate::ui
