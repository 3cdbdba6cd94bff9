// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/new_id.h"
#include "core/edits/food/meal_edits.h"
#include "core/edits/log_edits.h"
#include "core/rules/nutrition/food.h"
#include "ui/food/cards/larder_card.h"
#include "ui/food/cards/target_card.h"
#include "ui/food/day/meal_clipboard.h"
#include "ui/food/day/meal_table.h"
#include "ui/food/day/time_line_view.h"
#include "ui/food/entry/entry_card.h"
#include "ui/food/food_page.h"
#include "ui/text/dates.h"
#include "ui/theme/icons.h"
#include "ui/verbs/verbs.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_bar.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

// What can be done on the food page.
namespace mileplate::ui {

namespace {

std::vector<Id<Meal>> freshMealIds(std::size_t count)
{
    std::vector<Id<Meal>> ids(count);
    for (Id<Meal>& id : ids)
        id = newId<Meal>();
    return ids;
}

QToolButton* stepButton(const QString& iconName, const QString& hint, const char* name)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName, theme::colors().text));
    button->setProperty("framed", true);
    button->setToolTip(hint);
    button->setAccessibleName(hint);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

QWidget* FoodPage::makeBar()
{
    m_date->setMinimumWidth(10);
    auto* bar = new PageBar(tr("Food"), m_date);
    auto* back = stepButton(QStringLiteral("left"), tr("Previous day (Page Up)"), "previous-day");
    auto* forth = stepButton(QStringLiteral("right"), tr("Next day (Page Down)"), "next-day");
    auto* today = new QPushButton(tr("Today"));
    today->setObjectName("food-today");
    today->setToolTip(tr("Today (Ctrl+T)"));
    m_copyYesterday = new QPushButton(tr("Copy yesterday"));
    m_copyYesterday->setObjectName("copy-yesterday");
    m_copyYesterday->setToolTip(tr("The meals of the day before once more on this day"));
    auto* add = primaryButton(tr("+ Meal"));
    add->setObjectName("food-add-meal");
    add->setToolTip(tr("Enter a meal on this day (Ctrl+M)"));
    add->setEnabled(!m_workspace.isReadOnly());
    for (QWidget* part : std::initializer_list<QWidget*>{back, today, forth, m_copyYesterday, add})
        bar->add(part);
    connect(back, &QToolButton::clicked, this, [this] { showDay(m_day - Days{1}); });
    connect(forth, &QToolButton::clicked, this, [this] { showDay(m_day + Days{1}); });
    connect(today, &QPushButton::clicked, this, [this] { showDay(m_workspace.today()); });
    connect(m_copyYesterday, &QPushButton::clicked, this, &FoodPage::copyYesterday);
    connect(add, &QPushButton::clicked, this, &FoodPage::addMeal);
    return bar;
}

void FoodPage::addAction(QWidget& on, const QKeySequence& key, const std::function<void()>& action)
{
    auto* added = new QAction(&on);
    added->setShortcut(key);
    added->setShortcutContext(&on == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
    on.addAction(added);
    connect(added, &QAction::triggered, this, [action] { action(); });
}

void FoodPage::connectParts()
{
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_entry, &EntryCard::mealTyped, this,
            [this](const Meal& meal) { m_workspace.perform(mileplate::addMeal(meal)); });
    connect(m_entry, &EntryCard::foodAsked, this, [this](const QString& words) {
        const Id<Food> food = m_larder->newFood(words);
        if (!food.empty())
            m_entry->answerWith(words, food);
    });
    connect(
        m_larder, &LarderCard::chosen, this,
        [this](const std::vector<MealItem>& items, const QString& name) { addItems(items, name); });
    connect(m_meals, &MealTable::chosen, m_line, &TimeLineView::select);
    connect(m_meals, &MealTable::opened, this, &FoodPage::openCurrent);
    connect(m_meals, &MealTable::eaten, this, &FoodPage::markCurrentEaten);
    connect(m_meals, &QWidget::customContextMenuRequested, this, &FoodPage::showMenu);
    connect(m_line, &TimeLineView::chosen, m_meals, &MealTable::select);
    connect(m_line, &TimeLineView::opened, this, &FoodPage::openCurrent);
    connect(m_line, &TimeLineView::pointed, this, [this](const QString& text) {
        m_pointed->setText(text.isEmpty() ? m_legend : text.section(QLatin1Char('\n'), 0, 0));
    });
    connect(m_line, &TimeLineView::moved, this, [this](const Id<Meal>& id, ClockTime to) {
        const Meal* meal = m_workspace.diary().find(id);
        if (meal && !m_workspace.isReadOnly())
            m_workspace.perform(moveMeal(*meal, to));
        else
            refresh();
    });
    connect(m_gap, &GapCard::wayChosen, this, [this](const std::vector<MealItem>& items) {
        addItems(items, {}, m_gap->isForLater());
    });
    connect(m_gap, &GapCard::proteinChosen, this, &FoodPage::addProtein);
    connect(m_targets, &TargetCard::athleteAsked, this,
            [this] { verbs::setUpAthlete(m_workspace, this); });
    for (QWidget* list : std::initializer_list<QWidget*>{m_meals, m_line}) {
        addAction(*list, QKeySequence::Delete, [this] { deleteCurrent(); });
        addAction(*list, QKeySequence::Copy, [this] { copyCurrent(false); });
        addAction(*list, QKeySequence::Cut, [this] { copyCurrent(true); });
        addAction(*list, QKeySequence::Paste, [this] { paste(); });
    }
    addAction(*this, QKeySequence::MoveToPreviousPage, [this] { showDay(m_day - Days{1}); });
    addAction(*this, QKeySequence::MoveToNextPage, [this] { showDay(m_day + Days{1}); });
    addAction(*this, tr("Ctrl+T"), [this] { showDay(m_workspace.today()); });
}

const Meal* FoodPage::current() const { return m_workspace.diary().find(m_meals->current()); }

std::vector<Meal> FoodPage::mealsOn(Day day) const
{
    std::vector<Meal> meals;
    for (const auto& meal : m_workspace.diary().days.on(day).meals)
        meals.push_back(*meal);
    return meals;
}

// Now, on the day itself.
std::optional<ClockTime> FoodPage::usualTime() const
{
    return m_day == m_workspace.today() ? std::optional(clockOf(m_workspace.now())) : std::nullopt;
}

void FoodPage::addMeal() { verbs::enterMeal(m_workspace, m_day, this); }

void FoodPage::openCurrent(const Id<Meal>& id) { verbs::openMeal(m_workspace, Id<Meal>(id), this); }

void FoodPage::deleteCurrent()
{
    const Meal* meal = current();
    if (meal && !m_workspace.isReadOnly())
        m_workspace.perform(removeMeal(Meal(*meal)));
}

void FoodPage::copyCurrent(bool cut)
{
    const Meal* meal = current();
    if (!meal)
        return;
    meal_clipboard::put({*meal}, m_workspace.diary());
    if (cut)
        deleteCurrent();
}

void FoodPage::paste()
{
    const auto meals = meal_clipboard::meals(m_workspace.diary());
    if (!meals.empty() && !m_workspace.isReadOnly())
        m_workspace.perform(copyMeals(meals, m_day, m_workspace.now(), freshMealIds(meals.size())));
}

void FoodPage::copyYesterday()
{
    const auto meals = mealsOn(m_day - Days{1});
    if (!meals.empty() && !m_workspace.isReadOnly())
        m_workspace.perform(copyMeals(meals, m_day, m_workspace.now(), freshMealIds(meals.size())));
}

void FoodPage::markCurrentEaten(const Id<Meal>& id)
{
    const Meal* meal = m_workspace.diary().find(id);
    if (meal && meal->status == MealStatus::Planned && !m_workspace.isReadOnly())
        m_workspace.perform(markEaten(Meal(*meal)));
}

void FoodPage::addItems(const std::vector<MealItem>& items, const QString& name, bool later)
{
    Meal meal{.id = newId<Meal>(), .date = m_day, .time = later ? laterTime() : usualTime()};
    const bool planned = later || m_day > m_workspace.today();
    meal.name = (name.isEmpty() ? usualMealName(meal.time) : name).toStdString();
    meal.status = planned ? MealStatus::Planned : MealStatus::Eaten;
    meal.items = items;
    m_workspace.perform(mileplate::addMeal(meal));
}

std::optional<ClockTime> FoodPage::laterTime() const
{
    const DayBook& page = m_workspace.diary().days.on(m_day);
    return rules::middleOfLargestGap(rules::timesOf(page), m_day, m_workspace.now());
}

void FoodPage::addProtein(int amount)
{
    MealItem item{.name = tr("Protein").toStdString()};
    item.nutrients.protein = grams(amount);
    addItems({item}, {}, m_gap->isForLater());
}

void FoodPage::showMenu(const QPoint& position)
{
    QMenu menu;
    const Meal* meal = current();
    const bool mayChange = !m_workspace.isReadOnly();
    const auto add = [&](const QString& text, bool enabled, const std::function<void()>& action) {
        QAction* added = menu.addAction(text);
        added->setEnabled(enabled);
        connect(added, &QAction::triggered, this, [action] { action(); });
    };
    const Id<Meal> id = m_meals->current();
    add(tr("&Open…"), meal, [this, id] { openCurrent(id); });
    if (meal && meal->status == MealStatus::Planned)
        add(tr("Mark &eaten"), mayChange, [this, id] { markCurrentEaten(id); });
    add(tr("&Save as meal…"), meal && mayChange, [this] {
        if (const Meal* chosen = current())
            m_larder->saveMeal(Meal(*chosen));
    });
    menu.addSeparator();
    add(tr("Cu&t"), meal && mayChange, [this] { copyCurrent(true); });
    add(tr("&Copy"), meal, [this] { copyCurrent(false); });
    add(tr("&Paste"), mayChange && meal_clipboard::hasMeals(), [this] { paste(); });
    add(tr("De&lete"), meal && mayChange, [this] { deleteCurrent(); });
    menu.exec(m_meals->viewport()->mapToGlobal(position));
}

} // namespace mileplate::ui
