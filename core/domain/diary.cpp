// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/diary.h"

#include <algorithm>

namespace mileplate {

namespace {

template <class T>
bool sameValue(const std::shared_ptr<const T>& a, const std::shared_ptr<const T>& b)
{
    return a == b || (a && b && *a == *b);
}

bool samePage(const DayBookPtr& a, const DayBookPtr& b)
{
    if (a == b)
        return true;
    if (!a || !b)
        return false;
    const auto sameSession = [](const Entry& x, const Entry& y) {
        return sameValue(x.session, y.session);
    };
    return sameValue(a->log, b->log) && std::ranges::equal(a->sessions, b->sessions, sameSession) &&
           std::ranges::equal(a->meals, b->meals, sameValue<Meal>);
}

} // namespace

const Entry* Diary::find(const Id<Session>& id) const
{
    const auto day = sessionDays.find(id.text);
    if (!day)
        return nullptr;
    const auto& sessions = days.on(*day).sessions;
    const auto entry =
        std::ranges::find_if(sessions, [&](const Entry& e) { return e.session->id == id; });
    return entry == sessions.end() ? nullptr : &*entry;
}

const Meal* Diary::find(const Id<Meal>& id) const
{
    const auto day = mealDays.find(id.text);
    if (!day)
        return nullptr;
    const auto& meals = days.on(*day).meals;
    const auto meal = std::ranges::find_if(meals, [&](const auto& m) { return m->id == id; });
    return meal == meals.end() ? nullptr : meal->get();
}

const Athlete& Diary::who() const
{
    static const Athlete kUnknown{};
    return athlete ? *athlete : kUnknown;
}

std::span<const WeighIn> Diary::weighInsIn(DayRange range) const
{
    if (!weighIns)
        return {};
    return {std::ranges::lower_bound(*weighIns, range.first, {}, &WeighIn::day),
            std::ranges::lower_bound(*weighIns, range.past, {}, &WeighIn::day)};
}

std::optional<Mass> Diary::weightOn(Day day) const
{
    if (weighIns) {
        const auto later = std::ranges::upper_bound(*weighIns, day, {}, &WeighIn::day);
        if (later != weighIns->begin())
            return std::prev(later)->mass;
    }
    return who().weight;
}

const Phase* Diary::phaseOn(Day day) const
{
    const Phase* found = nullptr;
    for (const auto& [id, phase] : phases.rows()) {
        if (phase.from <= day && day <= phase.to && (!found || phase.from > found->from))
            found = &phase;
    }
    return found;
}

bool sameContent(const Diary& a, const Diary& b)
{
    if (!sameValue(a.athlete, b.athlete) || a.races != b.races || a.phases != b.phases ||
        a.exercises != b.exercises || a.foods != b.foods || a.savedMeals != b.savedMeals)
        return false;
    const DayRange spanA = a.days.span();
    const DayRange spanB = b.days.span();
    if (spanA != spanB)
        return false;
    for (Day day = spanA.first; day < spanA.past; day += Days{1}) {
        if (!samePage(a.days.pageOf(day), b.days.pageOf(day)))
            return false;
    }
    return true;
}

} // namespace mileplate
