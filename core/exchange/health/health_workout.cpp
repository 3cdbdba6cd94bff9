// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/health/health_workout.h"

#include "core/base/hash.h"
#include "core/exchange/health/health_values.h"
#include "core/exchange/imported_session.h"
#include "core/exchange/xml/xml_stream.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace mileplate::exchange {

namespace {

constexpr std::size_t kMostRoutes = 20;
constexpr std::size_t kMostTurns = 10'000;

std::string_view without(std::string_view text, std::string_view prefix)
{
    return text.starts_with(prefix) ? text.substr(prefix.size()) : text;
}

// developer.apple.com/documentation/healthkit/hkworkoutactivitytype
Sport sportOf(std::string_view activity)
{
    static constexpr std::array<std::string_view, 3> kStrength{
        "TraditionalStrengthTraining", "FunctionalStrengthTraining", "CoreTraining"};
    static constexpr std::array<std::string_view, 7> kMobility{
        "Yoga",     "Pilates", "Flexibility", "MindAndBody", "PreparationAndRecovery",
        "Cooldown", "TaiChi"};
    if (activity == "Running")
        return Sport::Run;
    if (std::ranges::find(kStrength, activity) != kStrength.end())
        return Sport::Strength;
    if (std::ranges::find(kMobility, activity) != kMobility.end())
        return Sport::Mobility;
    return activity == "Transition" ? Sport::Transition : Sport::Other;
}

// "CrossCountrySkiing" as "Cross country skiing".
std::string spoken(std::string_view activity)
{
    std::string words;
    for (const char c : activity) {
        const bool isCapital = c >= 'A' && c <= 'Z';
        if (isCapital && !words.empty())
            words += ' ';
        words += isCapital && !words.empty() ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return words;
}

// "7430 cm"
std::optional<Distance> height(std::string_view text)
{
    const auto blank = text.find(' ');
    return blank == std::string_view::npos
               ? std::nullopt
               : healthDistance(text.substr(0, blank), text.substr(blank + 1));
}

} // namespace

WorkoutReader::WorkoutReader(const char** attributes)
{
    Recording& recording = m_workout.recording;
    const auto activity =
        without(attribute(attributes, "workoutActivityType"), "HKWorkoutActivityType");
    const auto from = attribute(attributes, "startDate");
    const auto to = attribute(attributes, "endDate");
    const auto source = attribute(attributes, "sourceName");
    recording.sport = sportOf(activity);
    recording.sportName = spoken(activity);
    recording.start = healthTime(from);
    recording.hasOffset = true;
    m_end = healthTime(to);
    recording.timer =
        healthDuration(attribute(attributes, "duration"), attribute(attributes, "durationUnit"));
    recording.distance = healthDistance(attribute(attributes, "totalDistance"),
                                        attribute(attributes, "totalDistanceUnit"));
    recording.energy = healthEnergy(attribute(attributes, "totalEnergyBurned"),
                                    attribute(attributes, "totalEnergyBurnedUnit"));
    m_workout.source = {.kind = Source::Kind::Health,
                        .name = cleaned(std::string(source), 100),
                        .id = sha256(fmt::format("Apple Health workout\n{}\n{}\n{}\n{}", activity,
                                                 source, from, to))};
}

void WorkoutReader::statistics(const char** attributes)
{
    Recording& recording = m_workout.recording;
    const auto type = without(attribute(attributes, "type"), "HKQuantityTypeIdentifier");
    const auto unit = attribute(attributes, "unit");
    const auto sum = attribute(attributes, "sum");
    if (type.starts_with("Distance")) {
        if (const auto distance = healthDistance(sum, unit))
            recording.distance = distance;
    } else if (type == "ActiveEnergyBurned") {
        if (const auto energy = healthEnergy(sum, unit))
            recording.energy = energy;
    } else if (type == "HeartRate") {
        recording.averageHeartRateBpm = healthRate(attribute(attributes, "average"), unit);
        recording.maxHeartRateBpm = healthRate(attribute(attributes, "maximum"), unit);
        if (recording.averageHeartRateBpm)
            recording.averageHeartRateBpm = nearest(*recording.averageHeartRateBpm);
        if (recording.maxHeartRateBpm)
            recording.maxHeartRateBpm = nearest(*recording.maxHeartRateBpm);
    }
}

void WorkoutReader::event(const char** attributes)
{
    const auto type = without(attribute(attributes, "type"), "HKWorkoutEventType");
    const bool isPause = type == "Pause" || type == "MotionPaused";
    const bool isResume = type == "Resume" || type == "MotionResumed";
    const auto time = healthTime(attribute(attributes, "date"));
    if ((isPause || isResume) && time && m_turns.size() < kMostTurns)
        m_turns.emplace_back(isPause, time->utc);
}

void WorkoutReader::metadata(const char** attributes)
{
    Recording& recording = m_workout.recording;
    const auto key = attribute(attributes, "key");
    const auto value = attribute(attributes, "value");
    if (key == "HKIndoorWorkout" && value == "1" && recording.sport == Sport::Run)
        recording.name = "Indoor run";
    else if (key == "HKElevationAscended")
        recording.ascent = height(value);
    else if (key == "HKElevationDescended")
        recording.descent = height(value);
}

void WorkoutReader::route(std::string_view path)
{
    if (!path.empty() && m_workout.routes.size() < kMostRoutes)
        m_workout.routes.emplace_back(path);
}

// Whatever the order in which they are written.
Duration WorkoutReader::pauses() const
{
    auto turns = m_turns;
    std::ranges::sort(turns, {}, [](const auto& turn) { return turn.second; });
    Duration sum{};
    std::optional<std::chrono::sys_time<Duration>> since;
    for (const auto& [isPause, time] : turns) {
        const auto inside = std::clamp(time, m_workout.recording.start->utc, m_end->utc);
        if (isPause && !since) {
            since = inside;
        } else if (!isPause && since) {
            sum += inside - *since;
            since.reset();
        }
    }
    return since ? sum + (m_end->utc - *since) : sum;
}

std::optional<HealthWorkout> WorkoutReader::finish() &&
{
    Recording& recording = m_workout.recording;
    if (!recording.start || !m_end || m_end->utc < recording.start->utc)
        return std::nullopt;
    recording.elapsed = m_end->utc - recording.start->utc;
    if (!recording.timer || recording.timer->count() == 0 || *recording.timer > *recording.elapsed)
        recording.timer = *recording.elapsed - pauses();
    return std::move(m_workout);
}

} // namespace mileplate::exchange
