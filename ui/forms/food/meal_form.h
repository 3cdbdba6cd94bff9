// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meal.h"
#include "ui/forms/form_dialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace mileplate::ui {

class ClockEdit;
class ItemTable;
class NumberEdit;
class TypedFoods;
class Workspace;

// A meal: either its figures as a whole, or foods with their amounts. Typing foods turns
// the one into the other.
class MealForm : public FormDialog {
    Q_OBJECT

public:
    MealForm(const Workspace& workspace, Meal meal, bool isNew, QWidget* parent = nullptr);

    Meal meal() const; // as it was entered

protected:
    QString problem() const override;

private:
    void makeFields();
    QWidget* makeFigures();
    std::optional<MealItem> figuresAsItem() const; // nothing where none are entered
    void addFoods(const std::vector<MealItem>& items, const std::optional<double>& fluidMl);

    Meal m_meal;
    bool m_asWhole; // the meal is one item without an amount
    bool m_hidesEnergy;
    QLineEdit* m_name;
    QDateEdit* m_date;
    ClockEdit* m_time;
    QWidget* m_figures = nullptr;
    NumberEdit* m_protein;
    NumberEdit* m_energy;
    NumberEdit* m_carbs;
    NumberEdit* m_fat;
    ItemTable* m_items;
    TypedFoods* m_typed;
    NumberEdit* m_fluid;
    QCheckBox* m_planned;
};

} // namespace mileplate::ui
