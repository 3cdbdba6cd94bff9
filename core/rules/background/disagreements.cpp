// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/background/disagreements.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

constexpr auto kDisagreements = std::to_array<Disagreement>({
    {"D1",
     "Whether running builds muscle is answered from yes to \"it shrinks\". Both are right: "
     "beginners gain some, trained runners almost none, high mileage costs some. Here runs count "
     "as no hard sets.",
     {"STR-01", "STR-04", "OPP-02"}},
    {"D2",
     "Landing is put at two to four, elsewhere at four to six times the body's weight, depending "
     "on speed and on which force is meant. Nothing here is computed from it.",
     {"FAT-04"}},
    {"D3",
     "Lift on the day of intervals, keep that day free of lifting, or leave some hours: all are "
     "advised. Here the same day is fine with at least three hours between, better six, and the "
     "run first where running matters most.",
     {"SCH-02", "SCH-03", "SCH-07"}},
    {"D4",
     "Power work after intervals is recommended by some, while explosive strength suffers in one "
     "session with endurance work. Here it comes before the run or three hours after it.",
     {"SCH-03"}},
    {"D5",
     "Common week plans lift on Monday and run intervals on Tuesday; others ask for 24 hours "
     "between. Both hold if the lift is no later in the day than the run: start to start, with an "
     "hour and a half forgiven.",
     {"SCH-01"}},
    {"D6",
     "24 hours before important workouts, three to four days before a race: it depends on what is "
     "at stake. Key runs and C races are given 24 hours, A and B races 72 to 96.",
     {"SCH-01", "RACE-01"}},
    {"D7",
     "Four to eight, six to twelve, or three to five repetitions: that goes by the aim. Here heavy "
     "work has 4-8, muscle building 6-12, maintenance 3-5.",
     {"STR-06", "RACE-05"}},
    {"D8",
     "Rest between sets is put at about one minute or at one and a half to three. Newer studies "
     "favour at least 60 to 90 s. Here heavy work has 90 s, power 120, muscle building 60.",
     {"STR-07"}},
    {"D9",
     "8-12 sets is said of a session, of a muscle in a week, and 3-6 of an exercise. They are "
     "three different counts and have three rules.",
     {"STR-01", "STR-02", "STR-03"}},
    {"D10",
     "Two or three lifts a week, or one when races are near: that goes by the phase. Two in base "
     "and build with a light third, one or two at the peak, one or none in race week.",
     {"STR-04", "RACE-02"}},
    {"D11",
     "Jog down the hill or walk: these are two workouts. An easy hill session jogs down, hill "
     "sprints walk.",
     {"RUN-10"}},
    {"D12",
     "To lift on the day after intervals or to keep that day easy: both are taught. It is allowed "
     "here; what is watched is how many hard days follow each other.",
     {"SCH-05", "SCH-07"}},
    {"D13",
     "150-300 kcal a day above need, or just the need: that goes by the priority. For muscle a "
     "surplus, for all others balance. A deficit is never advised.",
     {"NUT-09"}},
    {"D14",
     "1.6-2.2 g protein for a kilogram, or its upper end with much endurance work. The least here "
     "is 1.6, 1.8 from five hours a week or for muscle, 2.0 for both or when energy is short.",
     {"NUT-01"}},
    {"D15",
     "\"No interference\" and \"you can't have both\" are about different people. For recreational "
     "athletes the two go together; with very many kilometres, or for advanced lifters, with "
     "reservations.",
     {"SCH-01", "SCH-03", "STR-01", "STR-09"}},
    {"D16",
     "The interval study that is told as three times a week with untrained people had 24.5 "
     "sessions in ten weeks and twelve recreationally active students. Here the paper counts.",
     {"OPP-02"}},
});

} // namespace

std::span<const Disagreement> disagreements() { return kDisagreements; }

std::vector<const Disagreement*> disagreementsOf(std::string_view rule)
{
    std::vector<const Disagreement*> found;
    for (const Disagreement& disagreement : kDisagreements) {
        if (std::ranges::find(disagreement.rules, rule) != disagreement.rules.end())
            found.push_back(&disagreement);
    }
    return found;
}

} // namespace mileplate::rules
