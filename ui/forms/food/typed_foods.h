// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/food_book.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace mileplate::ui {

// A line to type foods into, for dialogs: what it is understood as is written below, Enter
// hands it over. Nothing is handed over while a part is not understood.
class TypedFoods : public QWidget {
    Q_OBJECT

public:
    explicit TypedFoods(const Workspace& workspace, QWidget* parent = nullptr);

    bool isEmpty() const;
    void focusLine();

Q_SIGNALS:
    // What was typed: foods, and what of it is drunk.
    void typed(const std::vector<mileplate::MealItem>& items, const std::optional<double>& fluidMl);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void handOver();

    FoodBook m_book;
    TypedMeal m_typed;
    QLineEdit* m_line;
    QLabel* m_understood;
};

} // namespace mileplate::ui
