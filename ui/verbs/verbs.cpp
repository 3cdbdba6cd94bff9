// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verbs/verbs.h"

#include "core/base/new_id.h"
#include "core/edits/composer.h"
#include "core/edits/log_edits.h"
#include "core/edits/typed_edits.h"
#include "core/rules/nutrition/targets.h"
#include "ui/forms/athlete_form.h"
#include "ui/forms/day_form.h"
#include "ui/forms/food/meal_form.h"
#include "ui/forms/line_form.h"
#include "ui/forms/session_form.h"
#include "ui/text/dates.h"
#include "ui/text/target_text.h"

namespace mileplate::ui::verbs {

namespace {

const Entry* entryOf(const Workspace& workspace, const Id<Session>& id)
{
    return workspace.diary().find(id);
}

// The strength session last done, as a start for the next one.
std::vector<ExerciseEntry> lastExercises(const Workspace& workspace)
{
    const Diary& diary = workspace.diary();
    const Day today = workspace.today();
    for (Day day = today; day > today - Days{28}; day -= Days{1}) {
        for (const Entry& entry : diary.days.on(day).sessions) {
            const bool fits = entry.session->kind == Kind::Strength &&
                              entry.session->isCompleted() && !entry.session->exercises.empty();
            if (fits)
                return entry.session->exercises;
        }
    }
    return {};
}

// When a session began of which only the plan is known: its clock, but not later than now.
Instant startOf(const Workspace& workspace, const Session& session)
{
    const Entry* entry = entryOf(workspace, session.id);
    const LocalTime planned =
        entry ? entry->facts.start : at(session.date, session.time.value_or(ClockTime{}));
    return instantOf(std::min(planned, workspace.now()));
}

} // namespace

bool planSession(Workspace& workspace, const BoardPlace& place, QWidget* parent)
{
    if (workspace.isReadOnly())
        return false;
    const Session blank{.id = newId<Session>(), .date = place.day, .slot = place.slot};
    SessionForm form(workspace.diary(), blank, true, parent);
    return form.exec() == QDialog::Accepted &&
           workspace.perform(addSession(workspace.diary(), form.session()));
}

bool openSession(Workspace& workspace, const Id<Session>& id, QWidget* parent)
{
    const Entry* entry = entryOf(workspace, id);
    if (!entry)
        return false;
    const Session before = *entry->session;
    SessionForm form(workspace.diary(), before, false, parent);
    return form.exec() == QDialog::Accepted &&
           workspace.perform(changeSession(before, form.session()));
}

bool markDone(Workspace& workspace, const std::vector<Session>& sessions, QWidget* parent)
{
    if (sessions.size() == 1) {
        const Session& before = sessions.front();
        const Session started =
            before.isCompleted() ? before : markedDone(before, startOf(workspace, before));
        SessionForm form(workspace.diary(), started, false, parent);
        return form.exec() == QDialog::Accepted &&
               workspace.perform(changeSession(before, form.session()));
    }
    Edit edit;
    for (const Session& session : sessions) {
        if (session.status == Status::Planned)
            edit.sessions.push_back({session, markedDone(session, startOf(workspace, session))});
    }
    edit.title = "Mark " + std::to_string(edit.sessions.size()) + " sessions as done";
    return workspace.perform(edit);
}

bool markAs(Workspace& workspace, const std::vector<Session>& sessions, Status status)
{
    Edit edit;
    for (const Session& session : sessions) {
        if (session.status == status || session.done)
            continue;
        Session after = session;
        after.status = status;
        edit.sessions.push_back({session, std::move(after)});
    }
    edit.title = "Mark as " + std::string(nameOf(status));
    return workspace.perform(edit);
}

bool enterLine(Workspace& workspace, QWidget* parent)
{
    if (workspace.isReadOnly())
        return false;
    LineForm form(workspace.diary(), workspace.now(), parent);
    if (form.exec() != QDialog::Accepted)
        return false;
    const Diary& diary = workspace.diary();
    if (form.read().kind == entry::LineKind::Day)
        return workspace.perform(noteDay(diary, form.day()));
    if (form.read().kind == entry::LineKind::Meal) {
        Meal meal = form.meal();
        meal.id = newId<Meal>();
        return workspace.perform(addMeal(meal));
    }
    Session session = form.session();
    session.id = newId<Session>();
    if (session.status == Status::Planned)
        return workspace.perform(addSession(diary, std::move(session)));
    return workspace.perform(session.kind == Kind::Strength ? enterLift(diary, session)
                                                            : enterRun(diary, session));
}

bool enterLift(Workspace& workspace, Day day, QWidget* parent)
{
    if (workspace.isReadOnly())
        return false;
    Session lift{.id = newId<Session>(),
                 .date = day,
                 .slot = slotOf(clockOf(workspace.now())),
                 .kind = Kind::Strength,
                 .status = Status::Done,
                 .done = Done{.source = Source{.kind = Source::Kind::Manual}},
                 .exercises = lastExercises(workspace)};
    SessionForm form(workspace.diary(), std::move(lift), true, parent);
    return form.exec() == QDialog::Accepted &&
           workspace.perform(addSession(workspace.diary(), form.session()));
}

bool enterMeal(Workspace& workspace, Day day, QWidget* parent)
{
    if (workspace.isReadOnly())
        return false;
    Meal meal{.id = newId<Meal>(), .date = day};
    if (day == workspace.today())
        meal.time = clockOf(workspace.now());
    if (day > workspace.today())
        meal.status = MealStatus::Planned;
    MealForm form(workspace, std::move(meal), true, parent);
    return form.exec() == QDialog::Accepted && workspace.perform(addMeal(form.meal()));
}

bool openMeal(Workspace& workspace, const Id<Meal>& id, QWidget* parent)
{
    const Meal* found = workspace.diary().find(id);
    if (!found)
        return false;
    const Meal before = *found;
    MealForm form(workspace, before, false, parent);
    return form.exec() == QDialog::Accepted && workspace.perform(changeMeal(before, form.meal()));
}

bool openDay(Workspace& workspace, Day day, QWidget* parent)
{
    const auto& log = workspace.diary().days.on(day).log;
    const auto targets =
        rules::targetsOn(rules::Scene(workspace.diary(), day, workspace.now()), day);
    DayForm form(log ? *log : DayLog{.date = day}, targets ? targetLines(*targets) : QStringList(),
                 workspace.units(), parent);
    return form.exec() == QDialog::Accepted &&
           workspace.perform(changeDay(workspace.diary(), form.log()));
}

bool setUpAthlete(Workspace& workspace, QWidget* parent)
{
    AthleteForm form(workspace.diary().who(), parent);
    return form.exec() == QDialog::Accepted &&
           workspace.perform(changeAthlete(workspace.diary(), form.athlete()));
}

} // namespace mileplate::ui::verbs
