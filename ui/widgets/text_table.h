// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableWidget;
class QWidget;

namespace mileplate::ui {

// A table to read, as high as its lines: text on the left, figures on the right.
class TextTable {
public:
    explicit TextTable(const QStringList& heads);

    void add(const QStringList& cells);
    void addRemark(const QString& text); // to the line before, across all columns
    QWidget* widget();                   // for a layout, once all lines are in

private:
    QTableWidget* m_table;
};

} // namespace mileplate::ui
