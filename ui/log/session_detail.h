// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timeline.h"

#include <QScrollArea>

class QFrame;
class QVBoxLayout;

namespace mileplate::ui {

class Workspace;

// One session that was done: its figures, how it went second by second, laps or sets,
// and what had been planned.
class SessionDetail : public QScrollArea {
    Q_OBJECT

public:
    explicit SessionDetail(Workspace& workspace, QWidget* parent = nullptr);

    void present(const Entry& entry);
    void presentNothing();

Q_SIGNALS:
    void editAsked(const mileplate::Id<mileplate::Session>& id);
    void dayAsked(mileplate::Day day);

private:
    void clear();
    QFrame* addCard();
    QWidget* makeHead(const Entry& entry);
    QWidget* makeFigures(const Entry& entry, double gradeAdjusted);
    void addTrack(QVBoxLayout& column, const Session& session, const Track& track);
    void addLaps(const Session& session);
    void addSets(const Session& session);
    void addNote(const Session& session);
    std::shared_ptr<const Track> trackOf(const Session& session);

    Workspace& m_workspace;
    QVBoxLayout* m_cards;
};

} // namespace mileplate::ui
