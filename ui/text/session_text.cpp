// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/session_text.h"

#include "core/rules/words/language.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace mileplate::ui {

namespace {

// What lupdate knows these texts by.
struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

QString joinedParts(const QStringList& parts) { return parts.join(QStringLiteral(" · ")); }

std::optional<Distance> plannedDistance(const Session& session)
{
    return session.planned ? session.planned->distance : std::nullopt;
}

std::optional<Distance> doneDistance(const Session& session)
{
    return session.isCompleted() && session.done ? session.done->workout.distance : std::nullopt;
}

QString distancePart(const Session& session, UnitSystem units)
{
    const auto planned = plannedDistance(session);
    const auto done = doneDistance(session);
    const QString asked = planned ? number(inDistanceUnit(*planned, units), 1) : QString();
    if (done && planned && asked != number(inDistanceUnit(*done, units), 1))
        return QStringLiteral("%1 → %2").arg(asked, distanceText(*done, units));
    if (done)
        return distanceText(*done, units);
    return planned ? distanceText(*planned, units) : QString();
}

QString contactsPart(const Session& session)
{
    const auto& done = session.done ? session.done->workout.contacts : std::nullopt;
    const auto& planned = session.planned ? session.planned->contacts : std::nullopt;
    const int contacts = done.value_or(planned.value_or(0));
    return contacts > 0 ? SessionText::tr("%n contact(s)", nullptr, contacts) : QString();
}

} // namespace

int setsOf(const Session& session)
{
    int sets = 0;
    for (const ExerciseEntry& entry : session.exercises) {
        const bool asLifted = !entry.sets.empty() && (session.isCompleted() || !entry.target);
        if (!asLifted && entry.target)
            sets += entry.target->sets;
        if (!asLifted)
            continue;
        for (const LiftSet& set : entry.sets)
            sets += set.kind != SetKind::WarmUp && set.done.value_or(true) ? 1 : 0;
    }
    return sets;
}

int meantSetsOf(const Session& session)
{
    int sets = 0;
    for (const ExerciseEntry& entry : session.exercises) {
        const auto listed = std::ranges::count_if(
            entry.sets, [](const LiftSet& set) { return set.kind != SetKind::WarmUp; });
        sets += std::max(static_cast<int>(listed), entry.target ? entry.target->sets : 0);
    }
    return sets;
}

QString setsText(const Session& session)
{
    const int sets = setsOf(session);
    const int meant = meantSetsOf(session);
    return session.status == Status::Partial && sets < meant
               ? SessionText::tr("%1 of %n set(s)", nullptr, meant).arg(sets)
               : SessionText::tr("%n set(s)", nullptr, sets);
}

QString assumedMark(const SessionFacts& facts)
{
    return facts.lengthAssumed ? QStringLiteral("≈\u00A0") : QString();
}

QString titleOf(const Session& session)
{
    return qString(rules::sessionTitle(session, language()));
}

QString amountOf(const Entry& entry, UnitSystem units)
{
    const Session& session = *entry.session;
    QStringList parts;
    if (isRun(session.kind) || session.kind == Kind::Cross)
        parts << distancePart(session, units);
    if (session.kind == Kind::Strength && !session.exercises.empty()) {
        parts << SessionText::tr("%n lift(s)", nullptr, static_cast<int>(session.exercises.size()));
        parts << setsText(session);
    }
    if (session.kind == Kind::Plyometrics)
        parts << contactsPart(session);
    parts << assumedMark(entry.facts) + lengthText(minutes(entry.facts.minutes));
    parts.removeAll(QString());
    return joinedParts(parts);
}

QString loadOf(const Entry& entry)
{
    QStringList parts;
    const bool rated =
        entry.facts.completed && entry.session->done && entry.session->done->workout.rpe;
    if (rated)
        parts << SessionText::tr("RPE %1").arg(number(entry.facts.rpe, 1));
    parts << (entry.facts.counts() ? SessionText::tr("load %1").arg(assumedMark(entry.facts) +
                                                                    number(entry.facts.sRpeLoad, 0))
                                   : SessionText::tr("load not counted"));
    return joinedParts(parts);
}

QString statusText(Status status)
{
    switch (status) {
    case Status::Planned:
        return SessionText::tr("planned");
    case Status::Done:
        return SessionText::tr("done");
    case Status::Partial:
        return SessionText::tr("partly done");
    case Status::Missed:
        return SessionText::tr("missed");
    case Status::Skipped:
        return SessionText::tr("skipped");
    }
    return {};
}

QString spokenText(const Entry& entry, UnitSystem units)
{
    QString text =
        SessionText::tr("%1, %2, %3, %4 %5")
            .arg(titleOf(*entry.session), amountOf(entry, units), statusText(entry.session->status),
                 weekdayLong(dayOf(entry.facts.start)), clockText(clockOf(entry.facts.start)));
    if (entry.facts.key)
        text += SessionText::tr(", key session");
    return text;
}

} // namespace mileplate::ui
