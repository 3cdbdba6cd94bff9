// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace mileplate::ui {

// Figures side by side, each under what it is.
class FigureRow : public QWidget {
public:
    explicit FigureRow(QWidget* parent = nullptr);

    void add(const QString& name, const QString& value); // nothing, where the value is empty

private:
    QHBoxLayout* m_row;
};

// A coloured square with a word beside it.
QWidget* legend(const QColor& color, const QString& text);

} // namespace mileplate::ui
