// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meal.h"

#include <QFrame>

class QLabel;

namespace mileplate::ui {

class FitButton;
class FlowLayout;
class Workspace;

// Meals that are saved or eaten often, and foods and recipes of the athlete's own, at hand to be
// eaten once more or changed.
class LarderCard : public QFrame {
    Q_OBJECT

public:
    explicit LarderCard(Workspace& workspace, QWidget* parent = nullptr);

    void present(Day day);
    // The form for a food of one's own; its id where it was added.
    Id<Food> newFood(const QString& name);
    // Asks for a name and keeps the meal by it.
    void saveMeal(const Meal& meal);

Q_SIGNALS:
    // Eaten once more, under that name.
    void chosen(const std::vector<mileplate::MealItem>& items, const QString& name);

private:
    FitButton* addButton(const QString& text, const QString& tip, const char* name);
    void addSavedMeal(const SavedMeal& meal);
    void addMeal(const Meal& meal);
    void addFood(const Food& food);
    void editFood(const Id<Food>& id);
    void newRecipe();
    void renameMeal(const Id<SavedMeal>& id);

    Workspace& m_workspace;
    FlowLayout* m_foods;
    QLabel* m_empty;
};

} // namespace mileplate::ui
