// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/session_edits.h"

#include "core/edits/spoken_name.h"

#include <algorithm>
#include <fmt/format.h>

namespace mileplate {

namespace {

bool isChained(const Session& session) { return !session.time && !session.isCompleted(); }

// Cards of the slot that stand in order, without the one that is being placed.
std::vector<Session> chainOf(const Diary& diary, Day day, Slot slot, const Id<Session>& without)
{
    std::vector<Session> chain;
    for (const Entry& entry : diary.days.on(day).sessions) {
        const Session& session = *entry.session;
        if (session.slot == slot && isChained(session) && session.id != without)
            chain.push_back(session);
    }
    std::ranges::sort(chain, [](const Session& a, const Session& b) {
        return std::tie(a.order, a.id) < std::tie(b.order, b.id);
    });
    return chain;
}

// Numbers the cards of a slot from 0 with `moved` at its place among them, and adds
// those to the edit whose number changes.
void settleOrder(std::vector<Session> chain, Session& moved, int position, Edit& edit)
{
    const auto place = std::clamp(position, 0, static_cast<int>(chain.size()));
    moved.order = place;
    for (int i = 0; i < static_cast<int>(chain.size()); ++i) {
        const Session& before = chain[static_cast<std::size_t>(i)];
        const int order = i < place ? i : i + 1;
        if (before.order == order)
            continue;
        Session after = before;
        after.order = order;
        edit.sessions.push_back({before, std::move(after)});
    }
}

void rememberOrigin(Session& moved, Day from)
{
    if (moved.date == from)
        return;
    if (!moved.originalDate)
        moved.originalDate = from;
    if (moved.originalDate == moved.date)
        moved.originalDate.reset();
}

std::string weekdayName(Day day)
{
    static constexpr std::array kNames{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                       "Friday", "Saturday", "Sunday"};
    return kNames[static_cast<std::size_t>(weekdayIndex(day))];
}

} // namespace

std::string spokenName(const Session& session)
{
    if (!session.name.empty())
        return session.name;
    std::string name(nameOf(session.kind));
    std::ranges::replace(name, '_', ' ');
    return name;
}

int nextOrder(const Diary& diary, Day day, Slot slot)
{
    int next = 0;
    for (const Entry& entry : diary.days.on(day).sessions) {
        if (entry.session->slot == slot && isChained(*entry.session))
            next = std::max(next, entry.session->order + 1);
    }
    return next;
}

Edit moveSession(const Diary& diary, const Session& session, const BoardPlace& to)
{
    Session moved = session;
    moved.date = to.day;
    moved.slot = to.slot;
    const bool sameSlot = session.slot == to.slot;
    if (!sameSlot)
        moved.time.reset();
    rememberOrigin(moved, session.date);

    Edit edit{.title = fmt::format("Move {} to {} {}", spokenName(session), weekdayName(to.day),
                                   nameOf(to.slot))};
    if (!moved.time) {
        auto chain = chainOf(diary, to.day, to.slot, session.id);
        const bool stays = sameSlot && session.date == to.day;
        const int last = static_cast<int>(chain.size());
        settleOrder(std::move(chain), moved, to.position.value_or(stays ? session.order : last),
                    edit);
    }
    if (moved != session)
        edit.sessions.push_back({session, std::move(moved)});
    return edit;
}

Edit swapSessions(const Session& a, const Session& b)
{
    Session first = a;
    Session second = b;
    std::swap(first.date, second.date);
    std::swap(first.slot, second.slot);
    std::swap(first.time, second.time);
    std::swap(first.order, second.order);
    rememberOrigin(first, a.date);
    rememberOrigin(second, b.date);
    return {.title = fmt::format("Swap {} and {}", spokenName(a), spokenName(b)),
            .sessions = {{a, std::move(first)}, {b, std::move(second)}}};
}

Edit addSession(const Diary& diary, Session session)
{
    if (isChained(session))
        session.order = nextOrder(diary, session.date, session.slot);
    Edit edit{.title = fmt::format("Add {}", spokenName(session))};
    edit.sessions.push_back({std::nullopt, std::move(session)});
    return edit;
}

Edit changeSession(const Session& before, Session after)
{
    if (const auto start = after.recordedStart())
        after.date = dayOf(*start);
    if (before == after)
        return {};
    Edit edit{.title = fmt::format("Change {}", spokenName(after))};
    edit.sessions.push_back({before, std::move(after)});
    return edit;
}

Edit removeSessions(const std::vector<Session>& sessions)
{
    Edit edit;
    for (const Session& session : sessions)
        edit.sessions.push_back({session, std::nullopt});
    if (sessions.size() == 1)
        edit.title = fmt::format("Delete {}", spokenName(sessions.front()));
    else
        edit.title = fmt::format("Delete {} sessions", sessions.size());
    return edit;
}

Session copyOf(const Session& session, Id<Session> id, const BoardPlace& to)
{
    Session copy = session;
    copy.id = std::move(id);
    copy.date = to.day;
    if (copy.slot != to.slot)
        copy.time.reset();
    copy.slot = to.slot;
    copy.status = Status::Planned;
    copy.originalDate.reset();
    copy.skipReason.clear();
    copy.race = {};
    if (copy.done && !copy.planned)
        copy.planned = copy.done->workout;
    if (copy.done && copy.planned && !copy.planned->duration)
        copy.planned->duration = copy.done->timer;
    copy.done.reset();
    for (ExerciseEntry& entry : copy.exercises) {
        for (LiftSet& set : entry.sets)
            set.done.reset();
    }
    return copy;
}

Edit pasteSessions(const Diary& diary, const std::vector<Session>& sessions, Days shift,
                   const std::vector<Id<Session>>& freshIds)
{
    Edit edit{.title = sessions.size() == 1 ? fmt::format("Paste {}", spokenName(sessions.front()))
                                            : fmt::format("Paste {} sessions", sessions.size())};
    std::map<std::pair<Day, Slot>, int> next;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const Session& session = sessions[i];
        Session copy =
            copyOf(session, freshIds[i], {.day = session.date + shift, .slot = session.slot});
        if (isChained(copy)) {
            const auto row =
                next.try_emplace({copy.date, copy.slot}, nextOrder(diary, copy.date, copy.slot));
            copy.order = row.first->second++;
        }
        edit.sessions.push_back({std::nullopt, std::move(copy)});
    }
    return edit;
}

Session markedDone(const Session& session, Instant start)
{
    Session done = session;
    done.status = Status::Done;
    Done& what = done.done.emplace();
    if (session.planned)
        what.workout = *session.planned;
    what.workout.steps.clear();
    what.start = start;
    what.timer = what.workout.duration;
    what.workout.duration.reset();
    what.source = Source{.kind = Source::Kind::Manual};
    done.date = dayOf(start.local());
    for (ExerciseEntry& entry : done.exercises) {
        if (!entry.sets.empty() || !entry.target)
            continue;
        const Target& target = *entry.target;
        LiftSet set{.reps = target.reps ? std::optional(target.reps->highest) : std::nullopt,
                    .weight = target.weight,
                    .rir = target.rir,
                    .duration = target.duration,
                    .done = true};
        entry.sets.assign(static_cast<std::size_t>(target.sets), set);
    }
    return done;
}

} // namespace mileplate
