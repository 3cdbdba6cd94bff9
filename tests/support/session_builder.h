// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

// Words for the sessions of a test's week: run("r").on(kTuesday).at("07:00").
namespace mileplate::test {

inline constexpr Day kMonday{std::chrono::year{2026} / 11 / 23};
inline constexpr Day kTuesday = kMonday + Days{1};
inline constexpr Day kWednesday = kMonday + Days{2};
inline constexpr Day kThursday = kMonday + Days{3};
inline constexpr Day kFriday = kMonday + Days{4};
inline constexpr Day kSaturday = kMonday + Days{5};
inline constexpr Day kSunday = kMonday + Days{6};
inline constexpr LocalTime kStartOfWeek{kMonday};

class SessionBuilder {
public:
    SessionBuilder(Kind kind, std::string id)
    {
        m_session.id = {std::move(id)};
        m_session.kind = kind;
        m_session.date = kMonday;
        m_session.planned = Workout{};
    }

    SessionBuilder& on(Day day)
    {
        return with([&] { m_session.date = day; });
    }
    SessionBuilder& at(std::string_view clock)
    {
        m_session.time = readClock(clock).value();
        m_session.slot = slotOf(*m_session.time);
        return *this;
    }
    SessionBuilder& in(Slot slot, int order = 0)
    {
        m_session.slot = slot;
        m_session.order = order;
        return *this;
    }
    SessionBuilder& named(std::string name)
    {
        return with([&] { m_session.name = std::move(name); });
    }
    SessionBuilder& lasting(double min)
    {
        return with([&] { m_session.planned->duration = minutes(min); });
    }
    SessionBuilder& over(double km)
    {
        return with([&] { m_session.planned->distance = kilometres(km); });
    }
    SessionBuilder& key(bool is = true)
    {
        return with([&] { m_session.key = is; });
    }
    SessionBuilder& pinned()
    {
        return with([&] { m_session.movable = false; });
    }
    SessionBuilder& of(Focus focus, Style style)
    {
        m_session.focus = focus;
        m_session.style = style;
        return *this;
    }
    SessionBuilder& lifting(std::string exercise, int sets, int reps, double rir)
    {
        m_session.exercises.push_back(
            {.exercise = {std::move(exercise)},
             .target = Target{.sets = sets, .reps = RepRange{reps, reps}, .rir = rir}});
        return *this;
    }
    // Done as it was planned, from its own time on.
    SessionBuilder& done()
    {
        m_session.status = Status::Done;
        Done& what = m_session.done.emplace();
        what.workout = *m_session.planned;
        what.timer = what.workout.duration;
        what.workout.duration.reset();
        const ClockTime clock = m_session.time.value_or(ClockTime{7 * 60});
        const LocalTime start = mileplate::at(m_session.date, clock);
        what.start = Instant{std::chrono::sys_time<Duration>{start.time_since_epoch()}};
        return *this;
    }
    SessionBuilder& status(Status is)
    {
        return with([&] { m_session.status = is; });
    }

    operator Session() const { return m_session; } // NOLINT(google-explicit-constructor)

private:
    SessionBuilder& with(auto change)
    {
        change();
        return *this;
    }

    Session m_session;
};

inline SessionBuilder run(std::string id, Kind kind = Kind::Easy) { return {kind, std::move(id)}; }
inline SessionBuilder lift(std::string id) { return {Kind::Strength, std::move(id)}; }

} // namespace mileplate::test
