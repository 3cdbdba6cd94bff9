// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptied.h"

#include <QLayout>
#include <QWidget>

namespace mileplate::ui {

void empty(QLayout& layout)
{
    while (QLayoutItem* part = layout.takeAt(0)) {
        if (QWidget* widget = part->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete part;
    }
}

} // namespace mileplate::ui
