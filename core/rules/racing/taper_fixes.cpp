// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/racing/taper.h"

#include "core/rules/fixes/proposals.h"
#include "core/rules/racing/taper_sums.h"

#include <algorithm>
#include <cmath>

namespace mileplate::rules {

namespace {

constexpr double kKeptSets = 0.4; // of the usual

template <class Suits>
std::vector<const Entry*> changeable(const Scene& scene, DayRange days, Suits suits)
{
    std::vector<const Entry*> sessions;
    for (const Entry* entry : scene.on(days)) {
        if (mayChange(*entry, scene) && suits(entry->session->kind))
            sessions.push_back(entry);
    }
    return sessions;
}

bool isStrength(Kind kind) { return kind == Kind::Strength; }
bool isVolume(Kind kind) { return isEasyRun(kind) || kind == Kind::Steady || kind == Kind::Long; }

// A session of the library in the first free slot of each of these days.
std::vector<Fix> additions(const Scene& scene, std::string_view id, const RaceDay& race,
                           std::initializer_list<int> daysBefore)
{
    std::vector<Fix> fixes;
    for (const int before : daysBefore) {
        const Day day = race.day - Days{before};
        for (const Slot slot : {Slot::Morning, Slot::Evening}) {
            const int hour = slot == Slot::Morning ? 7 : 18;
            if (scene.week.contains(day) &&
                isFree(scene, at(day, ClockTime{60 * hour}), minutes(45)))
                fixes.push_back({AddSession{std::string(id), day, slot}});
        }
    }
    return fixes;
}

Fix scaledToTaper(const Entry& lift, double factor)
{
    Fix fix{SetStyle{lift.session->id, Style::Taper}};
    for (const ExerciseEntry& row : lift.session->exercises) {
        if (row.target)
            fix.push_back(ChangeSets{
                .session = lift.session->id,
                .exercise = row.exercise,
                .target = std::max(1, static_cast<int>(std::lround(row.target->sets * factor)))});
    }
    return fix;
}

void addStrengthCuts(const Scene& scene, const RaceDay& race, std::vector<Fix>& fixes)
{
    const auto usual = usualBefore(scene, race.day, 7, 28, strengthSets);
    const double sets = strengthSets(scene, race.daysBefore(7, 1)).value_or(0);
    if (!usual)
        return;
    if (sets <= 0) {
        append(fixes, additions(scene, "S-TAPER", race, {4, 3, 5}));
        return;
    }
    Fix all;
    const auto lifts = changeable(scene, race.daysBefore(7, 1), isStrength);
    for (const Entry* lift : lifts)
        std::ranges::move(scaledToTaper(*lift, std::min(1.0, kKeptSets * *usual / sets)),
                          std::back_inserter(all));
    fixes.push_back(std::move(all));
    for (auto lift = lifts.rbegin(); lift != lifts.rend(); ++lift)
        fixes.push_back({Drop{(*lift)->session->id}});
}

// Shortens easy and long runs until the rest is within the limit; not below a third, where
// leaving one out is the better way.
void addRunningCuts(const Scene& scene, const RaceDay& race, std::vector<Fix>& fixes)
{
    static constexpr double kLeast = 1.0 / 3;
    const auto window = taperWindow(scene, race);
    const auto peak = usualBefore(scene, race.day, 14, 42, runKm);
    const auto km = window ? runKm(scene, window->days) : std::nullopt;
    if (!km || !peak)
        return;
    const double surplus = *km - window->limit * *peak;
    const auto runs = changeable(scene, window->days, isVolume);
    double volume = 0;
    for (const Entry* run : runs)
        volume += run->facts.km;
    if (surplus <= 0 || volume <= 0)
        return;
    const double factor = std::floor(100 * (volume - surplus) / volume) / 100;
    Fix shorter;
    for (const Entry* run : runs)
        shorter.push_back(ScaleRun{run->session->id, std::max(kLeast, factor)});
    fixes.push_back(std::move(shorter));
    for (const Entry* run : runs) {
        if (isEasyRun(run->session->kind))
            fixes.push_back({Drop{run->session->id}});
    }
}

} // namespace

std::vector<Fix> fixStrengthNotCut(const Scene& scene, const Finding&)
{
    std::vector<Fix> fixes;
    for (const RaceDay& race : racesOn(scene, scene.week)) {
        if (race.isMain())
            addStrengthCuts(scene, race, fixes);
    }
    std::erase(fixes, Fix{});
    return fixes;
}

std::vector<Fix> fixRunningNotTapered(const Scene& scene, const Finding&)
{
    std::vector<Fix> fixes;
    for (const RaceDay& race : racesOn(scene, {scene.week.first, scene.week.past + Days{7}})) {
        if (race.isGoal() && race.type)
            addRunningCuts(scene, race, fixes);
    }
    return fixes;
}

std::vector<Fix> fixIntensityLost(const Scene& scene, const Finding&)
{
    std::vector<Fix> fixes;
    for (const RaceDay& race : racesOn(scene, scene.week)) {
        if (!race.isGoal())
            continue;
        append(fixes, additions(scene, "W-STRIDES", race, {3, 4}));
        for (const Entry* run : changeable(scene, race.daysBefore(7, 3), isEasyRun))
            fixes.push_back({Drop{run->session->id},
                             AddSession{"W-RACE-SHARP", run->session->date, run->session->slot}});
    }
    return fixes;
}

} // namespace mileplate::rules
