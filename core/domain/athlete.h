// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/names.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace mileplate {

enum class Sex { Female, Male, Unspecified };
template <>
struct Names<Sex> {
    static constexpr std::array<std::string_view, 3> kWords{"female", "male", "unspecified"};
};

enum class Priority { Run, Balanced, Muscle };
template <>
struct Names<Priority> {
    static constexpr std::array<std::string_view, 3> kWords{"run", "balanced", "muscle"};
};

enum class UnitSystem { Metric, Imperial };
template <>
struct Names<UnitSystem> {
    static constexpr std::array<std::string_view, 2> kWords{"metric", "imperial"};
};

// Answers of the safety scope (rulebook README): any of them turns progression
// suggestions off and asks to clear training with a doctor.
enum class SafetyFlag {
    Under18,
    Pregnancy,
    Heart,
    DiabetesInsulin,
    ExertionalSymptoms,
    Injury,
    EdHistory,
};
template <>
struct Names<SafetyFlag> {
    static constexpr std::array<std::string_view, 7> kWords{
        "under_18", "pregnancy", "heart", "diabetes_insulin", "exertional_symptoms",
        "injury",   "ed_history"};
};

// Training experience (rulebook 1.4): novice < 6 months, intermediate < 36.
enum class Level { Novice, Intermediate, Advanced };
template <>
struct Names<Level> {
    static constexpr std::array<std::string_view, 3> kWords{"novice", "intermediate", "advanced"};
};

// A stretch of a day in which sessions may lie.
struct Window {
    ClockTime from{};
    ClockTime to{};

    friend bool operator==(const Window&, const Window&) = default;
};
using Windows = std::vector<Window>;

// The clock at which a card without a time of its own starts.
struct SlotClocks {
    ClockTime morning{7 * 60};
    ClockTime midday{12 * 60 + 30};
    ClockTime evening{18 * 60};

    friend bool operator==(const SlotClocks&, const SlotClocks&) = default;
};

// Whom the diary is about. Everything is optional: what is not known is left
// empty, and the rules that would need it stay silent.
struct Athlete {
    std::string name{};
    std::optional<Sex> sex{};
    std::optional<Day> birthDate{};
    std::optional<double> heightCm{};
    std::optional<Mass> weight{};    // until a day has one
    std::optional<double> bodyFat{}; // fraction of body mass, 0.24
    std::optional<double> maxHeartRateBpm{};
    std::optional<double> restingHeartRateBpm{};
    std::optional<double> thresholdHeartRateBpm{};
    std::optional<double> thresholdPaceSPerKm{};
    std::optional<double> vdot{};
    std::optional<double> runningMonths{};
    std::optional<double> liftingMonths{};
    std::optional<Priority> priority{};
    std::optional<ClockTime> bedtime{};
    std::optional<UnitSystem> units{};
    std::optional<SlotClocks> slots{};
    std::array<std::optional<Windows>, 7> availability{}; // Monday first; none = any time
    std::set<SafetyFlag> flags{};
    std::map<std::string, double> limits{}; // parameters of rulebook 3.2 that were changed
    std::map<std::string, Day> muted{};     // rule -> last day on which it is muted

    friend bool operator==(const Athlete&, const Athlete&) = default;
};

// Where months are not known, intermediate: neither a beginner's nor an expert's limits.
Level levelFromMonths(const std::optional<double>& months);

} // namespace mileplate
