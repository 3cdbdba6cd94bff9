// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meal.h"
#include "ui/forms/form_dialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace mileplate::ui {

class ClockEdit;
class NumberEdit;

// A meal by its name and what is in it as a whole. Of a meal with several items only
// the name, the day and the time are asked for; its items stay.
class MealForm : public FormDialog {
    Q_OBJECT

public:
    MealForm(Meal meal, bool isNew, QWidget* parent = nullptr);

    Meal meal() const; // as it was entered

protected:
    QString problem() const override;

private:
    bool hasOneItem() const { return m_meal.items.size() <= 1; }
    void makeFields();

    Meal m_meal;
    QLineEdit* m_name;
    QDateEdit* m_date;
    ClockEdit* m_time;
    NumberEdit* m_protein;
    NumberEdit* m_energy;
    NumberEdit* m_carbs;
    NumberEdit* m_fat;
    QCheckBox* m_planned;
};

} // namespace mileplate::ui
