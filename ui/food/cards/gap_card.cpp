// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/cards/gap_card.h"

#include "ui/text/amounts.h"
#include "ui/widgets/emptied.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace mileplate::ui {

namespace {

QWidget* flowing(FlowLayout* layout)
{
    auto* row = new QWidget;
    row->setLayout(layout);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

} // namespace

GapCard::GapCard(QWidget* parent)
    : EdgeFrame(parent)
    , m_title(wrappedLabel({}, TextRole::Strong))
    , m_text(mutedLabel({}, TextRole::Small, true))
    , m_ways(new FlowLayout(6))
    , m_grams(new FlowLayout(6))
    , m_later(new QCheckBox(tr("Plan it for later")))
{
    setObjectName("gap");
    m_title->setObjectName("gap-title");
    m_text->setObjectName("gap-text");
    auto* aside = mutedLabel(QStringLiteral("NUT-01"), TextRole::Small);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(aside, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 10, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(flowing(m_ways));
    column->addWidget(flowing(m_grams));
    m_later->setObjectName("gap-later");
    m_later->setFont(theme::font(TextRole::Small));
    m_later->setToolTip(tr("In the middle of the longest time without a meal that is left of the "
                           "day"));
    column->addWidget(m_later);
}

void GapCard::askForLater(bool asked)
{
    m_later->setVisible(asked);
    if (!asked)
        m_later->setChecked(false);
}

bool GapCard::isForLater() const { return m_later->isChecked(); }

// "Three meals so far, one under 20 g. A meal of 28 g closes the day."
void GapCard::say(const FoodView& day)
{
    static constexpr double kLargeMeal = 45;
    const auto isSmall = [](const MealRow& meal) { return meal.small && !meal.planned; };
    const int small = static_cast<int>(std::ranges::count_if(day.meals, isSmall));
    const int planned = static_cast<int>(std::ranges::count(day.meals, true, &MealRow::planned));
    const int eaten = static_cast<int>(day.meals.size()) - planned;
    QStringList sentences;
    if (day.meals.empty())
        sentences << tr("No meals yet.");
    if (eaten > 0)
        sentences << tr("%n meal(s) so far", nullptr, eaten) +
                         (small > 0 ? tr(", %n with less than a dose.", nullptr, small)
                                    : QStringLiteral("."));
    if (planned > 0)
        sentences << tr("%n meal(s) planned.", nullptr, planned);
    const double missing = std::ceil(day.missingG - 1e-6);
    if (day.knowsWeight && missing > 0) {
        const int meals = static_cast<int>(std::ceil(missing / kLargeMeal));
        m_title->setText(tr("%1 of protein to go").arg(gramsText(missing)));
        sentences << (meals == 1 ? tr("A meal of %1 closes the day.").arg(gramsText(missing))
                                 : tr("%n meal(s) of about %1 close the day.", nullptr, meals)
                                       .arg(gramsText(std::ceil(missing / meals))));
    } else if (day.knowsWeight) {
        m_title->setText(tr("Enough protein for the day"));
    } else {
        m_title->setText(tr("Protein"));
    }
    m_text->setText(sentences.join(QLatin1Char(' ')));
}

void GapCard::addButton(const QString& text, const QString& tip, const char* name, bool enabled,
                        const std::function<void()>& action)
{
    const bool quick = QLatin1String(name) == QLatin1String("quick-protein");
    QPushButton* button = quick ? new QPushButton(text) : new FitButton(text);
    button->setProperty("small", true);
    button->setFont(theme::font(TextRole::Small));
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setEnabled(enabled);
    (quick ? m_grams : m_ways)->addWidget(button);
    button->show();
    connect(button, &QPushButton::clicked, this, [action] { action(); });
}

void GapCard::present(const FoodView& day, const std::vector<Way>& ways, bool mayChange)
{
    empty(*m_ways);
    empty(*m_grams);
    say(day);
    const double missing = day.knowsWeight ? day.missingG : 0;
    setEdge(missing > 0 ? theme::colors().warning : theme::colors().ok);
    for (const Way& way : ways)
        addButton(way.title, way.tip, "way", mayChange,
                  [this, items = way.items] { Q_EMIT wayChosen(items); });
    for (const int grams : {10, 20, 30, 40})
        addButton(tr("+%1 g").arg(grams), tr("Log %1 g of protein at once").arg(grams),
                  "quick-protein", mayChange, [this, grams] { Q_EMIT proteinChosen(grams); });
    updateGeometry();
}

} // namespace mileplate::ui
