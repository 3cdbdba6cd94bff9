// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lifting/lift_sheet.h"

#include "core/library/defaults.h"
#include "core/library/exercises.h"
#include "core/load/lifting.h"
#include "ui/log/lifting/lift_text.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace mileplate::ui {

namespace {

LiftSheet::Stage stageOf(const Session& session, Instant now)
{
    if (session.isCompleted())
        return isUnderWay(session, now) ? LiftSheet::Stage::UnderWay : LiftSheet::Stage::Done;
    return LiftSheet::Stage::Planned;
}

Duration restOf(const ExerciseEntry& entry, const Exercise* exercise, const Session& session)
{
    if (entry.rest)
        return *entry.rest;
    const auto& style = library::defaultsOf(session.style.value_or(Style::Heavy));
    const bool compound = exercise && exercise->type == ExerciseType::Compound;
    return seconds(compound ? style.compoundRestS : style.accessoryRestS);
}

QString whyText(const rules::NextLoad& next, const Workspace& workspace)
{
    const UnitSystem units = workspace.units();
    QString why = LiftText::tr("Every set reached %1 repetitions with one or more in reserve at "
                               "%2, twice in a row: add the smallest step and start again at %3 "
                               "(OPP-01; two-for-two rule, ACSM 2009).")
                      .arg(next.topReps)
                      .arg(massText(kilograms(next.masteredKg), units))
                      .arg(next.reps.lowest);
    const Entry* session = workspace.diary().find(next.session);
    if (session)
        why +=
            QLatin1Char(' ') +
            LiftText::tr("Alt+Enter writes it into %1.").arg(longDate(dayOf(session->facts.start)));
    return why;
}

LiftSheet::Lift liftOf(const Workspace& workspace, const Entry& entry, const ExerciseEntry& row,
                       const rules::Scene& scene, const load::LiftHistory& history)
{
    const Diary& diary = workspace.diary();
    LiftSheet::Lift lift;
    if (const Exercise* known = load::ExerciseBook(diary.exercises).find(row.exercise))
        lift.exercise = *known;
    lift.spokenName = library::exerciseName(row.exercise, diary.exercises);
    lift.name = qString(language().translated(lift.spokenName));
    lift.rest = restOf(row, lift.known(), *entry.session);
    if (const auto found = history.find(row.exercise); found != history.end()) {
        const auto past = load::before(found->second, entry.facts.start);
        if (!past.empty())
            lift.lastTime = past.back().sets;
        for (const load::Exposure& exposure : past)
            lift.best.take(exposure.best);
    }
    lift.next = rules::nextLoadOf(scene, entry, row.exercise);
    if (lift.next)
        lift.why = whyText(*lift.next, workspace);
    return lift;
}

std::vector<LiftSheet::Row> rowsOf(const Session& session)
{
    std::vector<LiftSheet::Row> rows;
    for (std::size_t lift = 0; lift < session.exercises.size(); ++lift) {
        rows.push_back({lift, std::nullopt});
        for (std::size_t set = 0; set < session.exercises[lift].sets.size(); ++set)
            rows.push_back({lift, set});
    }
    return rows;
}

} // namespace

int LiftSheet::rowOf(const Row& row) const
{
    const auto found = std::ranges::find(rows, row);
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

bool LiftSheet::isDone(const LiftSet& set) const
{
    return stage != Stage::Planned && set.done.value_or(true);
}

LiftSet LiftSheet::meant(const Row& row) const
{
    const ExerciseEntry& entry = entryOf(row);
    return isDone(entry.sets[*row.set]) ? entry.sets[*row.set]
                                        : load::meantSet(entry, *row.set, lifts[row.lift].lastTime);
}

LiftSheet liftSheet(const Workspace& workspace, const Id<Session>& id,
                    const load::LiftHistory& history)
{
    LiftSheet sheet;
    const Entry* entry = workspace.diary().find(id);
    if (!entry || entry->session->kind != Kind::Strength)
        return sheet;
    const Instant now = instantOf(workspace.now());
    sheet.stored = *entry->session;
    sheet.stage = stageOf(sheet.stored, now);
    sheet.session =
        sheet.stage == LiftSheet::Stage::Planned ? startedLift(sheet.stored, now) : sheet.stored;
    const rules::Scene scene(workspace.diary(), dayOf(entry->facts.start), workspace.now());
    for (const ExerciseEntry& row : sheet.session.exercises)
        sheet.lifts.push_back(liftOf(workspace, *entry, row, scene, history));
    sheet.rows = rowsOf(sheet.session);
    return sheet;
}

QString nextLoadText(const LiftSheet& sheet, std::size_t lift, UnitSystem units)
{
    const auto& next = sheet.lifts[lift].next;
    if (!next)
        return {};
    const QString load = massText(kilograms(next->kg), units);
    return next->session == sheet.session.id ? LiftText::tr("%1 today").arg(load)
                                             : LiftText::tr("next time %1").arg(load);
}

QString nextLoadReason(const LiftSheet& sheet, std::size_t lift, UnitSystem units)
{
    const auto& next = sheet.lifts[lift].next;
    return next ? LiftText::tr("%1 × %2 reached twice")
                      .arg(massText(kilograms(next->masteredKg), units))
                      .arg(next->topReps)
                : QString();
}

} // namespace mileplate::ui
