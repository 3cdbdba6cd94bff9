// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/outlook_view.h"

#include "core/rules/words/message.h"
#include "ui/models/change_text.h"
#include "ui/text/amounts.h"
#include "ui/text/qt_language.h"
#include "ui/theme/theme.h"
#include "ui/workspace/preview.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace mileplate::ui {

namespace {

QString say(const char* text) { return QCoreApplication::translate("board", text); }

const planning::Change* worstOf(const std::vector<planning::Change>& changes)
{
    const auto worst = std::ranges::max_element(changes, {}, &planning::Change::severity);
    return worst == changes.end() ? nullptr : &*worst;
}

QString counted(const std::vector<planning::Change>& changes, QChar sign)
{
    const planning::Change* worst = worstOf(changes);
    const auto many = std::ranges::count(changes, worst->severity, &planning::Change::severity);
    return QStringLiteral("%1%2 %3").arg(sign).arg(many).arg(
        qString(language().translated(nameOf(worst->severity))));
}

} // namespace

Tone toneOf(const planning::Outlook& outlook)
{
    if (outlook.past)
        return Tone::None;
    if (const planning::Change* worst = outlook.worst()) {
        switch (worst->severity) {
        case rules::Severity::Info:
            return Tone::Info;
        case rules::Severity::Advice:
            return Tone::Advice;
        case rules::Severity::Warning:
            return Tone::Warning;
        case rules::Severity::Critical:
            return Tone::Critical;
        }
    }
    return outlook.removed.empty() ? Tone::None : Tone::Good;
}

QColor colorOf(Tone tone)
{
    const Colors& colors = theme::colors();
    switch (tone) {
    case Tone::None:
        return colors.muted;
    case Tone::Good:
        return colors.ok;
    case Tone::Info:
        return colors.info;
    case Tone::Advice:
        return colors.advice;
    case Tone::Warning:
        return colors.warning;
    case Tone::Critical:
        return colors.critical;
    }
    return colors.muted;
}

QColor tintOf(Tone tone)
{
    const QColor ground = theme::colors().background;
    if (tone == Tone::None)
        return ground;
    return mixed(colorOf(tone), ground, tone == Tone::Critical ? 0.22 : 0.15);
}

QString countText(const planning::Outlook& outlook)
{
    if (outlook.past)
        return say(QT_TRANSLATE_NOOP("board", "past"));
    if (!outlook.possible)
        return QStringLiteral("–");
    if (!outlook.added.empty())
        return counted(outlook.added, QLatin1Char('+'));
    if (!outlook.removed.empty())
        return counted(outlook.removed, QChar(0x2212));
    return QStringLiteral("0");
}

QString alsoRemovedText(const planning::Outlook& outlook)
{
    const bool both =
        !outlook.past && outlook.possible && !outlook.added.empty() && !outlook.removed.empty();
    return both ? counted(outlook.removed, QChar(0x2212)) : QString();
}

QString reasonText(const planning::Outlook& outlook, const Preview& preview)
{
    const planning::Change* worst = outlook.worst();
    const auto after = worst ? preview.diaryAfter(outlook.place) : Result<Diary>{};
    if (!worst || !after)
        return {};
    return qString(worst->finding.rule) + QStringLiteral(" · ") +
           (worst->isNamed ? qString(rules::briefOf(worst->finding, *after, language()))
                           : countsText(*worst, true));
}

QString surroundingsText(const planning::Outlook& outlook, const Preview& preview,
                         const Workspace& workspace)
{
    const auto after = preview.diaryAfter(outlook.place);
    if (!after)
        return {};
    const auto around = planning::keyRunsAround(*after, preview.heroAfter(), workspace.now());
    const auto nameOfSession = [&](const Id<Session>& id) {
        return qString(rules::sessionTitle(*after->find(id)->session, language()));
    };
    QStringList parts;
    if (around.hoursToNext)
        parts << say(QT_TRANSLATE_NOOP("board", "%1 h before %2"))
                     .arg(number(*around.hoursToNext, 0), nameOfSession(around.next));
    if (around.hoursSinceLast)
        parts << say(QT_TRANSLATE_NOOP("board", "%1 h after %2"))
                     .arg(number(*around.hoursSinceLast, 0), nameOfSession(around.last));
    return parts.join(QStringLiteral(", "));
}

} // namespace mileplate::ui
