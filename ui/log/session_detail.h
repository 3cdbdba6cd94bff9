// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timeline.h"

#include <QScrollArea>

class QFrame;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace mileplate::ui {

class Workspace;

// One session that was done: its figures, how it went second by second, laps or sets,
// and what had been planned.
class SessionDetail : public QScrollArea {
    Q_OBJECT

public:
    explicit SessionDetail(Workspace& workspace, QWidget* parent = nullptr);

    // Its sets are left out where another part shows them.
    void present(const Entry& entry, bool withSets);
    // A part that stays below whatever is presented.
    void setFoot(QWidget* foot);
    // The foot alone: it says all there is.
    void presentNothing();
    // In place of a session, what else there is to say.
    void say(const QString& text);

Q_SIGNALS:
    void editAsked(const mileplate::Id<mileplate::Session>& id);
    void dayAsked(mileplate::Day day);
    // The session shown was this planned one; none of them where the id is empty.
    void planChosen(const mileplate::Id<mileplate::Session>& done,
                    const mileplate::Id<mileplate::Session>& plan);

private:
    void clear();
    QFrame* addCard();
    QWidget* makeHead(const Entry& entry);
    QPushButton* makePlanButton(const Session& session);
    void fillPlans(QMenu& menu, const Session& session);
    QWidget* makeFigures(const Entry& entry, double gradeAdjusted);
    void addTrack(QVBoxLayout& column, const Session& session, const Track& track);
    void addOrigin(QVBoxLayout& column, const Session& session);
    void addLaps(const Session& session);
    void addSets(const Session& session);
    void addNote(const Session& session);
    std::shared_ptr<const Track> trackOf(const Session& session);

    Workspace& m_workspace;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_cards = nullptr; // of the content
};

} // namespace mileplate::ui
