// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/json/number.h"

// What each entity consists of, said once for everybody who reads or writes it:
// names and units as in diary JSON, which are also the columns of the database.
// A visitor offers
//   required(name, member, number?)  a value that must be there
//   value(name, member, number?)     a value that may be absent
//   word(name, member, fallback)     an enumerator that is written always
//   part(name, member)               an object inside the object, or an optional one
//   list(name, vector)               objects in a row
//   document(name, member)           a structure of its own (core/json/documents.h)
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
void fields(V& v, auto& source, const Source*)
{
    v.required("kind", source.kind);
    v.value("name", source.name);
    v.value("id", source.id);
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
    v.word("status", session.status, Status::Planned);
    v.value("original_date", session.originalDate);
    v.value("race", session.race);
    v.value("note", session.note);
    v.value("skip_reason", session.skipReason);
    v.part("planned", session.planned);
    v.part("done", session.done);
    v.list("exercises", session.exercises);
}

template <class V>
void fields(V& v, auto& nutrients, const Nutrients*)
{
    v.value("kcal", nutrients.energy, kKilocalories);
    v.value("protein_g", nutrients.protein, kGrams);
    v.value("carbs_g", nutrients.carbs, kGrams);
    v.value("fat_g", nutrients.fat, kGrams);
    v.value("fibre_g", nutrients.fibre, kGrams);
}

template <class V>
void fields(V& v, auto& item, const MealItem*)
{
    v.value("food", item.food);
    v.value("name", item.name);
    v.value("grams", item.amount, kGrams);
    fields(v, item.nutrients, static_cast<const Nutrients*>(nullptr));
}

template <class V>
void fields(V& v, auto& meal, const Meal*)
{
    v.required("id", meal.id);
    v.required("date", meal.date);
    v.value("time", meal.time);
    v.value("name", meal.name);
    v.word("status", meal.status, MealStatus::Eaten);
    v.list("items", meal.items);
    v.value("fluid_ml", meal.fluidMl);
}

template <class V>
void fields(V& v, auto& portion, const Portion*)
{
    v.required("name", portion.name);
    v.required("grams", portion.mass, kGrams);
}

template <class V>
void fields(V& v, auto& food, const Food*)
{
    v.required("id", food.id);
    v.required("name", food.name);
    v.part("per_100g", food.per100g);
    v.list("portions", food.portions);
    v.value("barcode", food.barcode);
}

template <class V>
void fields(V& v, auto& exercise, const Exercise*)
{
    v.required("id", exercise.id);
    v.required("name", exercise.name);
    v.value("pattern", exercise.pattern);
    v.value("region", exercise.region);
    v.value("type", exercise.type);
    v.value("equipment", exercise.equipment);
    v.document("muscles", exercise.muscles);
}

template <class V>
void fields(V& v, auto& log, const DayLog*)
{
    v.required("date", log.date);
    v.value("weight_kg", log.weight, kKilograms);
    v.value("sleep_h", log.sleepH, kHoursOfADay);
    v.value("resting_hr_bpm", log.restingHeartRateBpm);
    v.value("hrv_ms", log.hrvMs);
    v.value("soreness", log.soreness, kZeroToTen);
    v.value("pain", log.pain, kZeroToTen);
    v.value("ill", log.illness);
    v.value("note", log.note);
    v.document("availability", log.availability);
    v.value("food_complete", log.foodComplete);
}

template <class V>
void fields(V& v, auto& phase, const Phase*)
{
    v.required("id", phase.id);
    v.required("from", phase.from);
    v.required("to", phase.to);
    v.required("kind", phase.kind);
}

template <class V>
void fields(V& v, auto& race, const Race*)
{
    v.required("id", race.id);
    v.required("date", race.date);
    v.value("time", race.time);
    v.value("name", race.name);
    v.value("distance_m", race.distance, kMetres);
    v.word("priority", race.priority, RacePriority::A);
    v.value("expected_min", race.expected, kMinutes);
}

template <class V>
void fields(V& v, auto& athlete, const Athlete*)
{
    v.value("name", athlete.name);
    v.value("sex", athlete.sex);
    v.value("birth_date", athlete.birthDate);
    v.value("height_cm", athlete.heightCm);
    v.value("weight_kg", athlete.weight, kKilograms);
    v.value("body_fat", athlete.bodyFat, kFraction);
    v.value("max_hr_bpm", athlete.maxHeartRateBpm);
    v.value("resting_hr_bpm", athlete.restingHeartRateBpm);
    v.value("threshold_hr_bpm", athlete.thresholdHeartRateBpm);
    v.value("threshold_pace_s_per_km", athlete.thresholdPaceSPerKm);
    v.value("vdot", athlete.vdot);
    v.value("running_months", athlete.runningMonths);
    v.value("lifting_months", athlete.liftingMonths);
    v.value("priority", athlete.priority);
    v.value("bedtime", athlete.bedtime);
    v.value("units", athlete.units);
    v.document("slots", athlete.slots);
    v.document("availability", athlete.availability);
    v.document("flags", athlete.flags);
    v.document("limits", athlete.limits);
    v.document("muted", athlete.muted);
}

// The fields of any entity: fieldsOf(visitor, session).
template <class V, class T>
void fieldsOf(V& v, T& entity)
{
    fields(v, entity, static_cast<const std::remove_const_t<T>*>(nullptr));
}

} // namespace mileplate::json
