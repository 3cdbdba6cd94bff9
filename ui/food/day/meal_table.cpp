// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/day/meal_table.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

namespace mileplate::ui {

namespace {

constexpr int kRoom = 30; // beside a text in its cell

} // namespace

MealTable::MealTable(QWidget* parent) : QTableWidget(parent)
{
    setObjectName("meals");
    setColumnCount(ColumnCount);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Meals of the day"));
    verticalHeader()->hide();
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(20);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(Foods, QHeaderView::Stretch);
    connect(this, &QTableWidget::currentCellChanged, this,
            [this](int row, int, int, int) { Q_EMIT chosen(mealIn(row)); });
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row, int) {
        if (!mealIn(row).empty())
            Q_EMIT opened(mealIn(row));
    });
}

Id<Meal> MealTable::mealIn(int row) const
{
    const bool isMeal = row >= 0 && row < static_cast<int>(m_day.meals.size());
    return isMeal ? m_day.meals[static_cast<std::size_t>(row)].id : Id<Meal>{};
}

Id<Meal> MealTable::current() const { return mealIn(currentRow()); }

void MealTable::select(const Id<Meal>& meal)
{
    for (int row = 0; row < static_cast<int>(m_day.meals.size()); ++row) {
        if (mealIn(row) == meal && row != currentRow())
            setCurrentCell(row, Name);
    }
}

// The meal that was looked at stays in view where it is still there.
void MealTable::present(const FoodView& day, bool mayChange)
{
    if (m_filled && day == m_day)
        return;
    const bool sameDay = m_filled && day.day == m_day.day;
    const Id<Meal> before = current();
    const int row = currentRow();
    {
        const QSignalBlocker quiet(this);
        m_day = day;
        m_filled = true;
        fill(day, mayChange);
        setCurrentCell(-1, -1);
        if (sameDay)
            select(before);
        if (sameDay && row >= 0 && currentRow() < 0 && !m_day.meals.empty())
            setCurrentCell(std::min(row, static_cast<int>(m_day.meals.size()) - 1), Name);
    }
    Q_EMIT chosen(current());
}

void MealTable::fill(const FoodView& day, bool mayChange)
{
    clearContents();
    clearSpans();
    const int meals = static_cast<int>(day.meals.size());
    const bool anyPlanned = !day.planned.isEmpty();
    const bool anyEaten =
        std::ranges::any_of(day.meals, [](const MealRow& row) { return !row.planned; });
    setRowCount(meals + (anyEaten ? 1 : 0) + (anyPlanned ? 1 : 0));
    setHorizontalHeaderLabels(
        {tr("Time"), tr("Meal"), tr("Foods"), tr("Protein"), tr("kcal"), QString()});
    for (const int column : {int(Protein), int(Energy)})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const QFontMetrics metrics(theme::font(TextRole::Strong));
    verticalHeader()->setDefaultSectionSize(metrics.height() + 11);
    for (int row = 0; row < meals; ++row)
        addMeal(row, day.meals[static_cast<std::size_t>(row)], mayChange);
    if (anyEaten)
        addSum(meals, tr("So far"), day.proteinEaten, day.energyEaten);
    if (anyPlanned)
        addPlanned(meals + (anyEaten ? 1 : 0), day.planned);
    const auto widest = [&](int column, const QString& sample) {
        int wide = metrics.horizontalAdvance(sample);
        for (int row = 0; row < rowCount(); ++row) {
            if (columnSpan(row, column) > 1)
                continue;
            if (const QTableWidgetItem* cell = item(row, column))
                wide = std::max(wide, metrics.horizontalAdvance(cell->text()));
        }
        return wide + kRoom;
    };
    setColumnWidth(Time, widest(Time, QStringLiteral("00:00")));
    setColumnWidth(Name, std::min(widest(Name, tr("Breakfast")), 170));
    setColumnWidth(Protein, widest(Protein, tr("Protein")));
    setColumnWidth(Energy, widest(Energy, QStringLiteral("0 000")));
    int remark = widest(Remark, QString());
    for (int row = 0; row < meals; ++row) {
        if (const QWidget* cell = cellWidget(row, Remark))
            remark = std::max(remark, cell->sizeHint().width() + 4);
    }
    setColumnWidth(Remark, std::min({remark, 300, std::max(100, width() * 3 / 10)}));
    setColumnHidden(Energy, day.hidesEnergy);
    const int head = horizontalHeader()->sizeHint().height();
    setFixedHeight(head + rowCount() * verticalHeader()->defaultSectionSize() + 2);
}

void MealTable::put(int row, int column, const QString& text)
{
    auto* cell = new QTableWidgetItem(text);
    const bool figure = column == Protein || column == Energy;
    cell->setTextAlignment((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (!text.isEmpty() && (column == Foods || column == Remark))
        cell->setToolTip(text);
    setItem(row, column, cell);
}

void MealTable::addMeal(int row, const MealRow& meal, bool mayChange)
{
    const Colors& colors = theme::colors();
    put(row, Time, meal.time);
    put(row, Name, meal.name);
    put(row, Foods, meal.foods);
    put(row, Protein, meal.protein);
    put(row, Energy, meal.energy);
    put(row, Remark, meal.remark);
    item(row, Name)->setFont(theme::font(TextRole::Strong));
    if (!meal.origin.isEmpty()) {
        item(row, Name)->setToolTip(meal.name + QLatin1Char('\n') + meal.origin);
        item(row, Name)->setData(Qt::AccessibleDescriptionRole, meal.origin);
    }
    item(row, Remark)->setForeground(colors.muted);
    if (meal.small && !meal.planned) {
        item(row, Protein)->setForeground(colors.warning);
        item(row, Protein)->setToolTip(tr("Less than a dose of protein"));
    }
    if (!meal.planned)
        return;
    for (int column = 0; column < ColumnCount; ++column)
        item(row, column)->setForeground(colors.muted);
    auto* cell = new QWidget;
    auto* line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    auto* button = new QToolButton;
    button->setText(tr("Mark eaten"));
    button->setProperty("link", true);
    button->setObjectName("mark-eaten");
    button->setEnabled(mayChange);
    button->setAccessibleName(tr("Mark %1 as eaten").arg(meal.name));
    auto* remark = new QLabel(meal.remark);
    remark->setTextFormat(Qt::PlainText);
    remark->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(button);
    line->addWidget(remark, 1);
    item(row, Remark)->setText(QString());
    setCellWidget(row, Remark, cell);
    connect(button, &QToolButton::clicked, this,
            [this, id = meal.id] { Q_EMIT eaten(Id<Meal>(id)); });
}

void MealTable::addSum(int row, const QString& name, const QString& protein, const QString& energy)
{
    setSpan(row, Time, 1, 3);
    put(row, Time, name);
    put(row, Name, QString());
    put(row, Foods, QString());
    put(row, Protein, protein);
    put(row, Energy, energy);
    put(row, Remark, QString());
    for (int column = 0; column < ColumnCount; ++column) {
        item(row, column)->setFont(theme::font(TextRole::Strong));
        item(row, column)->setFlags(Qt::ItemIsEnabled);
    }
}

void MealTable::addPlanned(int row, const QString& planned)
{
    setSpan(row, Time, 1, ColumnCount);
    put(row, Time, tr("Planned: %1").arg(planned));
    item(row, Time)->setForeground(theme::colors().muted);
    item(row, Time)->setFlags(Qt::ItemIsEnabled);
}

void MealTable::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && !current().empty()) {
        Q_EMIT opened(current());
        return;
    }
    if (event->key() == Qt::Key_Space && !current().empty()) {
        Q_EMIT eaten(current());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace mileplate::ui
