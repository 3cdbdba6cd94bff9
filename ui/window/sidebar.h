// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;
class QMenu;
class QToolButton;
class QUndoStack;

namespace mileplate::ui {

class Workspace;

// The pages, the menu, Undo and Redo, and what is at hand: phase, next race, saved.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(Workspace& workspace, QWidget* parent = nullptr);

    void addPage(const QString& iconName, const QString& name, const QString& shortcut);
    void setCurrent(int page);
    void setMenu(QMenu* menu);
    void refresh();

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeFoot();
    QToolButton* stepButton(const QString& iconName, const char* name);
    void watchHistory(QUndoStack& history);
    void dress();

    Workspace& m_workspace;
    QButtonGroup* m_pages;
    QWidget* m_pageList;
    QToolButton* m_menu;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QLabel* m_phase;
    QLabel* m_race;
    QLabel* m_saved;
};

} // namespace mileplate::ui
