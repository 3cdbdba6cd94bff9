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

} // namespace

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
