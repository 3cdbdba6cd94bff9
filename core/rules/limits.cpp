// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/limits.h"

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
    {"str.legDayGapH", &Limits::strLegDayGapH, "h", 0, 96, kRefalo},
    {"nut.proteinTol.advice", &Limits::nutProteinTolAdvice, "x target", 0, 1.5, kMorton},
    {"nut.proteinTol.warning", &Limits::nutProteinTolWarning, "x target", 0, 1.5, kMorton},
    {"nut.completeDay.meals", &Limits::nutCompleteDayMeals, "meals", 1, 12, kOurs},
    {"nut.completeDay.kcal", &Limits::nutCompleteDayKcal, "kcal", 0, 5000, kOurs},
});

} // namespace

std::span<const Parameter> parameters() { return kParameters; }

Limits limitsOf(const Athlete& athlete)
{
    Limits limits;
    for (const Parameter& parameter : kParameters) {
        const auto changed = athlete.limits.find(std::string(parameter.name));
        if (changed != athlete.limits.end() && changed->second >= parameter.least &&
            changed->second <= parameter.most)
            limits.*parameter.member = changed->second;
    }
    return limits;
}

} // namespace mileplate::rules
