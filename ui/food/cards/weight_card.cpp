// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/cards/weight_card.h"

#include "core/edits/log_edits.h"
#include "core/nutrition/food_days.h"
#include "core/nutrition/weight_line.h"
#include "core/rules/background/safety_scope.h"
#include "ui/food/cards/weight_plot.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_edit.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <cmath>

namespace mileplate::ui {

namespace {

constexpr Days kWeighInsShown{12 * 7};

QString signedNumber(double value, int decimals)
{
    const QString size = number(std::abs(value), decimals);
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + size;
}

} // namespace

WeightCard::WeightCard(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_now(wrappedLabel({}, TextRole::Body))
    , m_change(mutedLabel({}, TextRole::Small, true))
    , m_plot(new WeightPlot)
    , m_weight(new NumberEdit(massUnit(workspace.units()), {.least = 20, .most = 1000}))
{
    setProperty("card", true);
    setObjectName("weight-card");
    m_now->setWordWrap(false);
    m_now->setObjectName("weight-now");
    m_change->setObjectName("weight-change");
    m_weight->setObjectName("log-weight");
    m_weight->setAccessibleName(tr("Weight of the day"));
    m_weight->setReadOnly(workspace.isReadOnly());
    auto* log = new QPushButton(tr("Log"));
    log->setObjectName("log-weight-button");
    log->setAccessibleName(tr("Log the weight of the day"));
    log->setEnabled(!workspace.isReadOnly());
    auto* head = new QHBoxLayout;
    auto* title = wrappedLabel(tr("Weight"), TextRole::Heading);
    title->setWordWrap(false);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_now);
    auto* entry = new QHBoxLayout;
    entry->setSpacing(8);
    entry->addWidget(m_weight);
    entry->addWidget(log);
    entry->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_plot);
    column->addWidget(m_change);
    column->addLayout(entry);
    connect(log, &QPushButton::clicked, this, &WeightCard::save);
    connect(m_weight, &QLineEdit::returnPressed, this, &WeightCard::save);
}

void WeightCard::present(Day day)
{
    const bool sameDay = day == m_day;
    m_day = day;
    const Diary& diary = m_workspace.diary();
    const DayRange shown{day - kWeighInsShown + Days{1}, day + Days{1}};
    // What lies before what is shown has settled the line by then.
    const auto known = nutrition::weighInsIn(diary, {shown.first - kWeighInsShown, shown.past});
    std::vector<WeighIn> line = nutrition::smoothed(known);
    std::vector<WeighIn> dots = known;
    const auto isOlder = [&](const WeighIn& weighIn) { return weighIn.day < shown.first; };
    std::erase_if(line, isOlder);
    std::erase_if(dots, isOlder);
    const auto& log = diary.days.on(day).log;
    const auto weight = log ? log->weight : std::nullopt;
    if (!(sameDay && m_weight->hasFocus()) || weight)
        m_weight->setValue(weight ? std::optional(inMassUnit(*weight, m_workspace.units()))
                                  : std::nullopt);
    const bool hidden = rules::hidesEnergy(diary.who());
    m_plot->setVisible(!dots.empty() && !hidden);
    m_now->setText(line.empty() || hidden
                       ? QString()
                       : tr("%1 %2 smoothed")
                             .arg(number(inMassUnit(line.back().mass, m_workspace.units()), 1),
                                  massUnit(m_workspace.units())));
    m_change->setText(changeText());
    m_plot->present(shown, std::move(dots), std::move(line), m_workspace.units());
    m_plot->setAccessibleDescription(m_now->text() + QStringLiteral(". ") + m_change->text());
}

// Where what was logged says something else than the scales: one of the two is not whole.
QString WeightCard::doubtText(double kcalByWeight) const
{
    constexpr Days kTrend{14};
    constexpr double kMuch = 250; // kcal a day, as NUT-01 takes it for a deficit
    const Diary& diary = m_workspace.diary();
    const auto days = nutrition::completeDays(diary, {m_day - kTrend + Days{1}, m_day + Days{1}});
    const auto logged = nutrition::meanBalance(diary, days, m_workspace.now());
    if (!logged || std::abs(*logged - kcalByWeight) < kMuch)
        return {};
    return QLatin1Char('\n') + tr("The meals logged would make it %1 kcal: some are missing, or "
                                  "you spend another amount "
                                  "than estimated.")
                                   .arg(signedNumber(std::round(*logged / 10) * 10, 0));
}

QString WeightCard::changeText() const
{
    const Diary& diary = m_workspace.diary();
    if (rules::hidesEnergy(diary.who()))
        return tr("Trends of weight are left out, as you asked in the settings of health.");
    const auto change = nutrition::weightChange(diary, m_day);
    if (!change)
        return tr("A trend shows from the fourth weigh-in of two weeks on, once a week lies "
                  "between the first and the last.");
    const UnitSystem units = m_workspace.units();
    const double inUnit = inMassUnit(kilograms(1), units) * change->kgAWeek;
    const QString rate =
        tr("%1 %2 a week (%3 %) over two weeks")
            .arg(signedNumber(inUnit, 2), massUnit(units), signedNumber(change->percentAWeek, 2));
    const double kcal = std::round(change->kcalADay / 10) * 10;
    const QString doubt = doubtText(change->kcalADay);
    if (std::abs(kcal) < 50)
        return tr("%1: you eat about what you spend.").arg(rate) + doubt;
    const QString said = kcal > 0 ? tr("%1: a surplus of about %2 kcal a day.")
                                  : tr("%1: a deficit of about %2 kcal a day.");
    return said.arg(rate, number(std::abs(kcal), 0)) + doubt;
}

void WeightCard::save()
{
    const auto value = m_weight->value();
    if (!m_weight->isSound() || m_workspace.isReadOnly())
        return;
    const auto& log = m_workspace.diary().days.on(m_day).log;
    DayLog after = log ? *log : DayLog{.date = m_day};
    after.weight = value ? std::optional(fromMassUnit(*value, m_workspace.units())) : std::nullopt;
    m_workspace.perform(changeDay(m_workspace.diary(), after));
}

} // namespace mileplate::ui
