// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sport_names.h"

#include <algorithm>
#include <array>
#include <string>

namespace mileplate::exchange {

namespace {

std::string lowered(std::string_view word)
{
    std::string lower(word);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

bool has(const std::string& word, std::string_view part)
{
    return word.find(part) != std::string::npos;
}

constexpr std::array<std::string_view, 29> kOtherSportParts{
    "rad",   "geh",   "wander", "schwimm", "cardio",   "bik",    "cycl", "ride",
    "swim",  "walk",  "hik",    "row",     "ski",      "skat",   "padd", "golf",
    "climb", "surf",  "sail",   "soccer",  "football", "tennis", "ball", "elliptical",
    "snow",  "kayak", "canoe",  "danc",    "box"};

} // namespace

std::optional<Sport> sportNamed(std::string_view word)
{
    const std::string name = lowered(word);
    if (has(name, "strength") || has(name, "weight") || has(name, "lifting") || has(name, "kraft"))
        return Sport::Strength;
    if (has(name, "yoga") || has(name, "pilates") || has(name, "stretch") ||
        has(name, "mobility") || has(name, "dehnen"))
        return Sport::Mobility;
    // Skiing and skating in German.
    if (has(name, "skilang") || has(name, "eislauf") || has(name, "schlittschuh"))
        return Sport::Other;
    // Strava numbers its sports in GPX; 9 is running, 1 riding, 10 walking, 4 hiking.
    if (has(name, "run") || has(name, "lauf") || has(name, "course à pied") || has(name, "jog") ||
        has(name, "treadmill") || name == "9")
        return Sport::Run;
    if (name == "1" || name == "4" || name == "10")
        return Sport::Other;
    const bool other =
        std::ranges::any_of(kOtherSportParts, [&](auto part) { return has(name, part); });
    return other ? std::optional(Sport::Other) : std::nullopt;
}

Sport guessedSport(const Recording& recording)
{
    if (!recording.distance || !recording.timer)
        return Sport::Other;
    const double pace = inSeconds(*recording.timer) / inKilometres(*recording.distance);
    const bool longEnough = *recording.timer >= std::chrono::minutes{3};
    return longEnough && pace >= 150 && pace <= 720 ? Sport::Run : Sport::Other;
}

} // namespace mileplate::exchange
