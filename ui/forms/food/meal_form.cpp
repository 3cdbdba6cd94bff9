// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/food/meal_form.h"

#include "core/rules/background/safety_scope.h"
#include "ui/forms/food/item_table.h"
#include "ui/forms/food/typed_foods.h"
#include "ui/text/dates.h"
#include "ui/text/source_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_edit.h"
#include "ui/workspace/workspace.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>

namespace mileplate::ui {

namespace {

void showGrams(NumberEdit& edit, const std::optional<Mass>& mass)
{
    edit.setValue(mass ? std::optional(inGrams(*mass)) : std::nullopt);
}

std::optional<Mass> gramsIn(const NumberEdit& edit)
{
    const auto value = edit.value();
    return value ? std::optional(grams(*value)) : std::nullopt;
}

QWidget* quickButtons(NumberEdit& protein)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const int step : {10, 20, 30, 40}) {
        auto* button = new QPushButton(QStringLiteral("+%1 g").arg(step));
        button->setAutoDefault(false);
        QObject::connect(button, &QPushButton::clicked, &protein, [&protein, step] {
            protein.setValue(protein.value().value_or(0) + step);
        });
        layout->addWidget(button);
    }
    return row;
}

// Figures of a meal as a whole, as somebody writes them who knows no more.
bool isAsWhole(const Meal& meal)
{
    return meal.items.empty() || (meal.items.size() == 1 && !meal.items.front().amount &&
                                  meal.items.front().food.empty());
}

} // namespace

MealForm::MealForm(const Workspace& workspace, Meal meal, bool isNew, QWidget* parent)
    : FormDialog(isNew ? tr("New meal") : tr("Meal"), isNew ? tr("Add") : tr("Save"), parent)
    , m_meal(std::move(meal))
    , m_asWhole(isAsWhole(m_meal))
    , m_hidesEnergy(rules::hidesEnergy(workspace.diary().who()))
    , m_name(new QLineEdit(QString::fromStdString(m_meal.name)))
    , m_date(new QDateEdit(toQDate(m_meal.date)))
    , m_time(new ClockEdit)
    , m_protein(new NumberEdit(tr("g"), {.most = 1000}))
    , m_energy(new NumberEdit(tr("kcal"), {.most = 20'000, .decimals = 0}))
    , m_carbs(new NumberEdit(tr("g"), {.most = 5000}))
    , m_fat(new NumberEdit(tr("g"), {.most = 2000}))
    , m_items(new ItemTable(workspace.diary().foods, m_hidesEnergy))
    , m_typed(new TypedFoods(workspace))
    , m_fluid(new NumberEdit(tr("ml"), {.most = 10'000, .decimals = 0}))
    , m_planned(new QCheckBox(tr("&Planned, not eaten yet")))
{
    if (isNew)
        column().addWidget(m_typed); // first in the order of Tab, too
    makeFields();
    if (isNew)
        m_typed->focusLine();
    else
        m_name->setFocus();
}

void MealForm::makeFields()
{
    m_name->setObjectName("meal-name");
    m_name->setPlaceholderText(tr("Breakfast, skyr, chicken and rice …"));
    m_name->setMinimumWidth(260);
    m_fluid->setObjectName("fluid");
    m_date->setCalendarPopup(true);
    m_time->setValue(m_meal.time);
    m_fluid->setValue(m_meal.fluidMl);
    m_planned->setChecked(m_meal.status == MealStatus::Planned);
    QFormLayout* fields = addFields();
    fields->addRow(tr("&What"), m_name);
    fields->addRow(tr("&Day"), m_date);
    fields->addRow(tr("A&t"), m_time);
    m_figures = makeFigures();
    column().addWidget(m_figures);
    column().addWidget(m_items);
    if (!m_typed->parentWidget())
        column().addWidget(m_typed);
    m_items->setItems(m_asWhole ? std::vector<MealItem>{} : m_meal.items);
    m_items->setVisible(!m_asWhole);
    m_figures->setVisible(m_asWhole);
    connect(m_typed, &TypedFoods::typed, this, &MealForm::addFoods);
    QFormLayout* more = addFields();
    more->addRow(tr("Dri&nk"), m_fluid);
    more->addRow(QString(), m_planned);
    if (const QString origin = originText(m_meal.source); !origin.isEmpty()) {
        auto* from = mutedLabel(origin, TextRole::Small, true);
        from->setObjectName("origin");
        more->addRow(QString(), from);
    }
}

QWidget* MealForm::makeFigures()
{
    m_protein->setObjectName("protein");
    m_energy->setObjectName("energy");
    const Nutrients nutrients =
        m_asWhole && !m_meal.items.empty() ? m_meal.items.front().nutrients : Nutrients{};
    showGrams(*m_protein, nutrients.protein);
    m_energy->setValue(nutrients.energy ? std::optional(inKilocalories(*nutrients.energy))
                                        : std::nullopt);
    showGrams(*m_carbs, nutrients.carbs);
    showGrams(*m_fat, nutrients.fat);
    auto* figures = new QWidget;
    QFormLayout* fields = FormDialog::makeFields();
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addRow(tr("P&rotein"), m_protein);
    fields->addRow(QString(), quickButtons(*m_protein));
    if (!m_hidesEnergy)
        fields->addRow(tr("&Energy"), m_energy);
    fields->addRow(tr("&Carbohydrate"), m_carbs);
    fields->addRow(tr("&Fat"), m_fat);
    figures->setLayout(fields);
    if (m_hidesEnergy) {
        m_energy->setParent(figures);
        m_energy->hide();
    }
    return figures;
}

// Figures that were there already become a food beside the new ones.
void MealForm::addFoods(const std::vector<MealItem>& items, const std::optional<double>& fluidMl)
{
    if (m_asWhole) {
        if (auto whole = figuresAsItem())
            m_items->add({*std::move(whole)});
        m_asWhole = false;
        m_figures->hide();
        m_items->show();
    }
    m_items->add(items);
    if (fluidMl)
        m_fluid->setValue(m_fluid->value().value_or(0) + *fluidMl);
    adjustSize();
}

std::optional<MealItem> MealForm::figuresAsItem() const
{
    const bool any = m_protein->value() || m_energy->value() || m_carbs->value() || m_fat->value();
    if (!any && m_meal.items.empty())
        return std::nullopt;
    MealItem item = m_meal.items.empty() ? MealItem{.name = m_name->text().trimmed().toStdString()}
                                         : m_meal.items.front();
    item.nutrients.protein = gramsIn(*m_protein);
    const auto energy = m_energy->value();
    item.nutrients.energy = energy ? std::optional(kilocalories(*energy)) : std::nullopt;
    item.nutrients.carbs = gramsIn(*m_carbs);
    item.nutrients.fat = gramsIn(*m_fat);
    return item;
}

QString MealForm::problem() const
{
    if (!m_time->isSound())
        return tr("The time of day is not one: write it as 12:30, or leave it empty.");
    if (!m_protein->isSound() || !m_energy->isSound() || !m_carbs->isSound() || !m_fat->isSound() ||
        !m_fluid->isSound() || !m_items->isSound())
        return tr("A number is not one, or more than anybody eats.");
    if (!m_typed->isEmpty())
        return tr("The foods in the line are not added yet: press Enter in it, or clear it.");
    const bool saysNothing = m_name->text().trimmed().isEmpty() && !figuresAsItem() &&
                             m_items->items().empty() && !m_fluid->value();
    return saysNothing ? tr("Say what was eaten, or how much protein it had.") : QString();
}

Meal MealForm::meal() const
{
    Meal meal = m_meal;
    meal.name = m_name->text().trimmed().toStdString();
    meal.date = toDay(m_date->date());
    meal.time = m_time->value();
    meal.status = m_planned->isChecked() ? MealStatus::Planned : MealStatus::Eaten;
    meal.fluidMl = m_fluid->value();
    if (!m_asWhole) {
        meal.items = m_items->items();
        return meal;
    }
    const auto whole = figuresAsItem();
    meal.items = {whole.value_or(MealItem{.name = meal.name})};
    return meal;
}

} // namespace mileplate::ui
