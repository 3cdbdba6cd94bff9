// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/json/food_fields.h"
#include "core/json/session_fields.h"

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
void fields(V& v, auto& exercise, const Exercise*)
{
    v.required("id", exercise.id);
    v.required("name", exercise.name);
    v.value("pattern", exercise.pattern);
    v.value("region", exercise.region);
    v.value("type", exercise.type);
    v.value("equipment", exercise.equipment);
    v.document("muscles", exercise.muscles);
    v.document("aliases", exercise.aliases);
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
    v.document("sources", log.sources);
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
