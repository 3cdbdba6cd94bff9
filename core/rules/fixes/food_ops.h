// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meal.h"
#include "core/domain/session.h"

// What fixes do to food and drink.
namespace mileplate::rules {

struct SetFuel {
    Id<Session> session;
    double carbsGPerH = 0;

    friend bool operator==(const SetFuel&, const SetFuel&) = default;
};
struct SetFluid {
    Id<Session> session;
    double mlPerH = 0;

    friend bool operator==(const SetFluid&, const SetFluid&) = default;
};
// Or more in a meal that is there.
struct AddMeal {
    Day date{};
    ClockTime time{};
    Mass protein{};
    Mass carbs{};
    double fluidMl = 0;
    Id<Meal> to{};

    friend bool operator==(const AddMeal&, const AddMeal&) = default;
};
// Another time for a planned meal, or so many times as much of each of its items.
struct ChangeMeal {
    Id<Meal> meal;
    std::optional<ClockTime> time{};
    double factor = 1;

    friend bool operator==(const ChangeMeal&, const ChangeMeal&) = default;
};

} // namespace mileplate::rules
