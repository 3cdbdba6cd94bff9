// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fit_names.h"

#include <array>
#include <fmt/format.h>
#include <span>

namespace mileplate::exchange {

namespace {

constexpr std::array<std::string_view, 24> kSports{"generic",
                                                   "running",
                                                   "cycling",
                                                   "transition",
                                                   "fitness equipment",
                                                   "swimming",
                                                   "basketball",
                                                   "soccer",
                                                   "tennis",
                                                   "american football",
                                                   "training",
                                                   "walking",
                                                   "cross-country skiing",
                                                   "alpine skiing",
                                                   "snowboarding",
                                                   "rowing",
                                                   "mountaineering",
                                                   "hiking",
                                                   "multisport",
                                                   "paddling",
                                                   "flying",
                                                   "e-biking",
                                                   "motorcycling",
                                                   "boating"};

struct Numbered {
    int number;
    std::string_view name;
};

std::string_view nameOf(std::span<const Numbered> rows, int number)
{
    for (const Numbered& row : rows) {
        if (row.number == number)
            return row.name;
    }
    return {};
}

constexpr auto kOtherSports = std::to_array<Numbered>({
    {25, "golf"},
    {30, "inline skating"},
    {31, "rock climbing"},
    {33, "ice skating"},
    {35, "snowshoeing"},
    {37, "stand-up paddling"},
    {38, "surfing"},
    {41, "kayaking"},
    {47, "boxing"},
    {53, "diving"},
    {62, "HIIT"},
    {64, "racket"},
    {75, "volleyball"},
    {84, "jump rope"},
});

constexpr auto kMakers = std::to_array<Numbered>({
    {1, "garmin"},
    {15, "dynastream"},
    {23, "suunto"},
    {32, "wahoo"},
    {40, "concept2"},
    {70, "sigma"},
    {71, "tomtom"},
    {76, "moxy"},
    {89, "tacx"},
    {95, "stryd"},
    {123, "polar"},
    {258, "lezyne"},
    {260, "zwift"},
    {265, "strava"},
    {267, "bryton"},
    {281, "trainerroad"},
    {289, "hammerhead"},
    {294, "coros"},
});

// Exercise categories of the profile.
constexpr std::array<std::string_view, 33> kCategories{"bench_press",
                                                       "calf_raise",
                                                       "cardio",
                                                       "carry",
                                                       "chop",
                                                       "core",
                                                       "crunch",
                                                       "curl",
                                                       "deadlift",
                                                       "flye",
                                                       "hip_raise",
                                                       "hip_stability",
                                                       "hip_swing",
                                                       "hyperextension",
                                                       "lateral_raise",
                                                       "leg_curl",
                                                       "leg_raise",
                                                       "lunge",
                                                       "olympic_lift",
                                                       "plank",
                                                       "plyo",
                                                       "pull_up",
                                                       "push_up",
                                                       "row",
                                                       "shoulder_press",
                                                       "shoulder_stability",
                                                       "shrug",
                                                       "sit_up",
                                                       "squat",
                                                       "total_body",
                                                       "triceps_extension",
                                                       "warm_up",
                                                       "run"};

constexpr auto kFiles = std::to_array<Numbered>({
    {1, "device data"},
    {2, "settings"},
    {3, "sport settings"},
    {5, "a planned workout"},
    {6, "a course"},
    {7, "schedules"},
    {9, "body weight"},
    {10, "totals"},
    {11, "goals"},
    {14, "blood pressure"},
    {15, "all-day monitoring"},
    {20, "a summary"},
    {28, "all-day monitoring"},
    {32, "all-day monitoring"},
    {34, "a segment"},
    {35, "a list of segments"},
    {40, "a device's state"},
});

enum SubSport : std::uint8_t {
    Flexibility = 19,
    StrengthTraining = 20,
    Yoga = 43,
    Pilates = 44,
    Stretching = 85,
    Mobility = 111,
};

} // namespace

FitSport fitSport(std::int64_t sport, std::int64_t subSport)
{
    if (subSport == StrengthTraining)
        return {Sport::Strength, "strength training"};
    if (subSport == Yoga)
        return {Sport::Mobility, "yoga"};
    if (subSport == Pilates)
        return {Sport::Mobility, "pilates"};
    if (subSport == Flexibility || subSport == Stretching || subSport == Mobility)
        return {Sport::Mobility, "stretching"};
    if (sport == 1)
        return {Sport::Run, "running"};
    if (sport == 3)
        return {Sport::Transition, "transition"};
    if (sport >= 0 && sport < static_cast<std::int64_t>(kSports.size()))
        return {Sport::Other, kSports[static_cast<std::size_t>(sport)]};
    const auto other = nameOf(kOtherSports, static_cast<int>(sport));
    return {Sport::Other, other.empty() ? "other sport" : other};
}

std::string_view fitMaker(int number) { return nameOf(kMakers, number); }

std::string fitExercise(int category, int kind)
{
    if (category < 0 || category >= static_cast<int>(kCategories.size()))
        return {};
    const std::string_view name = kCategories[static_cast<std::size_t>(category)];
    return kind < 0 ? std::string(name) : fmt::format("{}/{}", name, kind);
}

std::string_view fitFileName(int fileType)
{
    return fileType == 4 ? std::string_view{} : nameOf(kFiles, fileType);
}

} // namespace mileplate::exchange
