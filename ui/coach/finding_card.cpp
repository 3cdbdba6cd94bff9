// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/finding_card.h"

#include "core/rules/rule.h"
#include "core/rules/words/message.h"
#include "ui/coach/fix_effect.h"
#include "ui/coach/why_view.h"
#include "ui/text/qt_language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/edge_frame.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr auto kOfferIndex = "offer";

FindingCard::Words wordsOf(const Workspace& workspace, const rules::Finding& finding,
                           FindingCard::State state)
{
    const rules::Rule* rule = rules::findRule(finding.rule);
    QString aside = qString(finding.rule);
    if (finding.occurrences > 1)
        aside += QStringLiteral(" · %1×").arg(finding.occurrences);
    return {.title = qString(language().translated(rule->title)),
            .text = state == FindingCard::State::Collapsed
                        ? QString()
                        : qString(rules::messageOf(finding, workspace.diary(), language())),
            .aside = aside,
            .edge = theme::colors().ofSeverity(finding.severity)};
}

} // namespace

FindingCard::FindingCard(const Words& words, QWidget* parent)
    : QFrame(parent)
    , m_title(wrappedLabel({}, TextRole::Strong))
    , m_aside(mutedLabel({}, TextRole::Small))
    , m_text(mutedLabel({}, TextRole::Small, true))
    , m_layout(new QVBoxLayout(this))
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_aside, 0, Qt::AlignTop);
    m_layout->setContentsMargins(14, 8, 10, 8);
    m_layout->setSpacing(3);
    m_layout->addLayout(head);
    m_layout->addWidget(m_text);
    say(words);
}

FindingCard::FindingCard(const Workspace& workspace, Day monday, const rules::Finding& finding,
                         State state, std::string_view standIn)
    : FindingCard(wordsOf(workspace, finding, state))
{
    m_workspace = &workspace;
    m_monday = monday;
    m_finding = finding;
    m_state = state;
    setObjectName("finding-" + qString(finding.rule));
    setFocusPolicy(Qt::StrongFocus);
    if (!standIn.empty())
        m_layout->addWidget(
            mutedLabel(tr("%1 stands for it").arg(qString(standIn)), TextRole::Tiny));
    addActions();
    const QString severity = qString(language().translated(nameOf(finding.severity)));
    setAccessibleName(QStringLiteral("%1: %2").arg(severity, m_title->text()));
    setAccessibleDescription(m_text->text());
}

void FindingCard::say(const Words& words)
{
    m_title->setText(words.title);
    m_aside->setText(words.aside);
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    if (m_edge != words.edge)
        update();
    m_edge = words.edge;
}

// Fixes come in front of these when they are known.
void FindingCard::addActions()
{
    auto* row = new QWidget;
    m_actions = new FlowLayout(6);
    row->setLayout(m_actions);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    m_layout->addSpacing(2);
    m_layout->addWidget(row);
    m_whyButton = addLink(tr("Why?"), "why", tr("Figures, thresholds, reasons and sources"));
    m_whyButton->setCheckable(true);
    connect(m_whyButton, &QToolButton::toggled, this, &FindingCard::showWhy);
    if (m_state == State::Front) {
        const QString title =
            m_finding.severity == rules::Severity::Critical ? tr("Collapse") : tr("Not now");
        auto* link = addLink(title, "dismiss", whenItReturns());
        connect(link, &QToolButton::clicked, this, &FindingCard::dismissed);
    } else if (m_state != State::Suppressed) {
        auto* link = addLink(tr("Bring back"), "bring-back", tr("Show it in front again"));
        connect(link, &QToolButton::clicked, this, &FindingCard::broughtBack);
    }
}

QToolButton* FindingCard::addLink(const QString& text, const char* name, const QString& tip)
{
    auto* link = new QToolButton;
    link->setText(text);
    link->setObjectName(QLatin1String(name));
    link->setProperty("link", true);
    link->setFont(theme::font(TextRole::Small));
    link->setToolTip(tip);
    link->setFocusPolicy(Qt::StrongFocus);
    m_actions->addWidget(link);
    return link;
}

QString FindingCard::whenItReturns() const
{
    switch (m_finding.severity) {
    case rules::Severity::Critical:
        return tr("Put aside for 24 hours; it stays in sight as a line");
    case rules::Severity::Warning:
        return tr("Put aside until its sessions change or it becomes worse");
    default:
        return tr("Put aside for seven days, or until it becomes worse");
    }
}

void FindingCard::showWhy(bool shown)
{
    if (!m_why) {
        auto* why = new WhyView(*m_workspace, m_monday, m_finding);
        connect(why, &WhyView::ruleAsked, this, &FindingCard::ruleAsked);
        m_why = why;
        m_layout->addWidget(m_why);
    }
    m_why->setVisible(shown);
}

void FindingCard::offer(const std::vector<planning::Offer>& offers)
{
    m_offers = offers;
    for (int i = 0; i < static_cast<int>(m_offers.size()); ++i) {
        const planning::Offer& fix = m_offers[static_cast<std::size_t>(i)];
        const QString title = qString(rules::titleOf(fix.fix, m_workspace->diary(), language()));
        const QString effect = effectText(*m_workspace, m_monday, fix);
        auto* button = new FitButton(title);
        button->setProperty("small", true);
        button->setFont(theme::font(TextRole::Small));
        button->setObjectName("fix");
        button->setProperty(kOfferIndex, i);
        button->setToolTip(effect.isEmpty() ? title : title + QLatin1Char('\n') + effect);
        button->setAccessibleDescription(effect);
        button->setEnabled(fix.edit.isEmpty() || !m_workspace->isReadOnly());
        button->installEventFilter(this);
        m_actions->insertWidget(i, button);
        button->show();
        connect(button, &QPushButton::clicked, this,
                [this, i] { Q_EMIT fixChosen(m_offers[static_cast<std::size_t>(i)]); });
    }
    updateGeometry();
}

// Whether by mouse or by keyboard: what a fix would do is seen before it is done.
bool FindingCard::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    const auto* button = qobject_cast<QWidget*>(watched);
    const bool comes = type == QEvent::Enter || type == QEvent::FocusIn;
    const bool leaves = (type == QEvent::Leave && !button->hasFocus()) ||
                        (type == QEvent::FocusOut && !button->underMouse());
    if (comes)
        showEffect(&m_offers[static_cast<std::size_t>(watched->property(kOfferIndex).toInt())]);
    else if (leaves || type == QEvent::Hide)
        showEffect(nullptr);
    return QFrame::eventFilter(watched, event);
}

void FindingCard::showEffect(const planning::Offer* offer)
{
    const bool changes = offer && !offer->edit.isEmpty();
    if (changes && !m_effect) {
        m_effect = mutedLabel({}, TextRole::Small, true);
        m_effect->setObjectName("effect");
        // Below the fixes: the one under the mouse must not be pushed away from it.
        m_layout->insertWidget(m_why ? m_layout->indexOf(m_why) : m_layout->count(), m_effect);
    }
    if (m_effect) {
        m_effect->setText(changes ? effectText(*m_workspace, m_monday, *offer) : QString());
        m_effect->setVisible(changes);
    }
    if (changes)
        Q_EMIT previewAsked(offer->edit);
    else
        Q_EMIT previewEnded();
}

// Delete is the card's own key here, not that of the sessions on the board.
bool FindingCard::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete)
        event->accept();
    return QFrame::event(event);
}

void FindingCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_whyButton)
            m_whyButton->toggle();
        return;
    case Qt::Key_Delete:
        if (m_state == State::Front)
            Q_EMIT dismissed();
        return;
    default:
        QFrame::keyPressEvent(event); // the panel goes from card to card
    }
}

void FindingCard::focusInEvent(QFocusEvent*) { update(); }
void FindingCard::focusOutEvent(QFocusEvent*) { update(); }

void FindingCard::paintEvent(QPaintEvent*) { EdgeFrame::paint(*this, m_edge); }

} // namespace mileplate::ui
