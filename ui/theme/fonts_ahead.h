// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace mileplate::ui::theme {

// Reads the system's configuration of fonts, which the first text will ask for, on a thread
// of its own while Qt starts. Waited for when it goes.
std::future<void> readFontsAhead();

} // namespace mileplate::ui::theme
