// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/names.h"
#include "core/base/source.h"
#include "core/domain/athlete.h"

#include <map>
#include <optional>
#include <string>

namespace mileplate {

// The neck check (Eichner 1993): symptoms above the neck, below it, or fever.
enum class Illness { None, AboveNeck, BelowNeck, Fever };
template <>
struct Names<Illness> {
    static constexpr std::array<std::string_view, 4> kWords{"none", "above_neck", "below_neck",
                                                            "fever"};
};

// The values of a day that other programs know too.
enum class DayValue { Weight, Sleep, RestingHeartRate, HeartRateVariability, FoodComplete };
template <>
struct Names<DayValue> {
    static constexpr std::array<std::string_view, 5> kWords{
        "weight_kg", "sleep_h", "resting_hr_bpm", "hrv_ms", "food_complete"};
};

// What the athlete noted of a day itself. One a day at most.
struct DayLog {
    Day date{};
    std::optional<Mass> weight{};
    std::optional<double> sleepH{}; // the night before this day
    std::optional<double> restingHeartRateBpm{};
    std::optional<double> hrvMs{};
    std::optional<double> soreness{}; // legs, 0 to 10
    std::optional<double> pain{};     // 0 to 10
    std::optional<Illness> illness{};
    std::string note{};
    std::optional<Windows> availability{}; // instead of the weekday's
    std::optional<bool> foodComplete{};
    std::map<DayValue, Source> sources{}; // of the values that were not entered by hand

    friend bool operator==(const DayLog&, const DayLog&) = default;
};

} // namespace mileplate
