// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_diary.h"

#include "core/demo/demo_food.h"
#include "core/demo/demo_sessions.h"

#include <cmath>
#include <fmt/format.h>

namespace mileplate::demo {

namespace {

constexpr int kWeeksBack = 16;
constexpr int kWeeksAhead = 3; // this one and two more

template <class T>
void add(Revisions<T>& revisions, T entity)
{
    revisions.push_back({std::nullopt, std::move(entity)});
}

Athlete demoAthlete(Day today)
{
    Athlete athlete;
    athlete.name = "Robin";
    athlete.sex = Sex::Female;
    athlete.birthDate = today - std::chrono::days{34 * 365 + 120};
    athlete.heightCm = 171;
    athlete.weight = kilograms(63);
    athlete.bodyFat = 0.22;
    athlete.maxHeartRateBpm = 188;
    athlete.restingHeartRateBpm = 50;
    athlete.thresholdHeartRateBpm = 171;
    athlete.thresholdPaceSPerKm = kDemoThresholdPace;
    athlete.runningMonths = 40;
    athlete.liftingMonths = 14;
    athlete.priority = Priority::Run;
    athlete.bedtime = ClockTime{22 * 60 + 30};
    return athlete;
}

void addSeason(Edit& edit, Day monday)
{
    const Day start = monday - Days{7 * kWeeksBack};
    add(edit.phases, Phase{{"demo-base"}, start, monday - Days{36}, PhaseKind::Base});
    add(edit.phases, Phase{{"demo-build"}, monday - Days{35}, monday + Days{27}, PhaseKind::Build});
    add(edit.phases, Phase{{"demo-peak"}, monday + Days{28}, monday + Days{55}, PhaseKind::Peak});
    add(edit.phases, Phase{{"demo-taper"}, monday + Days{56}, monday + Days{69}, PhaseKind::Taper});
    add(edit.races, Race{.id = {"demo-marathon"},
                         .date = monday + Days{76},
                         .time = ClockTime{10 * 60},
                         .name = "City Marathon",
                         .distance = metres(42195),
                         .priority = RacePriority::A,
                         .expected = minutes(218)});
}

void addDay(Edit& edit, Day day, int week, Chance& chance)
{
    DayLog log{.date = day};
    log.sleepH = std::round(chance.between(62, 82)) / 10;
    log.restingHeartRateBpm = std::round(chance.between(48, 53));
    if (weekdayIndex(day) % 3 == 0)
        log.weight =
            kilograms(std::round((63.4 - 0.03 * week + chance.between(-0.4, 0.4)) * 10) / 10);
    if (weekdayIndex(day) == 1)
        log.soreness = 2 + chance.below(3);
    if (weekdayIndex(day) == 5 && week % 5 == 2)
        log.note = "Felt strong, new shoes.";
    add(edit.days, std::move(log));
}

void speak(Edit& edit, const Words& words)
{
    for (auto& change : edit.meals) {
        change.after->name = words(change.after->name);
        for (MealItem& item : change.after->items)
            item.name = words(item.name);
    }
    for (auto& change : edit.days) {
        if (!change.after->note.empty())
            change.after->note = words(change.after->note);
    }
}

} // namespace

Edit demoContents(Day today, const Words& words)
{
    Edit edit{.title = "Demo"};
    Chance chance(0x4D696C65);
    const Day monday = mondayOf(today);
    add(edit.athlete, demoAthlete(today));
    addSeason(edit, monday);
    for (int week = 0; week < kWeeksBack + kWeeksAhead; ++week) {
        const Day first = monday + Days{7 * (week - kWeeksBack)};
        const DemoWeek plan{.monday = first,
                            .number = week,
                            .recorded = week >= kWeeksBack - 6,
                            .isLastBeforeThis = week == kWeeksBack - 1};
        for (Session& session : demoSessions(plan, today, chance))
            add(edit.sessions, std::move(session));
        for (Day day = first; day < first + Days{7}; day += Days{1}) {
            if (day <= today)
                addDay(edit, day, week, chance);
            for (Meal& meal : demoMeals(day, today, chance))
                add(edit.meals, std::move(meal));
        }
    }
    if (words)
        speak(edit, words);
    return edit;
}

} // namespace mileplate::demo
