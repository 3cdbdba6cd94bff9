// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/templates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace mileplate::library {

namespace {

struct RunRow {
    std::string_view id;
    std::string_view name;
    TemplateGroup group;
    Kind kind;
    double minutes;
    double hardMinutes;
    double rpe;
    double warmUpKm; // and cool-down
    int reps;
    double repM;
};

constexpr auto kEasy = TemplateGroup::Easy;
constexpr auto kQuality = TemplateGroup::Quality;
constexpr auto kLong = TemplateGroup::Long;
constexpr auto kOther = TemplateGroup::Other;

constexpr auto kRuns = std::to_array<RunRow>({
    {"W-EASY", "Easy run", kEasy, Kind::Easy, 40, 0, 3, 0, 0, 0},
    {"W-RECOV", "Recovery jog", kEasy, Kind::Recovery, 30, 0, 2, 0, 0, 0},
    {"W-STRIDES", "Easy run + strides", kEasy, Kind::Strides, 40, 0, 3, 0, 6, 0},
    {"W-HILL-BEG", "Beginner hills", kEasy, Kind::HillsEasy, 35, 0, 3, 1.6, 3, 0},
    {"W-STEADY", "Steady run", kEasy, Kind::Steady, 45, 0, 4, 0, 0, 0},
    {"W-TEMPO", "Tempo 20 min", kQuality, Kind::Tempo, 50, 20, 6, 2, 0, 0},
    {"W-CRUISE", "Cruise intervals 4 × 6 min", kQuality, Kind::Tempo, 55, 24, 6, 2, 4, 0},
    {"W-FARTLEK", "Fartlek 8 × 1 min", kQuality, Kind::Fartlek, 45, 12, 6, 1.6, 8, 0},
    {"W-SPEED-400", "400 m repeats", kQuality, Kind::Intervals, 50, 12, 7, 2, 6, 400},
    {"W-INT-1K", "1 km intervals", kQuality, Kind::Intervals, 60, 20, 7, 2, 5, 1000},
    {"W-HIIT-4x4", "4 × 4 min", kQuality, Kind::Intervals, 48, 16, 7, 1.6, 4, 0},
    {"W-HIIT-2", "5 × 2 min", kQuality, Kind::Intervals, 35, 10, 6, 1.6, 5, 0},
    {"W-HILL-REP", "Hill repeats 8 × 60 s", kQuality, Kind::Hills, 50, 8, 7, 2, 8, 0},
    {"W-HILL-SPRINT", "Hill sprints 6 × 10 s", kQuality, Kind::HillSprints, 40, 2, 6, 0, 6, 0},
    {"W-RACE-SHARP", "Race sharpener 3 × 1 km", kQuality, Kind::Intervals, 45, 9, 6, 2, 3, 1000},
    {"W-TT-5K", "5 km time trial", kQuality, Kind::Race, 40, 25, 9, 2, 0, 0},
    {"W-LONG", "Long run", kLong, Kind::Long, 90, 0, 4, 0, 0, 0},
    {"W-LONG-PROG", "Progressive long run", kLong, Kind::Long, 100, 0, 5, 0, 0, 0},
    {"W-LONG-MP", "Long run at marathon pace", kLong, Kind::Long, 120, 0, 6, 0, 0, 0},
    {"W-CROSS", "Cross-training", kOther, Kind::Cross, 45, 0, 3, 0, 0, 0},
    {"W-MOB", "Mobility", kOther, Kind::Mobility, 20, 0, 1, 0, 0, 0},
    {"W-PLYO", "Jumps", kOther, Kind::Plyometrics, 15, 0, 5, 0, 0, 0},
});

struct LiftRow {
    std::string_view id;
    std::string_view name;
    Focus focus;
    Style style;
    double minutes;
    std::string_view exercises;
};

constexpr auto kLifts = std::to_array<LiftRow>({
    {"S-FULL-A", "Strength A · full", Focus::Full, Style::Heavy, 40,
     "squat 3x6@2/150; rdl 3x8@2/150; lunge 2x10@2/90; plank 2x40s"},
    {"S-FULL-B", "Strength B · full", Focus::Full, Style::Heavy, 45,
     "squat 2x6@2/150; hipthrust 3x8@2/120; stepup 2x10@2/90; calfst 2x12@2/60; "
     "calfbent 1x12@2/60; row 2x10@2/90"},
    {"S-BUILD-A", "Muscle A · full", Focus::Full, Style::Hypertrophy, 45,
     "squat 3x8@2/120; rdl 4x10@2/120; lunge 2x10@2/90; pushup 2x10@2/60; plank 2x40s"},
    {"S-BUILD-B", "Muscle B · full", Focus::Full, Style::Hypertrophy, 45,
     "frontsquat 2x8@2/120; hipthrust 3x10@2/90; stepup 2x10@2/90; calfst 2x12@2/60; "
     "calfbent 2x12@2/60; row 2x10@2/90"},
    {"S-HEAVY-A", "Heavy A · full", Focus::Full, Style::Heavy, 45,
     "squat 3x5@2/180; rdl 4x6@2/150; splitsq 2x8@2/120; pallof 2x10@2/60"},
    {"S-HEAVY-B", "Heavy B · full", Focus::Full, Style::Heavy, 40,
     "hipthrust 4x6@2/150; stepup 2x8@2/120; calfst 2x10@2/60; calfbent 2x10@2/60; row 2x8@2/90"},
    {"S-LOW-A", "Lower A", Focus::Lower, Style::Hypertrophy, 60,
     "squat 4x8@2/120; rdl 3x10@2/120; legext 2x12@2/90; calfst 3x12@2/60"},
    {"S-LOW-B", "Lower B", Focus::Lower, Style::Hypertrophy, 60,
     "deadlift 3x6@2/180; splitsq 3x10@2/90; hipthrust 3x10@2/90; hamcurl 2x12@2/60; "
     "calfbent 2x15@2/60"},
    {"S-UP-A", "Upper A", Focus::Upper, Style::Hypertrophy, 60,
     "bench 4x8@2/120; row 4x10@2/120; ohp 2x10@2/120; pullup 2x8@2/120; curl 2x12@1/60; "
     "triext 2x12@1/60"},
    {"S-UP-B", "Upper B", Focus::Upper, Style::Hypertrophy, 60,
     "ohp 3x8@2/120; pullup 3x8@2/120; bench 4x10@2/120; row 2x10@2/120; plank 3x45s"},
    {"S-MAINT", "Maintenance", Focus::Full, Style::Maintenance, 35,
     "squat 2x4@3/180; rdl 2x5@3/150; calfst 2x10@3/60; row 2x8@3/90"},
    {"S-MAINT3", "Maintenance, longer", Focus::Full, Style::Maintenance, 40,
     "squat 3x4@3/180; rdl 2x5@3/150; stepup 2x5@3/120; calfbent 2x10@3/60; pushup 2x10@3/60; "
     "deadbug 2x8"},
    {"S-POWER", "Power", Focus::Full, Style::Power, 35,
     "goblet 3x5@5/120; stepup 2x6@5/120; calfst 2x10@3/60; plank 2x40s"},
    {"S-LIGHT", "Light third session", Focus::Full, Style::Light, 30,
     "squat 2x6@5/120; rdl 2x6@5/120; calfst 2x12@3/60; pushup 2x10@3/60"},
    {"S-TAPER", "Taper", Focus::Full, Style::Taper, 25,
     "squat 2x4@5/150; rdl 2x5@5/150; plank 2x30s"},
    {"S-NOV-A", "First steps A", Focus::Full, Style::Light, 30,
     "goblet 2x10@5; rdl 2x10@5; pushup 2x8@3; plank 2x20s; calfst 2x12@4"},
    {"S-NOV-B", "First steps B", Focus::Full, Style::Light, 30,
     "stepup 2x8@5; hipthrust 2x10@5; row 2x10@3; deadbug 2x8; calfbent 2x12@4"},
});

SessionTemplate made(const RunRow& row)
{
    Session session{.kind = row.kind, .name = std::string(row.name)};
    Workout& plan = session.planned.emplace();
    plan.duration = minutes(row.minutes);
    plan.rpe = row.rpe;
    if (row.hardMinutes > 0)
        plan.hardTime = minutes(row.hardMinutes);
    if (row.warmUpKm > 0)
        plan.warmUp = plan.coolDown = kilometres(row.warmUpKm);
    if (row.reps > 0 && row.repM > 0) {
        plan.reps = row.reps;
        plan.repDistance = metres(row.repM);
        plan.hardDistance = metres(row.reps * row.repM);
    }
    if (row.kind == Kind::HillSprints)
        plan.down = HillReturn::Walk;
    if (row.kind == Kind::Plyometrics)
        plan.contacts = 50;
    if (row.kind == Kind::Long && row.minutes >= 90) // a fuel plan from 90 minutes on
        plan.fuelCarbsGPerH = 40;
    return {std::string(row.id), std::string(row.name), row.group, std::move(session)};
}

SessionTemplate made(const LiftRow& row)
{
    Session session{.kind = Kind::Strength,
                    .name = std::string(row.name),
                    .focus = row.focus,
                    .style = row.style,
                    .exercises = exercisesIn(row.exercises)};
    session.planned.emplace().duration = minutes(row.minutes);
    return {std::string(row.id), std::string(row.name), TemplateGroup::Strength,
            std::move(session)};
}

// The number at the start of the text, which is taken off it.
int takeNumber(std::string_view& text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

double takeDecimal(std::string_view& text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

bool takeSign(std::string_view& text, char sign)
{
    const bool there = !text.empty() && text.front() == sign;
    if (there)
        text.remove_prefix(1);
    return there;
}

ExerciseEntry entryIn(std::string_view text)
{
    const auto blank = text.find(' ');
    ExerciseEntry entry{.exercise = {std::string(text.substr(0, blank))}};
    text.remove_prefix(blank + 1);
    Target& target = entry.target.emplace();
    target.sets = takeNumber(text);
    takeSign(text, 'x');
    const int amount = takeNumber(text);
    if (takeSign(text, 's'))
        target.duration = std::chrono::seconds{amount};
    else
        target.reps = RepRange{amount, amount};
    if (takeSign(text, '@'))
        target.rir = takeDecimal(text);
    if (takeSign(text, '*'))
        target.weight = kilograms(takeDecimal(text));
    if (takeSign(text, '/'))
        entry.rest = std::chrono::seconds{takeNumber(text)};
    return entry;
}

} // namespace

std::vector<ExerciseEntry> exercisesIn(std::string_view notation)
{
    std::vector<ExerciseEntry> entries;
    while (!notation.empty()) {
        const auto end = std::min(notation.find(';'), notation.size());
        entries.push_back(entryIn(notation.substr(0, end)));
        notation.remove_prefix(std::min(end + 2, notation.size()));
    }
    return entries;
}

std::span<const SessionTemplate> templates()
{
    static const std::vector<SessionTemplate> kTemplates = [] {
        std::vector<SessionTemplate> all;
        for (const RunRow& row : kRuns)
            all.push_back(made(row));
        for (const LiftRow& row : kLifts)
            all.push_back(made(row));
        std::ranges::stable_sort(all, {}, &SessionTemplate::group);
        return all;
    }();
    return kTemplates;
}

const SessionTemplate* findTemplate(std::string_view id)
{
    const auto found = std::ranges::find(templates(), id, &SessionTemplate::id);
    return found == templates().end() ? nullptr : &*found;
}

Session sessionFrom(const SessionTemplate& from, Id<Session> id, Day day, Slot slot,
                    const std::optional<double>& easyPace)
{
    Session session = from.blueprint;
    session.id = std::move(id);
    session.date = day;
    session.slot = slot;
    if (isRun(session.kind) && easyPace) {
        // Hard minutes are run about a sixth faster than easy ones.
        const double easySeconds = inSeconds(*session.planned->duration) +
                                   inSeconds(session.planned->hardTime.value_or(Duration{})) / 6;
        session.planned->distance = kilometres(std::round(2 * easySeconds / *easyPace) / 2);
    }
    return session;
}

} // namespace mileplate::library
