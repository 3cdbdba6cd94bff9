// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meal.h"
#include "ui/forms/form_dialog.h"

#include <array>

class QLineEdit;

namespace mileplate::ui {

class NumberEdit;

// A food of the athlete's own: figures as they stand on the pack, for 100 g or for any
// other amount, portions by name, and the bar code.
class FoodForm : public FormDialog {
    Q_OBJECT

public:
    // `hidesEnergy` leaves out its figures; those that are there stay.
    FoodForm(Food food, bool isNew, bool hidesEnergy, QWidget* parent = nullptr);

    Food food() const; // as it was entered, for 100 g

protected:
    QString problem() const override;

private:
    struct PortionLine {
        QLineEdit* name = nullptr;
        NumberEdit* grams = nullptr;
    };

    void makeFields(bool hidesEnergy);
    void makePortions();
    std::vector<NumberEdit*> numbers() const;

    Food m_food;
    QLineEdit* m_name;
    NumberEdit* m_basis;
    NumberEdit* m_protein;
    NumberEdit* m_energy;
    NumberEdit* m_carbs;
    NumberEdit* m_fat;
    NumberEdit* m_fibre;
    std::vector<PortionLine> m_portions;
    QLineEdit* m_barcode;
};

} // namespace mileplate::ui
