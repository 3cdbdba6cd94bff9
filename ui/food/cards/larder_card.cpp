// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/cards/larder_card.h"

#include "core/base/new_id.h"
#include "core/edits/food/dish_edits.h"
#include "core/edits/food/meal_edits.h"
#include "core/rules/background/safety_scope.h"
#include "ui/food/cards/recipe_form.h"
#include "ui/forms/food/food_form.h"
#include "ui/models/eaten_meals.h"
#include "ui/models/food_view.h"
#include "ui/text/amounts.h"
#include "ui/widgets/emptied.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr int kFoodsShown = 24;
constexpr std::size_t kMealsShown = 6;
constexpr int kWidestButton = 340;

// What one is likely to eat of it.
Mass usualAmount(const Food& food)
{
    return food.portions.empty() ? grams(100) : food.portions.front().mass;
}

QString tipOf(const Food& food)
{
    const Nutrients& has = food.per100g;
    return LarderCard::tr("%1: %2 g protein in 100 g. Press to eat %3 of it.")
        .arg(QString::fromStdString(food.name), number(inGrams(has.protein.value_or(Mass{})), 1),
             gramsText(inGrams(usualAmount(food))));
}

using MenuLines = std::vector<std::pair<QString, std::function<void()>>>;

// By the right button and by the menu key.
void giveMenu(QWidget& button, const MenuLines& lines)
{
    button.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&button, &QWidget::customContextMenuRequested, &button,
                     [&button, lines](const QPoint& position) {
                         QMenu menu;
                         for (const auto& [text, action] : lines)
                             QObject::connect(menu.addAction(text), &QAction::triggered, &menu,
                                              action);
                         menu.exec(button.mapToGlobal(position));
                     });
}

} // namespace

LarderCard::LarderCard(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_foods(new FlowLayout(6))
    , m_empty(mutedLabel(tr("A food that is not known, or a dish you cook, becomes one of your "
                            "own: then its name can be typed above."),
                         TextRole::Small, true))
{
    setProperty("card", true);
    setObjectName("larder");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* head = new QHBoxLayout;
    auto* title =
        wrappedLabel(tr("Saved meals, eaten often, own foods and recipes"), TextRole::Heading);
    title->setWordWrap(false);
    head->addWidget(title);
    head->addStretch();
    const auto link = [&](const QString& text, const char* name) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setProperty("link", true);
        button->setObjectName(QLatin1String(name));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setEnabled(!m_workspace.isReadOnly());
        head->addWidget(button);
        return button;
    };
    connect(link(tr("New food…"), "larder-new-food"), &QToolButton::clicked, this,
            [this] { newFood({}); });
    connect(link(tr("New recipe…"), "larder-new-recipe"), &QToolButton::clicked, this,
            &LarderCard::newRecipe);
    auto* foods = new QWidget;
    foods->setLayout(m_foods);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    foods->setSizePolicy(policy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(foods);
}

void LarderCard::present(Day day)
{
    empty(*m_foods);
    for (const auto& [id, meal] : m_workspace.diary().savedMeals.rows())
        addSavedMeal(meal);
    for (const EatenMeal& eaten : eatenMeals(m_workspace.diary(), day, kMealsShown))
        addMeal(eaten.meal);
    int shown = 0;
    for (const auto& [id, food] : m_workspace.diary().foods.rows()) {
        if (shown++ == kFoodsShown)
            break; // the others are found by typing
        addFood(food);
    }
    m_empty->setVisible(m_foods->count() == 0);
    updateGeometry();
}

FitButton* LarderCard::addButton(const QString& text, const QString& tip, const char* name)
{
    auto* button = new FitButton(text);
    button->setProperty("small", true);
    button->setFont(theme::font(TextRole::Small));
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setEnabled(!m_workspace.isReadOnly());
    button->setMaximumWidth(kWidestButton);
    m_foods->addWidget(button);
    button->show();
    return button;
}

void LarderCard::addMeal(const Meal& meal)
{
    const Register<Food>& foods = m_workspace.diary().foods;
    const QString name = QString::fromStdString(meal.name);
    const QString parts = foodsText(meal, foods);
    const QString protein = gramsText(inGrams(nutrition::sumOf(meal, foods).protein));
    auto* button =
        addButton(QStringLiteral("%1 · %2").arg(parts, protein),
                  tr("%1: %2. Press to eat it once more.").arg(name, parts), "eaten-meal");
    connect(button, &QPushButton::clicked, this,
            [this, items = meal.items, name] { Q_EMIT chosen(items, name); });
}

void LarderCard::addFood(const Food& food)
{
    auto* button = addButton(QString::fromStdString(food.name), tipOf(food), "own-food");
    connect(button, &QPushButton::clicked, this, [this, id = food.id] {
        if (const Food* found = m_workspace.diary().foods.find(id))
            Q_EMIT chosen({{.food = id, .name = found->name, .amount = usualAmount(*found)}}, {});
    });
    giveMenu(*button, {{tr("&Change…"), [this, id = food.id] { editFood(id); }},
                       {tr("&Delete"), [this, id = food.id] {
                            if (const Food* found = m_workspace.diary().foods.find(id))
                                m_workspace.perform(removeFood(m_workspace.diary(), Food(*found)));
                        }}});
}

// Its figures are those of its foods.
void LarderCard::addSavedMeal(const SavedMeal& saved)
{
    const Meal meal{.name = saved.name, .items = saved.items};
    const Register<Food>& foods = m_workspace.diary().foods;
    const QString name = QString::fromStdString(saved.name);
    const QString protein = gramsText(inGrams(nutrition::sumOf(meal, foods).protein));
    auto* button = addButton(
        QStringLiteral("★ %1 · %2").arg(name, protein),
        tr("%1: %2. Press to eat it once more.").arg(name, foodsText(meal, foods)), "saved-meal");
    connect(button, &QPushButton::clicked, this,
            [this, items = saved.items, name] { Q_EMIT chosen(items, name); });
    giveMenu(*button, {{tr("&Rename…"), [this, id = saved.id] { renameMeal(id); }},
                       {tr("&Delete"), [this, id = saved.id] {
                            if (const SavedMeal* found = m_workspace.diary().savedMeals.find(id))
                                m_workspace.perform(removeSavedMeal(SavedMeal(*found)));
                        }}});
}

void LarderCard::saveMeal(const Meal& meal)
{
    bool accepted = false;
    const QString name =
        QInputDialog::getText(this, tr("Save as meal"), tr("Name of the meal"), QLineEdit::Normal,
                              QString::fromStdString(meal.name), &accepted)
            .trimmed();
    if (accepted && !name.isEmpty())
        m_workspace.perform(mileplate::saveMeal(m_workspace.diary(), name.toStdString(), meal.items,
                                                newId<SavedMeal>()));
}

void LarderCard::renameMeal(const Id<SavedMeal>& id)
{
    const SavedMeal* found = m_workspace.diary().savedMeals.find(id);
    if (!found)
        return;
    SavedMeal after = *found;
    bool accepted = false;
    const QString name =
        QInputDialog::getText(this, tr("Rename meal"), tr("Name of the meal"), QLineEdit::Normal,
                              QString::fromStdString(after.name), &accepted)
            .trimmed();
    after.name = name.toStdString();
    if (accepted && !name.isEmpty())
        m_workspace.perform(changeSavedMeal(SavedMeal(*found), after));
}

Id<Food> LarderCard::newFood(const QString& name)
{
    if (m_workspace.isReadOnly())
        return {};
    FoodForm form({.id = newId<Food>(), .name = name.toStdString()}, true,
                  rules::hidesEnergy(m_workspace.diary().who()), this);
    const bool added =
        form.exec() == QDialog::Accepted && m_workspace.perform(mileplate::addFood(form.food()));
    return added ? form.food().id : Id<Food>{};
}

void LarderCard::editFood(const Id<Food>& id)
{
    const Food* found = m_workspace.diary().foods.find(id);
    if (!found)
        return;
    const Food before = *found;
    if (before.recipe) {
        RecipeForm form(m_workspace, before, this);
        if (form.exec() == QDialog::Accepted)
            m_workspace.perform(changeFood(before, form.food()));
        return;
    }
    FoodForm form(before, false, rules::hidesEnergy(m_workspace.diary().who()), this);
    if (form.exec() == QDialog::Accepted)
        m_workspace.perform(changeFood(before, form.food()));
}

void LarderCard::newRecipe()
{
    RecipeForm form(m_workspace, {.id = newId<Food>()}, this);
    if (form.exec() == QDialog::Accepted)
        m_workspace.perform(mileplate::addFood(form.food()));
}

} // namespace mileplate::ui
