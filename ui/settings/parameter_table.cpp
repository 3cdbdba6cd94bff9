// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/parameter_table.h"

#include "core/edits/rule_edits.h"
#include "core/rules/background/parameter_titles.h"
#include "core/rules/words/units.h"
#include "ui/text/amounts.h"
#include "ui/text/qt_language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_edit.h"
#include "ui/workspace/workspace.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <cmath>

namespace mileplate::ui {

namespace {

constexpr int kDecimals = 3;

QString amount(double value, const rules::Parameter& parameter, UnitSystem units)
{
    const auto [unit, factor] = rules::shownUnit(parameter.unit, units);
    return number(value * factor, kDecimals) + QChar(0xA0) + translated(unit);
}

double defaultOf(const rules::Parameter& parameter) { return rules::Limits{}.*parameter.member; }

// A field for a number with its unit and its range, on the value of a line.
class ValueDelegate : public QStyledItemDelegate {
public:
    ValueDelegate(Workspace& workspace, ParameterTable& table)
        : QStyledItemDelegate(&table)
        , m_workspace(workspace)
        , m_table(table)
    {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override
    {
        const rules::Parameter& parameter = m_table.parameterAt(index.row());
        const auto [unit, factor] = rules::shownUnit(parameter.unit, m_workspace.units());
        auto* edit = new NumberEdit(translated(unit),
                                    {.least = parameter.least * factor,
                                     .most = parameter.most * factor,
                                     .decimals = kDecimals},
                                    parent);
        edit->setObjectName("value-editor");
        edit->setMaximumWidth(QWIDGETSIZE_MAX);
        edit->setAccessibleName(translated(rules::parameterTitle(parameter.name)));
        return edit;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        const rules::Parameter& parameter = m_table.parameterAt(index.row());
        auto* edit = static_cast<NumberEdit*>(editor);
        edit->setValue(rules::limitsOf(m_workspace.diary().who()).*parameter.member *
                       rules::shownUnit(parameter.unit, m_workspace.units()).factor);
        edit->selectAll();
    }

    // Nothing means the default; what is out of range is not taken over.
    void setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const override
    {
        const rules::Parameter& parameter = m_table.parameterAt(index.row());
        const auto* edit = static_cast<const NumberEdit*>(editor);
        if (edit->isSound())
            m_table.change(parameter, valueIn(*edit, parameter));
        else
            Q_EMIT m_table.complained(ParameterTable::tr("%1 goes from %2. It stays as it was.")
                                          .arg(translated(rules::parameterTitle(parameter.name)),
                                               rangeText(parameter, m_workspace.units())));
    }

private:
    // In the rules' own unit; a default that was only shown in another stays the default.
    std::optional<double> valueIn(const NumberEdit& edit, const rules::Parameter& parameter) const
    {
        const auto shown = edit.value();
        const double factor = rules::shownUnit(parameter.unit, m_workspace.units()).factor;
        if (!shown || factor == 1)
            return shown;
        const double usual = defaultOf(parameter);
        return std::abs(*shown - usual * factor) < 0.0006 ? usual : *shown / factor;
    }

    Workspace& m_workspace;
    ParameterTable& m_table;
};

} // namespace

QString rangeText(const rules::Parameter& parameter, UnitSystem units)
{
    const double factor = rules::shownUnit(parameter.unit, units).factor;
    return ParameterTable::tr("%1 to %2")
        .arg(number(parameter.least * factor, kDecimals), amount(parameter.most, parameter, units));
}

ParameterTable::ParameterTable(Workspace& workspace, QWidget* parent)
    : QTableWidget(0, 5, parent)
    , m_workspace(workspace)
{
    setObjectName("parameters");
    setAccessibleName(tr("Thresholds"));
    setHorizontalHeaderLabels({tr("Threshold"), tr("Value"), tr("Default"), tr("Range"), {}});
    setItemDelegateForColumn(Value, new ValueDelegate(workspace, *this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(workspace.isReadOnly() ? NoEditTriggers
                                           : DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    verticalHeader()->hide();
    QHeaderView* header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Title, QHeaderView::Stretch);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&workspace, &Workspace::changed, this, &ParameterTable::refresh);
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == Value && editTriggers() != NoEditTriggers)
            editItem(item(row, Value));
    });
}

const rules::Parameter& ParameterTable::parameterAt(int row) const
{
    return *m_shown[static_cast<std::size_t>(row)];
}

void ParameterTable::present(const std::vector<const rules::Parameter*>& shown)
{
    m_shown = shown;
    clearContents();
    setRowCount(static_cast<int>(shown.size()));
    for (int row = 0; row < rowCount(); ++row)
        addLine(row, parameterAt(row));
    refresh();
    if (rowCount() > 0)
        setCurrentCell(0, Value);
}

void ParameterTable::addLine(int row, const rules::Parameter& parameter)
{
    for (int column = Title; column <= Range; ++column) {
        auto* cell = new QTableWidgetItem;
        cell->setTextAlignment(Qt::AlignVCenter |
                               (column == Title ? Qt::AlignLeft : Qt::AlignRight));
        cell->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled |
                       (column == Value ? Qt::ItemIsEditable : Qt::NoItemFlags));
        cell->setToolTip(qString(parameter.name) + QLatin1Char('\n') +
                         translated(parameter.source));
        setItem(row, column, cell);
    }
    item(row, Title)->setText(translated(rules::parameterTitle(parameter.name)));
    const UnitSystem units = m_workspace.units();
    item(row, Default)
        ->setText(number(defaultOf(parameter) * rules::shownUnit(parameter.unit, units).factor,
                         kDecimals));
    item(row, Range)->setText(rangeText(parameter, units));
    auto* reset = new QToolButton;
    reset->setObjectName(QStringLiteral("reset-") + qString(parameter.name));
    reset->setProperty("link", true);
    reset->setFocusPolicy(Qt::TabFocus);
    reset->setToolTip(
        tr("Back to %1 (Delete)").arg(amount(defaultOf(parameter), parameter, units)));
    reset->setAccessibleName(tr("Reset %1").arg(translated(rules::parameterTitle(parameter.name))));
    setCellWidget(row, Reset, reset);
    connect(reset, &QToolButton::clicked, this,
            [this, parameter = &parameter] { change(*parameter, std::nullopt); });
}

void ParameterTable::refresh()
{
    for (int row = 0; row < rowCount(); ++row)
        refreshLine(row);
}

void ParameterTable::refreshLine(int row)
{
    const rules::Parameter& parameter = parameterAt(row);
    const double value = rules::limitsOf(m_workspace.diary().who()).*parameter.member;
    const bool changed = value != defaultOf(parameter);
    QTableWidgetItem* cell = item(row, Value);
    cell->setText(amount(value, parameter, m_workspace.units()));
    cell->setFont(theme::font(changed ? TextRole::Strong : TextRole::Body));
    cell->setForeground(changed ? theme::colors().accent : theme::colors().text);
    item(row, Title)
        ->setData(Qt::AccessibleTextRole,
                  tr("%1: %2, default %3, %4")
                      .arg(item(row, Title)->text(), cell->text(), item(row, Default)->text(),
                           item(row, Range)->text()));
    // A table shows the widgets of its cells again whenever it lays them out.
    auto* reset = static_cast<QToolButton*>(cellWidget(row, Reset));
    reset->setText(changed ? tr("Reset") : QString());
    reset->setEnabled(changed && !m_workspace.isReadOnly());
}

void ParameterTable::change(const rules::Parameter& parameter, std::optional<double> value)
{
    if (value == defaultOf(parameter))
        value.reset();
    Q_EMIT complained({});
    const std::string name(parameter.name);
    const auto& limits = m_workspace.diary().who().limits;
    const auto known = limits.find(name);
    const bool same = known == limits.end() ? !value : value == known->second;
    if (same)
        return;
    std::string said = std::string(rules::parameterTitle(name));
    if (value)
        said += " to " + amount(*value, parameter, m_workspace.units()).toStdString();
    m_workspace.perform(changeLimit(m_workspace.diary(), name, value, said));
}

void ParameterTable::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool can = currentRow() >= 0 && editTriggers() != NoEditTriggers;
    if (can && enters && state() != EditingState)
        editItem(item(currentRow(), Value));
    else if (can && event->key() == Qt::Key_Delete)
        change(parameterAt(currentRow()), std::nullopt);
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace mileplate::ui
