// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/domain/session.h"

#include <QWidget>

class QFormLayout;

namespace mileplate::ui {

class ClockEdit;
class DurationEdit;
class NumberEdit;

// What a session asks for: time, distance, effort and what else its kind has.
class PlanFields : public QWidget {
    Q_OBJECT

public:
    explicit PlanFields(UnitSystem units, QWidget* parent = nullptr);

    void show(const Workout& plan);
    void showFor(Kind kind); // hides what the kind has not
    // The plan with what was entered in place of what was shown; the rest stays.
    Workout entered(Workout plan) const;
    bool isSound() const;

private:
    UnitSystem m_units;
    QFormLayout* m_form;
    DurationEdit* m_duration;
    NumberEdit* m_distance;
    NumberEdit* m_rpe;
    NumberEdit* m_hard;
    NumberEdit* m_fuel;
    NumberEdit* m_contacts;
};

// What was done: when, how long, how far, how hard.
class DoneFields : public QWidget {
    Q_OBJECT

public:
    explicit DoneFields(UnitSystem units, QWidget* parent = nullptr);

    void show(const Done& done);
    void showFor(Kind kind);
    Done entered(Done done, Day day) const;
    bool isSound() const;
    bool isEmpty() const;

private:
    UnitSystem m_units;
    QFormLayout* m_form;
    ClockEdit* m_start;
    DurationEdit* m_duration;
    NumberEdit* m_distance;
    NumberEdit* m_rpe;
    NumberEdit* m_heartRate;
};

} // namespace mileplate::ui
