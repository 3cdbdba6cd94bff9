// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <array>

namespace mileplate::fuzz {

std::span<const Target> targets()
{
    static constexpr std::array<Target, 9> kTargets{{{"fit", runRecording},
                                                     {"tcx", runRecording},
                                                     {"gpx", runRecording},
                                                     {"json", runDiaryJson},
                                                     {"csv", runTable},
                                                     {"zip", runZip},
                                                     {"health", runHealth},
                                                     {"entry", runEntry},
                                                     {"diary", runDiaryFile}}};
    return kTargets;
}

} // namespace mileplate::fuzz
