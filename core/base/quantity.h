// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace mileplate {

// An amount of one dimension as a whole number of a small unit (units.h says
// which). Whole numbers compare exactly and come back unchanged from a file, so
// an edit can tell "the same" from "almost the same"; and since the unit is
// named on the way in and on the way out, nobody guesses it.
template <class Dimension>
class Quantity {
public:
    constexpr Quantity() = default;

    static constexpr Quantity ofCount(std::int64_t count) { return Quantity{count}; }
    constexpr std::int64_t count() const { return m_count; }
    constexpr bool isZero() const { return m_count == 0; }

    friend constexpr auto operator<=>(Quantity, Quantity) = default;

    constexpr Quantity& operator+=(Quantity other)
    {
        m_count += other.m_count;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend constexpr Quantity operator-(Quantity a, Quantity b)
    {
        return Quantity{a.m_count - b.m_count};
    }
    friend constexpr Quantity operator*(Quantity a, double factor)
    {
        const double product = static_cast<double>(a.m_count) * factor;
        return Quantity{static_cast<std::int64_t>(product < 0 ? product - 0.5 : product + 0.5)};
    }

    // How often b goes into a: the unit cancels, a plain number is left.
    friend constexpr double operator/(Quantity a, Quantity b)
    {
        return static_cast<double>(a.m_count) / static_cast<double>(b.m_count);
    }

private:
    explicit constexpr Quantity(std::int64_t count) : m_count(count) {}

    std::int64_t m_count = 0;
};

} // namespace mileplate
