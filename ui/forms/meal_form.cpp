// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/meal_form.h"

#include "ui/text/dates.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_edit.h"

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

} // namespace

MealForm::MealForm(Meal meal, bool isNew, QWidget* parent)
    : FormDialog(isNew ? tr("New meal") : tr("Meal"), isNew ? tr("Add") : tr("Save"), parent)
    , m_meal(std::move(meal))
    , m_name(new QLineEdit(QString::fromStdString(m_meal.name)))
    , m_date(new QDateEdit(toQDate(m_meal.date)))
    , m_time(new ClockEdit)
    , m_protein(new NumberEdit(tr("g"), {.most = 1000}))
    , m_energy(new NumberEdit(tr("kcal"), {.most = 20'000, .decimals = 0}))
    , m_carbs(new NumberEdit(tr("g"), {.most = 5000}))
    , m_fat(new NumberEdit(tr("g"), {.most = 2000}))
    , m_planned(new QCheckBox(tr("&Planned, not eaten yet")))
{
    makeFields();
    m_name->setFocus();
}

void MealForm::makeFields()
{
    m_name->setObjectName("meal-name");
    m_name->setPlaceholderText(tr("Breakfast, skyr, chicken and rice …"));
    m_name->setMinimumWidth(260);
    m_protein->setObjectName("protein");
    m_energy->setObjectName("energy");
    m_date->setCalendarPopup(true);
    m_time->setValue(m_meal.time);
    m_planned->setChecked(m_meal.status == MealStatus::Planned);
    QFormLayout* fields = addFields();
    fields->addRow(tr("&What"), m_name);
    fields->addRow(tr("&Day"), m_date);
    fields->addRow(tr("A&t"), m_time);
    if (hasOneItem()) {
        const Nutrients nutrients =
            m_meal.items.empty() ? Nutrients{} : m_meal.items.front().nutrients;
        showGrams(*m_protein, nutrients.protein);
        m_energy->setValue(nutrients.energy ? std::optional(inKilocalories(*nutrients.energy))
                                            : std::nullopt);
        showGrams(*m_carbs, nutrients.carbs);
        showGrams(*m_fat, nutrients.fat);
        fields->addRow(tr("P&rotein"), m_protein);
        fields->addRow(QString(), quickButtons(*m_protein));
        fields->addRow(tr("&Energy"), m_energy);
        fields->addRow(tr("&Carbohydrate"), m_carbs);
        fields->addRow(tr("&Fat"), m_fat);
    } else {
        fields->addRow(mutedLabel(
            tr("%n item(s), kept as they are.", nullptr, static_cast<int>(m_meal.items.size())),
            TextRole::Small));
    }
    fields->addRow(QString(), m_planned);
}

QString MealForm::problem() const
{
    if (!m_time->isSound())
        return tr("The time of day is not one: write it as 12:30, or leave it empty.");
    if (!m_protein->isSound() || !m_energy->isSound() || !m_carbs->isSound() || !m_fat->isSound())
        return tr("A number is not one, or more than anybody eats.");
    const bool saysNothing = m_name->text().trimmed().isEmpty() && !m_protein->value() &&
                             !m_energy->value() && m_meal.items.empty();
    return saysNothing ? tr("Say what was eaten, or how much protein it had.") : QString();
}

Meal MealForm::meal() const
{
    Meal meal = m_meal;
    meal.name = m_name->text().trimmed().toStdString();
    meal.date = toDay(m_date->date());
    meal.time = m_time->value();
    meal.status = m_planned->isChecked() ? MealStatus::Planned : MealStatus::Eaten;
    if (!hasOneItem())
        return meal;
    MealItem item = meal.items.empty() ? MealItem{.name = meal.name} : meal.items.front();
    item.nutrients.protein = gramsIn(*m_protein);
    const auto energy = m_energy->value();
    item.nutrients.energy = energy ? std::optional(kilocalories(*energy)) : std::nullopt;
    item.nutrients.carbs = gramsIn(*m_carbs);
    item.nutrients.fat = gramsIn(*m_fat);
    meal.items = {std::move(item)};
    return meal;
}

} // namespace mileplate::ui
