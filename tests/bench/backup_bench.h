// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

namespace mileplate::bench {

// The window beside the round of the watch that checks the large diary and backs it up, and
// in turns without it.
void windowDuringBackup(benchmark::State& state);

} // namespace mileplate::bench
