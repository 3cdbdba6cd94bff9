// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meal.h"
#include "core/json/number.h"
#include "core/json/source_fields.h"

// What foods and meals consist of (core/json/fields.h).
namespace mileplate::json {

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
    v.part("source", meal.source);
}

template <class V>
void fields(V& v, auto& portion, const Portion*)
{
    v.required("name", portion.name);
    v.required("grams", portion.mass, kGrams);
}

template <class V>
void fields(V& v, auto& recipe, const Recipe*)
{
    v.required("cooked_g", recipe.cooked, kGrams);
    v.list("items", recipe.items);
}

template <class V>
void fields(V& v, auto& meal, const SavedMeal*)
{
    v.required("id", meal.id);
    v.word("kind", meal.kind, TemplateKind::Meal);
    v.required("name", meal.name);
    v.list("items", meal.items);
}

template <class V>
void fields(V& v, auto& food, const Food*)
{
    v.required("id", food.id);
    v.required("name", food.name);
    v.part("per_100g", food.per100g);
    v.list("portions", food.portions);
    v.value("barcode", food.barcode);
    v.part("recipe", food.recipe);
}

} // namespace mileplate::json
