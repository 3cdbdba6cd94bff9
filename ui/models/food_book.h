// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/eaten_foods.h"

#include <QString>
#include <map>
#include <optional>
#include <vector>

// Foods by name and meals as they are typed, ready for screens.
namespace mileplate::ui {

class Workspace;

// A food that some words may mean.
struct FoodChoice {
    QString name{};
    QString note{};    // "own food", "157 kcal · 11 g protein in 100 g"
    std::string key{}; // of the food, own or of the database
    MealItem item{};   // so much of it as was typed, else a usual portion

    friend bool operator==(const FoodChoice&, const FoodChoice&) = default;
};

// A part of a typed line, up to a comma: "150 g chicken breast".
struct TypedPart {
    int from = 0; // where its words begin and end in the line
    int to = 0;
    QString text{};    // all of it
    QString words{};   // the food alone
    int wordsFrom = 0; // where these begin in the line
    bool known = false;
    MealItem item{}; // where it is known
    double proteinG = 0;
    double kcal = 0;
    std::vector<FoodChoice> choices{}; // the best first, also where none was taken

    friend bool operator==(const TypedPart&, const TypedPart&) = default;
};

// Words and the key of the food that the athlete said they mean.
using FoodAnswers = std::map<QString, std::string>;

class FoodBook {
public:
    explicit FoodBook(const Workspace& workspace) : m_workspace(workspace) {}

    std::vector<TypedPart> read(const QString& line, const FoodAnswers& answers = {}) const;
    // Foods whose names fit what was typed so far; own and recent ones first.
    std::vector<FoodChoice> search(const QString& words, std::size_t most) const;
    // To be told when the diary has changed: what was eaten of late is remembered.
    void forget() { m_eaten.reset(); }

private:
    const Workspace& m_workspace;
    mutable std::optional<std::vector<EatenFood>> m_eaten;
};

} // namespace mileplate::ui
