// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>

namespace mileplate {

// Names one T for as long as the diary lives. Text, so that diaries made on two
// machines can be merged and an imported id comes back as it was. An Id<Meal>
// is not an Id<Session>. Empty means "none".
template <class T>
struct Id {
    std::string text;

    bool empty() const { return text.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

} // namespace mileplate

template <class T>
struct std::hash<mileplate::Id<T>> {
    std::size_t operator()(const mileplate::Id<T>& id) const
    {
        return std::hash<std::string>{}(id.text);
    }
};
