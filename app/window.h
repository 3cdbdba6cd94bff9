// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mileplate::app {

// Opens the window on a diary (`mileplate [DIARY]`, `--demo`) and runs until it is
// closed. --help and --version are answered without a display.
int runWindow(int argc, char** argv);

} // namespace mileplate::app
