// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace mileplate::ui {

// Lets Tab go through all that lies below a widget in the order of its layouts, whenever
// it was made. What comes before and after the widget stays there.
void orderTabs(QWidget& widget);

} // namespace mileplate::ui
