// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"

#include <span>
#include <string_view>

namespace mileplate::rules {

// The numbers that the rules judge by, at their defaults (rulebook 3.2). Nothing
// else in the program holds a training threshold.
struct Limits {
    double legHeavyLss = 4.0;
    double legBigLss = 10.0;
    double legHugeLss = 14.0;
    double schHeavyBeforeKeyH = 24;
    double schSameTimeTolH = 1.5;
    double schBigBeforeKeyH = 48;
    double schSameDaySepH = 3;
    double schKeyRunGapH = 36;
    double schHardRow = 3;
    double schScattered = 5;
    double schNoRestNovice = 7;
    double schNoRestIntermediate = 10;
    double schNoRestAdvanced = 14;
    double schLightDayMin = 45;
    double schBigLongKm = 25;
    double schBigLongMin = 120;
    double schDayMin = 150;
    double schBlockGapMin = 15;
    double schHardLongMin = 75;
    double schHardPlyoContacts = 80;
    double strLegDayGapH = 36;
    double nutProteinTolAdvice = 0.9;
    double nutProteinTolWarning = 0.75;
    double nutCompleteDayMeals = 3;
    double nutCompleteDayKcal = 1000;
};

// A limit by its name in settings, with what it may be set to and where the
// default comes from.
struct Parameter {
    std::string_view name;
    double Limits::*member;
    std::string_view unit;
    double least;
    double most;
    std::string_view source;
};

std::span<const Parameter> parameters();

// The defaults, with what the athlete changed; a value outside its range is ignored.
Limits limitsOf(const Athlete& athlete);

} // namespace mileplate::rules
