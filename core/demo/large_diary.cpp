// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/large_diary.h"

#include "core/demo/made_up_run.h"
#include "core/domain/track_codec.h"

#include <array>
#include <cmath>
#include <fmt/format.h>
#include <numbers>

namespace mileplate::demo {

namespace {

constexpr double kHour = 3600;
constexpr double kEasySpeed = 2.95; // m/s

struct RunOfTheWeek {
    int weekday;
    Kind kind;
    double heartRate;
};
constexpr std::array<RunOfTheWeek, 6> kRuns{{{0, Kind::Easy, 138},
                                             {1, Kind::Tempo, 165},
                                             {3, Kind::Easy, 138},
                                             {4, Kind::Strides, 140},
                                             {5, Kind::Long, 142},
                                             {6, Kind::Recovery, 126}}};
constexpr std::array<std::string_view, 6> kLifts{"squat", "rdl", "hipthrust",
                                                 "bench", "row", "calfst"};
constexpr std::array<int, 2> kLiftDays{0, 3};

// Laps of a park with a circumference of three kilometres.
void addPositions(Track& track)
{
    constexpr double kRadiusDegrees = 3000 / (2 * std::numbers::pi) / 111'195;
    track.latitude.reserve(track.size());
    track.longitude.reserve(track.size());
    for (const std::int32_t distance : track.distance) {
        const double angle = distance / 300'000.0 * 2 * std::numbers::pi;
        const auto placed = [&](double degrees) {
            return static_cast<std::int32_t>(std::lround(degrees * 1e7));
        };
        track.latitude.push_back(placed(52.5 + kRadiusDegrees * std::sin(angle)));
        track.longitude.push_back(placed(13.4 + 1.64 * kRadiusDegrees * std::cos(angle)));
    }
}

Instant on(Day day, int hour)
{
    return {.utc = std::chrono::sys_time<Duration>{at(day, {60 * hour}).time_since_epoch()}};
}

class WeekWriter {
public:
    WeekWriter(const LargeDiary& large, int week, Edit& edit)
        : m_large(large)
        , m_week(week)
        , m_monday(mondayOf(large.today) - Days{7 * (weeksOf(large) - 1 - week)})
        , m_chance(static_cast<std::uint64_t>(week) + 1)
        , m_edit(edit)
    {}

    void write()
    {
        for (const RunOfTheWeek& run : kRuns) {
            if (run.kind != Kind::Recovery || m_week % 4 != 3)
                add(run);
        }
        for (const int weekday : kLiftDays)
            addLift(weekday);
        for (int weekday = 0; weekday < 7; ++weekday)
            addDay(m_monday + Days{weekday});
    }

private:
    bool isBefore(Day day) const { return day < m_large.today; }

    Session begin(std::string_view what, int weekday, Kind kind)
    {
        Session session;
        session.id = {fmt::format("large-{:04}-{}-{}", m_week, weekday, what)};
        session.date = m_monday + Days{weekday};
        session.kind = kind;
        session.status = isBefore(session.date) ? Status::Done : Status::Planned;
        return session;
    }

    void add(const RunOfTheWeek& run)
    {
        Session session = begin("run", run.weekday, run.kind);
        session.time = ClockTime{7 * 60};
        session.planned.emplace().duration = minutes(60);
        session.planned->distance = metres(kHour * kEasySpeed);
        if (session.isCompleted())
            record(session, run);
        m_edit.sessions.push_back({std::nullopt, std::move(session)});
    }

    void record(Session& session, const RunOfTheWeek& run)
    {
        const Instant start = on(session.date, 7);
        if (m_large.recorded) {
            const std::vector<Effort> efforts{{kHour, kEasySpeed, run.heartRate}};
            Track track = madeUpTrack(efforts, m_chance);
            session.done = doneOf(efforts, track, start);
            addPositions(track);
            session.done->streams = trackRef(std::move(track));
        } else {
            session.done.emplace().start = start;
            session.done->timer = session.done->elapsed = minutes(60);
            session.done->workout.distance = metres(kHour * kEasySpeed);
            session.done->averageHeartRateBpm = run.heartRate;
        }
        session.done->workout.rpe = 3 + m_chance.below(4);
        session.done->source = Source{.kind = Source::Kind::Fit, .name = "watch"};
    }

    void addLift(int weekday)
    {
        Session session = begin("lift", weekday, Kind::Strength);
        session.time = ClockTime{18 * 60};
        session.slot = Slot::Evening;
        session.focus = Focus::Full;
        session.style = Style::Heavy;
        session.planned.emplace().duration = minutes(60);
        for (const std::string_view lift : kLifts)
            session.exercises.push_back(setsOf(lift, session.isCompleted()));
        if (session.isCompleted()) {
            session.done.emplace().start = on(session.date, 18);
            session.done->timer = minutes(60);
            session.done->workout.rpe = 7;
        }
        m_edit.sessions.push_back({std::nullopt, std::move(session)});
    }

    ExerciseEntry setsOf(std::string_view lift, bool lifted)
    {
        ExerciseEntry entry{.exercise = {std::string(lift)}};
        const Mass weight = kilograms(40 + 2.5 * m_chance.below(20));
        entry.target = Target{.sets = 5, .reps = RepRange{8, 8}, .rir = 2, .weight = weight};
        const int sets = lift == kLifts.back() ? 4 : 5;
        for (int set = 0; lifted && set < sets; ++set)
            entry.sets.push_back(
                {.reps = 6 + m_chance.below(3), .weight = weight, .rir = 2, .done = true});
        return entry;
    }

    void addDay(Day day)
    {
        if (!isBefore(day))
            return;
        DayLog log{.date = day};
        log.sleepH = std::round(m_chance.between(62, 82)) / 10;
        log.weight = kilograms(std::round(m_chance.between(620, 640)) / 10);
        m_edit.days.push_back({std::nullopt, std::move(log)});
        const int meals = m_chance.below(10) == 0 ? 5 : 4;
        for (int i = 0; i < meals; ++i)
            addMeal(day, i);
    }

    void addMeal(Day day, int number)
    {
        Meal meal{.id = {fmt::format("large-meal-{}-{}", isoDate(day), number)},
                  .date = day,
                  .time = ClockTime{8 * 60 + 210 * number},
                  .name = "Meal"};
        const int items = m_chance.below(3) == 0 ? 4 : 3;
        for (int i = 0; i < items; ++i)
            meal.items.push_back({.name = fmt::format("Food {}", m_chance.below(400)),
                                  .amount = grams(50 + m_chance.below(200)),
                                  .nutrients = {.energy = kilocalories(120 + m_chance.below(200)),
                                                .protein = grams(m_chance.below(220) / 10.0),
                                                .carbs = grams(m_chance.below(500) / 10.0),
                                                .fat = grams(m_chance.below(150) / 10.0)}});
        m_edit.meals.push_back({std::nullopt, std::move(meal)});
    }

    const LargeDiary& m_large;
    int m_week;
    Day m_monday;
    Chance m_chance;
    Edit& m_edit;
};

Athlete athleteOfTheLargeDiary(Day today)
{
    Athlete athlete;
    athlete.sex = Sex::Male;
    athlete.birthDate = today - Days{45 * 365};
    athlete.weight = kilograms(63);
    athlete.maxHeartRateBpm = 182;
    athlete.restingHeartRateBpm = 48;
    athlete.thresholdHeartRateBpm = 166;
    athlete.thresholdPaceSPerKm = 285;
    athlete.runningMonths = 240;
    athlete.liftingMonths = 240;
    return athlete;
}

} // namespace

int weeksOf(const LargeDiary& large) { return (large.years * 1461 / 4 + 6) / 7 + 1; }

Edit largeWeeks(const LargeDiary& large, int from, int past)
{
    Edit edit{.title = fmt::format("Weeks {} to {}", from + 1, past)};
    if (from == 0)
        edit.athlete.push_back({std::nullopt, athleteOfTheLargeDiary(large.today)});
    for (int week = from; week < past; ++week)
        WeekWriter(large, week, edit).write();
    return edit;
}

Edit tortureWeek(Day monday)
{
    Edit edit{.title = "Torture week"};
    for (int card = 0; card < 40; ++card) {
        Session session;
        session.id = {fmt::format("torture-{:02}", card)};
        session.date = monday + Days{card % 7};
        session.slot = static_cast<Slot>(card / 7 % 3);
        session.order = card / 21;
        session.kind = static_cast<Kind>(card % static_cast<int>(kCountOf<Kind>));
        session.planned.emplace().duration = minutes(30 + card);
        if (isRun(session.kind))
            session.planned->distance = metres(180 * (30 + card));
        if (session.kind == Kind::Strength || card % 5 == 0) {
            session.kind = Kind::Strength;
            session.planned->distance.reset();
            session.focus = static_cast<Focus>(card / 5 % 4);
            session.style = Style::Heavy;
            for (const std::string_view lift : kLifts)
                session.exercises.push_back(
                    {.exercise = {std::string(lift)},
                     .target = Target{.sets = 4, .reps = RepRange{6, 8}, .rir = 2}});
        }
        edit.sessions.push_back({std::nullopt, std::move(session)});
    }
    return edit;
}

} // namespace mileplate::demo
