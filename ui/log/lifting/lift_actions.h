// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <vector>

class QAction;
class QKeyEvent;
class QMenu;

namespace mileplate::ui {

class LiftLogger;
class SetTable;

// What can be done to the row that is worked on, by key and by menu.
class LiftActions : public QObject {
    Q_OBJECT

public:
    LiftActions(LiftLogger& logger, SetTable& table);

    // The action of a key; null where the key has none, or it cannot be done.
    QAction* actionFor(const QKeyEvent& event) const;

private:
    enum class Needs { Lift, Set };
    void add(const QString& text, const QString& key, Needs needs,
             const std::function<void()>& action);
    void addSeparator();
    void addSetActions();
    void addLiftActions();
    void showMenu(const QPoint& globalPosition);
    bool isPossible(Needs needs) const;
    std::size_t lift() const;
    void swap();
    void editNote();
    void editRest();
    void moveBy(int step);

    struct Item {
        QAction* action; // null: a line between
        Needs needs;
    };
    LiftLogger& m_logger;
    SetTable& m_table;
    std::vector<Item> m_items;
};

} // namespace mileplate::ui
