// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/cards/recipe_form.h"

#include "core/rules/background/safety_scope.h"
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

namespace {

template <class Amount>
void add(std::optional<Amount>& sum, const std::optional<Amount>& more)
{
    if (more)
        sum = sum.value_or(Amount{}) + *more;
}

template <class Amount>
std::optional<Amount> scaled(const std::optional<Amount>& sum, double share)
{
    return sum ? std::optional(*sum * share) : std::nullopt;
}

} // namespace

RecipeForm::RecipeForm(const Workspace& workspace, Food food, QWidget* parent)
    : FormDialog(tr("New recipe"), tr("Add"), parent)
    , m_workspace(workspace)
    , m_book(workspace)
    , m_food(std::move(food))
    , m_name(new QLineEdit(QString::fromStdString(m_food.name)))
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
    column().addWidget(m_foods);
    column().addWidget(m_understood);
    QFormLayout* more = addFields();
    more->addRow(tr("&Weight when cooked"), m_cooked);
    more->addRow(tr("Makes so many &portions"), m_portions);
    connect(m_foods, &QPlainTextEdit::textChanged, this, &RecipeForm::read);
    connect(m_cooked, &QLineEdit::textChanged, this, &RecipeForm::read);
    read();
}

double RecipeForm::rawGrams() const
{
    double sum = 0;
    for (const TypedPart& part : m_parts)
        sum += part.item.amount ? inGrams(*part.item.amount) : 0;
    return sum;
}

double RecipeForm::cookedGrams() const { return m_cooked->value().value_or(rawGrams()); }

Nutrients RecipeForm::whole() const
{
    Nutrients sum;
    for (const TypedPart& part : m_parts) {
        const Nutrients has =
            nutrientsOf(part.item, m_workspace.diary().foods.find(part.item.food));
        add(sum.energy, has.energy);
        add(sum.protein, has.protein);
        add(sum.carbs, has.carbs);
        add(sum.fat, has.fat);
        add(sum.fibre, has.fibre);
    }
    return sum;
}

void RecipeForm::read()
{
    QString line = m_foods->toPlainText().left(5000);
    m_parts = m_book.read(line.replace(QLatin1Char('\n'), QLatin1Char(';')));
    QStringList unknown;
    for (const TypedPart& part : m_parts) {
        if (!part.known)
            unknown << QStringLiteral("“%1”").arg(part.words.isEmpty() ? part.text : part.words);
    }
    if (!unknown.isEmpty()) {
        m_understood->setText(tr("Not known: %1").arg(unknown.join(QStringLiteral(", "))));
        return;
    }
    const double cooked = cookedGrams();
    if (m_parts.empty() || cooked <= 0) {
        m_understood->setText(tr("Raw weights; the weight when cooked makes the portions right."));
        return;
    }
    const Nutrients sum = whole();
    QString text = tr("%1 raw; 100 g cooked have %2 g protein")
                       .arg(gramsText(rawGrams()),
                            number(inGrams(sum.protein.value_or(Mass{})) / cooked * 100, 1));
    if (!rules::hidesEnergy(m_workspace.diary().who()))
        text += QStringLiteral(", ") +
                tr("%1 kcal").arg(
                    number(inKilocalories(sum.energy.value_or(Energy{})) / cooked * 100, 0));
    m_understood->setText(text);
}

QString RecipeForm::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the dish a name.");
    if (m_parts.empty())
        return tr("Say what goes in.");
    const auto unknown = std::ranges::find(m_parts, false, &TypedPart::known);
    if (unknown != m_parts.end())
        return tr("What is “%1”? Write it otherwise, or leave it out.").arg(unknown->text);
    if (!m_cooked->isSound() || !m_portions->isSound())
        return tr("A number is not one, or out of its range.");
    return cookedGrams() > 0 ? QString() : tr("Say what it weighs when cooked.");
}

Food RecipeForm::food() const
{
    Food food = m_food;
    food.name = m_name->text().trimmed().toStdString();
    const double cooked = cookedGrams();
    const Nutrients sum = whole();
    const double share = 100 / cooked;
    food.per100g = {.energy = scaled(sum.energy, share),
                    .protein = scaled(sum.protein, share),
                    .carbs = scaled(sum.carbs, share),
                    .fat = scaled(sum.fat, share),
                    .fibre = scaled(sum.fibre, share)};
    if (const auto count = m_portions->value())
        food.portions = {{tr("portion").toStdString(), grams(cooked / *count)}};
    return food;
}

} // namespace mileplate::ui
