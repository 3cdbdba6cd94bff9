// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coach_panel.h"

#include "ui/coach/load_curve.h"
#include "ui/coach/outlook_cards.h"
#include "ui/widgets/labels.h"
#include "ui/workspace/preview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

// More than anybody puts aside; the oldest are forgotten.
constexpr std::size_t kMostDismissals = 500;

} // namespace

CoachPanel::CoachPanel(Workspace& workspace, Preview& preview, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preview(preview)
    , m_worst(new Chip)
    , m_others(new Chip)
    , m_cards(new QVBoxLayout)
    , m_curve(new LoadCurve(workspace))
    , m_scroll(new QScrollArea)
{
    setObjectName("coach");
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 12, 4);
    head->addWidget(wrappedLabel(tr("Coach"), TextRole::Heading));
    head->addWidget(m_worst);
    head->addWidget(m_others);
    head->addStretch();

    m_scroll->setWidget(makeContent());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_scroll);
    connect(&preview, &Preview::judged, this, &CoachPanel::refresh);
    connect(&preview, &Preview::hoverChanged, this, &CoachPanel::refresh);
}

QWidget* CoachPanel::makeContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 4, 12, 12);
    column->setSpacing(8);
    m_cards->setSpacing(8);
    column->addLayout(m_cards);
    column->addSpacing(6);
    column->addWidget(wrappedLabel(tr("Load"), TextRole::Heading));
    column->addWidget(m_curve);
    column->addStretch();
    content->setBackgroundRole(QPalette::Base);
    return content;
}

void CoachPanel::showWeek(Day monday)
{
    m_monday = monday;
    m_curve->showWeek(monday);
    refresh();
}

void CoachPanel::setDismissals(std::vector<rules::Dismissal> dismissals)
{
    m_dismissals = std::move(dismissals);
    if (m_monday != Day{})
        refresh();
}

// The card that is clicked may be the one that goes: it is deleted when it is done.
void CoachPanel::clear()
{
    ++m_generation;
    m_waiting.clear();
    m_preview.withdraw();
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

// Shown at once: focus goes only to what is shown.
void CoachPanel::put(QWidget* part)
{
    m_cards->addWidget(part);
    part->show();
}

void CoachPanel::refresh()
{
    if (m_preview.isActive()) {
        clear();
        m_worst->say(tr("preview"), theme::colors().warning);
        m_others->say({}, theme::colors().muted);
        for (QWidget* card : outlookCards(m_workspace, m_preview))
            put(card);
        return;
    }
    // The keyboard stays where it was in the list.
    const auto before = cardsInSight();
    const auto focused = std::ranges::find_if(before, [](const FindingCard* card) {
        return card->hasFocus() || card->isAncestorOf(card->window()->focusWidget());
    });
    const auto index = static_cast<std::size_t>(focused - before.begin());
    const bool hadFocus = focused != before.end();
    clear();
    showFindings();
    m_curve->refresh();
    const auto after = cardsInSight();
    if (hadFocus && !after.empty())
        after[std::min(index, after.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

std::vector<FindingCard*> CoachPanel::cardsInSight() const
{
    std::vector<FindingCard*> cards;
    for (FindingCard* card : m_scroll->widget()->findChildren<FindingCard*>()) {
        const bool folded = card->parentWidget() != m_scroll->widget() && card->isHidden();
        if (card->focusPolicy() != Qt::NoFocus && !folded && card->isVisibleTo(m_scroll->widget()))
            cards.push_back(card);
    }
    std::ranges::stable_sort(cards, {}, [&](const FindingCard* card) {
        return card->mapTo(m_scroll->widget(), QPoint()).y();
    });
    return cards;
}

void CoachPanel::focusFirst()
{
    const auto cards = cardsInSight();
    if (!cards.empty())
        cards.front()->setFocus(Qt::TabFocusReason);
}

void CoachPanel::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto cards = cardsInSight();
    const auto here = std::ranges::find_if(cards, &QWidget::hasFocus);
    if (step == 0 || here == cards.end()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto next = (here - cards.begin()) + step;
    if (next < 0 || next >= static_cast<long>(cards.size()))
        return;
    FindingCard* card = cards[static_cast<std::size_t>(next)];
    card->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(card, 0, 20);
}

// One card at a time: what is the matter is on the screen long before.
void CoachPanel::workOutNext()
{
    if (m_waiting.empty())
        return;
    FindingCard* card = m_waiting.front();
    m_waiting.pop_front();
    card->offer(
        planning::offersFor(m_workspace.diary(), m_monday, m_workspace.now(), card->finding()));
    QTimer::singleShot(0, this, [this, generation = m_generation] {
        if (generation == m_generation)
            workOutNext();
    });
}

void CoachPanel::apply(const FindingCard& card, const planning::Offer& offer)
{
    if (!offer.edit.isEmpty()) {
        m_workspace.perform(offer.edit);
        return;
    }
    for (const rules::FixOp& op : offer.fix) {
        if (const auto* open = std::get_if<rules::Open>(&op)) {
            Q_EMIT pageAsked(QString::fromStdString(open->page), card.finding());
            return;
        }
    }
    dismiss(card.finding()); // "I have checked it"
}

void CoachPanel::dismiss(const rules::Finding& finding)
{
    m_dismissals.push_back(rules::dismissalOf(finding, m_workspace.diary(), m_workspace.now()));
    keepDismissals();
}

void CoachPanel::bringBack(const rules::Finding& finding)
{
    const std::string anchors = rules::anchorsOf(finding, m_workspace.diary());
    std::erase_if(m_dismissals, [&](const rules::Dismissal& dismissal) {
        return dismissal.rule == finding.rule && dismissal.anchors == anchors;
    });
    keepDismissals();
}

void CoachPanel::keepDismissals()
{
    if (m_dismissals.size() > kMostDismissals)
        m_dismissals.erase(m_dismissals.begin());
    Q_EMIT dismissalsChanged(m_dismissals);
    refresh();
}

} // namespace mileplate::ui
