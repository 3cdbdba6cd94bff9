// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;

namespace mileplate::ui {

class NumberEdit;

// What a meal is made of: a line for each food with its amount, which can be changed and
// takes the figures along, and what they add up to.
class ItemTable : public QWidget {
    Q_OBJECT

public:
    ItemTable(const Register<Food>& foods, bool hidesEnergy, QWidget* parent = nullptr);

    void setItems(std::vector<MealItem> items);
    void add(const std::vector<MealItem>& items);
    std::vector<MealItem> items() const { return m_items; }
    // Whether each amount is a number.
    bool isSound() const;

Q_SIGNALS:
    void changed();

private:
    struct Line {
        NumberEdit* amount = nullptr;
        QLabel* protein = nullptr;
        QLabel* energy = nullptr;
    };

    void rebuild();
    void addLine(int index);
    void addSum();
    void changeAmount(int index);
    void showFigures(int index);
    void showSum();

    const Register<Food> m_foods;
    bool m_hidesEnergy;
    std::vector<MealItem> m_items;
    std::vector<Line> m_lines;
    QGridLayout* m_grid;
    QLabel* m_sum = nullptr;
};

// The same item in another amount: figures of its own grow alike. One without an amount
// stays as it is.
MealItem inAmount(const MealItem& item, Mass amount);

} // namespace mileplate::ui
