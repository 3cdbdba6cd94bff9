// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/health/health_export.h"

#include <deque>
#include <tuple>

namespace mileplate::exchange {

enum class NutrientKind { Energy, Protein, Carbs, Fat, Fibre };

// What Health records of days. Several values of one day: the first weight, as before
// breakfast, and the last resting heart rate, which the watch revises until night.
class HealthDays {
public:
    void weight(const Instant& at, Mass mass, std::string_view source);
    void restingHeartRate(const Instant& at, double bpm, std::string_view source);
    // Time asleep. What ends by 18:00 is of the night before that day, later of the next
    // night's. Stretches that several devices saw count once.
    void asleep(const Instant& from, const Instant& to, std::string_view source);
    void eaten(const Instant& at, std::string_view source, NutrientKind kind, std::int64_t count);

    // Whether there was more than there is room for: a million stretches of sleep, 100 000
    // meals.
    bool isFull() const { return m_isFull; }

    std::map<Day, DayLog> days() &&;
    std::vector<Meal> meals() &&;

private:
    struct Timed {
        std::chrono::sys_time<Duration> time{};
        double value = 0;
        std::uint32_t source = 0;
    };
    struct Stretch {
        std::int32_t night = 0; // the day after it, since 1970
        std::uint32_t from = 0; // s since 1970
        std::uint32_t to = 0;
        std::uint32_t source = 0;
    };
    using Table = std::tuple<Day, int, std::string>; // day, minute, source

    void addSleep(std::map<Day, DayLog>& days);
    std::uint32_t numberOf(std::string_view source);
    Source named(std::uint32_t source) const;

    // The few names of devices and apps, each once.
    std::vector<std::string> m_sources;
    std::map<std::string, std::uint32_t, std::less<>> m_numbers;
    std::map<Day, Timed> m_weights; // kg
    std::map<Day, Timed> m_restingRates;
    std::deque<Stretch> m_sleep;
    std::map<Table, Nutrients> m_eaten;
    bool m_isFull = false;
};

} // namespace mileplate::exchange
