// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/lifting/lift_sheet.h"
#include "ui/log/lifting/lift_text.h"
#include "ui/workspace/lifting_preferences.h"

#include <QObject>

namespace mileplate::ui {

class Workspace;

// What can be done to the strength session that is shown, each verb one edit of the diary.
// Nothing is kept here but which session it is, so that a program that ended in the middle
// of it goes on where it stopped.
class LiftLogger : public QObject {
    Q_OBJECT

public:
    using Cell = SetCell;
    using Row = LiftSheet::Row;

    explicit LiftLogger(Workspace& workspace, QObject* parent = nullptr);

    void open(const Id<Session>& id); // an empty id: none
    const Id<Session>& id() const { return m_id; }
    const LiftSheet& sheet() const { return m_sheet; }
    const LiftingPreferences& preferences() const { return m_preferences; }
    Workspace& workspace() const { return m_workspace; }
    void readPreferences(); // once they may have changed
    // Sets can be changed: the session was begun, and the diary can be written.
    bool canLog() const;
    // Help by a machine for the sets of a row that have no load.
    std::optional<Mass> helpAt(const Row& row) const;

    void start();
    bool finish(std::optional<double> rpe);

    // Puts what was typed into a cell; with `confirmed` the set is done with it. False where
    // it cannot be read.
    bool enter(const Row& row, Cell cell, const QString& text, bool confirmed);
    // Done, with what is meant where nothing was entered. False where it has no repetitions.
    bool confirm(const Row& row);
    void toggle(const Row& row);
    void remove(const Row& row); // a set, or the exercise
    void duplicate(const Row& row);
    void turnKind(const Row& row);
    void addSet(std::size_t lift);
    void addWarmUps(std::size_t lift);
    void move(std::size_t from, std::size_t to);
    void addLift(const Id<Exercise>& exercise);
    void swapLift(std::size_t lift, const Id<Exercise>& exercise);
    void join(std::size_t lift, bool superset);
    void note(std::size_t lift, const QString& text);
    void setRest(std::size_t lift, const std::optional<Duration>& rest);
    void acceptNextLoad(std::size_t lift);

    // The row to go on with after a set: the next that is not done, in a superset the turn
    // of the next exercise. -1 where all is done.
    int rowAfter(const Row& row) const;

Q_SIGNALS:
    void changed();
    void said(const QString& text);    // what happened, for the line below the sets
    void refused(const QString& text); // what is missing, or wrong with what was typed
    void repsMissing(mileplate::ui::LiftSheet::Row row);
    void rested(mileplate::Duration rest); // a set was done: rest so long
    void confirmed(mileplate::ui::LiftSheet::Row row);

private:
    void refresh(const std::vector<Day>& days);
    void reload();
    bool perform(const Session& after, const std::string& what);
    std::string spoken(const Row& row) const;
    bool finishSet(const Row& row, LiftSet set, Session session);
    QString recordText(const Row& row, const load::LiftBest& before) const;
    load::LiftBest bestSoFar(const Row& row) const;
    bool restsAfter(const Row& row) const;
    QString doubtsAbout(const Edit& edit, Day day) const;

    Workspace& m_workspace;
    Id<Session> m_id;
    LiftSheet m_sheet;
    load::LiftHistory m_history;
    std::set<Id<Exercise>> m_known; // the exercises that the history is of
    LiftingPreferences m_preferences;
};

} // namespace mileplate::ui
