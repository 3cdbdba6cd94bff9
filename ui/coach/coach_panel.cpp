// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coach_panel.h"

#include "core/rules/message.h"
#include "ui/coach/finding_card.h"
#include "ui/coach/load_curve.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/widgets/labels.h"
#include "ui/workspace/preview.h"

#include "core/library/titles.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

using rules::Severity;

// Advice beyond these waits behind "more" (rulebook 3.1).
constexpr int kMostAdvice = 4;

QString countedSeverity(int count, Severity severity)
{
    return QStringLiteral("%1 %2").arg(count).arg(qString(language().translated(nameOf(severity))));
}

QString placeName(const BoardPlace& place)
{
    return weekdayShort(place.day) + QLatin1Char(' ') +
           qString(language().translated(library::titleOf(place.slot)));
}

bool isEmptyWeek(const Diary& diary, Day monday)
{
    for (Day day = monday; day < monday + Days{7}; day += Days{1}) {
        if (!diary.days.on(day).sessions.empty())
            return false;
    }
    return true;
}

} // namespace

CoachPanel::CoachPanel(Workspace& workspace, Preview& preview, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preview(preview)
    , m_worst(new Chip)
    , m_others(new Chip)
    , m_cards(new QVBoxLayout)
    , m_curve(new LoadCurve(workspace))
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

    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(scroll);
    connect(&preview, &Preview::judged, this, &CoachPanel::refresh);
    connect(&preview, &Preview::hoverChanged, this, &CoachPanel::refresh);
}

void CoachPanel::showWeek(Day monday)
{
    m_monday = monday;
    m_curve->showWeek(monday);
    refresh();
}

void CoachPanel::clear()
{
    ++m_generation;
    m_waiting.clear();
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CoachPanel::refresh()
{
    if (m_preview.isActive()) {
        showPreview();
        return;
    }
    showFindings();
    m_curve->refresh();
}

void CoachPanel::add(FindingCard* card)
{
    m_cards->addWidget(card);
    connect(card, &FindingCard::fixChosen, this,
            [this](const Edit& edit) { m_workspace.perform(edit); });
    m_waiting.push_back(card);
}

void CoachPanel::showFindings()
{
    clear();
    const rules::Review review = m_workspace.review(m_monday);
    const auto counts = rules::countsOf(review.findings);
    const auto count = [&](Severity severity) {
        return counts[static_cast<std::size_t>(severity)];
    };
    const Colors& colors = theme::colors();
    const Severity loud = count(Severity::Critical) > 0 ? Severity::Critical : Severity::Warning;
    m_worst->say(count(loud) > 0 ? countedSeverity(count(loud), loud) : QString(),
                 colors.ofSeverity(loud));
    QStringList others;
    for (const Severity severity : {Severity::Advice, Severity::Info}) {
        if (count(severity) > 0)
            others << countedSeverity(count(severity), severity);
    }
    m_others->say(others.join(QStringLiteral(" · ")), colors.muted);

    std::vector<const rules::Finding*> later;
    std::vector<const rules::Finding*> hints;
    int advice = 0;
    for (const rules::Finding& finding : review.findings) {
        if (finding.severity == Severity::Info)
            hints.push_back(&finding);
        else if (finding.severity == Severity::Advice && ++advice > kMostAdvice)
            later.push_back(&finding);
        else
            add(new FindingCard(m_workspace, finding));
    }
    addHints(later, tr("More"));
    addHints(hints, tr("%n hint(s)", nullptr, static_cast<int>(hints.size())));
    std::vector<const rules::Finding*> also;
    for (const rules::Suppressed& suppressed : review.suppressed)
        also.push_back(&suppressed.finding);
    addHints(also, tr("Also seen"));
    if (isEmptyWeek(m_workspace.diary(), m_monday))
        m_cards->addWidget(new FindingCard(
            {.title = tr("This week is empty"),
             .text = tr("Double-click a slot, press Enter in it, or drag sessions from the "
                        "library (Ctrl+B). A week copied with Ctrl+Shift+C is pasted with "
                        "Ctrl+V."),
             .aside = {},
             .edge = colors.accent}));
    else if (review.findings.empty())
        m_cards->addWidget(new FindingCard({.title = tr("Nothing to say about this week"),
                                            .text = tr("No rule has a finding."),
                                            .aside = {},
                                            .edge = colors.ok}));
    // What can be done is worked out when the screen has shown what is the matter.
    QTimer::singleShot(0, this, [this, generation = m_generation] {
        if (generation == m_generation)
            workOutOffers();
    });
}

void CoachPanel::workOutOffers()
{
    for (FindingCard* card : m_waiting)
        card->offer(m_workspace, planning::offersFor(m_workspace.diary(), m_monday,
                                                     m_workspace.now(), card->finding()));
    m_waiting.clear();
}

// A line that opens to the cards behind it.
void CoachPanel::addHints(const std::vector<const rules::Finding*>& hints, const QString& title)
{
    if (hints.empty())
        return;
    auto* line = new QToolButton;
    line->setText(title);
    line->setCheckable(true);
    line->setFont(theme::font(TextRole::Small));
    line->setArrowType(Qt::RightArrow);
    line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cards->addWidget(line, 0, Qt::AlignLeft);
    for (const rules::Finding* finding : hints) {
        auto* card = new FindingCard(m_workspace, *finding);
        card->hide();
        add(card);
        connect(line, &QToolButton::toggled, card, &QWidget::setVisible);
    }
    connect(line, &QToolButton::toggled, line,
            [line](bool open) { line->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
}

void CoachPanel::showPreview()
{
    clear();
    m_worst->say(tr("preview"), theme::colors().warning);
    m_others->say({}, theme::colors().muted);
    showPlace();
    const planning::Outlook* best = m_preview.best();
    if (!best || best == m_preview.hovered())
        return;
    m_cards->addWidget(
        new FindingCard({.title = tr("Best place"),
                         .text = best->penalty == 0 ? tr("No rule has a finding there.")
                                                    : tr("Least to worry about."),
                         .aside = placeName(best->place),
                         .edge = theme::colors().ok}));
}

void CoachPanel::showPlace()
{
    const planning::Outlook* outlook = m_preview.hovered();
    const auto after = outlook ? m_preview.diaryAfter(outlook->place) : Result<Diary>{};
    if (!outlook || !after)
        return;
    const Colors& colors = theme::colors();
    const auto addChange = [&](const planning::Change& change, bool added) {
        const Diary& diary = added ? *after : m_workspace.diary();
        m_cards->addWidget(
            new FindingCard({.title = added ? tr("If you drop it here") : tr("This would go away"),
                             .text = qString(rules::messageOf(change.finding, diary, language())),
                             .aside = qString(change.finding.rule),
                             .edge = added ? colors.ofSeverity(change.severity) : colors.ok}));
    };
    for (const planning::Change& change : outlook->added)
        addChange(change, true);
    for (const planning::Change& change : outlook->removed)
        addChange(change, false);
    if (outlook->added.empty() && outlook->removed.empty())
        m_cards->addWidget(new FindingCard(
            {.title = outlook->stays ? tr("Where it is") : tr("If you drop it here"),
             .text = tr("Nothing changes for the coach."),
             .aside = placeName(outlook->place),
             .edge = colors.info}));
}

} // namespace mileplate::ui
