// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mileplate::ui {

class FlowLayout;

// Figures side by side, each under what it is, in more lines where there is less room.
class FigureRow : public QWidget {
public:
    explicit FigureRow(QWidget* parent = nullptr);

    void add(const QString& name, const QString& value); // nothing, where the value is empty

private:
    FlowLayout* m_flow;
};

// A coloured square with a word beside it.
QWidget* legend(const QColor& color, const QString& text);

} // namespace mileplate::ui
