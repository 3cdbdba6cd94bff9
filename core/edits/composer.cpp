// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/composer.h"

#include <algorithm>
#include <iterator>
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
    std::size_t joined = 0; // in place, as an import may be large
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto [place, isNew] = places.try_emplace(keyOf(all[i]), joined);
        if (!isNew)
            all[place->second].after = std::move(all[i].after);
        else if (joined++ != i)
            all[place->second] = std::move(all[i]);
    }
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(joined), all.end());
    std::erase_if(all, [](const Revised<T>& r) { return r.before == r.after; });
}

template <class T>
void append(Revisions<T>& all, Revisions<T>& more)
{
    if (all.empty())
        all = std::move(more);
    else
        std::ranges::move(more, std::back_inserter(all));
}

} // namespace

Result<> EditComposer::then(Edit step)
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
    m_diary = {}; // the whole edit may be as large again
    forEachKind(m_whole, [](auto, auto& revisions) { join(revisions); });
    m_whole.title = std::move(title);
    return std::move(m_whole);
}

} // namespace mileplate
