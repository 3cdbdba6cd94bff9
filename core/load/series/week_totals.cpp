// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/series/week_totals.h"

#include "core/load/fitness_fatigue.h"
#include "core/load/series/volume.h"

#include <algorithm>
#include <array>

namespace mileplate::load {

namespace {

void addRun(WeekTotals& totals, const Entry& entry)
{
    const SessionFacts& facts = entry.facts;
    const Kind kind = entry.session->kind;
    ++totals.runs;
    ++totals.cardio;
    totals.km += facts.km;
    totals.kmDone += facts.completed ? facts.km : 0;
    const RunClass runClass = runClassOf(kind);
    double& km = runClass == RunClass::Long      ? totals.longKm
                 : runClass == RunClass::Quality ? totals.qualityKm
                                                 : totals.easyKm;
    km += facts.km;
    totals.longestKm = std::max(totals.longestKm, facts.km);
    totals.runMinutes += facts.minutes;
    totals.hardMinutes += facts.hardMinutes;
}

void add(WeekTotals& totals, const Entry& entry)
{
    const Kind kind = entry.session->kind;
    if (isRun(kind))
        addRun(totals, entry);
    totals.cardio += kind == Kind::Cross ? 1 : 0;
    totals.lifts += kind == Kind::Strength ? 1 : 0;
    totals.mobility += kind == Kind::Mobility ? 1 : 0;
    totals.keySessions += entry.facts.key ? 1 : 0;
    totals.hardSets += entry.facts.hardSets;
}

} // namespace

WeekTotals weekTotals(const Diary& diary, Day monday, LocalTime now)
{
    WeekTotals totals{.monday = monday};
    std::array<double, 7> loads{};
    for (int i = 0; i < 7; ++i) {
        for (const Entry& entry : diary.days.on(monday + Days{i}).sessions) {
            if (!entry.facts.effectiveAt(now))
                continue;
            add(totals, entry);
            loads[static_cast<std::size_t>(i)] += entry.facts.sRpeLoad;
        }
        totals.sRpeLoad += loads[static_cast<std::size_t>(i)];
    }
    totals.monotony = monotony(loads);
    return totals;
}

std::vector<WeekTotals> weekTotals(const Diary& diary, DayRange range, LocalTime now)
{
    std::vector<WeekTotals> weeks;
    for (Day monday = mondayOf(range.first); monday < range.past; monday += Days{7})
        weeks.push_back(weekTotals(diary, monday, now));
    return weeks;
}

} // namespace mileplate::load
