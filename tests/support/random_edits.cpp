// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_edits.h"

#include "core/domain/track_codec.h"
#include "core/edits/session_edits.h"
#include "tests/support/builders.h"

#include <fmt/format.h>

namespace mileplate::test {

namespace {

// Every session around the days that the edits are about.
std::vector<Session> sessionsOf(const Diary& diary)
{
    std::vector<Session> sessions;
    for (Day day = kMonday - Days{40}; day < kMonday + Days{40}; day += Days{1}) {
        for (const Entry& entry : diary.days.on(day).sessions)
            sessions.push_back(*entry.session);
    }
    return sessions;
}

template <class T>
Edit registered(Revisions<T> Edit::*member, const Register<T>& known, T entity)
{
    Edit edit{.title = "Change " + entity.id.text};
    const T* before = known.find(entity.id);
    (edit.*member).push_back({before ? std::optional(*before) : std::nullopt, std::move(entity)});
    return edit;
}

} // namespace

std::string RandomAthlete::freshId() { return fmt::format("x{}-{}", ++m_made, below(1'000'000)); }
Day RandomAthlete::someDay() { return kMonday + Days{below(70) - 35}; }

Session RandomAthlete::someSession()
{
    const auto kind = static_cast<Kind>(below(static_cast<int>(kCountOf<Kind>)));
    SessionBuilder builder(kind, freshId());
    builder.on(someDay()).in(static_cast<Slot>(below(3)), below(3)).lasting(20 + below(100));
    if (isRun(kind))
        builder.over(2 + below(200) / 10.0);
    if (below(3) == 0)
        builder.at(fmt::format("{:02}:{:02}", 5 + below(17), below(60)));
    if (kind == Kind::Strength)
        builder.of(static_cast<Focus>(below(4)), static_cast<Style>(below(6)))
            .lifting("squat", 1 + below(5), 3 + below(10), below(6))
            .lifting("rdl", 1 + below(4), 5 + below(8), below(50) / 10.0);
    if (below(4) == 0)
        builder.done();
    return builder;
}

Source RandomAthlete::someSource()
{
    return {.kind = static_cast<Source::Kind>(below(static_cast<int>(kCountOf<Source::Kind>))),
            .name = below(3) == 0 ? std::string() : "=" + freshId()};
}

Meal RandomAthlete::someMeal()
{
    Meal some = meal(freshId(), someDay(), fmt::format("{:02}:30", 6 + below(16)),
                     below(400) / 10.0, below(9000) / 10.0);
    if (below(2) == 0)
        some.source = someSource();
    return some;
}

Food RandomAthlete::someFood(const std::string& id)
{
    Food food{.id = {id}, .name = freshId(), .per100g = {.protein = grams(below(90))}};
    if (below(2) == 0)
        food.portions.push_back({freshId(), grams(below(500))});
    if (below(2) == 0)
        food.recipe = Recipe{.cooked = grams(1 + below(2000)), .items = someMeal().items};
    return food;
}

Edit RandomAthlete::changeOf(const Session& session, const Diary& diary)
{
    switch (below(5)) {
    case 0:
        return removeSessions({session});
    case 1: {
        Session after = session;
        after.note = "note " + freshId();
        after.status = static_cast<Status>(below(5));
        return changeSession(session, after);
    }
    case 2:
        return addSession(diary, copyOf(session, {freshId()}, {someDay(), session.slot, {}}));
    default:
        if (session.isCompleted())
            return removeSessions({session});
        return moveSession(diary, session, {someDay(), static_cast<Slot>(below(3)), below(3)});
    }
}

Edit RandomAthlete::changeOfDay(const Diary& diary)
{
    const Day day = someDay();
    const auto& known = diary.days.on(day).log;
    DayLog log = known ? *known : DayLog{.date = day};
    log.weight = kilograms(55 + below(300) / 10.0);
    log.sleepH = below(100) / 10.0;
    log.note = "n" + freshId();
    if (below(2) == 0)
        log.sources[static_cast<DayValue>(below(2))] = someSource(); // of weight or sleep
    Edit edit{.title = "Note the day"};
    edit.days.push_back({known ? std::optional(*known) : std::nullopt, log});
    return edit;
}

Edit RandomAthlete::changeOfOthers(const Diary& diary)
{
    const std::string id = fmt::format("e{}", below(4));
    switch (below(5)) {
    case 0:
        return registered(&Edit::races, diary.races,
                          Race{.id = {id}, .date = someDay(), .name = freshId()});
    case 1:
        return registered(&Edit::foods, diary.foods, someFood(id));
    case 2:
        return registered(&Edit::phases, diary.phases,
                          Phase{.id = {id},
                                .from = someDay(),
                                .to = someDay(),
                                .kind = static_cast<PhaseKind>(below(7))});
    case 3:
        return registered(&Edit::savedMeals, diary.savedMeals,
                          SavedMeal{.id = {id}, .name = freshId(), .items = someMeal().items});
    default: {
        Athlete after = diary.who();
        after.name = freshId();
        after.thresholdPaceSPerKm = 240 + below(100);
        Edit edit{.title = "Change the athlete"};
        edit.athlete.push_back(
            {diary.athlete ? std::optional(*diary.athlete) : std::nullopt, after});
        return edit;
    }
    }
}

Edit RandomAthlete::nextEdit(const Diary& diary)
{
    const auto sessions = sessionsOf(diary);
    switch (below(8)) {
    case 0:
        return changeOfDay(diary);
    case 1:
        return changeOfOthers(diary);
    case 2: {
        Edit edit = adding({}, {someMeal()});
        return edit;
    }
    case 3:
    case 4:
        return addSession(diary, someSession());
    default:
        if (sessions.empty())
            return addSession(diary, someSession());
        return changeOf(
            sessions[static_cast<std::size_t>(below(static_cast<int>(sessions.size())))], diary);
    }
}

Edit RandomAthlete::nextImport()
{
    Edit edit{.title = "Import 3 files"};
    for (int i = 0; i < 3; ++i) {
        Session session = SessionBuilder(Kind::Easy, freshId()).on(someDay()).lasting(40).done();
        Track track;
        for (int second = 0; second < 60; ++second) {
            track.time.push_back(second * 1000);
            track.heartRate.push_back(120 + below(40));
            track.distance.push_back(second * 300 + below(50));
        }
        session.done->streams = trackRef(std::move(track));
        session.done->source = Source{.kind = Source::Kind::Fit, .name = "watch", .id = freshId()};
        edit.sessions.push_back({std::nullopt, std::move(session)});
    }
    return edit;
}

} // namespace mileplate::test
