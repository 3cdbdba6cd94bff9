// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/food_view.h"

#include <QTableWidget>

namespace mileplate::ui {

// The meals of a day, as high as its lines, with what they add up to.
class MealTable : public QTableWidget {
    Q_OBJECT

public:
    explicit MealTable(QWidget* parent = nullptr);

    void present(const FoodView& day, bool mayChange);
    void forget() { m_filled = false; }
    void select(const Id<Meal>& meal);
    Id<Meal> current() const; // empty on none

Q_SIGNALS:
    void chosen(const mileplate::Id<mileplate::Meal>& meal);
    void opened(const mileplate::Id<mileplate::Meal>& meal);
    void eaten(const mileplate::Id<mileplate::Meal>& meal); // a planned one

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Column { Time, Name, Foods, Protein, Energy, Remark, ColumnCount };

    void fill(const FoodView& day, bool mayChange);
    void addMeal(int row, const MealRow& meal, bool mayChange);
    void addSum(int row, const QString& name, const QString& protein, const QString& energy);
    void addPlanned(int row, const QString& planned);
    void put(int row, int column, const QString& text);
    Id<Meal> mealIn(int row) const;

    FoodView m_day;
    bool m_filled = false;
};

} // namespace mileplate::ui
