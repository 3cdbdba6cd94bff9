// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/cards/recipe_form.h"

#include "core/edits/food/dish_edits.h"
#include "core/rules/background/safety_scope.h"
#include "ui/forms/food/item_table.h"
#include "ui/text/amounts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_edit.h"
#include "ui/workspace/workspace.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace mileplate::ui {

RecipeForm::RecipeForm(const Workspace& workspace, Food food, QWidget* parent)
    : FormDialog(food.recipe ? tr("Recipe") : tr("New recipe"),
                 food.recipe ? tr("Save") : tr("Add"), parent)
    , m_workspace(workspace)
    , m_book(workspace)
    , m_food(std::move(food))
    , m_name(new QLineEdit(QString::fromStdString(m_food.name)))
    , m_items(new ItemTable(workspace.diary().foods, rules::hidesEnergy(workspace.diary().who())))
    , m_foods(new QPlainTextEdit)
    , m_cooked(new NumberEdit(tr("g"), {.least = 1, .most = 100'000, .decimals = 0}))
    , m_portions(new NumberEdit(QString(), {.least = 1, .most = 200}))
    , m_understood(mutedLabel({}, TextRole::Small, true))
{
    m_name->setObjectName("recipe-name");
    m_name->setMinimumWidth(320);
    m_foods->setObjectName("recipe-foods");
    m_foods->setPlaceholderText(tr("What goes in, a line each:\n500 g lean minced beef\n2 onions\n"
                                   "400 g canned tomatoes"));
    m_foods->setTabChangesFocus(true);
    m_foods->setMinimumHeight(130);
    m_foods->setAccessibleName(tr("What goes in"));
    m_cooked->setObjectName("recipe-cooked");
    m_portions->setObjectName("recipe-portions");
    m_understood->setObjectName("recipe-understood");
    QFormLayout* fields = addFields();
    fields->addRow(tr("&Name"), m_name);
    if (m_food.recipe) {
        m_items->setItems(m_food.recipe->items);
        m_cooked->setValue(inGrams(m_food.recipe->cooked));
        if (!m_food.portions.empty() && !m_food.portions.front().mass.isZero())
            m_portions->setValue(m_food.recipe->cooked / m_food.portions.front().mass);
    }
    m_items->setVisible(m_food.recipe.has_value());
    connect(m_items, &ItemTable::changed, this, &RecipeForm::read);
    column().addWidget(m_items);
    column().addWidget(m_foods);
    column().addWidget(m_understood);
    QFormLayout* more = addFields();
    more->addRow(tr("&Weight when cooked"), m_cooked);
    more->addRow(tr("Makes so many &portions"), m_portions);
    connect(m_foods, &QPlainTextEdit::textChanged, this, &RecipeForm::read);
    connect(m_cooked, &QLineEdit::textChanged, this, &RecipeForm::read);
    read();
    m_name->setFocus();
}

std::vector<MealItem> RecipeForm::items() const
{
    std::vector<MealItem> all = m_items->items();
    const std::vector<MealItem> typed = m_typed.items();
    all.insert(all.end(), typed.begin(), typed.end());
    return all;
}

double RecipeForm::rawGrams() const
{
    double sum = 0;
    for (const MealItem& item : items())
        sum += item.amount ? inGrams(*item.amount) : 0;
    return sum;
}

double RecipeForm::cookedGrams() const { return m_cooked->value().value_or(rawGrams()); }

void RecipeForm::read()
{
    QString line = m_foods->toPlainText().left(5000);
    m_typed = m_book.read(line.replace(QLatin1Char('\n'), QLatin1Char(';')));
    QStringList unknown;
    for (const TypedPart& part : m_typed.parts) {
        if (!part.isKnown())
            unknown << QStringLiteral("“%1”").arg(part.words.isEmpty() ? part.text : part.words);
    }
    if (!unknown.isEmpty()) {
        m_understood->setText(tr("Not known: %1").arg(unknown.join(QStringLiteral(", "))));
        return;
    }
    const double cooked = cookedGrams();
    if (items().empty() || cooked <= 0) {
        m_understood->setText(tr("Raw weights; the weight when cooked makes the portions right."));
        return;
    }
    const Nutrients has = food().per100g;
    QString text =
        tr("%1 raw; 100 g cooked have %2 g protein")
            .arg(gramsText(rawGrams()), number(inGrams(has.protein.value_or(Mass{})), 1));
    if (!rules::hidesEnergy(m_workspace.diary().who()))
        text += QStringLiteral(", ") +
                tr("%1 kcal").arg(number(inKilocalories(has.energy.value_or(Energy{})), 0));
    m_understood->setText(text);
}

QString RecipeForm::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the dish a name.");
    if (items().empty())
        return tr("Say what goes in.");
    const auto unknown = std::ranges::find(m_typed.parts, false, &TypedPart::isKnown);
    if (unknown != m_typed.parts.end())
        return tr("What is “%1”? Write it otherwise, or leave it out.").arg(unknown->text);
    if (!m_items->isSound() || !m_cooked->isSound() || !m_portions->isSound())
        return tr("A number is not one, or out of its range.");
    return cookedGrams() > 0 ? QString() : tr("Say what it weighs when cooked.");
}

Food RecipeForm::food() const
{
    Food food = m_food;
    food.name = m_name->text().trimmed().toStdString();
    if (const auto count = m_portions->value())
        food.portions = {{tr("portion").toStdString(), grams(cookedGrams() / *count)}};
    return cooked(m_workspace.diary(), std::move(food),
                  {.cooked = grams(cookedGrams()), .items = items()});
}

} // namespace mileplate::ui
