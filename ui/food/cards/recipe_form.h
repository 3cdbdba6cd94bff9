// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_dialog.h"
#include "ui/models/food_book.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace mileplate::ui {

class ItemTable;
class NumberEdit;

// A dish of several foods, typed a line each, as a food of the athlete's own: weighed when
// it is cooked, it has figures for 100 g and can be eaten by the gram or by the portion.
class RecipeForm : public FormDialog {
    Q_OBJECT

public:
    RecipeForm(const Workspace& workspace, Food food, QWidget* parent = nullptr);

    Food food() const;

protected:
    QString problem() const override;

private:
    void read();
    double rawGrams() const;
    double cookedGrams() const;          // as it was weighed, else the sum of what went in
    std::vector<MealItem> items() const; // those it had and those that are typed

    const Workspace& m_workspace;
    FoodBook m_book;
    Food m_food;
    TypedMeal m_typed;
    QLineEdit* m_name;
    ItemTable* m_items;
    QPlainTextEdit* m_foods;
    NumberEdit* m_cooked;
    NumberEdit* m_portions;
    QLabel* m_understood;
};

} // namespace mileplate::ui
