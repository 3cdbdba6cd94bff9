// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace mileplate::ui {

// A line of one pixel between two parts of a screen.
QFrame* verticalSeparator();
QFrame* horizontalSeparator();

} // namespace mileplate::ui
