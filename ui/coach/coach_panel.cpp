// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coach_panel.h"

#include "ui/coach/load_curve.h"
#include "ui/coach/outlook_cards.h"
#include "ui/widgets/labels.h"
#include "ui/workspace/preview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
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
    , m_curve(new LoadCurve(workspace))
    , m_scroll(new QScrollArea)
{
    setObjectName("coach");
    m_worst->setObjectName("worst");
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
    m_afterTheBoard.setSingleShot(true);
    m_afterTheBoard.setInterval(0);
    connect(&m_afterTheBoard, &QTimer::timeout, this, &CoachPanel::refresh);
    connect(&preview, &Preview::judged, this, &CoachPanel::refresh);
    connect(&preview, &Preview::hoverChanged, this, &CoachPanel::refresh);
}

QWidget* CoachPanel::makeContent()
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 4, 12, 12);
    m_column->setSpacing(8);
    m_column->addSpacing(6);
    m_column->addWidget(wrappedLabel(tr("Load"), TextRole::Heading));
    m_column->addWidget(m_curve);
    m_column->addStretch();
    content->setBackgroundRole(QPalette::Base);
    return content;
}

void CoachPanel::showWeek(Day monday)
{
    m_monday = monday;
    m_curve->showWeek(monday);
    // Who leafs through weeks looks at the board: it is painted first.
    if (m_list)
        m_afterTheBoard.start();
    else
        refresh();
}

void CoachPanel::setDismissals(std::vector<rules::Dismissal> dismissals)
{
    if (dismissals == m_dismissals)
        return;
    m_dismissals = std::move(dismissals);
    if (m_monday != Day{})
        refresh();
}

void CoachPanel::clear()
{
    ++m_generation;
    m_waiting.clear();
    m_outlook.clear();
    m_preview.withdraw();
    delete m_list;
    m_list = new QWidget;
    auto* parts = new QVBoxLayout(m_list);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(8);
}

void CoachPanel::put(QWidget* part) { m_list->layout()->addWidget(part); }

// At once and not part by part, each of which would have the others laid out anew. Focus
// goes only to what is shown.
void CoachPanel::showList()
{
    m_column->insertWidget(0, m_list);
    m_list->show();
}

void CoachPanel::refresh()
{
    m_afterTheBoard.stop();
    if (m_preview.isActive()) {
        showOutlook();
        return;
    }
    const auto focused = focusedCard();
    clear();
    showFindings();
    showList();
    m_curve->refresh();
    if (!focused)
        return;
    if (const auto after = cardsInSight(); !after.empty())
        after[std::min(*focused, after.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

// The keyboard stays where it was in the list.
std::optional<std::size_t> CoachPanel::focusedCard() const
{
    const QWidget* focus = window()->focusWidget();
    if (!focus || !isAncestorOf(focus))
        return std::nullopt;
    const auto cards = cardsInSight();
    const auto here = std::ranges::find_if(
        cards, [&](const FindingCard* card) { return card == focus || card->isAncestorOf(focus); });
    return here == cards.end() ? std::nullopt
                               : std::optional(static_cast<std::size_t>(here - cards.begin()));
}

// Cards stay from slot to slot and say something else: making one takes longer than a
// hand needs to the next slot.
void CoachPanel::showOutlook()
{
    if (m_outlook.empty()) {
        clear();
        m_worst->say(tr("preview"), theme::colors().warning);
        m_others->say({}, theme::colors().muted);
        showList();
    }
    const auto words = outlookCards(m_workspace, m_preview);
    for (std::size_t i = 0; i < std::max(words.size(), m_outlook.size()); ++i) {
        if (i == m_outlook.size()) {
            m_outlook.push_back(new FindingCard(words[i]));
            put(m_outlook.back());
        }
        if (i < words.size())
            m_outlook[i]->say(words[i]);
        m_outlook[i]->setVisible(i < words.size());
    }
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

void CoachPanel::apply(const rules::Finding& finding, const planning::Offer& offer)
{
    if (!offer.edit.isEmpty()) {
        m_workspace.perform(offer.edit);
        return;
    }
    for (const rules::FixOp& op : offer.fix) {
        if (const auto* open = std::get_if<rules::Open>(&op)) {
            Q_EMIT pageAsked(QString::fromStdString(open->page), finding);
            return;
        }
    }
    dismiss(finding); // "I have checked it"
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
