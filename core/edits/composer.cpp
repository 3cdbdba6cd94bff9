// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/composer.h"

#include <map>

namespace mileplate {

namespace {

template <class T>
std::string keyOf(const T& entity)
{
    return entity.id.text;
}
std::string keyOf(const DayLog& log) { return isoDate(log.date); }
std::string keyOf(const Athlete&) { return {}; }

template <class T>
std::string keyOf(const Revised<T>& revised)
{
    return keyOf(revised.before ? *revised.before : *revised.after);
}

// Joins changes of the same entity, in the order in which entities first appear.
template <class T>
void join(Revisions<T>& all)
{
    std::map<std::string, std::size_t> places;
    Revisions<T> joined;
    for (Revised<T>& revised : all) {
        const auto [place, isNew] = places.try_emplace(keyOf(revised), joined.size());
        if (isNew)
            joined.push_back(std::move(revised));
        else
            joined[place->second].after = std::move(revised.after);
    }
    std::erase_if(joined, [](const Revised<T>& r) { return r.before == r.after; });
    all = std::move(joined);
}

template <class T>
void append(Revisions<T>& all, const Revisions<T>& more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

Result<> EditComposer::then(const Edit& step)
{
    auto next = applied(m_diary, step);
    if (!next)
        return tl::unexpected(next.error());
    m_diary = *std::move(next);
    append(m_whole.athlete, step.athlete);
    append(m_whole.sessions, step.sessions);
    append(m_whole.meals, step.meals);
    append(m_whole.days, step.days);
    append(m_whole.races, step.races);
    append(m_whole.phases, step.phases);
    append(m_whole.exercises, step.exercises);
    append(m_whole.foods, step.foods);
    append(m_whole.savedMeals, step.savedMeals);
    return {};
}

Edit EditComposer::whole(std::string title) &&
{
    forEachKind(m_whole, [](auto, auto& revisions) { join(revisions); });
    m_whole.title = std::move(title);
    return std::move(m_whole);
}

} // namespace mileplate
