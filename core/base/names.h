// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <type_traits>

namespace mileplate {

// The word each enumerator is written as in files and in the database, in the
// enum's own order. Specialised beside the enum; enumerators count from 0.
template <class Enum>
struct Names;

template <class T>
concept Enumeration = std::is_enum_v<T>;

template <class Enum>
constexpr std::string_view nameOf(Enum value)
{
    return Names<Enum>::kWords[static_cast<std::size_t>(value)];
}

template <class Enum>
constexpr std::optional<Enum> named(std::string_view word)
{
    constexpr auto& kWords = Names<Enum>::kWords;
    const auto found = std::find(kWords.begin(), kWords.end(), word);
    if (found == kWords.end())
        return std::nullopt;
    return static_cast<Enum>(found - kWords.begin());
}

template <class Enum>
inline constexpr std::size_t kCountOf = Names<Enum>::kWords.size();

} // namespace mileplate
