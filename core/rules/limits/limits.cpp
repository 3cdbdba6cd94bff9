// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/limits/limits.h"

#include <array>

namespace mileplate::rules {

namespace {

// Most thresholds are decisions of the product within what the literature leaves
// open; it says so.
constexpr std::string_view kOurs = "product decision";
constexpr std::string_view kDoma =
    "Doma 2017, 2019: running economy is reduced for about a day after heavy legs";
constexpr std::string_view kSchumann = "Schumann 2022: sessions at least 3 h apart";
constexpr std::string_view kHardEasy = "coaching standard hard/easy (Daniels 2013, Seiler 2010)";
constexpr std::string_view kRefalo = "Refalo 2023, ACSM 2009: recovery of 24 to 48 h";
constexpr std::string_view kSchoenfeld = "Schoenfeld 2017, Pelland 2024: sets per week and muscle";
constexpr std::string_view kPelland =
    "Pelland 2024; what runners recover from is a product decision";
constexpr std::string_view kLlanosLagos = "Llanos-Lagos 2024: heavy loads for running economy";
constexpr std::string_view kTwoForTwo = "ACSM 2009: more weight once the reps are there twice";
constexpr std::string_view kBull = "Bull 2020 (WHO): activity a week, product split";
constexpr std::string_view kRest = "Schoenfeld 2016, ACSM 2009: rest between heavy sets";
constexpr std::string_view kNielsen = "Nielsen 2014; contested by Frandsen 2025";
constexpr std::string_view kFrandsen = "Frandsen 2025: single-run spikes over 30 days";
constexpr std::string_view kDaniels = "coaching standard (Daniels 2013)";
constexpr std::string_view kBeginners =
    "coaching standard for 400 m repetitions by weekly distance, miles rounded";
constexpr std::string_view kAcsm = "ACSM 2009: novices learn with lighter loads";
constexpr std::string_view kSeiler = "Seiler 2010: about four fifths easy";
constexpr std::string_view kNsca = "NSCA 2016: contacts and spacing of jumps";
constexpr std::string_view kFoster = "Foster 1998: monotony";
constexpr std::string_view kMountjoy = "Mountjoy 2023: energy availability, product limits";
constexpr std::string_view kBurke = "Thomas 2016, Burke 2011: guidelines, product tolerance";
constexpr std::string_view kAragon = "Schoenfeld & Aragon 2018, Jager 2017: doses over the day";
constexpr std::string_view kJeukendrup = "Thomas 2016, Jeukendrup 2014: carbohydrate on the run";
constexpr std::string_view kSawka = "Sawka 2007: fluid in the heat, product limits";
constexpr std::string_view kSlater = "Slater 2019, Helms 2023: surplus for muscle";
constexpr std::string_view kMujika = "Bosquet 2007, Mujika 2003: taper volume";
constexpr std::string_view kMorton = "Morton 2018 target, product tolerance";

constexpr auto kParameters = std::to_array<Parameter>({
    {"leg.heavyLSS", &Limits::legHeavyLss, "LSS", 1, 20, kOurs},
    {"leg.bigLSS", &Limits::legBigLss, "LSS", 2, 40, kOurs},
    {"leg.hugeLSS", &Limits::legHugeLss, "LSS", 2, 60, kOurs},
    {"sch.heavyBeforeKeyH", &Limits::schHeavyBeforeKeyH, "h", 0, 96, kDoma},
    {"sch.sameTimeTolH", &Limits::schSameTimeTolH, "h", 0, 12, kOurs},
    {"sch.bigBeforeKeyH", &Limits::schBigBeforeKeyH, "h", 0, 96, kDoma},
    {"sch.sameDaySepH", &Limits::schSameDaySepH, "h", 0, 12, kSchumann},
    {"sch.keyRunGapH", &Limits::schKeyRunGapH, "h", 0, 96, kHardEasy},
    {"sch.hardRow", &Limits::schHardRow, "days", 2, 14, kHardEasy},
    {"sch.scattered", &Limits::schScattered, "days", 2, 7, kHardEasy},
    {"sch.noRest.novice", &Limits::schNoRestNovice, "days", 2, 60, kOurs},
    {"sch.noRest.intermediate", &Limits::schNoRestIntermediate, "days", 2, 60, kOurs},
    {"sch.noRest.advanced", &Limits::schNoRestAdvanced, "days", 2, 60, kOurs},
    {"sch.lightDayMin", &Limits::schLightDayMin, "min", 0, 120, kOurs},
    {"sch.bigLongKm", &Limits::schBigLongKm, "km", 10, 60, kOurs},
    {"sch.bigLongMin", &Limits::schBigLongMin, "min", 60, 360, kOurs},
    {"sch.dayMin", &Limits::schDayMin, "min", 30, 600, kOurs},
    {"sch.blockGapMin", &Limits::schBlockGapMin, "min", 0, 120, kOurs},
    {"sch.hardLongMin", &Limits::schHardLongMin, "min", 30, 240, kOurs},
    {"sch.hardPlyoContacts", &Limits::schHardPlyoContacts, "contacts", 20, 400, kOurs},
    {"str.mev.balanced", &Limits::strMevBalanced, "sets/wk", 0, 30, kSchoenfeld},
    {"str.mev.muscle", &Limits::strMevMuscle, "sets/wk", 0, 30, kSchoenfeld},
    {"str.mev.muscle.advice", &Limits::strMevMuscleAdvice, "sets/wk", 0, 30, kOurs},
    {"str.mev.months", &Limits::strMevMonths, "months", 0, 60, kOurs},
    {"str.highKm", &Limits::strHighKm, "km/wk", 30, 300, kOurs},
    {"str.mrv.run.advice", &Limits::strMrvRunAdvice, "sets/wk", 4, 60, kPelland},
    {"str.mrv.run.warning", &Limits::strMrvRunWarning, "sets/wk", 4, 60, kPelland},
    {"str.mrv.balanced.advice", &Limits::strMrvBalancedAdvice, "sets/wk", 4, 60, kPelland},
    {"str.mrv.balanced.warning", &Limits::strMrvBalancedWarning, "sets/wk", 4, 60, kPelland},
    {"str.mrv.muscle.advice", &Limits::strMrvMuscleAdvice, "sets/wk", 4, 60, kPelland},
    {"str.mrv.muscle.warning", &Limits::strMrvMuscleWarning, "sets/wk", 4, 60, kPelland},
    {"str.mrv.upper.advice", &Limits::strMrvUpperAdvice, "sets/wk", 4, 60, kPelland},
    {"str.mrv.upper.warning", &Limits::strMrvUpperWarning, "sets/wk", 4, 60, kPelland},
    {"str.size.novice", &Limits::strSizeNovice, "sets", 4, 60, kOurs},
    {"str.size.run.advice", &Limits::strSizeRunAdvice, "sets", 4, 60, kOurs},
    {"str.size.run.warning", &Limits::strSizeRunWarning, "sets", 4, 60, kOurs},
    {"str.size.balanced.advice", &Limits::strSizeBalancedAdvice, "sets", 4, 60, kOurs},
    {"str.size.balanced.warning", &Limits::strSizeBalancedWarning, "sets", 4, 60, kOurs},
    {"str.size.muscle.advice", &Limits::strSizeMuscleAdvice, "sets", 4, 60, kOurs},
    {"str.size.muscle.warning", &Limits::strSizeMuscleWarning, "sets", 4, 60, kOurs},
    {"str.menu", &Limits::strMenu, "exercises", 3, 30, kOurs},
    {"str.thirdHeavy", &Limits::strThirdHeavy, "sessions/wk", 2, 14, kOurs},
    {"str.mostLifts", &Limits::strMostLifts, "sessions/wk", 1, 14, kOurs},
    {"str.fail.sets", &Limits::strFailSets, "sets", 1, 30, kRefalo},
    {"str.fail.meanRIR", &Limits::strFailMeanRir, "RIR", 0, 5, kRefalo},
    {"str.fail.beforeKeyH", &Limits::strFailBeforeKeyH, "h", 0, 96, kRefalo},
    {"str.repShare", &Limits::strRepShare, "fraction", 0.1, 1, kOurs},
    {"str.toningReps", &Limits::strToningReps, "reps", 6, 50, kLlanosLagos},
    {"str.loadJump.advice", &Limits::strLoadJumpAdvice, "x", 1, 2, kOurs},
    {"str.loadJump.warning", &Limits::strLoadJumpWarning, "x", 1, 3, kOurs},
    {"str.fall.advice", &Limits::strFallAdvice, "x", 0.5, 1, kOurs},
    {"str.fall.warning", &Limits::strFallWarning, "x", 0.5, 1, kOurs},
    {"str.fall.exposures", &Limits::strFallExposures, "sessions", 3, 30, kOurs},
    {"str.lookbackD", &Limits::strLookbackD, "d", 14, 180, kOurs},
    {"str.legDayGapH", &Limits::strLegDayGapH, "h", 0, 96, kRefalo},
    {"str.rest.heavy", &Limits::strRestHeavy, "s", 0, 600, kRest},
    {"str.rest.power", &Limits::strRestPower, "s", 0, 600, kRest},
    {"str.rest.hypertrophy", &Limits::strRestHypertrophy, "s", 0, 600, kRest},
    {"run.weekJump.advice", &Limits::runWeekJumpAdvice, "x", 1, 3, kNielsen},
    {"run.weekJump.warning", &Limits::runWeekJumpWarning, "x", 1, 3, kNielsen},
    {"run.weekJumpMinKm", &Limits::runWeekJumpMinKm, "km", 0, 50, kOurs},
    {"run.spike.advice", &Limits::runSpikeAdvice, "x", 1, 3, kFrandsen},
    {"run.spike.warning", &Limits::runSpikeWarning, "x", 1, 3, kFrandsen},
    {"run.spikeMinKm", &Limits::runSpikeMinKm, "km", 0, 20, kOurs},
    {"run.spikeLookbackD", &Limits::runSpikeLookbackD, "d", 7, 90, kFrandsen},
    {"run.spikeLeastKm", &Limits::runSpikeLeastKm, "km", 0, 50, kOurs},
    {"run.spikeLeastRuns", &Limits::runSpikeLeastRuns, "runs", 1, 30, kOurs},
    {"run.spikeHistoryD", &Limits::runSpikeHistoryD, "d", 0, 90, kOurs},
    {"run.longShare.info", &Limits::runLongShareInfo, "fraction", 0.1, 1, kDaniels},
    {"run.longShare.advice", &Limits::runLongShareAdvice, "fraction", 0.1, 1, kDaniels},
    {"run.longShare.info3", &Limits::runLongShareInfo3, "fraction", 0.1, 1, kDaniels},
    {"run.longShare.runs", &Limits::runLongShareRuns, "runs", 2, 14, kOurs},
    {"run.longMin.info", &Limits::runLongMinInfo, "min", 60, 600, kDaniels},
    {"run.longMin.advice", &Limits::runLongMinAdvice, "min", 60, 600, kDaniels},
    {"run.hardShare.advice", &Limits::runHardShareAdvice, "fraction", 0.05, 1, kSeiler},
    {"run.hardShare.warning", &Limits::runHardShareWarning, "fraction", 0.05, 1, kSeiler},
    {"run.hardShare.runs", &Limits::runHardShareRuns, "runs", 1, 14, kOurs},
    {"run.hardShare.min", &Limits::runHardShareMin, "min", 0, 600, kOurs},
    {"run.reps400.low", &Limits::runReps400Low, "reps", 1, 40, kBeginners},
    {"run.reps400.middle", &Limits::runReps400Middle, "reps", 1, 40, kBeginners},
    {"run.reps400.high", &Limits::runReps400High, "reps", 1, 40, kBeginners},
    {"run.reps400.middleKm", &Limits::runReps400MiddleKm, "km/wk", 0, 200, kBeginners},
    {"run.reps400.highKm", &Limits::runReps400HighKm, "km/wk", 0, 200, kBeginners},
    {"run.hardKm.share", &Limits::runHardKmShare, "fraction", 0, 1, kDaniels},
    {"run.hardKm.least", &Limits::runHardKmLeast, "km", 0, 30, kOurs},
    {"run.hardKm.most", &Limits::runHardKmMost, "km", 0, 60, kDaniels},
    {"run.tempo.share", &Limits::runTempoShare, "fraction", 0, 1, kDaniels},
    {"run.tempo.leastMin", &Limits::runTempoLeastMin, "min", 0, 120, kOurs},
    {"run.tempo.mostMin", &Limits::runTempoMostMin, "min", 0, 240, kOurs},
    {"run.maxQuality.novice", &Limits::runMaxQualityNovice, "sessions/wk", 0, 7, kDaniels},
    {"run.maxQuality.intermediate", &Limits::runMaxQualityIntermediate, "sessions/wk", 0, 7,
     kDaniels},
    {"run.maxQuality.advanced", &Limits::runMaxQualityAdvanced, "sessions/wk", 0, 7, kDaniels},
    {"run.warmupKm.info", &Limits::runWarmupKmInfo, "km", 0, 10, kDaniels},
    {"run.warmupKm.advice", &Limits::runWarmupKmAdvice, "km", 0, 10, kDaniels},
    {"run.break.7d", &Limits::runBreak7d, "x pre-break", 0.1, 2, kDaniels},
    {"run.break.14d", &Limits::runBreak14d, "x pre-break", 0.1, 2, kDaniels},
    {"run.break.28d", &Limits::runBreak28d, "x pre-break", 0.1, 2, kDaniels},
    {"run.breakDays.short", &Limits::runBreakD, "d", 2, 60, kDaniels},
    {"run.breakDays.long", &Limits::runBreakLongD, "d", 2, 90, kDaniels},
    {"run.breakDays.veryLong", &Limits::runBreakVeryLongD, "d", 2, 180, kDaniels},
    {"run.breakHistoryD", &Limits::runBreakHistoryD, "d", 0, 180, kOurs},
    {"run.hillPlyoGapH", &Limits::runHillPlyoGapH, "h", 0, 96, kNsca},
    {"run.hillPlyoSessions", &Limits::runHillPlyoSessions, "sessions/wk", 1, 14, kNsca},
    {"plyo.contacts.novice", &Limits::plyoContactsNovice, "contacts", 10, 400, kNsca},
    {"plyo.contacts.intermediate", &Limits::plyoContactsIntermediate, "contacts", 10, 400, kNsca},
    {"plyo.contacts.advanced", &Limits::plyoContactsAdvanced, "contacts", 10, 400, kNsca},
    {"easy.hrMax", &Limits::easyHrMax, "x LTHR", 0.5, 1.2, kSeiler},
    {"easy.vdotMax", &Limits::easyVdotMax, "x VDOT", 0.5, 1, kDaniels},
    {"easy.paceTolS", &Limits::easyPaceTolS, "s/km", 0, 60, kOurs},
    {"easy.rpe", &Limits::easyRpe, "RPE", 1, 10, kSeiler},
    {"fat.tsbFrac.advice", &Limits::fatTsbFracAdvice, "x CTL", -3, 0, kOurs},
    {"fat.tsbFrac.warning", &Limits::fatTsbFracWarning, "x CTL", -3, 0, kOurs},
    {"fat.ctlMin", &Limits::fatCtlMin, "LU/d", 0, 200, kOurs},
    {"fat.monotony.advice", &Limits::fatMonotonyAdvice, "ratio", 1, 10, kFoster},
    {"fat.monotony.warning", &Limits::fatMonotonyWarning, "ratio", 1, 10, kFoster},
    {"fat.monotonyMinAU", &Limits::fatMonotonyMinAu, "AU", 0, 5000, kFoster},
    {"fat.monotonyShare.advice", &Limits::fatMonotonyShareAdvice, "x baseline", 0, 3, kOurs},
    {"fat.monotonyShare.warning", &Limits::fatMonotonyShareWarning, "x baseline", 0, 3, kOurs},
    {"fat.combined.advice", &Limits::fatCombinedAdvice, "x", 1, 4, kOurs},
    {"fat.combined.warning", &Limits::fatCombinedWarning, "x", 1, 4, kOurs},
    {"fat.combinedMinAU", &Limits::fatCombinedMinAu, "AU", 0, 5000, kOurs},
    {"fat.readiness", &Limits::fatReadiness, "%", 0, 100, kOurs},
    {"fat.deloadWeeks", &Limits::fatDeloadWeeks, "weeks", 2, 20, kOurs},
    {"fat.deloadFactor", &Limits::fatDeloadFactor, "x", 0.2, 1, kOurs},
    {"fat.rpeDrift.points", &Limits::fatRpeDriftPoints, "RPE points", 0.5, 10, kOurs},
    {"fat.rpeDrift.sessions", &Limits::fatRpeDriftSessions, "sessions", 1, 30, kOurs},
    {"fat.rpeDrift.days", &Limits::fatRpeDriftDays, "d", 3, 60, kOurs},
    {"nut.ea.advice", &Limits::nutEaAdvice, "kcal/kg FFM/d", 0, 60, kMountjoy},
    {"nut.ea.warning", &Limits::nutEaWarning, "kcal/kg FFM/d", 0, 60, kMountjoy},
    {"nut.ea.critical", &Limits::nutEaCritical, "kcal/kg FFM/d", 0, 60, kMountjoy},
    {"nut.carbTol", &Limits::nutCarbTol, "x need", 0, 1.5, kBurke},
    {"nut.carb.light", &Limits::nutCarbLight, "g/kg/d", 0, 15, kBurke},
    {"nut.carb.moderate", &Limits::nutCarbModerate, "g/kg/d", 0, 15, kBurke},
    {"nut.carb.high", &Limits::nutCarbHigh, "g/kg/d", 0, 15, kBurke},
    {"nut.carb.veryhigh", &Limits::nutCarbVeryhigh, "g/kg/d", 0, 15, kBurke},
    {"nut.proteinTol.advice", &Limits::nutProteinTolAdvice, "x target", 0, 1.5, kMorton},
    {"nut.proteinTol.warning", &Limits::nutProteinTolWarning, "x target", 0, 1.5, kMorton},
    {"nut.dose", &Limits::nutDose, "g", 0, 60, kMorton},
    {"nut.doses", &Limits::nutDoses, "meals/d", 1, 8, kAragon},
    {"nut.doseGapH", &Limits::nutDoseGapH, "h", 1, 16, kAragon},
    {"nut.completeDay.meals", &Limits::nutCompleteDayMeals, "meals", 1, 12, kOurs},
    {"nut.completeDay.kcal", &Limits::nutCompleteDayKcal, "kcal", 0, 5000, kOurs},
    {"nut.preWindow.fromH", &Limits::nutPreWindowFromH, "h", 0, 12, kBurke},
    {"nut.preWindow.toH", &Limits::nutPreWindowToH, "h", 0, 12, kBurke},
    {"nut.preWindow.carbsGPerKg", &Limits::nutPreWindowCarbsGPerKg, "g/kg", 0, 5, kBurke},
    {"nut.preWindow.earlyG", &Limits::nutPreWindowEarlyG, "g", 0, 200, kBurke},
    {"nut.preWindow.earlyFromMin", &Limits::nutPreWindowEarlyFromMin, "min", 0, 240, kBurke},
    {"nut.preWindow.earlyToMin", &Limits::nutPreWindowEarlyToMin, "min", 0, 240, kBurke},
    {"nut.postWindow.hours", &Limits::nutPostWindowHours, "h", 0, 12, kBurke},
    {"nut.postWindow.proteinG", &Limits::nutPostWindowProteinG, "g", 0, 60, kBurke},
    {"nut.postWindow.carbsGPerKg", &Limits::nutPostWindowCarbsGPerKg, "g/kg", 0, 5, kBurke},
    {"nut.gapRefuel.fromH", &Limits::nutGapRefuelFromH, "h", 0, 12, kBurke},
    {"nut.gapRefuel.toH", &Limits::nutGapRefuelToH, "h", 0, 12, kBurke},
    {"nut.gapRefuel.carbsGPerKg", &Limits::nutGapRefuelCarbsGPerKg, "g/kg", 0, 5, kBurke},
    {"nut.gapRefuel.proteinG", &Limits::nutGapRefuelProteinG, "g", 0, 60, kBurke},
    {"nut.fuel.info", &Limits::nutFuelInfoMin, "min", 30, 600, kJeukendrup},
    {"nut.fuel.advice", &Limits::nutFuelAdviceMin, "min", 30, 600, kJeukendrup},
    {"nut.fuel.long", &Limits::nutFuelLongMin, "min", 30, 600, kJeukendrup},
    {"nut.fuel.gPerH", &Limits::nutFuelGPerH, "g/h", 0, 120, kJeukendrup},
    {"nut.fuel.longGPerH", &Limits::nutFuelLongGPerH, "g/h", 0, 120, kJeukendrup},
    {"nut.heat.celsius", &Limits::nutHeatC, "°C", 10, 50, kSawka},
    {"nut.heat.min", &Limits::nutHeatMin, "min", 15, 600, kSawka},
    {"nut.balance.least", &Limits::nutBalanceLeast, "kcal/d", 0, 1000, kSlater},
    {"nut.balance.most", &Limits::nutBalanceMost, "kcal/d", 0, 2000, kSlater},
    {"nut.trend.warning", &Limits::nutTrendWarning, "%/week", -5, 0, kOurs},
    {"nut.trend.advice", &Limits::nutTrendAdvice, "%/week", -5, 0, kOurs},
    {"nut.trend.info", &Limits::nutTrendInfo, "%/week", 0, 5, kOurs},
    {"nut.bmLoss.advice", &Limits::nutBmLossAdvice, "% body mass", 0, 10, kBurke},
    {"nut.bmLoss.warning", &Limits::nutBmLossWarning, "% body mass", 0, 10, kBurke},
    {"nut.raceCarb", &Limits::nutRaceCarb, "g/kg", 0, 15, kBurke},
    {"rec.sleep.advice", &Limits::recSleepAdvice, "h", 3, 12, kOurs},
    {"rec.sleep.warning", &Limits::recSleepWarning, "h", 3, 12, kOurs},
    {"rec.lastNight.advice", &Limits::recLastNightAdvice, "h", 0, 12, kOurs},
    {"rec.lastNight.warning", &Limits::recLastNightWarning, "h", 0, 12, kOurs},
    {"rec.rhr.mean", &Limits::recRhrMean, "bpm", 1, 40, kOurs},
    {"rec.rhr.single", &Limits::recRhrSingle, "bpm", 1, 60, kOurs},
    {"rec.soreness.info", &Limits::recSorenessInfo, "0-10", 0, 10, kOurs},
    {"rec.soreness.warning", &Limits::recSorenessWarning, "0-10", 0, 10, kOurs},
    {"rec.pain", &Limits::recPain, "0-10", 1, 10, kOurs},
    {"race.recovery.5k.run", &Limits::raceRecovery5kRun, "days", 0, 60, kOurs},
    {"race.recovery.5k.legs", &Limits::raceRecovery5kLegs, "days", 0, 60, kOurs},
    {"race.recovery.10k.run", &Limits::raceRecovery10kRun, "days", 0, 60, kOurs},
    {"race.recovery.10k.legs", &Limits::raceRecovery10kLegs, "days", 0, 60, kOurs},
    {"race.recovery.half.run", &Limits::raceRecoveryHalfRun, "days", 0, 60, kOurs},
    {"race.recovery.half.legs", &Limits::raceRecoveryHalfLegs, "days", 0, 60, kOurs},
    {"race.recovery.marathon.run", &Limits::raceRecoveryMarathonRun, "days", 0, 60, kOurs},
    {"race.recovery.marathon.legs", &Limits::raceRecoveryMarathonLegs, "days", 0, 60, kOurs},
    {"race.taperMaxShare.7d.5k", &Limits::raceTaper7d5k, "x peak", 0.1, 2, kMujika},
    {"race.taperMaxShare.7d.10k", &Limits::raceTaper7d10k, "x peak", 0.1, 2, kMujika},
    {"race.taperMaxShare.7d.half", &Limits::raceTaper7dHalf, "x peak", 0.1, 2, kMujika},
    {"race.taperMaxShare.7d.marathon", &Limits::raceTaper7dMarathon, "x peak", 0.1, 2, kMujika},
    {"race.taperMaxShare.14d.half", &Limits::raceTaper14dHalf, "x peak", 0.1, 2, kMujika},
    {"race.taperMaxShare.14d.marathon", &Limits::raceTaper14dMarathon, "x peak", 0.1, 2, kMujika},
    {"race.longNeed.half", &Limits::raceLongNeedHalf, "km", 5, 40, kDaniels},
    {"race.longNeed.marathon", &Limits::raceLongNeedMarathon, "km", 10, 60, kDaniels},
    {"race.heavyH.warning", &Limits::raceHeavyHWarning, "h", 0, 240, kDoma},
    {"race.heavyH.advice", &Limits::raceHeavyHAdvice, "h", 0, 240, kDoma},
    {"race.setsKept.advice", &Limits::raceSetsKeptAdvice, "x usual", 0, 2, kMujika},
    {"race.setsKept.warning", &Limits::raceSetsKeptWarning, "x usual", 0, 2, kMujika},
    {"race.setsKept.min", &Limits::raceSetsKeptMin, "sets", 0, 50, kOurs},
    {"race.taperTooLow", &Limits::raceTaperTooLow, "x peak", 0, 1, kMujika},
    {"race.taperMinKm", &Limits::raceTaperMinKm, "km", 0, 100, kOurs},
    {"race.sharp.days", &Limits::raceSharpDays, "d", 3, 14, kMujika},
    {"race.sharp.sessions", &Limits::raceSharpSessions, "sessions", 1, 20, kOurs},
    {"race.build.fromD", &Limits::raceBuildFromD, "d", 0, 28, kOurs},
    {"race.build.toD", &Limits::raceBuildToD, "d", 7, 120, kOurs},
    {"race.build.sets", &Limits::raceBuildSets, "sets", 1, 40, kOurs},
    {"race.build.reps", &Limits::raceBuildReps, "reps", 1, 30, kOurs},
    {"race.longRun.min", &Limits::raceLongRunMin, "min", 30, 300, kDaniels},
    {"race.longRun.marathonMin", &Limits::raceLongRunMarathonMin, "min", 30, 300, kDaniels},
    {"race.longRun.marathonKm", &Limits::raceLongRunMarathonKm, "km", 10, 60, kDaniels},
    {"race.longRun.marathonD", &Limits::raceLongRunMarathonD, "d", 0, 28, kDaniels},
    {"race.longRun.halfD", &Limits::raceLongRunHalfD, "d", 0, 28, kDaniels},
    {"race.longRun.shortD", &Limits::raceLongRunShortD, "d", 0, 28, kDaniels},
    {"race.carbMin", &Limits::raceCarbMin, "min", 0, 300, kBurke},
    {"race.longNeed.warning", &Limits::raceLongNeedWarning, "x need", 0, 1, kOurs},
    {"race.longNeed.aheadD", &Limits::raceLongNeedAheadD, "d", 7, 84, kOurs},
    {"race.longNeed.lookbackD", &Limits::raceLongNeedLookbackD, "d", 14, 140, kOurs},
    {"prog.factors.km", &Limits::progFactorsKm, "x baseline", 1, 3, kOurs},
    {"prog.factors.kmMin", &Limits::progFactorsKmMin, "km", 0, 50, kOurs},
    {"prog.factors.hard", &Limits::progFactorsHard, "x baseline", 1, 3, kOurs},
    {"prog.factors.hardMin", &Limits::progFactorsHardMin, "min", 0, 120, kOurs},
    {"prog.factors.sets", &Limits::progFactorsSets, "x baseline", 1, 3, kOurs},
    {"prog.factors.setsMin", &Limits::progFactorsSetsMin, "sets", 0, 50, kOurs},
    {"prog.factors.load", &Limits::progFactorsLoad, "x best", 1, 3, kOurs},
    {"prog.lookbackD", &Limits::progLookbackD, "d", 7, 90, kOurs},
    {"prog.new.months", &Limits::progNewMonths, "months", 0, 24, kOurs},
    {"prog.new.sets", &Limits::progNewSets, "sets", 1, 30, kOurs},
    {"prog.new.repsAndRir", &Limits::progNewRepsAndRir, "reps", 1, 20, kAcsm},
    {"prog.base.weeks", &Limits::progBaseWeeks, "weeks", 1, 8, kOurs},
    {"prog.base.runs", &Limits::progBaseRuns, "runs/wk", 1, 14, kOurs},
    {"opp.topReps.heavy", &Limits::oppTopRepsHeavy, "reps", 1, 30, kTwoForTwo},
    {"opp.topReps.other", &Limits::oppTopRepsOther, "reps", 1, 50, kTwoForTwo},
    {"opp.readyD", &Limits::oppReadyD, "d", 7, 90, kOurs},
    {"opp.easyOnly.runs", &Limits::oppEasyOnlyRuns, "runs", 1, 60, kOurs},
    {"opp.easyOnly.historyD", &Limits::oppEasyOnlyHistoryD, "d", 14, 365, kOurs},
    {"opp.cardio", &Limits::oppCardio, "sessions/wk", 0, 14, kBull},
    {"opp.cardio.muscle", &Limits::oppCardioMuscle, "sessions/wk", 0, 14, kBull},
    {"opp.flexibility", &Limits::oppFlexibility, "sessions/wk", 0, 14, kBull},
});

} // namespace

std::span<const Parameter> parameters() { return kParameters; }

Limits limitsOf(const Athlete& athlete)
{
    Limits limits;
    for (const auto& [name, value] : athlete.limits) {
        const auto parameter = std::ranges::find(kParameters, name, &Parameter::name);
        if (parameter != kParameters.end() && value >= parameter->least && value <= parameter->most)
            limits.*parameter->member = value;
    }
    return limits;
}

} // namespace mileplate::rules
