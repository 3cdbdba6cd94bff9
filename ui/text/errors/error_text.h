// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace mileplate::ui {

// What the core says in English, in the language of the screen: sentences one after the
// other, "file: reason", and lists of such. What nobody translated stays as it is.
QString errorText(const QString& english);
QString errorText(const Error& error);

} // namespace mileplate::ui
