// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/background/figure_names.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

constexpr std::string_view kThreshold = "threshold";

constexpr auto kNames = std::to_array<FigureName>({
    {"gap", "Time between", "h"},
    {"hours", "Time before", "h"},
    {"lss", "Hard leg sets", "sets"},
    {"n", "Counted", ""},
    {"of", "Of", ""},
    {"blocks", "Blocks", ""},
    {"minutes", "Duration", "min", 0},
    {"min", "Duration", "min", 0},
    {"sets", "Hard sets", "sets"},
    {"exercises", "Exercises", ""},
    {"base", "Baseline", ""},
    {"cut", "Cut by", "%", 0},
    {"pct", "Change", "%", 0},
    {"share", "Share", "%", 0},
    {"hard", "Hard", "min"},
    {"hardkm", "Hard distance", "km"},
    {"hardmin", "Hard minutes", "min"},
    {"total", "In all", "min", 0},
    {"km", "Distance", "km"},
    {"weekkm", "Distance of the week", "km"},
    {"longest", "Longest run", "km"},
    {"peak", "Peak week", "km"},
    {"pre", "Before the break", "km"},
    {"need", "Needed", ""},
    {"reps", "Repetitions", ""},
    {"wu", "Warm-up", "km"},
    {"cd", "Cool-down", "km"},
    {"hr", "Heart rate", "bpm", 0},
    {"rpe", "Effort", "RPE"},
    {"contacts", "Contacts", ""},
    {"failSets", "Sets close to failure", "sets", 0},
    {"meanRIR", "Mean reserve", "repetitions"},
    {"load", "Weight", "kg"},
    {"prev", "Before", "kg"},
    {"ratio", "Compared with before", "%", 0, 100},
    {"e1rm", "Estimated maximum", "kg"},
    {"best", "Best lately", "kg"},
    {"rest", "Rest", "s", 0},
    {"tsb", "Form", "LU/d"},
    {"ctl", "Fitness", "LU/d"},
    {"frac", "Form, of fitness", "%", 0, 100},
    {"mono", "Monotony", ""},
    {"strain", "Strain", "AU", 0},
    {"au", "Load of the week", "AU", 0},
    {"readiness", "Readiness (estimate)", "%", 0},
    {"mean", "Mean", ""},
    {"target", "Target", "g/kg"},
    {"days", "Days", "", 0},
    {"nights", "Nights", "", 0},
    {"g", "Carbohydrate", "g/kg"},
    {"g1", "Target from", "g", 0},
    {"g2", "Target to", "g", 0},
    {"got", "Eaten", "g/kg", 2},
    {"C", "Carbohydrate", "g", 0},
    {"P", "Protein", "g", 0},
    {"ea", "Energy availability", "kcal/kg FFM/d"},
    {"trend", "Weight trend", "%/week", 2},
    {"balance", "Energy balance", "kcal/d", 0},
    {"temp", "Temperature", "°C"},
    {"delta", "Above the baseline", "bpm"},
    {"soreness", "Soreness", "of 10"},
    {"v", "Pain", "of 10"},
    {"day", "Days since", "days", 0},
});

struct Special {
    std::string_view rule;
    FigureName name;
};

// Where a name means something else.
constexpr auto kSpecial = std::to_array<Special>({
    {"SCH-05", {"n", "Hard days in a row", "days", 0}},
    {"SCH-06", {"n", "Days in a row", "days", 0}},
    {"SCH-07", {"n", "Hard days", "days", 0}},
    {"SCH-10", {"n", "Sessions", "", 0}},
    {"STR-03", {"sets", "Working sets", "sets"}},
    {"STR-04", {"n", "Strength sessions", "", 0}},
    {"STR-06", {"share", "Share of the sets", "%", 0, 100}},
    {"RUN-01", {"base", "Baseline", "km"}},
    {"RUN-05", {"n", "Quality runs", "", 0}},
    {"RUN-06", {"hard", "Hard distance", "km"}},
    {"RUN-09", {"gap", "Days without a run", "days", 0}},
    {"FAT-02", {"load", "Load of the week", "AU", 0}},
    {"FAT-03", {"base", "Baseline", "AU", 0}},
    {"FAT-05", {"n", "Weeks without a lighter one", "weeks", 0}},
    {"FAT-06", {"n", "Harder than planned", "sessions", 0}},
    {"FAT-06", {"of", "Of", "sessions", 0}},
    {"NUT-01", {"mean", "Mean of the days", "g/kg", 2}},
    {"NUT-05", {"need", "Needed", "g", 0}},
    {"NUT-06", {"need", "Needed", "g/kg", 2}},
    {"NUT-10", {"pct", "Change of body mass", "%"}},
    {"REC-01", {"mean", "Mean of the nights", "h", 2}},
    {"REC-02", {"hours", "Slept", "h"}},
    {"REC-03", {"base", "Baseline", "bpm"}},
    {"RACE-02", {"base", "Usual", "sets"}},
    {"RACE-03", {"pct", "Of the peak", "%", 0}},
    {"RACE-06", {"days", "Time before the race", "days"}},
    {"RACE-07", {"day", "Days since the race", "days", 0}},
    {"RACE-09", {"need", "Needed", "km"}},
    {"DAT-02", {"days", "History", "days", 0}},
});

// Where the threshold is not about the first number.
struct Measured {
    std::string_view rule;
    std::string_view figure; // none: about something that is no figure
    std::string_view unit{};
};
constexpr auto kMeasured = std::to_array<Measured>({
    {"SCH-10", "minutes"},
    {"RUN-01", "pct"},
    {"RUN-09", "km"},
    {"STR-08", "ratio"},
    {"STR-09", "ratio"},
    {"FAT-01", "frac"},
    {"FAT-03", "pct"},
    {"FAT-06", "", "RPE points"},
    {"NUT-02", "n"},
    {"NUT-03", "", "h"},
    {"NUT-04", "", "g/kg"},
    {"RACE-03", "pct"},
});

const Measured* specialMeasureOf(std::string_view rule)
{
    const auto found = std::ranges::find(kMeasured, rule, &Measured::rule);
    return found == kMeasured.end() ? nullptr : &*found;
}

const Figure* figureIn(const Finding& finding, std::string_view name)
{
    const auto found = std::ranges::find(finding.figures, name, &Figure::name);
    return found == finding.figures.end() ? nullptr : &*found;
}

} // namespace

const FigureName* figureNameOf(std::string_view rule, std::string_view figure)
{
    for (const Special& special : kSpecial) {
        if (special.rule == rule && special.name.name == figure)
            return &special.name;
    }
    const auto found = std::ranges::find(kNames, figure, &FigureName::name);
    return found == kNames.end() ? nullptr : &*found;
}

std::optional<double> numberOf(const Figure& figure)
{
    if (const auto* whole = std::get_if<std::int64_t>(&figure.value))
        return static_cast<double>(*whole);
    if (const auto* number = std::get_if<double>(&figure.value))
        return *number;
    return std::nullopt;
}

std::optional<double> thresholdOf(const Finding& finding)
{
    const Figure* threshold = figureIn(finding, kThreshold);
    return threshold ? numberOf(*threshold) : std::nullopt;
}

const Figure* measuredIn(const Finding& finding)
{
    if (const Measured* special = specialMeasureOf(finding.rule))
        return figureIn(finding, special->figure);
    for (const Figure& figure : finding.figures) {
        if (figure.name != kThreshold && numberOf(figure) &&
            figureNameOf(finding.rule, figure.name))
            return &figure;
    }
    return nullptr;
}

std::string_view thresholdUnitOf(std::string_view rule)
{
    const Measured* special = specialMeasureOf(rule);
    return special ? special->unit : std::string_view();
}

} // namespace mileplate::rules
