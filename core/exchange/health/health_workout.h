// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/health/health_export.h"

namespace mileplate::exchange {

// One <Workout> and what stands inside it. Attributes are names and values in turn, ended
// by a null pointer. Its own statistics count for more than the totals of older exports;
// its duration leaves pauses out.
class WorkoutReader {
public:
    explicit WorkoutReader(const char** attributes);

    void statistics(const char** attributes);
    void event(const char** attributes);
    void metadata(const char** attributes);
    void route(std::string_view path);

    // Nothing where it does not say when it was.
    std::optional<HealthWorkout> finish() &&;

private:
    Duration pauses() const;

    HealthWorkout m_workout;
    std::optional<Instant> m_end;
    std::vector<std::pair<bool, std::chrono::sys_time<Duration>>> m_turns; // off or on again
};

} // namespace mileplate::exchange
