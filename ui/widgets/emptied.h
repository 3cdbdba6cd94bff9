// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace mileplate::ui {

// Takes all widgets out of a layout. They are gone from the screen at once and are deleted
// when what called, which may be one of them, has returned.
void empty(QLayout& layout);

} // namespace mileplate::ui
