// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_blocks.h"

#include <array>
#include <stdexcept>
#include <utility>

namespace mileplate::test {

namespace {

using Block = std::pair<std::string_view, std::string_view>;

constexpr std::array kBlocks{
    Block{"T1", "p Mon 06:30 40m easy 6.5km // "
                "p Mon 07:15 40m str full heavy | squat 3x6@2/150; rdl 3x8@2/150; lunge 2x10@2/90; "
                "plank 2x40s // "
                "p Tue 07:30 60m intervals 10km hard=16 hkm=3.6 wu=2 cd=2 // "
                "p Thu 06:30 45m steady 8km // "
                "p Thu 07:20 40m str full heavy | squat 2x6@2/150; hipthrust 3x8@2/120; stepup "
                "2x10@2/90; calfst 2x12@2/60; calfbent 1x12@2/60; row 2x10@2/90 // "
                "p Fri 07:00 30m easy 5km // "
                "p Sat 08:00 90m long 14km fuel=30 // "
                "p Sun 09:00 20m mob"},
    Block{"T1B", "p Mon 07:00 40m easy 6.5km // "
                 "p Tue 07:30 60m intervals 10km hard=16 hkm=3.6 wu=2 cd=2 // "
                 "p Tue 17:30 35m str full power | goblet 3x5@5/120; stepup 2x6@5/120; calfst "
                 "2x10@3/60; plank 2x40s // "
                 "p Thu 07:00 45m easy 7.5km // "
                 "p Thu 17:30 45m str full heavy | squat 3x6@2/150; rdl 3x8@2/150; lunge "
                 "2x10@2/90; row 2x10@2/90; calfbent 2x12@2/60 // "
                 "p Fri 07:00 30m easy 5km // "
                 "p Sat 08:00 90m long 14km fuel=30 // "
                 "p Sun 09:00 20m mob"},
    Block{"T2", "p Mon 06:40 15m plyo contacts=50 // "
                "p Mon 07:00 50m str full heavy | squat 3x5@2/180; rdl 3x6@2/150; splitsq "
                "2x8@2/120; row 2x10@2/90; pallof 2x10@2/60 // "
                "p Tue 07:30 60m intervals 11km hard=18 hkm=4 wu=2 cd=2 // "
                "p Wed 07:00 45m easy 7.5km // "
                "p Thu 07:00 55m tempo 10km hard=20 wu=2 cd=2 // "
                "p Thu 12:30 30m str full light | squat 2x6@5/120; rdl 2x6@5/120; calfst "
                "2x12@3/60; pushup 2x10@3/60 // "
                "p Fri 07:00 35m easy 6km // "
                "p Sat 08:00 90m long 15km fuel=30"},
    Block{"T3", "p Mon 18:00 60m str lower hypertrophy | squat 4x8@2/120; rdl 3x10@2/120; legext "
                "2x12@2/90; calfst 3x12@2/60 // "
                "p Tue 18:00 60m str upper hypertrophy | bench 4x8@2/120; row 4x10@2/120; ohp "
                "2x10@2/120; pullup 2x8@2/120; curl 2x12@1/60; triext 2x12@1/60 // "
                "p Wed 18:00 48m intervals 8km hard=16 wu=2 cd=1.6 // "
                "p Fri 18:00 60m str lower hypertrophy | deadlift 3x6@2/180; splitsq 3x10@2/90; "
                "hipthrust 3x10@2/90; hamcurl 2x12@2/60; calfbent 2x15@2/60 // "
                "p Sat 10:00 60m str upper hypertrophy | ohp 3x8@2/120; pullup 3x8@2/120; bench "
                "4x10@2/120; row 2x10@2/120; plank 3x45s // "
                "p Sun 09:00 45m easy 7km"},
    Block{"T4", "p Mon 07:00 45m easy 8km // "
                "p Tue 07:00 70m intervals 14km hard=20 hkm=5 wu=3 cd=3 // "
                "p Tue 17:30 35m str full maintenance | squat 2x4@3/180; rdl 2x5@3/150; calfst "
                "2x10@3/60; row 2x8@3/90 // "
                "p Wed 07:00 60m easy 11km // "
                "p Thu 07:00 75m tempo 15km hard=30 wu=3 cd=2 // "
                "p Fri 07:00 40m recovery 7km // "
                "p Sat 08:00 150m long 27km fuel=60 fluid=500 // "
                "p Sun 10:00 20m mob"},
    Block{
        "N1",
        "p Mon 18:00 25m easy 3.5km // "
        "p Tue 18:00 30m str full light | goblet 2x10@5; rdl 2x10@5; pushup 2x8@3; plank 2x20s // "
        "p Wed 18:00 25m easy 3.5km // "
        "p Fri 18:00 30m str full light | goblet 2x10@5; hipthrust 2x10@5; row 2x10@3; deadbug "
        "2x8@3 // "
        "p Sat 09:00 35m long 5km"},
};

struct Profile {
    std::string_view id;
    Sex sex;
    int birthYear;
    double heightCm, kg, fat, maxHr, restHr, thresholdHr, pace, running, lifting;
    Priority priority;
    PhaseKind phase;
};
constexpr std::array kProfiles{
    Profile{"A1", Sex::Female, 1992, 165, 60, 0.24, 186, 52, 168, 295, 30, 12, Priority::Run,
            PhaseKind::Build},
    Profile{"A2", Sex::Male, 1997, 180, 80, 0.15, 192, 58, 172, 310, 8, 48, Priority::Muscle,
            PhaseKind::Build},
    Profile{"A3", Sex::Male, 1985, 176, 72, 0.14, 180, 46, 164, 250, 96, 24, Priority::Balanced,
            PhaseKind::Build},
    Profile{"A4", Sex::Female, 2000, 168, 58, 0.26, 194, 64, 174, 350, 2, 1, Priority::Balanced,
            PhaseKind::Base},
};

} // namespace

std::string_view blockNamed(std::string_view name)
{
    for (const auto& [known, notation] : kBlocks) {
        if (known == name)
            return notation;
    }
    throw std::runtime_error("case: no block " + std::string(name));
}

CaseAthlete athleteNamed(std::string_view name)
{
    for (const Profile& profile : kProfiles) {
        if (profile.id != name)
            continue;
        Athlete athlete;
        athlete.sex = profile.sex;
        athlete.birthDate = Day{std::chrono::year{profile.birthYear} / 1 / 1};
        athlete.heightCm = profile.heightCm;
        athlete.weight = kilograms(profile.kg);
        athlete.bodyFat = profile.fat;
        athlete.maxHeartRateBpm = profile.maxHr;
        athlete.restingHeartRateBpm = profile.restHr;
        athlete.thresholdHeartRateBpm = profile.thresholdHr;
        athlete.thresholdPaceSPerKm = profile.pace;
        athlete.runningMonths = profile.running;
        athlete.liftingMonths = profile.lifting;
        athlete.priority = profile.priority;
        athlete.bedtime = ClockTime{22 * 60 + 30};
        return {std::move(athlete), profile.phase};
    }
    throw std::runtime_error("case: no athlete " + std::string(name));
}

} // namespace mileplate::test
