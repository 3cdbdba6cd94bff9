// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nutrition/day_food.h"
#include "core/nutrition/day_targets.h"

#include <QString>
#include <optional>
#include <vector>

// What the food page shows of a day, as values. The foot of the board's columns takes its
// protein from here, so that both always say the same.
namespace mileplate::rules {
struct Scene;
}

namespace mileplate::ui {

class Workspace;

struct MealRow {
    Id<Meal> id{};
    std::optional<ClockTime> clock{};
    QString time{};
    QString name{};
    QString foods{};
    QString protein{};
    QString energy{};
    QString remark{}; // "after the intervals (1 h)"
    QString origin{}; // "From MacroFactor (CSV)"; empty for what was entered by hand
    double proteinG = 0;
    bool planned = false;
    bool small = false; // less than a dose of protein

    friend bool operator==(const MealRow&, const MealRow&) = default;
};

// A bar with the ends of what is aimed for as ticks.
struct TargetBar {
    QString name{};
    QString amount{}; // "96 / 124–170 g"
    double eatenShare = 0;
    double plannedShare = 0; // on top of it
    std::vector<double> ticks{};
    QString why{};

    friend bool operator==(const TargetBar&, const TargetBar&) = default;
};

struct FoodView {
    Day day{};
    std::vector<MealRow> meals{};
    QString proteinEaten{};
    QString energyEaten{};
    QString planned{}; // "28 g, 400 kcal"; empty where nothing is
    bool hidesEnergy = false;
    bool knowsWeight = false;
    std::vector<TargetBar> targets{};
    double missingG = 0; // of protein up to the target, what is planned counted in

    friend bool operator==(const FoodView&, const FoodView&) = default;
};

FoodView foodView(const Workspace& workspace, Day day);

// "96 / 124 g", with what is still planned "96+28 / 124 g"; without a target "96 g".
QString proteinText(const nutrition::DayFood& food, const nutrition::ProteinTarget* target);
// What fills a bar of protein.
double proteinScale(const nutrition::ProteinTarget& target);
// The foods of a meal in a line: "Porridge 80 g, skyr 250 g, banana".
QString foodsText(const Meal& meal, const Register<Food>& foods);
// By the time of day: breakfast, lunch, dinner, else snack.
QString usualMealName(const std::optional<ClockTime>& clock);

} // namespace mileplate::ui
