// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/food/food_form.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/number_edit.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QRegularExpressionValidator>
#include <algorithm>

namespace mileplate::ui {

namespace {

constexpr std::size_t kFewestPortionLines = 3;

std::optional<double> grammesOf(const std::optional<Mass>& mass)
{
    return mass ? std::optional(inGrams(*mass)) : std::nullopt;
}

std::optional<Mass> massIn(const NumberEdit& edit, double share)
{
    const auto value = edit.value();
    return value ? std::optional(grams(*value * share)) : std::nullopt;
}

} // namespace

FoodForm::FoodForm(Food food, bool isNew, bool hidesEnergy, QWidget* parent)
    : FormDialog(isNew ? tr("New food") : tr("Food"), isNew ? tr("Add") : tr("Save"), parent)
    , m_food(std::move(food))
    , m_name(new QLineEdit(QString::fromStdString(m_food.name)))
    , m_basis(new NumberEdit(tr("g"), {.least = 1, .most = 5000}))
    , m_protein(new NumberEdit(tr("g"), {.most = 5000, .decimals = 2}))
    , m_energy(new NumberEdit(tr("kcal"), {.most = 50'000, .decimals = 1}))
    , m_carbs(new NumberEdit(tr("g"), {.most = 5000, .decimals = 2}))
    , m_fat(new NumberEdit(tr("g"), {.most = 5000, .decimals = 2}))
    , m_fibre(new NumberEdit(tr("g"), {.most = 5000, .decimals = 2}))
    , m_barcode(new QLineEdit(QString::fromStdString(m_food.barcode)))
{
    makeFields(hidesEnergy);
    (m_food.name.empty() ? static_cast<QWidget*>(m_name) : m_protein)->setFocus();
}

void FoodForm::makeFields(bool hidesEnergy)
{
    m_name->setObjectName("food-name");
    m_name->setMinimumWidth(260);
    m_protein->setObjectName("food-protein");
    m_energy->setObjectName("food-energy");
    m_basis->setObjectName("food-basis");
    m_barcode->setObjectName("food-barcode");
    m_barcode->setPlaceholderText(tr("8 to 14 digits"));
    m_barcode->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[0-9]{0,14}")), m_barcode));
    m_basis->setValue(100);
    const Nutrients& all = m_food.per100g;
    m_protein->setValue(grammesOf(all.protein));
    m_energy->setValue(all.energy ? std::optional(inKilocalories(*all.energy)) : std::nullopt);
    m_carbs->setValue(grammesOf(all.carbs));
    m_fat->setValue(grammesOf(all.fat));
    m_fibre->setValue(grammesOf(all.fibre));
    QFormLayout* fields = addFields();
    fields->addRow(tr("&Name"), m_name);
    fields->addRow(tr("Figures are &of"), m_basis);
    fields->addRow(tr("P&rotein"), m_protein);
    if (!hidesEnergy)
        fields->addRow(tr("&Energy"), m_energy);
    fields->addRow(tr("&Carbohydrate"), m_carbs);
    fields->addRow(tr("&Fat"), m_fat);
    fields->addRow(tr("F&ibre"), m_fibre);
    if (hidesEnergy)
        m_energy->setParent(this), m_energy->hide();
    makePortions();
    addFields()->addRow(tr("&Bar code"), m_barcode);
}

void FoodForm::makePortions()
{
    column().addWidget(
        mutedLabel(tr("Portions, so that “2 slices” can be typed. Their weights are in grams."),
                   TextRole::Small, true));
    const std::size_t lines = std::max(kFewestPortionLines, m_food.portions.size() + 1);
    for (std::size_t i = 0; i < lines; ++i) {
        PortionLine& line = m_portions.emplace_back();
        line.name = new QLineEdit;
        line.name->setObjectName(QStringLiteral("portion-%1").arg(i));
        line.name->setPlaceholderText(tr("slice, piece, cup …"));
        line.name->setAccessibleName(tr("Name of portion %1").arg(i + 1));
        line.grams = new NumberEdit(tr("g"), {.least = 0.1, .most = 5000});
        line.grams->setObjectName(QStringLiteral("portion-grams-%1").arg(i));
        line.grams->setAccessibleName(tr("Weight of portion %1").arg(i + 1));
        if (i < m_food.portions.size()) {
            line.name->setText(QString::fromStdString(m_food.portions[i].name));
            line.grams->setValue(inGrams(m_food.portions[i].mass));
        }
        auto* row = new QHBoxLayout;
        row->addWidget(line.name, 1);
        row->addWidget(line.grams);
        column().addLayout(row);
    }
}

std::vector<NumberEdit*> FoodForm::numbers() const
{
    std::vector<NumberEdit*> all{m_basis, m_protein, m_energy, m_carbs, m_fat, m_fibre};
    for (const PortionLine& line : m_portions)
        all.push_back(line.grams);
    return all;
}

QString FoodForm::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the food a name.");
    if (!std::ranges::all_of(numbers(), &NumberEdit::isSound))
        return tr("A number is not one, or out of its range.");
    if (!m_basis->value())
        return tr("Say of how many grams the figures are.");
    if (!m_protein->value() && !m_energy->value())
        return tr("Give at least its protein or its energy.");
    const double heavy =
        m_protein->value().value_or(0) + m_carbs->value().value_or(0) + m_fat->value().value_or(0);
    if (heavy > *m_basis->value() * 1.02)
        return tr("Protein, carbohydrate and fat are more than the whole.");
    for (const PortionLine& line : m_portions) {
        if (line.name->text().trimmed().isEmpty() != !line.grams->value())
            return tr("A portion takes both a name and a weight.");
    }
    return {};
}

Food FoodForm::food() const
{
    Food food = m_food;
    const double share = 100 / m_basis->value().value_or(100);
    food.name = m_name->text().trimmed().toStdString();
    food.per100g.protein = massIn(*m_protein, share);
    const auto energy = m_energy->value();
    food.per100g.energy = energy ? std::optional(kilocalories(*energy * share)) : std::nullopt;
    food.per100g.carbs = massIn(*m_carbs, share);
    food.per100g.fat = massIn(*m_fat, share);
    food.per100g.fibre = massIn(*m_fibre, share);
    food.portions.clear();
    for (const PortionLine& line : m_portions) {
        const QString name = line.name->text().trimmed();
        if (!name.isEmpty() && line.grams->value())
            food.portions.push_back({name.toStdString(), grams(*line.grams->value())});
    }
    food.barcode = m_barcode->text().toStdString();
    return food;
}

} // namespace mileplate::ui
