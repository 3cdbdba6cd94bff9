// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/read_line.h"

#include "core/base/letters.h"
#include "core/entry/read_day.h"
#include "core/library/exercises.h"

#include <algorithm>

namespace mileplate::entry {

namespace {

ReadLine asDay(std::string_view line, const LineContext& context)
{
    ReadDay read = readDay(line, context.units);
    const bool any = read.log.has_value();
    return {.kind = any ? std::optional(LineKind::Day) : std::nullopt,
            .day = std::move(read.log),
            .notUnderstood = std::move(read.notUnderstood)};
}

// A built-in exercise that is none with weights: swimming, a treadmill, yoga.
bool isOtherSport(const ExerciseEntry& entry)
{
    const Exercise* exercise = library::findExercise(entry.exercise.text);
    return exercise && !exercise->pattern;
}

// "swimming 30 min"; nothing where no time is said.
std::optional<Session> otherSport(const std::vector<ExerciseEntry>& entries)
{
    Duration whole{};
    for (const ExerciseEntry& entry : entries) {
        for (const LiftSet& set : entry.sets)
            whole += set.duration.value_or(Duration{});
    }
    if (whole == Duration{})
        return std::nullopt;
    const bool isGentle = entries.front().exercise.text == "yoga";
    return Session{.kind = isGentle ? Kind::Mobility : Kind::Cross,
                   .name = library::findExercise(entries.front().exercise.text)->name,
                   .status = Status::Done,
                   .done = Done{.timer = whole}};
}

ReadLine asLift(std::string_view line, const LineContext& context)
{
    ReadLifts read = readLifts(line, context.exercises, context.units);
    ReadLine result{.notUnderstood = std::move(read.notUnderstood)};
    if (read.entries.empty())
        return result;
    if (std::ranges::all_of(read.entries, isOtherSport)) {
        result.session = otherSport(read.entries);
        if (result.session)
            result.kind = LineKind::Run;
        return result;
    }
    result.kind = LineKind::Lift;
    const bool isPlan = std::ranges::all_of(
        read.entries, [](const ExerciseEntry& entry) { return entry.target.has_value(); });
    if (isPlan) {
        result.session = Session{.kind = Kind::Strength, .exercises = std::move(read.entries)};
        return result;
    }
    result.session = Session{.kind = Kind::Strength,
                             .status = Status::Done,
                             .done = Done{},
                             .exercises = std::move(read.entries)};
    return result;
}

ReadLine asRun(std::string_view line, const LineContext&)
{
    ReadRun read = readRun(line);
    const bool any = read.session.has_value();
    return {.kind = any ? std::optional(LineKind::Run) : std::nullopt,
            .session = std::move(read.session),
            .notUnderstood = std::move(read.notUnderstood)};
}

ReadLine asMeal(std::string_view line, const LineContext& context)
{
    ReadMeal read = readMeal(line, context.foods);
    ReadLine result;
    for (MealPart& part : read.parts) {
        // An exercise is no food that is called nearly so: "squat" is no squab.
        if (part.isMistyped && context.exercises.find(part.words))
            part.state = MealPart::State::NoFood;
        if (part.isUnderstood())
            result.kind = LineKind::Meal;
        else
            result.notUnderstood.push_back(
                {std::string(line.substr(part.from, part.to - part.from)), part.from, part.to,
                 part.state == MealPart::State::NoFood ? Missing::Food : Missing::Amount});
    }
    if (result.kind)
        result.meal = read.meal();
    return result;
}

// In the order in which they come where two leave as little.
constexpr std::array kReaders{asDay, asLift, asRun, asMeal};

std::size_t bytesNotUnderstood(const ReadLine& read)
{
    std::size_t bytes = 0;
    for (const NotUnderstood& part : read.notUnderstood)
        bytes += part.to - part.from;
    return bytes;
}

// Whether something is known of it, so that the rest can be asked for.
bool isBegun(const ReadLine& read)
{
    return std::ranges::any_of(read.notUnderstood, [](const NotUnderstood& part) {
        return part.missing != Missing::Anything && part.missing != Missing::Food;
    });
}

// All of the line, where no reader makes anything of it.
ReadLine nothingOf(std::string_view line)
{
    const std::size_t from = line.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos)
        return {};
    const std::size_t to = line.find_last_not_of(" \t\r\n") + 1;
    return {.notUnderstood = {{std::string(line.substr(from, to - from)), from, to}}};
}

// "yesterday" at the beginning or the end of the line; blanks take its place, so that all
// else stays where it is.
std::optional<int> takeDaysAgo(std::string& line)
{
    static constexpr auto kDays = std::to_array<std::pair<std::string_view, int>>(
        {{"today", 0}, {"heute", 0}, {"yesterday", 1}, {"gestern", 1}, {"vorgestern", 2}});
    const std::string_view between = " \t\r\n,:";
    const std::size_t first = line.find_first_not_of(between);
    if (first == std::string::npos)
        return std::nullopt;
    const std::size_t firstEnd = std::min(line.find_first_of(between, first), line.size());
    const std::size_t lastEnd = line.find_last_not_of(between) + 1;
    const std::size_t last = line.find_last_of(between, lastEnd - 1) + 1;
    for (const auto& [from, to] : {std::pair{first, firstEnd}, {last, lastEnd}}) {
        const std::string word = folded(line.substr(from, to - from));
        for (const auto& [name, days] : kDays) {
            if (word != name)
                continue;
            const bool isHead = to < line.size() && line[to] == ':';
            std::fill(line.begin() + static_cast<std::ptrdiff_t>(from),
                      line.begin() + static_cast<std::ptrdiff_t>(to + (isHead ? 1 : 0)), ' ');
            return days;
        }
    }
    return std::nullopt;
}

ReadLine readPlainLine(std::string_view line, const LineContext& context)
{
    std::optional<ReadLine> best;
    std::optional<ReadLine> begun; // what may become one, as "squat" a lift
    for (const auto reader : kReaders) {
        if (best && best->notUnderstood.empty())
            break;
        ReadLine read = reader(line, context);
        if (read.kind && (!best || bytesNotUnderstood(read) < bytesNotUnderstood(*best)))
            best = std::move(read);
        else if (!begun && isBegun(read))
            begun = std::move(read);
    }
    if (!best && begun)
        return {.notUnderstood = std::move(begun->notUnderstood)};
    return best ? std::move(*best) : nothingOf(line);
}

} // namespace

ReadLine readLine(std::string_view line, const LineContext& context)
{
    std::string plain(line);
    const auto daysAgo = takeDaysAgo(plain);
    ReadLine read = readPlainLine(plain, context);
    read.daysAgo = daysAgo;
    return read;
}

} // namespace mileplate::entry
