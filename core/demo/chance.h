// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace mileplate::demo {

// Numbers that look random and are the same on every machine, unlike those of the
// standard library's distributions (SplitMix64, Steele et al. 2014).
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    double between(double least, double most)
    {
        return least + (most - least) * static_cast<double>(next() >> 11U) * 0x1.0p-53;
    }
    int below(int limit) { return static_cast<int>(next() % static_cast<std::uint64_t>(limit)); }

private:
    std::uint64_t m_state;
};

} // namespace mileplate::demo
