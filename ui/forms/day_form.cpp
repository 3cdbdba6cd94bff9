// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/day_form.h"

#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/source_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_edit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>

namespace mileplate::ui {

namespace {

std::optional<double> shownMass(const std::optional<Mass>& mass, UnitSystem units)
{
    return mass ? std::optional(inMassUnit(*mass, units)) : std::nullopt;
}

} // namespace

DayForm::DayForm(DayLog log, const QStringList& targets, UnitSystem units, QWidget* parent)
    : FormDialog(longDate(log.date), tr("Save"), parent)
    , m_log(std::move(log))
    , m_units(units)
    , m_sleep(new NumberEdit(tr("h"), {.most = 24, .decimals = 2}))
    , m_weight(new NumberEdit(massUnit(units), {.least = 20, .most = 1000, .decimals = 1}))
    , m_pulse(new NumberEdit(tr("bpm"), {.least = 20, .most = 200, .decimals = 0}))
    , m_soreness(new NumberEdit(QStringLiteral("/ 10"), {.most = 10}))
    , m_pain(new NumberEdit(QStringLiteral("/ 10"), {.most = 10}))
    , m_illness(new QComboBox)
    , m_food(new QComboBox)
    , m_note(new QPlainTextEdit(QString::fromStdString(m_log.note)))
{
    m_sleep->setObjectName("sleep");
    m_weight->setObjectName("weight");
    m_soreness->setObjectName("soreness");
    m_note->setObjectName("note");
    m_sleep->setValue(m_log.sleepH);
    m_weight->setValue(shownMass(m_log.weight, units));
    m_pulse->setValue(m_log.restingHeartRateBpm);
    m_soreness->setValue(m_log.soreness);
    m_pain->setValue(m_log.pain);
    m_illness->addItems({tr("not said"), tr("well"), tr("above the neck: sniffles, sore throat"),
                         tr("below the neck: cough, stomach"), tr("fever")});
    m_illness->setCurrentIndex(m_log.illness ? 1 + static_cast<int>(*m_log.illness) : 0);
    m_food->addItems(
        {tr("as the meals suggest"), tr("everything is logged"), tr("something is missing")});
    m_food->setCurrentIndex(m_log.foodComplete ? (*m_log.foodComplete ? 1 : 2) : 0);
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(72);
    m_soreness->setToolTip(tr("Of the legs: 0 none, 10 as bad as it gets"));
    m_sleep->setToolTip(tr("The night before this day"));

    QFormLayout* fields = addFields();
    fields->addRow(tr("&Slept"), m_sleep);
    fields->addRow(tr("&Weight"), m_weight);
    fields->addRow(tr("&Resting heart rate"), m_pulse);
    fields->addRow(tr("S&oreness of the legs"), m_soreness);
    fields->addRow(tr("&Pain"), m_pain);
    fields->addRow(tr("&Illness"), m_illness);
    fields->addRow(tr("&Food"), m_food);
    if (!targets.isEmpty()) {
        auto* aims = mutedLabel(targets.join(QLatin1Char('\n')), TextRole::Small);
        aims->setObjectName("targets");
        fields->addRow(tr("Aimed at"), aims);
    }
    if (const QStringList origins = originLines(m_log); !origins.isEmpty()) {
        auto* from = mutedLabel(origins.join(QLatin1Char('\n')), TextRole::Small, true);
        from->setObjectName("origins");
        fields->addRow(tr("Comes from"), from);
    }
    fields->addRow(tr("&Note"), m_note);
    m_sleep->setFocus();
}

QString DayForm::problem() const
{
    if (!m_sleep->isSound())
        return tr("Sleep is 0 to 24 hours.");
    if (!m_weight->isSound() || !m_pulse->isSound())
        return tr("Weight or heart rate is not a number of a person.");
    if (!m_soreness->isSound() || !m_pain->isSound())
        return tr("Soreness and pain are 0 to 10.");
    return {};
}

DayLog DayForm::log() const
{
    DayLog log = m_log;
    log.sleepH = m_sleep->value();
    const auto weight = m_weight->value();
    const auto before = shownMass(m_log.weight, m_units);
    const bool sameWeight = weight && before && std::abs(*weight - *before) < 0.05;
    if (!sameWeight)
        log.weight = weight ? std::optional(fromMassUnit(*weight, m_units)) : std::nullopt;
    log.restingHeartRateBpm = m_pulse->value();
    log.soreness = m_soreness->value();
    log.pain = m_pain->value();
    const int illness = m_illness->currentIndex();
    log.illness = illness > 0 ? std::optional(static_cast<Illness>(illness - 1)) : std::nullopt;
    const int food = m_food->currentIndex();
    log.foodComplete = food > 0 ? std::optional(food == 1) : std::nullopt;
    log.note = m_note->toPlainText().trimmed().toStdString();
    return log;
}

} // namespace mileplate::ui
