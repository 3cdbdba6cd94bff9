// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

namespace mileplate::ui {

class MessageBar;

// Says in the bar what was refused. Where the disk would not have it, offers to try again
// or to write the diary, with the change, in another place and go on there.
void sayRefusal(Workspace& workspace, MessageBar& bar, const QString& why,
                const std::function<void(const QString& file)>& openDiary);

} // namespace mileplate::ui
