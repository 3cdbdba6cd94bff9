// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/workout_fields.h"

#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/widgets/number_edit.h"

#include <QFormLayout>

namespace mileplate::ui {

namespace {

QFormLayout* fieldsIn(QWidget* widget)
{
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(7);
    return form;
}

bool hasDistance(Kind kind) { return isRun(kind) || kind == Kind::Cross; }

std::optional<double> shown(const std::optional<Distance>& distance, UnitSystem units)
{
    return distance ? std::optional(inDistanceUnit(*distance, units)) : std::nullopt;
}

// A distance that is entered as it was shown stays as it was, to the last metre.
void enter(std::optional<Distance>& distance, const NumberEdit& edit, UnitSystem units)
{
    const auto value = edit.value();
    const auto before = shown(distance, units);
    const bool same = value && before && std::abs(*value - *before) < 0.005;
    if (!same)
        distance = value ? std::optional(fromDistanceUnit(*value, units)) : std::nullopt;
}

void enter(std::optional<Duration>& length, const DurationEdit& edit)
{
    const auto value = edit.value();
    const bool same =
        value && length && std::chrono::abs(*value - *length) < std::chrono::seconds{1};
    if (!same)
        length = value;
}

} // namespace

PlanFields::PlanFields(UnitSystem units, QWidget* parent)
    : QWidget(parent)
    , m_units(units)
    , m_form(fieldsIn(this))
    , m_duration(new DurationEdit)
    , m_distance(new NumberEdit(distanceUnit(units), {.most = 10'000, .decimals = 2}))
    , m_rpe(new NumberEdit(QStringLiteral("/ 10"), {.most = 10}))
    , m_hard(new NumberEdit(tr("min"), {.most = 600}))
    , m_fuel(new NumberEdit(tr("g/h"), {.most = 200, .decimals = 0}))
    , m_contacts(new NumberEdit(QString(), {.most = 2000, .decimals = 0}))
{
    m_duration->setObjectName("plan-duration");
    m_distance->setObjectName("plan-distance");
    m_form->addRow(tr("Planned &time"), m_duration);
    m_form->addRow(tr("Planned &distance"), m_distance);
    m_form->addRow(tr("Planned &effort (RPE)"), m_rpe);
    m_form->addRow(tr("&Hard minutes"), m_hard);
    m_form->addRow(tr("Carbohydrate on the &way"), m_fuel);
    m_form->addRow(tr("Foot &contacts"), m_contacts);
    m_hard->setToolTip(tr("Minutes at or above threshold effort; empty: as usual for the kind"));
}

void PlanFields::show(const Workout& plan)
{
    m_duration->setValue(plan.duration);
    m_distance->setValue(shown(plan.distance, m_units));
    m_rpe->setValue(plan.rpe);
    m_hard->setValue(plan.hardTime ? std::optional(inMinutes(*plan.hardTime)) : std::nullopt);
    m_fuel->setValue(plan.fuelCarbsGPerH);
    m_contacts->setValue(plan.contacts ? std::optional<double>(*plan.contacts) : std::nullopt);
}

void PlanFields::showFor(Kind kind)
{
    m_form->setRowVisible(m_distance, hasDistance(kind));
    m_form->setRowVisible(m_hard, isRun(kind));
    m_form->setRowVisible(m_fuel, isRun(kind));
    m_form->setRowVisible(m_contacts, kind == Kind::Plyometrics);
}

Workout PlanFields::entered(Workout plan) const
{
    enter(plan.duration, *m_duration);
    enter(plan.distance, *m_distance, m_units);
    plan.rpe = m_rpe->value();
    const auto hard = m_hard->value();
    plan.hardTime = hard ? std::optional(minutes(*hard)) : std::nullopt;
    plan.fuelCarbsGPerH = m_fuel->value();
    const auto contacts = m_contacts->value();
    plan.contacts = contacts ? std::optional(static_cast<int>(*contacts)) : std::nullopt;
    return plan;
}

bool PlanFields::isSound() const
{
    return m_duration->isSound() && m_distance->isSound() && m_rpe->isSound() &&
           m_hard->isSound() && m_fuel->isSound() && m_contacts->isSound();
}

DoneFields::DoneFields(UnitSystem units, QWidget* parent)
    : QWidget(parent)
    , m_units(units)
    , m_form(fieldsIn(this))
    , m_start(new ClockEdit)
    , m_duration(new DurationEdit)
    , m_distance(new NumberEdit(distanceUnit(units), {.most = 10'000, .decimals = 2}))
    , m_rpe(new NumberEdit(QStringLiteral("/ 10"), {.most = 10}))
    , m_heartRate(new NumberEdit(tr("bpm"), {.least = 20, .most = 260, .decimals = 0}))
{
    m_start->setObjectName("done-start");
    m_duration->setObjectName("done-duration");
    m_distance->setObjectName("done-distance");
    m_rpe->setObjectName("done-rpe");
    m_form->addRow(tr("&Started at"), m_start);
    m_form->addRow(tr("Ti&me"), m_duration);
    m_form->addRow(tr("D&istance"), m_distance);
    m_form->addRow(tr("E&ffort (RPE)"), m_rpe);
    m_form->addRow(tr("Avera&ge heart rate"), m_heartRate);
    m_rpe->setToolTip(tr("How hard it felt, about half an hour after: 0 rest, 3 easy, 7 very hard, "
                         "10 all out"));
}

void DoneFields::show(const Done& done)
{
    m_start->setValue(done.start ? std::optional(clockOf(done.start->local())) : std::nullopt);
    m_duration->setValue(done.timer ? done.timer : done.workout.duration);
    m_distance->setValue(shown(done.workout.distance, m_units));
    m_rpe->setValue(done.workout.rpe);
    m_heartRate->setValue(done.averageHeartRateBpm);
}

void DoneFields::showFor(Kind kind) { m_form->setRowVisible(m_distance, hasDistance(kind)); }

Done DoneFields::entered(Done done, Day day) const
{
    const auto clock = m_start->value();
    const bool sameStart = clock && done.start && clockOf(done.start->local()) == *clock &&
                           dayOf(done.start->local()) == day;
    if (clock && !sameStart)
        done.start = instantOf(at(day, *clock));
    if (!clock)
        done.start.reset();
    enter(done.timer, *m_duration);
    enter(done.workout.distance, *m_distance, m_units);
    done.workout.rpe = m_rpe->value();
    done.averageHeartRateBpm = m_heartRate->value();
    if (!done.source)
        done.source = Source{.kind = Source::Kind::Manual};
    return done;
}

bool DoneFields::isSound() const
{
    return m_start->isSound() && m_duration->isSound() && m_distance->isSound() &&
           m_rpe->isSound() && m_heartRate->isSound();
}

bool DoneFields::isEmpty() const
{
    return m_duration->text().isEmpty() && m_distance->text().isEmpty();
}

} // namespace mileplate::ui
