// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_table.h"

#include "ui/theme/colors.h"

#include <QHeaderView>
#include <QTableWidget>

namespace mileplate::ui {

TextTable::TextTable(const QStringList& heads)
    : m_table(new QTableWidget(0, static_cast<int>(heads.size())))
{
    m_table->setHorizontalHeaderLabels(heads);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(column == 0 ? Qt::AlignLeft
                                                                            : Qt::AlignRight);
}

void TextTable::add(const QStringList& cells)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter
                                           : Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
}

void TextTable::addRemark(const QString& text)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* item = new QTableWidgetItem(text);
    item->setForeground(theme::colors().muted);
    item->setSizeHint({1, 1});              // the columns are as wide as without it
    item->setToolTip(text.toHtmlEscaped()); // where it is longer than the line
    m_table->setItem(row, 0, item);
    m_table->setSpan(row, 0, 1, m_table->columnCount());
}

QWidget* TextTable::widget()
{
    const int rows = m_table->rowCount();
    const int height = m_table->horizontalHeader()->sizeHint().height() +
                       rows * m_table->verticalHeader()->defaultSectionSize() + 4;
    m_table->setFixedHeight(height);
    return m_table;
}

} // namespace mileplate::ui
