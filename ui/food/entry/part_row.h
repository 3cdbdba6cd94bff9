// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/food_book.h"

#include <QWidget>

class QLabel;

namespace mileplate::ui {

// What one part of a typed meal is understood as, with other foods it may be; or, where it
// is not understood, a question with answers.
class PartRow : public QWidget {
    Q_OBJECT

public:
    PartRow(const TypedPart& part, bool hidesEnergy, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const mileplate::ui::FoodChoice& choice);
    void amountChosen(const QString& amount); // to be typed before the food
    void removed();
    void foodAsked();

private:
    void showKnown(const TypedPart& part, bool hidesEnergy);
    void askFor(const TypedPart& part);
    void askForAmount(const TypedPart& part);
    QLabel* addQuestion(const QString& text);
    void addRemove();
};

} // namespace mileplate::ui
