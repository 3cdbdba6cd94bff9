// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace mileplate::ui {

// Puts the file in its place once all of it is on the disk. QSaveFile itself (Qt 6.4) does
// not notice where the last of what was written finds no room, and leaves a cut file.
inline bool committed(QSaveFile& file) { return file.flush() && file.commit(); }

} // namespace mileplate::ui
