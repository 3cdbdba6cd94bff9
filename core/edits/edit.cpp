// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edit.h"

#include "core/load/enter.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace mileplate {

namespace {

using RawDays = std::map<Day, load::RawDay>;

// The day as it is in the diary, once; later changes of the same edit add to it.
load::RawDay& rawDay(RawDays& days, const Diary& diary, Day day)
{
    const auto [row, isNew] = days.try_emplace(day);
    if (isNew) {
        row->second = load::rawOf(diary.days.on(day));
        row->second.day = day;
    }
    return row->second;
}

tl::unexpected<Error> stale(std::string_view kind, const std::string& id)
{
    return failure(
        Error::Kind::Stale,
        fmt::format("The diary has changed in the meantime ({} {}). Nothing was done.", kind, id));
}

template <class T>
bool isAsExpected(const T* found, const std::optional<T>& expected)
{
    return expected ? found && *found == *expected : !found;
}

template <class T>
const std::string& idOf(const Revised<T>& revised)
{
    return revised.before ? revised.before->id.text : revised.after->id.text;
}

template <class T>
void takeOut(std::vector<std::shared_ptr<const T>>& list, const Id<T>& id)
{
    std::erase_if(list, [&](const auto& entity) { return entity->id == id; });
}

const Session* found(const Diary& diary, const Id<Session>& id)
{
    const Entry* entry = diary.find(id);
    return entry ? entry->session.get() : nullptr;
}
const Meal* found(const Diary& diary, const Id<Meal>& id) { return diary.find(id); }

std::vector<std::shared_ptr<const Session>>& listOf(load::RawDay& day, const Session*)
{
    return day.sessions;
}
std::vector<std::shared_ptr<const Meal>>& listOf(load::RawDay& day, const Meal*)
{
    return day.meals;
}

// Sessions and meals: entities with an id that lie on a day.
template <class T>
Result<> applyDated(const Revisions<T>& revisions, const Diary& diary, RawDays& days,
                    DayIndex& index, std::string_view kind)
{
    std::vector<DayIndex::Change> moves;
    std::set<std::string> seen;
    for (const Revised<T>& revised : revisions) {
        const std::string& id = idOf(revised);
        if (!isAsExpected(found(diary, Id<T>{id}), revised.before) || !seen.insert(id).second)
            return stale(kind, id);
        if (revised.before)
            takeOut(listOf(rawDay(days, diary, revised.before->date), &*revised.before),
                    revised.before->id);
        if (revised.after)
            listOf(rawDay(days, diary, revised.after->date), &*revised.after)
                .push_back(std::make_shared<const T>(*revised.after));
        const bool stays =
            revised.before && revised.after && revised.before->date == revised.after->date;
        if (!stays)
            moves.emplace_back(id,
                               revised.after ? std::optional(revised.after->date) : std::nullopt);
    }
    if (!moves.empty())
        index = index.with(moves);
    return {};
}

Result<> applyLogs(const Revisions<DayLog>& revisions, const Diary& diary, RawDays& days)
{
    for (const auto& [before, after] : revisions) {
        const Day day = before ? before->date : after->date;
        load::RawDay& raw = rawDay(days, diary, day);
        if (!isAsExpected(raw.log.get(), before) || (after && after->date != day))
            return stale("day", isoDate(day));
        raw.log = after ? std::make_shared<const DayLog>(*after) : nullptr;
    }
    return {};
}

template <class T>
Result<> applyListed(const Revisions<T>& revisions, Register<T>& entities, std::string_view kind)
{
    if (revisions.empty())
        return {};
    auto rows = entities.rows();
    for (const Revised<T>& revised : revisions) {
        const Id<T> id{idOf(revised)};
        const auto row = rows.find(id);
        const T* now = row == rows.end() ? nullptr : &row->second;
        if (!isAsExpected(now, revised.before))
            return stale(kind, id.text);
        if (revised.after)
            rows.insert_or_assign(id, *revised.after);
        else
            rows.erase(id);
    }
    entities = Register<T>(std::move(rows));
    return {};
}

Result<> applyAthlete(const Revisions<Athlete>& revisions, Diary& diary)
{
    for (const auto& [before, after] : revisions) {
        if (!isAsExpected(diary.athlete.get(), before))
            return stale("athlete", "");
        diary.athlete = after ? std::make_shared<const Athlete>(*after) : nullptr;
    }
    return {};
}

void followWeights(const Revisions<DayLog>& revisions, Diary& diary)
{
    const auto weighs = [](const std::optional<DayLog>& log) { return log && log->weight; };
    const bool changed = std::ranges::any_of(revisions, [&](const Revised<DayLog>& revised) {
        return weighs(revised.before) || weighs(revised.after);
    });
    if (!changed)
        return;
    std::map<Day, Mass> byDay;
    if (diary.weighIns) {
        for (const WeighIn& weighIn : *diary.weighIns)
            byDay.emplace(weighIn.day, weighIn.mass);
    }
    for (const auto& [before, after] : revisions) {
        if (weighs(after))
            byDay.insert_or_assign(after->date, *after->weight);
        else
            byDay.erase(before ? before->date : after->date);
    }
    std::vector<WeighIn> weighIns;
    for (const auto& [day, mass] : byDay)
        weighIns.push_back({day, mass});
    diary.weighIns = std::make_shared<const std::vector<WeighIn>>(std::move(weighIns));
}

template <class T>
void addDays(const Revisions<T>& revisions, std::set<Day>& days)
{
    for (const auto& [before, after] : revisions) {
        if (before)
            days.insert(before->date);
        if (after)
            days.insert(after->date);
    }
}

} // namespace

bool Edit::isEmpty() const
{
    bool empty = true;
    forEachKind(*this, [&](auto, const auto& revisions) { empty = empty && revisions.empty(); });
    return empty;
}

Edit undone(const Edit& edit)
{
    Edit back = edit;
    forEachKind(back, [](auto, auto& revisions) {
        for (auto& revised : revisions)
            std::swap(revised.before, revised.after);
        std::ranges::reverse(revisions);
    });
    return back;
}

Result<Diary> applied(const Diary& diary, const Edit& edit)
{
    Diary next = diary;
    RawDays days;
    Result<> done = applyAthlete(edit.athlete, next);
    const auto then = [&](auto step) {
        if (done)
            done = step();
    };
    then([&] { return applyListed(edit.exercises, next.exercises, "exercise"); });
    then([&] { return applyListed(edit.foods, next.foods, "food"); });
    then([&] { return applyListed(edit.savedMeals, next.savedMeals, "saved meal"); });
    then([&] { return applyListed(edit.phases, next.phases, "phase"); });
    then([&] { return applyListed(edit.races, next.races, "race"); });
    then([&] { return applyLogs(edit.days, diary, days); });
    then([&] { return applyDated(edit.sessions, diary, days, next.sessionDays, "session"); });
    then([&] { return applyDated(edit.meals, diary, days, next.mealDays, "meal"); });
    if (!done)
        return tl::unexpected(done.error());

    followWeights(edit.days, next);
    std::vector<load::RawDay> changed;
    for (auto& [day, raw] : days)
        changed.push_back(std::move(raw));
    next = load::entered(std::move(next), changed);
    const bool lensChanged =
        !edit.athlete.empty() || !edit.exercises.empty() || !edit.foods.empty();
    if (lensChanged)
        return load::enteredAnew(std::move(next));
    return next;
}

Result<Diary> diaryOf(const Edit& contents) { return applied(Diary{}, contents); }

std::vector<Day> daysTouched(const Edit& edit)
{
    std::set<Day> days;
    addDays(edit.sessions, days);
    addDays(edit.meals, days);
    addDays(edit.days, days);
    addDays(edit.races, days);
    return {days.begin(), days.end()};
}

bool concernsEveryDay(const Edit& edit)
{
    return !edit.athlete.empty() || !edit.exercises.empty() || !edit.foods.empty() ||
           !edit.savedMeals.empty() || !edit.phases.empty() || !edit.races.empty();
}

} // namespace mileplate
