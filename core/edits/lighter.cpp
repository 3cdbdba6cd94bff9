// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/lighter.h"

#include <algorithm>

namespace mileplate {

namespace {

Duration scaledBy(Duration length, double factor)
{
    return Duration{nearest(static_cast<double>(length.count()) * factor)};
}

std::vector<const Session*> changeableIn(const Diary& diary, DayRange week)
{
    std::vector<const Session*> sessions;
    for (Day day = week.first; day < week.past; day += Days{1}) {
        for (const Entry& entry : diary.days.on(day).sessions) {
            if (entry.session->status == Status::Planned && entry.session->isMovable())
                sessions.push_back(entry.session.get());
        }
    }
    return sessions;
}

bool isQualityTraining(const Session* session)
{
    return isQuality(session->kind) && session->kind != Kind::Race;
}

void makeEasy(Session& session)
{
    session.kind = Kind::Easy;
    session.key.reset();
    if (!session.planned)
        return;
    session.planned->hardTime.reset();
    session.planned->hardDistance.reset();
    session.planned->rpe.reset();
    session.planned->reps.reset();
    session.planned->steps.clear();
}

void scaleSets(Session& session, double factor)
{
    for (ExerciseEntry& entry : session.exercises) {
        if (entry.target)
            entry.target->sets = std::max(1, static_cast<int>(entry.target->sets * factor + 0.5));
    }
}

// Where it is among the steps; a workout that is not broken into steps stays whole.
void setStep(std::vector<Step>& steps, Step::Kind kind, Distance distance)
{
    if (steps.empty())
        return;
    const auto found = std::ranges::find(steps, std::optional(kind), &Step::kind);
    const Step step{.kind = kind, .distance = distance};
    if (found != steps.end())
        *found = step;
    else
        steps.insert(kind == Step::Kind::WarmUp ? steps.begin() : steps.end(), step);
}

// The group that is repeated, as the plan now counts and measures it.
void setRepetitions(Workout& plan)
{
    const auto group =
        std::ranges::find_if(plan.steps, [](const Step& step) { return step.repeat.has_value(); });
    if (group == plan.steps.end())
        return;
    if (plan.reps)
        group->repeat = plan.reps;
    for (Step& step : group->steps) {
        if (step.kind == Step::Kind::Work && step.distance && plan.repDistance)
            step.distance = plan.repDistance;
    }
}

template <class T>
void replace(std::optional<T>& mine, const std::optional<T>& given)
{
    if (given)
        mine = given;
}

double shareLeft(const Workout& before, const Workout& after)
{
    double share = 1;
    if (before.reps && after.reps)
        share *= static_cast<double>(*after.reps) / *before.reps;
    if (before.repDistance && after.repDistance)
        share *= *after.repDistance / *before.repDistance;
    return share;
}

} // namespace

void changePlan(Session& session, const Workout& changes)
{
    Workout plan = session.planned.value_or(Workout{});
    const Workout before = plan;
    replace(plan.duration, changes.duration);
    replace(plan.distance, changes.distance);
    replace(plan.rpe, changes.rpe);
    replace(plan.warmUp, changes.warmUp);
    replace(plan.coolDown, changes.coolDown);
    replace(plan.reps, changes.reps);
    replace(plan.repDistance, changes.repDistance);
    replace(plan.down, changes.down);
    replace(plan.contacts, changes.contacts);
    const double share = shareLeft(before, plan);
    if (plan.hardTime)
        plan.hardTime = scaledBy(*plan.hardTime, share);
    if (plan.hardDistance)
        plan.hardDistance = *plan.hardDistance * share;
    replace(plan.hardTime, changes.hardTime);
    replace(plan.hardDistance, changes.hardDistance);
    if (!changes.steps.empty())
        plan.steps = changes.steps;
    if (changes.warmUp)
        setStep(plan.steps, Step::Kind::WarmUp, *changes.warmUp);
    if (changes.coolDown)
        setStep(plan.steps, Step::Kind::CoolDown, *changes.coolDown);
    setRepetitions(plan);
    session.planned = std::move(plan);
}

void scaleRun(Session& session, double factor)
{
    if (!session.planned)
        return;
    Workout& plan = *session.planned;
    for (auto* length : {&plan.duration, &plan.hardTime}) {
        if (*length)
            *length = scaledBy(**length, factor);
    }
    for (auto* distance : {&plan.distance, &plan.hardDistance}) {
        if (*distance)
            *distance = **distance * factor;
    }
    if (plan.reps)
        plan.reps = std::max(1, static_cast<int>(nearest(*plan.reps * factor)));
}

Edit lighterWeek(const Diary& diary, Day week, double factor)
{
    Edit edit{.title = "Make it a lighter week"};
    const auto sessions = changeableIn(diary, weekOf(week));
    const auto lastQuality = std::find_if(sessions.rbegin(), sessions.rend(), isQualityTraining);
    for (const Session* before : sessions) {
        Session after = *before;
        if (lastQuality != sessions.rend() && before == *lastQuality)
            makeEasy(after);
        if (after.kind == Kind::Strength)
            scaleSets(after, factor);
        else if (isRun(after.kind) && !isQuality(after.kind))
            scaleRun(after, factor);
        if (after != *before)
            edit.sessions.push_back({*before, std::move(after)});
    }
    return edit;
}

} // namespace mileplate
