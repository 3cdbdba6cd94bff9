// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/offers.h"

#include <QString>

namespace mileplate::ui {

class Workspace;

// What applying a fix would change, in lines: findings that go, findings that come, and
// what the week then adds up to. Empty where it changes nothing.
QString effectText(const Workspace& workspace, Day monday, const planning::Offer& offer);

} // namespace mileplate::ui
