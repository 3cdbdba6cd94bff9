// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/food_page.h"

#include "core/nutrition/protein_ways.h"
#include "core/planning/offers.h"
#include "ui/coach/finding_card.h"
#include "ui/food/cards/larder_card.h"
#include "ui/food/cards/target_card.h"
#include "ui/food/cards/weight_card.h"
#include "ui/food/day/meal_table.h"
#include "ui/food/day/time_line_view.h"
#include "ui/food/entry/entry_card.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/verbs/verbs.h"
#include "ui/widgets/emptied.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tab_order.h"
#include "ui/workspace/workspace.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr int kSideWidth = 366;
constexpr int kRoomForTwo = 760; // below that width one column stands over the other

// What concerns the food of a day or of its week.
bool concerns(const rules::Finding& finding, Day day)
{
    const bool weekly = finding.sessions.empty() && finding.date == mondayOf(day);
    return finding.rule.starts_with("NUT") && (finding.date == day || weekly);
}

// "28 g · Skyr 250 g": what it brings comes first, as the end of a long one is cut.
std::vector<GapCard::Way> waysFor(const Diary& diary, const FoodView& day)
{
    std::vector<GapCard::Way> ways;
    for (const auto& way : nutrition::waysToProtein(diary, day.day, grams(day.missingG))) {
        QStringList parts;
        for (std::size_t i = 0; i < way.items.size(); ++i) {
            const auto& amount = way.items[i].amount;
            parts << (QString::fromStdString(way.names[i]) + QLatin1Char(' ') +
                      (amount ? gramsText(inGrams(*amount)) : QString()))
                         .trimmed();
        }
        const QString title = QStringLiteral("%1 · %2").arg(gramsText(inGrams(way.protein)),
                                                            parts.join(QStringLiteral(" + ")));
        ways.push_back({.title = title, .tip = title, .items = way.items});
    }
    return ways;
}

// What is drawn behind the bars.
QString legendOf(const FoodTimeLine& line)
{
    const QString dose = FoodPage::tr("Dashed: a good dose of protein, %1–%2 a meal.")
                             .arg(number(line.doseLeastG, 0), gramsText(line.doseMostG));
    return line.windows.empty()
               ? dose
               : dose + QLatin1Char(' ') + FoodPage::tr("Shaded: when eating helps a session.");
}

} // namespace

FoodPage::FoodPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_day(workspace.today())
    , m_date(mutedLabel({}, TextRole::Body))
    , m_pointed(mutedLabel({}, TextRole::Small))
    , m_empty(mutedLabel({}, TextRole::Body, true))
    , m_entry(new EntryCard(workspace))
    , m_line(new TimeLineView)
    , m_meals(new MealTable)
    , m_larder(new LarderCard(workspace))
    , m_targets(new TargetCard)
    , m_gap(new GapCard)
    , m_findings(new QVBoxLayout)
    , m_weight(new WeightCard(workspace))
{
    setObjectName("food");
    m_date->setObjectName("food-date");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(makeBody(), 1);
    connectParts();
    m_date->setText(longDate(m_day));
}

QWidget* FoodPage::makeTimeLine()
{
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 10, 14, 6);
    column->setSpacing(2);
    m_pointed->setObjectName("pointed");
    m_pointed->setMinimumWidth(10);
    column->addWidget(m_line);
    column->addWidget(m_pointed);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card;
}

QWidget* FoodPage::makeMeals()
{
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(2, 3, 2, 3);
    column->setSpacing(0);
    m_empty->setObjectName("no-meals");
    m_empty->setContentsMargins(12, 10, 12, 12);
    column->addWidget(m_meals);
    column->addWidget(m_empty);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card;
}

QWidget* FoodPage::makeBody()
{
    auto* main = new QVBoxLayout;
    main->setSpacing(12);
    main->addWidget(m_entry);
    main->addWidget(makeTimeLine());
    main->addWidget(makeMeals());
    main->addWidget(m_larder);
    main->addStretch();
    m_side = new QWidget;
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(12);
    side->addWidget(m_targets);
    side->addWidget(m_gap);
    m_findings->setSpacing(12);
    side->addLayout(m_findings);
    side->addWidget(m_weight);
    side->addStretch();
    auto* body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(14, 14, 14, 14);
    m_columns->setSpacing(12);
    m_columns->addLayout(main, 1);
    m_columns->addWidget(m_side);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    return m_scroll;
}

void FoodPage::resizeEvent(QResizeEvent* event)
{
    const bool beside = width() >= kRoomForTwo;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setFixedWidth(beside ? std::clamp(width() * 3 / 10, 270, kSideWidth) : QWIDGETSIZE_MAX);
    if (!beside) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    QWidget::resizeEvent(event);
}

void FoodPage::showDay(Day day)
{
    m_day = day;
    m_date->setText(longDate(day));
    m_stale = true;
    if (isVisible())
        refresh();
}

void FoodPage::focusEntry() { m_entry->focusLine(); }

void FoodPage::refresh()
{
    m_stale = false;
    const bool mayChange = !m_workspace.isReadOnly();
    const FoodView day = foodView(m_workspace, m_day);
    m_entry->present(m_day);
    const FoodTimeLine line = foodTimeLine(m_workspace, m_day);
    m_legend = legendOf(line);
    m_pointed->setText(m_legend);
    m_line->present(line);
    m_meals->setVisible(!day.meals.empty());
    m_empty->setVisible(day.meals.empty());
    m_empty->setText(m_day > m_workspace.today()
                         ? tr("Nothing is planned to be eaten on this day. Type a meal above; it "
                              "counts as planned.")
                         : tr("No meals on this day. Type above what was eaten, such as “2 eggs, "
                              "150 g chicken breast”, or copy the meals of the day before."));
    m_meals->present(day, mayChange);
    m_larder->present(m_day);
    m_targets->present(day, m_day == m_workspace.today());
    m_gap->present(day, waysFor(m_workspace.diary(), day), mayChange);
    m_gap->askForLater(mayChange && m_day == m_workspace.today());
    m_weight->present(m_day);
    m_copyYesterday->setEnabled(mayChange && !mealsOn(m_day - Days{1}).empty());
    showFindings();
    orderTabs(*this);
}

// What the rules say of the day's food, worst first; fixes are tried out one by one
// when nothing else is to be done.
void FoodPage::showFindings()
{
    ++m_generation;
    empty(*m_findings);
    const rules::Review review = m_workspace.review(m_day);
    for (const rules::Finding& finding : review.findings) {
        if (!concerns(finding, m_day))
            continue;
        auto* card =
            new FindingCard(m_workspace, mondayOf(m_day), finding, FindingCard::State::Suppressed);
        m_findings->addWidget(card);
        connect(card, &FindingCard::ruleAsked, this, &FoodPage::ruleAsked);
        connect(card, &FindingCard::fixChosen, this, [this](const planning::Offer& offer) {
            if (!offer.edit.isEmpty())
                m_workspace.perform(Edit(offer.edit));
        });
    }
    QTimer::singleShot(0, this, [this, generation = m_generation] {
        if (generation == m_generation)
            offer(0);
    });
}

void FoodPage::offer(int index)
{
    QLayoutItem* part = m_findings->itemAt(index);
    auto* card = part ? qobject_cast<FindingCard*>(part->widget()) : nullptr;
    if (!card)
        return;
    auto offers = planning::offersFor(m_workspace.diary(), mondayOf(m_day), m_workspace.now(),
                                      card->finding());
    std::erase_if(offers, [](const planning::Offer& each) { return each.edit.isEmpty(); });
    card->offer(offers);
    QTimer::singleShot(0, this, [this, index, generation = m_generation] {
        if (generation == m_generation)
            offer(index + 1);
    });
}

void FoodPage::showEvent(QShowEvent* event)
{
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

void FoodPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_meals->forget(); // its cells hold colours
        isVisible() ? refresh() : void(m_stale = true);
    }
    QWidget::changeEvent(event);
}

} // namespace mileplate::ui
