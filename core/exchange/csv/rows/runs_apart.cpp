// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/rows/runs_apart.h"

#include <algorithm>
#include <array>

namespace mileplate::exchange {

namespace {

constexpr auto kRunningExercises = std::to_array<std::string_view>(
    {"jogging-treadmill", "running", "running-treadmill", "trail-running-walking", "treadmill"});

template <class T>
void addTo(std::optional<T>& sum, const std::optional<T>& more)
{
    if (more)
        sum = sum ? *sum + *more : *more;
}

} // namespace

bool isRunning(const Id<Exercise>& exercise)
{
    return std::ranges::find(kRunningExercises, exercise.text) != kRunningExercises.end();
}

void LoggedRun::add(const RowValues& row)
{
    addTo(distance, row.distance());
    addTo(duration, row.length(Field::SetLength));
}

Session runApart(Session& workout, const LoggedRun& run, const CsvApp& app, const std::string& key)
{
    const bool isAlone = workout.exercises.empty();
    const std::string runKey = key + " run";
    Done& lifted = *workout.done;
    Session made{.id = {idFrom(app, runKey)}, .date = workout.date, .kind = Kind::Easy};
    made.status = Status::Done;
    made.slot = workout.slot;
    Done& done = made.done.emplace();
    done.start = lifted.start;
    done.timer = run.duration;
    done.workout.distance = run.distance;
    done.source = sourceOf(app, lifted.source->id + " run");
    if (isAlone) {
        made.name = workout.name;
        made.note = workout.note;
        if (!done.timer)
            done.timer = lifted.timer;
        return made;
    }
    if (!run.duration || !lifted.timer || *run.duration >= *lifted.timer)
        return made;
    const Duration lifting = *lifted.timer - *run.duration;
    if (std::optional<Instant>& second = run.isBeforeLifts ? lifted.start : done.start)
        second->utc += run.isBeforeLifts ? *run.duration : lifting;
    lifted.timer = lifting;
    return made;
}

} // namespace mileplate::exchange
