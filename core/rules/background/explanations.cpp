// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/background/explanations.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

using enum Audience;

// From here on the body rather grows small and efficient (D1).
constexpr double kHighMileageKm = 80;

constexpr auto kExplanations = std::to_array<Explanation>({
    {"EXP-BASE",
     Everybody,
     "What feels hard now becomes easy with regular running. Many ordinary weeks do more than one "
     "big one.",
     {"RUN-01", "RUN-02", "RUN-09", "PROG-01"},
     {}},
    {"EXP-GROW",
     NoviceRunners,
     "Running can add some leg muscle as long as it is new: twelve recreationally active students "
     "ran 4 x 4 minutes at 90-95 % of their highest heart rate, about 25 times in ten weeks, and "
     "their outer thigh grew by about a tenth.",
     {"OPP-02", "STR-04"},
     {"Estes2017"}},
    {"EXP-GROW",
     TrainedRunners,
     "Running hardly adds muscle to legs that are used to it, whatever it does for beginners. "
     "Lifting is the reliable way.",
     {"OPP-02", "STR-04"},
     {"Estes2017", "Konopka2014"}},
    {"EXP-TUT",
     Everybody,
     "A step loads the leg with several times the body's weight, but for a fraction of a second; a "
     "set keeps the muscle under load until it is done. Runs therefore count as no leg sets.",
     {"STR-01", "STR-04"},
     {}},
    {"EXP-ECC",
     Everybody,
     "Landing brakes, downhill most of all, and braking makes muscles sore. Descents therefore "
     "count extra where the tiredness of muscles is estimated.",
     {"FAT-04", "REC-04"},
     {}},
    {"EXP-HILL",
     Everybody,
     "Uphill works thighs and buttocks at low speed and with soft landings; downhill loads calves "
     "and thighs by braking. Sprint up and walk down.",
     {"RUN-10", "OPP-02"},
     {}},
    {"EXP-FT",
     Everybody,
     "Easy running is mostly done by slow fibres. Hills, speed and heavy weights call the fast "
     "ones in, which are stronger and tire sooner.",
     {"OPP-02", "RUN-10", "STR-06"},
     {}},
    {"EXP-SMALL",
     HighMileage,
     "With many kilometres small and efficient muscles win: fast fibres shrink, slow ones grow "
     "less, capillaries and mitochondria multiply. Looking leaner does not mean being weaker.",
     {"STR-01", "STR-09", "OPP-02"},
     {}},
    {"EXP-CAP",
     Everybody,
     "Endurance training makes new capillaries, and the oxygen they bring helps between sets as "
     "well.",
     {"OPP-03"},
     {}},
    {"EXP-AERO",
     Everybody,
     "Who has a better aerobic base recovers sooner, between sets and between days, and so can do "
     "more good lifting.",
     {"OPP-03"},
     {}},
    {"EXP-INTERF",
     Everybody,
     "Doing both costs most people next to nothing: over 43 studies neither maximal strength "
     "(-0.06) nor muscle size (-0.01) suffered. Explosive strength did a little (-0.28), mainly "
     "when both came in one session, and the size of fibres may with running (-0.23). Trained "
     "lifters lost leg strength only when both were in the same session. Marathon training was "
     "not among what was studied.",
     {"SCH-01", "SCH-02", "SCH-03", "SCH-07", "RACE-05"},
     {"Schumann2022", "Lundberg2022", "Petre2021"}},
    {"EXP-STRONG",
     Everybody,
     "Heavy compound lifts make running more economical, mainly from about 80 % of the one-"
     "repetition maximum or together with jumps. What harms a runner is not bulk but tiredness at "
     "the wrong time.",
     {"STR-04", "STR-06", "SCH-01", "RACE-02"},
     {"LlanosLagos2024"}},
    {"EXP-TISSUE",
     Everybody,
     "Strong muscles take load off tendons and joints. That is plausible and widely taught; that "
     "it prevents running injuries is not well shown.",
     {"STR-04", "OPP-04"},
     {}},
    {"EXP-NEURAL",
     Everybody,
     "In the first weeks strength grows because the nerves learn. What can be seen comes later.",
     {"STR-08", "PROG-02", "OPP-01"},
     {}},
    {"EXP-CEILING",
     Everybody,
     "Beginners gain fastest. Gains slow down towards a ceiling that is inherited, and most people "
     "are far below theirs.",
     {"STR-08", "OPP-01", "PROG-02"},
     {}},
    {"EXP-HIGHVOL",
     HighMileage,
     "From about 112 km (70 miles) a week on, growing is no realistic aim; keeping strength and "
     "power is. Little has been studied about so much running together with muscle building.",
     {"STR-01", "STR-02", "RACE-05"},
     {}},
    {"EXP-UPPER",
     Everybody,
     "Muscle of the upper body helps the arms and the posture late in a run. What it weighs after "
     "ordinary training hardly matters.",
     {"STR-01", "OPP-04"},
     {}},
    {"EXP-NUT",
     Everybody,
     "In a race block it is food that holds muscle back: too little energy, protein and "
     "carbohydrate. More than about 2.2 g of protein for a kilogram adds nothing.",
     {"NUT-01", "NUT-02", "NUT-06", "NUT-09"},
     {"Morton2018"}},
    {"EXP-HYDR",
     Everybody,
     "Runs and lifts feel harder when water is missing. Pale yellow for most of the day is a "
     "simple sign that it is not. Drink to thirst on the way, and do not gain weight by it.",
     {"NUT-08", "NUT-10"},
     {"Sawka2007"}},
    {"EXP-SLEEP",
     Everybody,
     "Seven to nine hours are the guideline for adults. What you need yourself may differ.",
     {"REC-01", "REC-02"},
     {"Watson2015", "Walsh2021"}},
    {"EXP-SPIKE",
     Everybody,
     "Of 5 205 runners more were injured when a run was over 10 % longer than the longest of the "
     "last 30 days, 1.6 to 2.3 times as many. How a week compared with the one before made no "
     "difference.",
     {"RUN-01", "RUN-02"},
     {"Frandsen2025"}},
    {"EXP-ACWR",
     Everybody,
     "The ratio of acute to chronic load is shown for information. It contains the same days above "
     "and below the line, random numbers in its place do as well, and in the largest study of "
     "runners a higher ratio went with fewer injuries.",
     {"FAT-01", "FAT-03", "RUN-01"},
     {"Lolli2017", "Impellizzeri2020", "Frandsen2025"}},
    {"EXP-TAPER",
     Everybody,
     "Races went best after about two weeks with 41-60 % less volume, as often and as fast as "
     "before. A newer review finds the same for up to three weeks.",
     {"RACE-02", "RACE-03", "RACE-04", "RACE-06"},
     {"Bosquet2007", "Wang2023"}},
    {"EXP-FAIL",
     Everybody,
     "A day after sets to failure the bar still moved 3 % slower; after sets that ended three "
     "repetitions before it did not. After two days there was no difference.",
     {"STR-05", "STR-10", "SCH-01"},
     {"Refalo2023"}},
});

bool suits(Audience audience, const Reader& reader)
{
    switch (audience) {
    case Everybody:
        return true;
    case NoviceRunners:
        return reader.running == Level::Novice;
    case TrainedRunners:
        return reader.running != Level::Novice;
    case HighMileage:
        return reader.weeklyKm >= kHighMileageKm;
    }
    return false;
}

} // namespace

std::span<const Explanation> explanations() { return kExplanations; }

std::vector<const Explanation*> explanationsOf(std::string_view rule, const Reader& reader)
{
    std::vector<const Explanation*> found;
    for (const Explanation& explanation : kExplanations) {
        if (std::ranges::find(explanation.rules, rule) != explanation.rules.end() &&
            suits(explanation.audience, reader))
            found.push_back(&explanation);
    }
    return found;
}

} // namespace mileplate::rules
