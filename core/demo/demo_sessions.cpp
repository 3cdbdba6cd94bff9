// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_sessions.h"

#include "core/demo/made_up_run.h"
#include "core/domain/track_codec.h"
#include "core/library/templates.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace mileplate::demo {

namespace {

constexpr double kEasyPace = 338; // s/km
constexpr double kLongPace = 345;
constexpr double kIntervalPace = 262;

// Three weeks up, one lighter.
double loadOf(int week) { return (0.82 + 0.012 * week) * (week % 4 == 3 ? 0.68 : 1); }

double halfKm(double km) { return std::round(2 * km) / 2; }

class WeekMaker {
public:
    WeekMaker(const DemoWeek& week, Day today, Chance& chance)
        : m_week(week)
        , m_today(today)
        , m_chance(chance)
    {}

    std::vector<Session> make()
    {
        const double load = loadOf(m_week.number);
        easy(0, "07:00", "Easy run", 8 * load);
        lift(0, "18:00", "S-FULL-A", "Strength A · full");
        intervals(1, "07:00", load);
        mobility(2);
        easy(3, "07:00", "Easy run", 7 * load);
        easy(4, "07:00", "Easy run + strides", 5, Kind::Strides);
        // This week it has slipped to the evening before the long run.
        const bool thisWeek = weekOf(m_week.monday).contains(m_today);
        lift(thisWeek ? 4 : 3, "18:00", "S-FULL-B", "Strength B · full");
        longRun(5, "08:30", 20 * load);
        if (m_week.number % 4 != 3)
            easy(6, "12:30", "Recovery jog", 5, Kind::Recovery);
        spoil();
        return std::move(m_sessions);
    }

private:
    Session& begin(int weekday, std::string_view clock, Kind kind, std::string name)
    {
        Session& session = m_sessions.emplace_back();
        session.id = {fmt::format("demo-{:02}-{}-{}", m_week.number, weekday, m_sessions.size())};
        session.date = m_week.monday + Days{weekday};
        session.time = readClock(clock);
        session.slot = slotOf(*session.time);
        session.kind = kind;
        session.name = std::move(name);
        session.planned.emplace();
        return session;
    }

    bool isPast(const Session& session) const { return session.date < m_today; }

    static Instant startOf(const Session& session, int minutesLate)
    {
        const LocalTime start = at(session.date, *session.time) + std::chrono::minutes{minutesLate};
        return {.utc = std::chrono::sys_time<Duration>{start.time_since_epoch()}};
    }

    void finish(Session& session, const std::vector<Effort>& efforts, double rpe)
    {
        if (!isPast(session))
            return;
        Track track = madeUpTrack(efforts, m_chance);
        session.status = Status::Done;
        session.done = doneOf(efforts, track, startOf(session, m_chance.below(12)));
        session.done->workout.rpe = rpe;
        session.done->source = Source{.kind = Source::Kind::Fit, .name = "watch"};
        if (m_week.recorded)
            session.done->streams = trackRef(std::move(track));
    }

    void easy(int weekday, std::string_view clock, std::string name, double km,
              Kind kind = Kind::Easy)
    {
        Session& session = begin(weekday, clock, kind, std::move(name));
        const double planned = halfKm(km);
        session.planned->distance = kilometres(planned);
        session.planned->duration = minutes(std::round(planned * kEasyPace / 60));
        const double pace =
            (kind == Kind::Recovery ? 372 : kEasyPace) * m_chance.between(0.97, 1.03);
        std::vector<Effort> efforts;
        const int laps = std::max(1, static_cast<int>(planned));
        for (int lap = 0; lap < laps; ++lap)
            efforts.push_back(
                {planned / laps * pace, 1000 / pace, kind == Kind::Recovery ? 126.0 : 138.0});
        finish(session, efforts, kind == Kind::Recovery ? 2 : 3);
    }

    void intervals(int weekday, std::string_view clock, double load)
    {
        const int reps = load > 0.75 ? 6 : 4;
        Session& session = begin(weekday, clock, Kind::Intervals, "Intervals");
        Workout& plan = *session.planned;
        plan.reps = reps;
        plan.repDistance = metres(800);
        plan.hardDistance = metres(800 * reps);
        plan.hardTime = minutes(reps * 3.5);
        plan.warmUp = plan.coolDown = kilometres(2);
        plan.distance = kilometres(4 + reps * 1.1);
        plan.duration = minutes(24 + reps * 5.5);
        plan.rpe = 7;
        std::vector<Effort> efforts{{2 * kEasyPace, 1000 / kEasyPace, 136}};
        for (int rep = 0; rep < reps; ++rep) {
            const double pace = kIntervalPace * m_chance.between(0.99, 1.02);
            efforts.push_back({std::round(0.8 * pace), 1000 / pace, 176});
            efforts.push_back({120, 2.4, 142});
        }
        efforts.push_back({2 * kEasyPace, 1000 / kEasyPace, 140});
        finish(session, efforts, 7 + m_chance.below(2));
        if (session.done)
            session.done->workout.hardTime = plan.hardTime;
    }

    void longRun(int weekday, std::string_view clock, double km)
    {
        Session& session = begin(weekday, clock, Kind::Long, "Long run");
        const double planned = halfKm(km);
        session.planned->distance = kilometres(planned);
        session.planned->duration = minutes(std::round(planned * kLongPace / 60));
        session.planned->fuelCarbsGPerH = 45;
        session.planned->fluidMlPerH = 450;
        std::vector<Effort> efforts;
        for (int lap = 0; lap < static_cast<int>(planned); ++lap)
            efforts.push_back(
                {kLongPace * m_chance.between(0.98, 1.02), 1000 / kLongPace, 140 + 0.5 * lap});
        finish(session, efforts, 4 + m_chance.below(2));
    }

    void mobility(int weekday)
    {
        Session& session = begin(weekday, "12:30", Kind::Mobility, "Mobility");
        session.planned->duration = minutes(20);
        if (isPast(session)) {
            session.status = Status::Done;
            session.done.emplace().start = startOf(session, 0);
            session.done->timer = minutes(20);
        }
    }

    void lift(int weekday, std::string_view clock, std::string_view templateId, std::string name)
    {
        const library::SessionTemplate& from = *library::findTemplate(templateId);
        Session& session = begin(weekday, clock, Kind::Strength, std::move(name));
        session.focus = from.blueprint.focus;
        session.style = from.blueprint.style;
        session.planned->duration = from.blueprint.planned->duration;
        session.exercises = from.blueprint.exercises;
        for (ExerciseEntry& entry : session.exercises)
            load(entry, isPast(session));
        if (!isPast(session))
            return;
        session.status = Status::Done;
        Done& done = session.done.emplace();
        done.start = startOf(session, m_chance.below(15));
        done.timer = *session.planned->duration + std::chrono::minutes{m_chance.below(8)};
        done.workout.rpe = 7;
        done.averageHeartRateBpm = 104 + m_chance.below(10);
    }

    // The load of a lift grows by a step every other week.
    void load(ExerciseEntry& entry, bool lifted)
    {
        static const std::map<std::string, double> kStart{
            {"squat", 62.5}, {"rdl", 65},    {"hipthrust", 80}, {"lunge", 24},
            {"stepup", 24},  {"calfst", 60}, {"calfbent", 45},  {"row", 40}};
        const auto start = kStart.find(entry.exercise.text);
        if (start != kStart.end())
            entry.target->weight = kilograms(start->second + 2.5 * (m_week.number / 2));
        if (!lifted)
            return;
        const Target& target = *entry.target;
        if (target.weight && target.sets > 2)
            entry.sets.push_back(
                {.kind = SetKind::WarmUp,
                 .reps = 5,
                 .weight = kilograms(std::round(inKilograms(*target.weight) * 0.2) * 2.5),
                 .done = true});
        for (int set = 0; set < target.sets; ++set) {
            LiftSet done{.weight = target.weight,
                         .rir = target.rir,
                         .duration = target.duration,
                         .done = true};
            if (target.reps)
                done.reps = target.reps->highest - (set == target.sets - 1 ? m_chance.below(2) : 0);
            entry.sets.push_back(done);
        }
    }

    // Last week one run was missed and one cut short.
    void spoil()
    {
        if (!m_week.isLastBeforeThis)
            return;
        for (Session& session : m_sessions) {
            const int weekday = weekdayIndex(session.date);
            if (weekday == 4 && session.kind == Kind::Strides) {
                session.status = Status::Missed;
                session.skipReason = "work";
                session.done.reset();
            } else if (weekday == 3 && session.kind == Kind::Strength && session.done) {
                session.status = Status::Partial;
                session.done->timer = minutes(25);
                for (ExerciseEntry& entry : session.exercises) {
                    if (entry.exercise.text.starts_with("calf"))
                        for (LiftSet& set : entry.sets)
                            set.done = false;
                }
            }
        }
    }

    const DemoWeek& m_week;
    Day m_today;
    Chance& m_chance;
    std::vector<Session> m_sessions;
};

} // namespace

std::vector<Session> demoSessions(const DemoWeek& week, Day today, Chance& chance)
{
    return WeekMaker(week, today, chance).make();
}

} // namespace mileplate::demo
