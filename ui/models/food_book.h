// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/meal/read_meal.h"

#include <QString>
#include <future>
#include <optional>
#include <vector>

// Foods by name and meals as they are typed, ready for screens.
namespace mileplate::ui {

class Workspace;

// A food that some words may mean.
struct FoodChoice {
    QString name{};
    QString note{};    // "own food", "157 kcal · 11 g protein in 100 g"
    std::string key{}; // as core/foods calls it

    friend bool operator==(const FoodChoice&, const FoodChoice&) = default;
};

// A part of a typed line, from comma to comma. Places are in characters of the line.
struct TypedPart {
    using State = entry::MealPart::State;

    int from = 0;
    int to = 0;
    QString text{};
    QString words{}; // of the food alone
    int wordsFrom = 0;
    int wordsTo = 0;
    State state = State::NoFood;
    bool isQuickAdd = false;        // grams of protein itself, of no food
    QString name{};                 // of the food that is meant
    QString amount{};               // "100 g", "300 ml"
    QString measure{};              // "2 large", "as usual"
    std::optional<MealItem> item{}; // none for water
    std::optional<double> fluidMl{};
    double proteinG = 0;
    double kcal = 0;
    std::vector<FoodChoice> choices{}; // the best first, the one taken too
    std::vector<QString> amounts{};    // that may be meant, where none is typed: "16 g"

    bool isKnown() const { return state == State::Understood; }
    friend bool operator==(const TypedPart&, const TypedPart&) = default;
};

struct TypedMeal {
    QString name{};
    std::optional<ClockTime> time{};
    std::vector<TypedPart> parts{};

    bool isKnown() const;
    std::vector<MealItem> items() const;
    std::optional<double> fluidMl() const;
};

class FoodBook {
public:
    // Begins to unpack the program's foods beside what the window does: the first key that
    // is typed need not wait for them.
    explicit FoodBook(const Workspace& workspace);

    TypedMeal read(const QString& line, const entry::MealAnswers& answers = {}) const;
    // Foods whose names fit what was typed so far; own and recent ones first.
    std::vector<FoodChoice> search(const QString& words, std::size_t most) const;
    // To be told when the diary has changed: what was eaten of late is remembered.
    void forget() { m_foods.reset(); }

private:
    const foods::FoodSearch& foods() const;
    FoodChoice choiceOf(const foods::FoodHit& hit) const;
    QString nameOf(const entry::MealPart& part) const;

    const Workspace& m_workspace;
    mutable std::optional<foods::FoodSearch> m_foods;
    std::future<void> m_unpacking;
};

} // namespace mileplate::ui
