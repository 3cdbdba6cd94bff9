// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/health/heart_rates.h"

#include <algorithm>

namespace mileplate::exchange {

void HeartRates::add(std::chrono::sys_time<Duration> time, double bpm)
{
    const auto minute = std::chrono::floor<std::chrono::minutes>(time).time_since_epoch().count();
    const auto rate = nearest(bpm);
    if (minute < 0 || rate < 0 || rate > 255)
        return;
    const auto number = static_cast<std::uint32_t>(minute);
    const bool same = !m_minutes.empty() && m_minutes.back().number == number &&
                      m_minutes.back().count < 255; // so that the sum has room
    if (!same) {
        if (isFull())
            return;
        m_isSorted = m_isSorted && (m_minutes.empty() || m_minutes.back().number <= number);
        m_minutes.push_back({.number = number});
    }
    Minute& last = m_minutes.back();
    last.sum = static_cast<std::uint16_t>(last.sum + rate);
    ++last.count;
    last.most = std::max(last.most, static_cast<std::uint8_t>(rate));
}

std::optional<HeartRateSummary> HeartRates::between(std::chrono::sys_time<Duration> from,
                                                    std::chrono::sys_time<Duration> past)
{
    if (!m_isSorted)
        std::ranges::sort(m_minutes, {}, &Minute::number);
    m_isSorted = true;
    const auto minuteOf = [](std::chrono::sys_time<Duration> time) {
        const auto rounded =
            std::chrono::floor<std::chrono::minutes>(time + std::chrono::seconds{30});
        return std::max<std::int64_t>(0, rounded.time_since_epoch().count());
    };
    double sum = 0;
    int count = 0;
    int most = 0;
    const auto end = minuteOf(past);
    for (auto minute =
             std::ranges::lower_bound(m_minutes, minuteOf(from), {},
                                      [](const Minute& m) -> std::int64_t { return m.number; });
         minute != m_minutes.end() && minute->number < end; ++minute) {
        sum += minute->sum;
        count += minute->count;
        most = std::max<int>(most, minute->most);
    }
    if (count == 0)
        return std::nullopt;
    return HeartRateSummary{sum / count, static_cast<double>(most)};
}

} // namespace mileplate::exchange
