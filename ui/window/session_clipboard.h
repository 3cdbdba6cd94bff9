// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

#include <vector>

// Sessions on the clipboard, as diary JSON: they can be pasted into another diary,
// another window, or a mail.
namespace mileplate::ui::clipboard {

void put(const std::vector<Session>& sessions);
// Empty where no sessions are on it.
std::vector<Session> sessions();
bool hasSessions();

} // namespace mileplate::ui::clipboard
