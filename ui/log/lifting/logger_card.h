// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace mileplate::ui {

class Chip;
class LiftLogger;
class RestBar;
class SetTable;
class Workspace;

// A strength session set by set: begun, worked through, finished. Also the sets of a session
// that is over can be changed here.
class LoggerCard : public QFrame {
    Q_OBJECT

public:
    explicit LoggerCard(Workspace& workspace, QWidget* parent = nullptr);

    // An empty id: none, and the card is not there.
    void open(const Id<Session>& id);
    Id<Session> session() const;
    // To where the next set is.
    void goOn();
    // Looks at the clock; called once a second while a session is under way.
    void tick();

Q_SIGNALS:
    // The place in this card that is worked on, to be kept in view.
    void placeShown(const QRect& place);
    void began();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void connectParts();
    void refresh();
    void showStage();
    void showPlates();
    void say(const QString& text);
    void say(const QString& text, const QColor& color);
    void startOrFinish();
    void finish();
    void addExercise();
    void restIsOver();

    Workspace& m_workspace;
    LiftLogger* m_logger;
    QLabel* m_title;
    Chip* m_stage;
    RestBar* m_rest;
    QPushButton* m_button;
    SetTable* m_table;
    QLabel* m_empty;
    QPushButton* m_add;
    QLabel* m_plates;
    QLabel* m_said;
    QTimer* m_clock;
};

// The strength session that is being lifted at the moment; an empty id where none is.
Id<Session> liftUnderWay(const Workspace& workspace);
// Strength sessions of today that are still to come, in order.
std::vector<const Session*> liftsPlannedToday(const Workspace& workspace);

} // namespace mileplate::ui
