// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/readiness.h"

#include <QString>

namespace mileplate::ui {

QString bandText(Readiness band);        // "not ready"
QString readinessText(double readiness); // "54 %, not ready"

} // namespace mileplate::ui
