// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/racing/race_day.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

const Entry* cardOf(const Race& race, const Diary& diary)
{
    const auto& sessions = diary.days.on(race.date).sessions;
    const auto card = std::ranges::find_if(
        sessions, [&](const Entry& entry) { return entry.session->race == race.id; });
    return card == sessions.end() ? nullptr : &*card;
}

bool wasLeftOut(const Entry& card)
{
    return card.session->status == Status::Missed || card.session->status == Status::Skipped;
}

RaceDay raceDayOf(const Race& race, const Entry* card, const Scene& scene)
{
    const ClockTime morning = scene.athlete.slots.value_or(SlotClocks{}).morning;
    RaceDay found{.race = &race, .entry = card, .day = race.date};
    found.start = card ? card->facts.start : at(race.date, race.time.value_or(morning));
    found.type = classOf(race.distance);
    found.name = race.name;
    if (found.name.empty())
        found.name = found.type ? std::string(wordsFor(*found.type)) : "race";
    return found;
}

} // namespace

std::vector<RaceDay> racesOn(const Scene& scene, DayRange days)
{
    std::vector<RaceDay> races;
    for (const auto& [id, race] : scene.diary.races.rows()) {
        if (!days.contains(race.date))
            continue;
        const Entry* card = cardOf(race, scene.diary);
        if (!card || !wasLeftOut(*card))
            races.push_back(raceDayOf(race, card, scene));
    }
    std::ranges::stable_sort(races, {}, &RaceDay::start);
    return races;
}

} // namespace mileplate::rules
