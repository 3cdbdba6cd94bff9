// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace mileplate::ui {

// What the core says went wrong, or what became of a file, for the translators; %1 stands
// for what a sentence is about. The more a sentence says, the earlier it stands.
std::span<const char* const> errorSentences();

} // namespace mileplate::ui
