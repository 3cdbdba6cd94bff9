// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plan_links.h"

#include "core/edits/session_edits.h"
#include "core/edits/spoken_name.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace mileplate {

namespace {

constexpr Days kMostApart{3};

bool sameSport(Kind a, Kind b) { return a == b || (isRun(a) && isRun(b)); }

// How far a plan is from what was done, as a share of it.
double distanceInLength(const Session& plan, const Session& recorded)
{
    const Done& done = *recorded.done;
    const auto& length = done.timer ? done.timer : done.workout.duration;
    const auto& planned = plan.planned;
    if (planned && planned->distance && done.workout.distance)
        return std::abs(*planned->distance / *done.workout.distance - 1);
    if (planned && planned->duration && length && length->count() > 0)
        return std::abs(inSeconds(*planned->duration) / inSeconds(*length) - 1);
    return 1;
}

bool isOpen(Status status) { return status == Status::Planned || status == Status::Missed; }

Session plannedAgain(const Session& done)
{
    Session plan = copyOf(done, done.id, {.day = done.date, .slot = done.slot});
    plan.race = done.race;
    plan.originalDate = done.originalDate;
    return plan;
}

} // namespace

SessionClass classOf(Kind kind)
{
    if (isRun(kind))
        return SessionClass::Run;
    if (kind == Kind::Strength || kind == Kind::Plyometrics)
        return SessionClass::Strength;
    return kind == Kind::Mobility ? SessionClass::Mobility : SessionClass::Cross;
}

const Session* plannedFor(const Diary& diary, const Session& recorded)
{
    const Session* best = nullptr;
    for (const Entry& entry : diary.days.on(recorded.date).sessions) {
        const Session& session = *entry.session;
        if (session.status != Status::Planned || classOf(session.kind) != classOf(recorded.kind))
            continue;
        if (!best || distanceInLength(session, recorded) < distanceInLength(*best, recorded))
            best = &session;
    }
    return best;
}

Session asDoneOf(const Session& plan, Session recorded)
{
    Session session = plan;
    session.status = Status::Done;
    session.done = std::move(recorded.done);
    session.date = recorded.date;
    session.note = bothNotes(plan.note, recorded.note);
    if (!recorded.exercises.empty())
        session.exercises = std::move(recorded.exercises);
    return session;
}

std::vector<Session> plansFor(const Diary& diary, const Session& done)
{
    std::vector<Session> plans;
    for (Day day = done.date - kMostApart; day <= done.date + kMostApart; day += Days{1}) {
        for (const Entry& entry : diary.days.on(day).sessions) {
            const Session& session = *entry.session;
            if (isOpen(session.status) && sameSport(session.kind, done.kind))
                plans.push_back(session);
        }
    }
    std::ranges::stable_sort(
        plans, {}, [&](const Session& plan) { return std::chrono::abs(plan.date - done.date); });
    return plans;
}

Edit linkToPlan(const Session& done, const Session& plan)
{
    Session linked = plan;
    linked.status = done.status;
    linked.done = done.done;
    linked.date = done.date;
    if (plan.date != done.date && !plan.originalDate)
        linked.originalDate = plan.date;
    if (!done.exercises.empty())
        linked.exercises = done.exercises;
    linked.note = bothNotes(plan.note, done.note);
    const auto left = done.planned ? std::optional(plannedAgain(done)) : std::nullopt;
    return {.title = fmt::format("Count {} as planned", spokenName(plan)),
            .sessions = {{done, left}, {plan, std::move(linked)}}};
}

Edit unlinkFromPlan(const Session& done, Id<Session> freshId)
{
    if (!done.planned || !done.done)
        return {};
    Session alone = done;
    alone.id = std::move(freshId);
    if (isRun(alone.kind))
        alone.kind = Kind::Easy;
    alone.name.clear();
    alone.key.reset();
    alone.race = {};
    alone.originalDate.reset();
    alone.planned.reset();
    return {.title = fmt::format("Count {} as not planned", spokenName(done)),
            .sessions = {{done, plannedAgain(done)}, {std::nullopt, std::move(alone)}}};
}

} // namespace mileplate
