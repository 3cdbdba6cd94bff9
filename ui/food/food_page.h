// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "ui/food/cards/gap_card.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace mileplate::planning {
struct Offer;
}

namespace mileplate::ui {

class EntryCard;
class LarderCard;
class MealTable;
class TargetCard;
class TimeLineView;
class WeightCard;
class Workspace;

// What was eaten on a day and what is still to be: a line to type into, the meals on a
// time line with the sessions, targets and what is missing to them.
class FoodPage : public QWidget {
    Q_OBJECT

public:
    explicit FoodPage(Workspace& workspace, QWidget* parent = nullptr);

    void showDay(Day day);
    Day day() const { return m_day; }
    void addMeal(); // opens the form
    void focusEntry();

Q_SIGNALS:
    void ruleAsked(const QString& rule);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeTimeLine();
    QWidget* makeMeals();
    QWidget* makeBody();
    void addAction(QWidget& on, const QKeySequence& key, const std::function<void()>& action);
    void connectParts();

    void refresh();
    void showFindings();
    void offer(int index);

    const Meal* current() const;
    std::vector<Meal> mealsOn(Day day) const;
    std::optional<ClockTime> usualTime() const;
    void openCurrent(const Id<Meal>& id);
    void deleteCurrent();
    void copyCurrent(bool cut);
    void paste();
    void copyYesterday();
    void markCurrentEaten(const Id<Meal>& id);
    std::optional<ClockTime> laterTime() const;
    void addItems(const std::vector<MealItem>& items, const QString& name, bool later = false);
    void addProtein(int grams);
    void showMenu(const QPoint& position);

    Workspace& m_workspace;
    Day m_day{};
    bool m_stale = true; // nothing is worked out while nobody looks
    int m_generation = 0;
    QLabel* m_date;
    QPushButton* m_copyYesterday = nullptr;
    QLabel* m_pointed;
    QString m_legend; // in its place while nothing is pointed at
    QLabel* m_empty;
    EntryCard* m_entry;
    TimeLineView* m_line;
    MealTable* m_meals;
    LarderCard* m_larder;
    TargetCard* m_targets;
    GapCard* m_gap;
    QVBoxLayout* m_findings;
    WeightCard* m_weight;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_side = nullptr;
    QScrollArea* m_scroll = nullptr;
};

} // namespace mileplate::ui
