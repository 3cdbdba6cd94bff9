// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mileplate::ui {

// The title of an edit in the language of the screen. The journal keeps titles in English,
// so that it reads the same whoever wrote it; one that is not known stays as it is.
QString editTitle(const QString& english);

} // namespace mileplate::ui
