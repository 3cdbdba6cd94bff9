// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mileplate::rules {

// What the rules on food, recovery and races judge by; units and sources are beside
// the names in limits.cpp.
struct LivingLimits {
    double nutEaAdvice = 33;
    double nutEaWarning = 30;
    double nutEaCritical = 25;
    double nutCarbTol = 0.8;
    double nutCarbLight = 3;
    double nutCarbModerate = 4;
    double nutCarbHigh = 6;
    double nutCarbVeryhigh = 8;
    double nutProteinTolAdvice = 0.9;
    double nutProteinTolWarning = 0.75;
    double nutDose = 20;
    double nutDoses = 3;
    double nutDoseGapH = 6;
    double nutCompleteDayMeals = 3;
    double nutCompleteDayKcal = 1000;
    double nutPreWindowFromH = 1;
    double nutPreWindowToH = 4;
    double nutPreWindowCarbsGPerKg = 0.8;
    double nutPreWindowEarlyG = 25;
    double nutPreWindowEarlyFromMin = 12;
    double nutPreWindowEarlyToMin = 90;
    double nutPostWindowHours = 2;
    double nutPostWindowProteinG = 15;
    double nutPostWindowCarbsGPerKg = 0.5;
    double nutGapRefuelFromH = 0.5;
    double nutGapRefuelToH = 4;
    double nutGapRefuelCarbsGPerKg = 0.5;
    double nutGapRefuelProteinG = 10;
    double nutFuelInfoMin = 90;
    double nutFuelAdviceMin = 120;
    double nutFuelLongMin = 150;
    double nutFuelGPerH = 30;
    double nutFuelLongGPerH = 60;
    double nutHeatC = 25;
    double nutHeatMin = 75;
    double nutBalanceLeast = 150;
    double nutBalanceMost = 500;
    double nutTrendWarning = -1;
    double nutTrendAdvice = -0.5;
    double nutTrendInfo = 0.5;
    double nutBmLossAdvice = 2;
    double nutBmLossWarning = 3;
    double nutRaceCarb = 8;
    double recSleepAdvice = 7;
    double recSleepWarning = 6;
    double recLastNightAdvice = 6;
    double recLastNightWarning = 5;
    double recRhrMean = 5;
    double recRhrSingle = 10;
    double recSorenessInfo = 5;
    double recSorenessWarning = 7;
    double recPain = 4;
    double raceRecovery5kRun = 2;
    double raceRecovery5kLegs = 1;
    double raceRecovery10kRun = 4;
    double raceRecovery10kLegs = 3;
    double raceRecoveryHalfRun = 7;
    double raceRecoveryHalfLegs = 5;
    double raceRecoveryMarathonRun = 14;
    double raceRecoveryMarathonLegs = 10;
    double raceTaper7d5k = 0.9;
    double raceTaper7d10k = 0.8;
    double raceTaper7dHalf = 0.7;
    double raceTaper7dMarathon = 0.6;
    double raceTaper14dHalf = 0.9;
    double raceTaper14dMarathon = 0.8;
    double raceLongNeedHalf = 14;
    double raceLongNeedMarathon = 25;
    double raceHeavyHWarning = 72;
    double raceHeavyHAdvice = 96;
    double raceSetsKeptAdvice = 0.5;
    double raceSetsKeptWarning = 0.8;
    double raceSetsKeptMin = 4;
    double raceTaperTooLow = 0.25;
    double raceTaperMinKm = 10;
    double raceSharpDays = 10;
    double raceSharpSessions = 4;
    double raceBuildFromD = 7;
    double raceBuildToD = 35;
    double raceBuildSets = 9;
    double raceBuildReps = 6;
    double raceLongRunMin = 90;
    double raceLongRunMarathonMin = 120;
    double raceLongRunMarathonKm = 25;
    double raceLongRunMarathonD = 13;
    double raceLongRunHalfD = 6;
    double raceLongRunShortD = 4;
    double raceCarbMin = 90;
    double raceLongNeedWarning = 0.8;
    double raceLongNeedAheadD = 28;
    double raceLongNeedLookbackD = 70;
};

} // namespace mileplate::rules
