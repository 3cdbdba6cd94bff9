// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/food/item_table.h"

#include "ui/text/amounts.h"
#include "ui/widgets/emptied.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_edit.h"

#include <QGridLayout>
#include <QToolButton>
#include <algorithm>

namespace mileplate::ui {

namespace {

enum Column { NameColumn, AmountColumn, ProteinColumn, EnergyColumn, RemoveColumn };

QLabel* emptyFigure()
{
    auto* label = mutedLabel({}, TextRole::Body);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

MealItem inAmount(const MealItem& item, Mass amount)
{
    if (!item.amount || item.amount->isZero())
        return item;
    const double share = amount / *item.amount;
    MealItem scaled = item;
    scaled.amount = amount;
    const auto scale = [share](auto& value) {
        if (value)
            value = *value * share;
    };
    scale(scaled.nutrients.energy);
    scale(scaled.nutrients.protein);
    scale(scaled.nutrients.carbs);
    scale(scaled.nutrients.fat);
    scale(scaled.nutrients.fibre);
    return scaled;
}

ItemTable::ItemTable(const Register<Food>& foods, bool hidesEnergy, QWidget* parent)
    : QWidget(parent)
    , m_foods(foods)
    , m_hidesEnergy(hidesEnergy)
    , m_grid(new QGridLayout(this))
{
    setObjectName("items");
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(NameColumn, 1);
}

void ItemTable::setItems(std::vector<MealItem> items)
{
    m_items = std::move(items);
    rebuild();
}

void ItemTable::add(const std::vector<MealItem>& items)
{
    m_items.insert(m_items.end(), items.begin(), items.end());
    rebuild();
    Q_EMIT changed();
}

bool ItemTable::isSound() const
{
    return std::ranges::all_of(m_lines, [](const Line& line) {
        return !line.amount || (line.amount->isSound() && line.amount->value());
    });
}

void ItemTable::rebuild()
{
    empty(*m_grid);
    m_lines.assign(m_items.size(), {});
    for (int i = 0; i < static_cast<int>(m_items.size()); ++i)
        addLine(i);
    addSum();
}

void ItemTable::addLine(int index)
{
    const MealItem& item = m_items[static_cast<std::size_t>(index)];
    Line& line = m_lines[static_cast<std::size_t>(index)];
    const Food* food = m_foods.find(item.food);
    const QString name = QString::fromStdString(item.name.empty() && food ? food->name : item.name);
    auto* title = wrappedLabel(name.isEmpty() ? tr("Food") : name, TextRole::Body);
    title->setMinimumWidth(120);
    m_grid->addWidget(title, index, NameColumn);
    if (item.amount) {
        line.amount = new NumberEdit(tr("g"), {.least = 0, .most = 20'000});
        line.amount->setValue(inGrams(*item.amount));
        line.amount->setObjectName(QStringLiteral("amount-%1").arg(index));
        line.amount->setAccessibleName(tr("Amount of %1").arg(name));
        m_grid->addWidget(line.amount, index, AmountColumn);
        connect(line.amount, &QLineEdit::textEdited, this, [this, index] { changeAmount(index); });
    }
    line.protein = emptyFigure();
    line.energy = emptyFigure();
    m_grid->addWidget(line.protein, index, ProteinColumn);
    m_grid->addWidget(line.energy, index, EnergyColumn);
    line.energy->setVisible(!m_hidesEnergy);
    auto* remove = new QToolButton;
    remove->setText(QStringLiteral("×"));
    remove->setProperty("link", true);
    remove->setObjectName(QStringLiteral("remove-item-%1").arg(index));
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setAccessibleName(tr("Take %1 out").arg(name));
    remove->setToolTip(remove->accessibleName());
    m_grid->addWidget(remove, index, RemoveColumn);
    connect(remove, &QToolButton::clicked, this, [this, index] {
        m_items.erase(m_items.begin() + index);
        rebuild();
        Q_EMIT changed();
    });
    showFigures(index);
}

void ItemTable::addSum()
{
    m_sum = wrappedLabel({}, TextRole::Strong);
    m_sum->setObjectName("items-sum");
    m_sum->setAlignment(Qt::AlignRight);
    m_grid->addWidget(m_sum, static_cast<int>(m_items.size()), NameColumn, 1, RemoveColumn + 1);
    m_sum->setVisible(!m_items.empty());
    showSum();
}

void ItemTable::changeAmount(int index)
{
    MealItem& item = m_items[static_cast<std::size_t>(index)];
    const auto value = m_lines[static_cast<std::size_t>(index)].amount->value();
    if (!value || *value <= 0)
        return; // on the way to another number; from nothing no figures could grow
    item = inAmount(item, grams(*value));
    showFigures(index);
    showSum();
    Q_EMIT changed();
}

void ItemTable::showFigures(int index)
{
    const MealItem& item = m_items[static_cast<std::size_t>(index)];
    const Line& line = m_lines[static_cast<std::size_t>(index)];
    const Nutrients has = nutrientsOf(item, m_foods.find(item.food));
    line.protein->setText(has.protein ? tr("%1 g protein").arg(number(inGrams(*has.protein), 1))
                                      : QString());
    line.energy->setText(has.energy ? tr("%1 kcal").arg(number(inKilocalories(*has.energy), 0))
                                    : QString());
}

void ItemTable::showSum()
{
    Mass protein{};
    Energy energy{};
    for (const MealItem& item : m_items) {
        const Nutrients has = nutrientsOf(item, m_foods.find(item.food));
        protein += has.protein.value_or(Mass{});
        energy += has.energy.value_or(Energy{});
    }
    QString text = tr("%1 g protein").arg(number(inGrams(protein), 1));
    if (!m_hidesEnergy)
        text += QStringLiteral(" · ") + tr("%1 kcal").arg(number(inKilocalories(energy), 0));
    m_sum->setText(text);
}

} // namespace mileplate::ui
