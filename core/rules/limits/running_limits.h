// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mileplate::rules {

// What the rules on running and progression judge by beside the limits of rulebook 3.2;
// units and sources are beside the names in limits.cpp.
struct RunningLimits {
    double runSpikeLeastKm = 5;
    double runSpikeLeastRuns = 3;
    double runSpikeHistoryD = 14;
    double runLongShareRuns = 4;
    double runHardShareRuns = 3;
    double runHardShareMin = 90;
    double runReps400Low = 4;
    double runReps400Middle = 6;
    double runReps400High = 8;
    double runReps400MiddleKm = 32;
    double runReps400HighKm = 48;
    double runHardKmShare = 0.08;
    double runHardKmLeast = 4;
    double runHardKmMost = 10;
    double runTempoShare = 0.10;
    double runTempoLeastMin = 20;
    double runTempoMostMin = 60;
    double easyVdotMax = 0.74;
    double easyPaceTolS = 5;
    double easyRpe = 5;
    double runBreakD = 7;
    double runBreakLongD = 14;
    double runBreakVeryLongD = 28;
    double runBreakHistoryD = 28;
    double runHillPlyoSessions = 3;
    double progLookbackD = 28;
    double progNewMonths = 3;
    double progNewSets = 2;
    double progNewRepsAndRir = 6;
    double progBaseWeeks = 4;
    double progBaseRuns = 2;
};

} // namespace mileplate::rules
