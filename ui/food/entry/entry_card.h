// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/food_book.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace mileplate::ui {

class ClockEdit;
class FoodPopup;
class Workspace;

// A line to type a meal into. What it is understood as stands beside and below it before
// Enter; a part that is not understood asks, and is never dropped.
class EntryCard : public QFrame {
    Q_OBJECT

public:
    explicit EntryCard(Workspace& workspace, QWidget* parent = nullptr);

    void present(Day day);
    void focusLine();
    // These words mean that food.
    void answerWith(const QString& words, const Id<Food>& food);

Q_SIGNALS:
    void mealTyped(const mileplate::Meal& meal);
    void foodAsked(const QString& words); // that are to become a food of the athlete's own

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeLine();
    QWidget* makeOptions();
    void read();
    void showParts();
    void removeRow(int index);
    QWidget* makeRow(const TypedPart& part, int index);
    void showSum();
    void suggest();
    const TypedPart* partAtCursor() const;
    void take(const FoodChoice& choice);
    void answer(const QString& words, const FoodChoice& choice);
    void putAmount(int index, const QString& amount);
    void removePart(int index);
    void save();
    Meal meal() const;
    bool handleKey(int key);

    Workspace& m_workspace;
    FoodBook m_book;
    Day m_day{};
    entry::MealAnswers m_answers;
    TypedMeal m_typed;
    std::vector<TypedPart> m_shown; // for which there are rows
    QLineEdit* m_line;
    QLabel* m_sum;
    QWidget* m_below;
    QVBoxLayout* m_rows;
    QLabel* m_complaint;
    QLineEdit* m_name;
    ClockEdit* m_time;
    QCheckBox* m_planned;
    FoodPopup* m_popup;
};

} // namespace mileplate::ui
