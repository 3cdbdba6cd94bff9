// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/readiness.h"

#include <QColor>

namespace mileplate::ui {

// The colour of a band of readiness on a ground. The less ready, the stronger: the
// bands are told apart without seeing colours, too.
QColor colorOf(Readiness band, const QColor& ground);

} // namespace mileplate::ui
