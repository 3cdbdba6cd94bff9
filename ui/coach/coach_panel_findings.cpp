// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/background/safety_scope.h"
#include "core/rules/rule.h"
#include "ui/coach/coach_panel.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/labels.h"
#include "ui/workspace/preview.h"

#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

// What stands in the coach's column while nothing is in the air.
namespace mileplate::ui {

namespace {

using rules::Finding;
using rules::Severity;

QString severityName(Severity severity) { return qString(language().translated(nameOf(severity))); }

QString counted(int count, Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return CoachPanel::tr("%n critical", nullptr, count);
    case Severity::Warning:
        return CoachPanel::tr("%n warning(s)", nullptr, count);
    case Severity::Advice:
        return CoachPanel::tr("%n advice", nullptr, count);
    case Severity::Info:
        return CoachPanel::tr("%n info", nullptr, count);
    }
    return {};
}

// What may be put aside but has to stay in sight (rulebook, safety scope).
bool staysInSight(const Finding& finding)
{
    return finding.severity == Severity::Critical || rules::findRule(finding.rule)->isSafety;
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

void CoachPanel::showFindings()
{
    const rules::Review review = m_workspace.review(m_monday);
    const rules::Display display =
        rules::displayed(review, m_dismissals, m_workspace.diary(), m_workspace.now());
    showCounts(display);
    showFrame(display);
    showFront(display);
    addFold("more", tr("%n more advice", nullptr, static_cast<int>(display.more.size())),
            display.more, FindingCard::State::Front);
    addFold("hints", tr("%n hint(s)", nullptr, static_cast<int>(display.hints.size())),
            display.hints, FindingCard::State::Front);
    showSuppressed(review);
    std::vector<Finding> aside = display.dismissed;
    std::erase_if(aside, staysInSight);
    addFold("put-aside", tr("%n put aside", nullptr, static_cast<int>(aside.size())), aside,
            FindingCard::State::Dismissed);
    showMuted();
    QTimer::singleShot(0, this, [this, generation = m_generation] {
        if (generation == m_generation)
            workOutNext();
    });
}

void CoachPanel::showCounts(const rules::Display& display)
{
    std::vector<Finding> all = display.front;
    all.insert(all.end(), display.more.begin(), display.more.end());
    all.insert(all.end(), display.hints.begin(), display.hints.end());
    const auto counts = rules::countsOf(all);
    const auto count = [&](Severity severity) {
        return counts[static_cast<std::size_t>(severity)];
    };
    const Severity loud = count(Severity::Critical) > 0 ? Severity::Critical : Severity::Warning;
    m_worst->say(count(loud) > 0 ? counted(count(loud), loud) : QString(),
                 theme::colors().ofSeverity(loud));
    QStringList others;
    if (loud == Severity::Critical && count(Severity::Warning) > 0)
        others << counted(count(Severity::Warning), Severity::Warning);
    for (const Severity severity : {Severity::Advice, Severity::Info}) {
        if (count(severity) > 0)
            others << counted(count(severity), severity);
    }
    m_others->say(others.join(QStringLiteral(" · ")), theme::colors().muted);
}

// What is said of the athlete rather than of the week.
void CoachPanel::showFrame(const rules::Display& display)
{
    const Diary& diary = m_workspace.diary();
    if (rules::needsClearance(diary.who())) {
        QStringList said;
        for (const SafetyFlag flag : diary.who().flags)
            said << qString(language().translated(rules::titleOf(flag)));
        addNote("clearance", tr("Please clear training with a doctor first"),
                tr("You told of %1. The calendar works as ever; suggestions to do more are off.")
                    .arg(said.join(QStringLiteral(", "))),
                theme::colors().critical);
    }
    if (rules::isLearning(diary, m_workspace.now()))
        addNote("learning", tr("Getting to know your training"),
                tr("In the first 14 days suggestions are held back: there is no habit yet to "
                   "compare with. Warnings speak as ever."),
                theme::colors().info);
    if (isEmptyWeek(diary, m_monday)) {
        addNote("empty", tr("This week is empty"),
                tr("Double-click a slot, press Enter in it, or drag sessions from the library "
                   "(Ctrl+B). A week copied with Ctrl+Shift+C is pasted with Ctrl+V."),
                theme::colors().accent);
        return;
    }
    const bool quiet = display.front.empty() && display.more.empty() && display.hints.empty();
    if (quiet)
        addNote("nothing", tr("Nothing to say about this week"),
                display.dismissed.empty() ? tr("No rule has a finding.")
                                          : tr("All that was found is put aside."),
                theme::colors().ok);
}

void CoachPanel::addNote(const char* name, const QString& title, const QString& text,
                         const QColor& edge)
{
    auto* note = new FindingCard({.title = title, .text = text, .aside = {}, .edge = edge});
    note->setObjectName(QLatin1String(name));
    put(note);
}

// Worst first, under a word for each severity where there are several.
void CoachPanel::showFront(const rules::Display& display)
{
    for (const Finding& finding : display.dismissed) {
        if (staysInSight(finding))
            put(makeCard(finding, FindingCard::State::Collapsed));
    }
    const bool several =
        !display.front.empty() && display.front.front().severity != display.front.back().severity;
    std::optional<Severity> group;
    for (const Finding& finding : display.front) {
        if (several && group != finding.severity) {
            group = finding.severity;
            auto* caption = wrappedLabel(severityName(*group).toUpper(), TextRole::Tiny);
            QPalette palette = caption->palette();
            palette.setColor(QPalette::WindowText, theme::colors().ofSeverity(*group));
            caption->setPalette(palette);
            put(caption);
        }
        FindingCard* card = makeCard(finding, FindingCard::State::Front);
        put(card);
        m_waiting.push_back(card);
    }
}

FindingCard* CoachPanel::makeCard(const Finding& finding, FindingCard::State state,
                                  std::string_view standIn)
{
    auto* card = new FindingCard(m_workspace, m_monday, finding, state, standIn);
    // Once the card is done with the click: what follows may take it away.
    const auto after = Qt::QueuedConnection;
    connect(
        card, &FindingCard::fixChosen, this,
        [this, finding](const planning::Offer& offer) { apply(finding, offer); }, after);
    connect(
        card, &FindingCard::dismissed, this, [this, finding] { dismiss(finding); }, after);
    connect(
        card, &FindingCard::broughtBack, this, [this, finding] { bringBack(finding); }, after);
    connect(card, &FindingCard::previewAsked, this,
            [this](const Edit& edit) { m_preview.propose(edit); });
    connect(card, &FindingCard::previewEnded, this, [this] { m_preview.withdraw(); });
    connect(card, &FindingCard::ruleAsked, this, &CoachPanel::ruleAsked);
    return card;
}

Fold* CoachPanel::makeFold(const char* name, const QString& title)
{
    auto* fold = new Fold(title);
    fold->setObjectName(QLatin1String(name));
    put(fold);
    connect(fold, &Fold::toggled, this, [this, key = std::string(name)](bool open) {
        if (open)
            m_open.insert(key);
        else
            m_open.erase(key);
    });
    return fold;
}

void CoachPanel::addFold(const char* name, const QString& title,
                         const std::vector<Finding>& findings, FindingCard::State state)
{
    if (findings.empty())
        return;
    Fold* fold = makeFold(name, title);
    fold->fillWith([this, fold, findings, state] {
        const bool idle = m_waiting.empty();
        for (const Finding& finding : findings) {
            FindingCard* card = makeCard(finding, state);
            fold->add(card);
            if (state == FindingCard::State::Front)
                m_waiting.push_back(card);
        }
        if (idle)
            workOutNext();
    });
    fold->setOpen(m_open.contains(name));
}

void CoachPanel::showSuppressed(const rules::Review& review)
{
    if (review.suppressed.empty())
        return;
    Fold* fold = makeFold("also-seen",
                          tr("%n also seen", nullptr, static_cast<int>(review.suppressed.size())));
    fold->fillWith([this, fold, all = review.suppressed] {
        for (const rules::Suppressed& suppressed : all)
            fold->add(makeCard(suppressed.finding, FindingCard::State::Suppressed, suppressed.by));
    });
    fold->setOpen(m_open.contains("also-seen"));
}

void CoachPanel::showMuted()
{
    QStringList muted;
    for (const auto& [rule, until] : m_workspace.diary().who().muted) {
        const rules::Rule* found = rules::findRule(rule);
        if (found && !found->isSafety && until >= m_workspace.today())
            muted << tr("%1 until %2").arg(QString::fromStdString(rule), dayAndMonth(until));
    }
    if (muted.isEmpty())
        return;
    auto* link = new QToolButton;
    link->setObjectName("muted");
    link->setProperty("link", true);
    link->setFont(theme::font(TextRole::Small));
    link->setText(tr("Muted: %1").arg(muted.join(QStringLiteral(", "))));
    link->setToolTip(tr("Rules that are muted, in the settings"));
    link->setFocusPolicy(Qt::StrongFocus);
    link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    put(link);
    connect(
        link, &QToolButton::clicked, this,
        [this, rule = muted.front().section(QLatin1Char(' '), 0, 0)] { Q_EMIT ruleAsked(rule); });
}

} // namespace mileplate::ui
