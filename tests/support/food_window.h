// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"
#include "tests/support/gui_window.h"
#include "ui/food/day/meal_table.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

namespace mileplate::test {

inline Meal planned(Meal meal)
{
    meal.status = MealStatus::Planned;
    return meal;
}

// Monday fully logged; Tuesday, today, with two meals after intervals and one to come.
inline Edit aDayOfFood()
{
    Edit edit =
        adding({run("r", Kind::Intervals).on(kTuesday).at("06:30").over(9).lasting(60).done()},
               {meal("m1", kMonday, "08:00", 30), meal("m2", kMonday, "13:00", 35),
                meal("t1", kTuesday, "08:30", 34, 520), meal("t2", kTuesday, "11:30", 10, 210),
                planned(meal("t3", kTuesday, "19:00", 28, 200))});
    edit.athlete.push_back({std::nullopt, runner()});
    return edit;
}

// The window on its food page.
class FoodTest : public WindowTest {
protected:
    void SetUp() override { openFood(aDayOfFood()); }

    void openFood(const Edit& contents)
    {
        openWith(contents);
        window().showPage(ui::MainWindow::Food);
        QApplication::processEvents();
    }

    ui::MealTable& meals() { return child<ui::MealTable>("meals"); }
    QLineEdit& line() { return child<QLineEdit>("food-line"); }
    std::string cell(int row, int column)
    {
        const QTableWidgetItem* item = meals().item(row, column);
        return item ? item->text().toStdString() : std::string();
    }
    std::vector<std::shared_ptr<const Meal>> saved(Day day)
    {
        return diaryOnDisk().days.on(day).meals;
    }
    std::string labelled(const char* name) { return child<QLabel>(name).text().toStdString(); }
    // The figure of the target card.
    std::string target(const char* name)
    {
        QApplication::processEvents();
        for (const QLabel* label : window().findChildren<QLabel*>("target-amount")) {
            if (label->property("target").toString() == QLatin1String(name) && label->isVisible())
                return label->text().toStdString();
        }
        return {};
    }
    void selectRow(int row)
    {
        meals().setFocus();
        meals().setCurrentCell(row, 1);
    }
};

} // namespace mileplate::test
