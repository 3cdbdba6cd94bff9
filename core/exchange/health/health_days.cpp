// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/health/health_days.h"

#include "core/base/hash.h"
#include "core/exchange/imported_session.h"

#include <algorithm>
#include <fmt/format.h>

namespace mileplate::exchange {

namespace {

constexpr std::size_t kMostStretches = 1'000'000;
constexpr std::size_t kMostMeals = 100'000;
constexpr std::size_t kMostSources = 1000;
constexpr std::uint32_t kUnnamed = kMostSources;
constexpr std::chrono::hours kEvening{18};

template <class T>
void addTo(std::optional<T>& sum, std::int64_t count)
{
    sum = T::ofCount((sum ? sum->count() : 0) + count);
}

} // namespace

std::uint32_t HealthDays::numberOf(std::string_view source)
{
    if (const auto known = m_numbers.find(source); known != m_numbers.end())
        return known->second;
    if (m_sources.size() >= kMostSources)
        return kUnnamed;
    const auto number = static_cast<std::uint32_t>(m_sources.size());
    m_sources.push_back(cleaned(std::string(source), 100));
    m_numbers.emplace(source, number);
    return number;
}

Source HealthDays::named(std::uint32_t source) const
{
    return {.kind = Source::Kind::Health,
            .name = source < m_sources.size() ? m_sources[source] : std::string()};
}

void HealthDays::weight(const Instant& at, Mass mass, std::string_view source)
{
    const Timed timed{at.utc, inKilograms(mass), numberOf(source)};
    const auto [there, isNew] = m_weights.try_emplace(dayOf(at.local()), timed);
    if (!isNew && at.utc < there->second.time)
        there->second = timed;
}

void HealthDays::restingHeartRate(const Instant& at, double bpm, std::string_view source)
{
    const Timed timed{at.utc, bpm, numberOf(source)};
    const auto [there, isNew] = m_restingRates.try_emplace(dayOf(at.local()), timed);
    if (!isNew && at.utc > there->second.time)
        there->second = timed;
}

void HealthDays::asleep(const Instant& from, const Instant& to, std::string_view source)
{
    constexpr std::chrono::hours kLongest{24};
    const auto start = std::chrono::floor<std::chrono::seconds>(from.utc).time_since_epoch();
    const auto end = std::chrono::floor<std::chrono::seconds>(to.utc).time_since_epoch();
    if (start.count() < 0 || end <= start || end - start > kLongest)
        return;
    if (m_sleep.size() >= kMostStretches) {
        m_isFull = true;
        return;
    }
    const Day night = dayOf(to.local() + (std::chrono::hours{24} - kEvening));
    m_sleep.push_back({static_cast<std::int32_t>(night.time_since_epoch().count()),
                       static_cast<std::uint32_t>(start.count()),
                       static_cast<std::uint32_t>(end.count()), numberOf(source)});
}

void HealthDays::eaten(const Instant& at, std::string_view source, NutrientKind kind,
                       std::int64_t count)
{
    const LocalTime local = at.local();
    Table table{dayOf(local), clockOf(local).minutes, std::string(source)};
    auto there = m_eaten.find(table);
    if (there == m_eaten.end()) {
        if (m_eaten.size() >= kMostMeals) {
            m_isFull = true;
            return;
        }
        there = m_eaten.emplace(std::move(table), Nutrients{}).first;
    }
    Nutrients& sum = there->second;
    switch (kind) {
    case NutrientKind::Energy:
        return addTo(sum.energy, count);
    case NutrientKind::Protein:
        return addTo(sum.protein, count);
    case NutrientKind::Carbs:
        return addTo(sum.carbs, count);
    case NutrientKind::Fat:
        return addTo(sum.fat, count);
    case NutrientKind::Fibre:
        return addTo(sum.fibre, count);
    }
}

void HealthDays::addSleep(std::map<Day, DayLog>& days)
{
    std::ranges::sort(m_sleep, {}, [](const Stretch& s) { return std::tuple(s.night, s.from); });
    for (std::size_t i = 0; i < m_sleep.size();) {
        const std::int32_t night = m_sleep[i].night;
        const std::uint32_t source = m_sleep[i].source; // who saw it begin
        std::int64_t asleep = 0;                        // s
        std::int64_t until = 0;
        for (; i < m_sleep.size() && m_sleep[i].night == night; ++i) {
            const std::int64_t from = std::max<std::int64_t>(m_sleep[i].from, until);
            asleep += std::max<std::int64_t>(0, m_sleep[i].to - from);
            until = std::max<std::int64_t>(m_sleep[i].to, until);
        }
        const double hours = std::min(24.0, static_cast<double>(asleep) / 3600);
        DayLog& log = days[Day{Days{night}}];
        log.sleepH = static_cast<double>(nearest(hours * 100)) / 100;
        log.sources[DayValue::Sleep] = named(source);
    }
}

std::map<Day, DayLog> HealthDays::days() &&
{
    std::map<Day, DayLog> days;
    for (const auto& [day, weight] : m_weights) {
        days[day].weight = kilograms(weight.value);
        days[day].sources[DayValue::Weight] = named(weight.source);
    }
    for (const auto& [day, rate] : m_restingRates) {
        days[day].restingHeartRateBpm = rate.value;
        days[day].sources[DayValue::RestingHeartRate] = named(rate.source);
    }
    addSleep(days);
    for (auto& [day, log] : days)
        log.date = day;
    return days;
}

std::vector<Meal> HealthDays::meals() &&
{
    std::vector<Meal> meals;
    meals.reserve(m_eaten.size());
    for (const auto& [table, nutrients] : m_eaten) {
        const auto& [day, minute, source] = table;
        const ClockTime time{minute};
        const std::string app = cleaned(source, 100);
        const std::string name = app.empty() ? "Apple Health" : app;
        const std::string hash =
            sha256(fmt::format("Apple Health meal\n{}\n{}\n{}", isoDate(day), minute, source));
        meals.push_back({.id = {std::string(kHealthMealId) + hash.substr(0, 24)},
                         .date = day,
                         .time = time,
                         .name = name,
                         .items = {{.name = name, .nutrients = nutrients}},
                         .source = Source{.kind = Source::Kind::Health, .name = app}});
    }
    return meals;
}

} // namespace mileplate::exchange
