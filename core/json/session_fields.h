// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "core/json/number.h"
#include "core/json/source_fields.h"

// What a session consists of, in the manner of core/json/fields.h.
namespace mileplate::json {

template <class V>
void fields(V& v, auto& workout, const Workout*)
{
    v.value("duration_min", workout.duration, kMinutes);
    v.value("distance_m", workout.distance, kMetres);
    v.value("rpe", workout.rpe, kZeroToTen);
    v.value("hard_min", workout.hardTime, kMinutes);
    v.value("hard_m", workout.hardDistance, kMetres);
    v.value("warm_up_m", workout.warmUp, kMetres);
    v.value("cool_down_m", workout.coolDown, kMetres);
    v.value("reps", workout.reps);
    v.value("rep_m", workout.repDistance, kMetres);
    v.value("down", workout.down);
    v.value("fuel_carbs_g_per_h", workout.fuelCarbsGPerH);
    v.value("fluid_ml_per_h", workout.fluidMlPerH);
    v.value("temperature_c", workout.temperatureC, kSigned);
    v.value("contacts", workout.contacts);
    v.value("descent_m", workout.descent, kMetres);
    v.document("steps", workout.steps);
}

template <class V>
void fields(V& v, auto& lap, const Lap*)
{
    v.value("duration_s", lap.duration, kSeconds);
    v.value("distance_m", lap.distance, kMetres);
    v.value("avg_hr_bpm", lap.averageHeartRateBpm);
    v.value("max_hr_bpm", lap.maxHeartRateBpm);
    v.value("ascent_m", lap.ascent, kMetres);
}

template <class V>
void fields(V& v, auto& done, const Done*)
{
    v.value("start", done.start);
    v.value("duration_s", done.timer, kSeconds);
    v.value("elapsed_s", done.elapsed, kSeconds);
    v.value("moving_s", done.moving, kSeconds);
    v.value("avg_hr_bpm", done.averageHeartRateBpm);
    v.value("max_hr_bpm", done.maxHeartRateBpm);
    v.value("ascent_m", done.ascent, kMetres);
    v.value("kcal", done.energy, kKilocalories);
    v.value("mass_change_kg", done.massChangeKg, kSigned);
    fields(v, done.workout, static_cast<const Workout*>(nullptr));
    v.part("source", done.source);
    v.document("other_sources", done.otherSources);
    v.list("laps", done.laps);
    v.document("streams", done.streams);
}

template <class V>
void fields(V& v, auto& set, const LiftSet*)
{
    v.word("kind", set.kind, SetKind::Working);
    v.value("reps", set.reps);
    v.value("weight_kg", set.weight, kKilograms);
    v.value("rir", set.rir);
    v.value("duration_s", set.duration, kSeconds);
    v.value("done", set.done);
}

template <class V>
void fields(V& v, auto& target, const Target*)
{
    v.required("sets", target.sets);
    v.value("reps", target.reps);
    v.value("rir", target.rir);
    v.value("weight_kg", target.weight, kKilograms);
    v.value("duration_s", target.duration, kSeconds);
}

template <class V>
void fields(V& v, auto& entry, const ExerciseEntry*)
{
    v.required("exercise", entry.exercise);
    v.value("superset", entry.superset);
    v.value("rest_s", entry.rest, kSeconds);
    v.value("note", entry.note);
    v.part("target", entry.target);
    v.list("sets", entry.sets);
}

template <class V>
void fields(V& v, auto& session, const Session*)
{
    v.required("id", session.id);
    v.required("date", session.date);
    v.word("slot", session.slot, Slot::Morning);
    v.value("time", session.time);
    v.value("order", session.order);
    v.required("kind", session.kind);
    v.value("focus", session.focus);
    v.value("style", session.style);
    v.value("name", session.name);
    v.value("key", session.key);
    v.value("movable", session.movable);
    v.value("checked", session.checked);
    v.word("status", session.status, Status::Planned);
    v.value("original_date", session.originalDate);
    v.value("race", session.race);
    v.value("note", session.note);
    v.value("skip_reason", session.skipReason);
    v.part("planned", session.planned);
    v.part("done", session.done);
    v.list("exercises", session.exercises);
}

} // namespace mileplate::json
