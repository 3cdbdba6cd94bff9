// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>
#include <vector>

namespace mileplate::ui {

namespace {

using Widgets = std::vector<QWidget*>;

void gather(QLayout& layout, Widgets& found);

void gather(QWidget& widget, Widgets& found)
{
    if (widget.focusPolicy() & Qt::TabFocus)
        found.push_back(&widget);
    if (auto* scroll = qobject_cast<QScrollArea*>(&widget)) {
        if (scroll->widget())
            gather(*scroll->widget(), found);
    } else if (widget.layout()) {
        gather(*widget.layout(), found);
    }
}

void gather(QLayout& layout, Widgets& found)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* part = layout.itemAt(i);
        if (part->widget())
            gather(*part->widget(), found);
        else if (part->layout())
            gather(*part->layout(), found);
    }
}

} // namespace

void orderTabs(QWidget& widget)
{
    Widgets inOrder;
    gather(widget, inOrder);
    for (std::size_t i = 1; i < inOrder.size(); ++i)
        QWidget::setTabOrder(inOrder[i - 1], inOrder[i]);
}

} // namespace mileplate::ui
