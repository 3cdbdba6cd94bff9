// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"
#include "app/command_line.h"
#include "app/commands.h"
#include "app/diary_source.h"
#include "core/base/utf8.h"
#include "core/entry/read_line.h"
#include "core/json/diary_json.h"
#include "core/library/exercises.h"

#include <QCommandLineParser>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace mileplate::app {

namespace {

using Json = nlohmann::ordered_json;

// Text of the line may be cut inside a character.
Json restJson(const std::vector<entry::NotUnderstood>& rest)
{
    Json parts = Json::array();
    for (const entry::NotUnderstood& part : rest)
        parts.push_back({{"text", validUtf8(part.text)},
                         {"from", part.from},
                         {"to", part.to},
                         {"missing", nameOf(part.missing)}});
    return parts;
}

Json readJson(const entry::ReadLine& read)
{
    Json json{{"kind", read.kind ? Json(nameOf(*read.kind)) : Json()}};
    const Day day = dayOf(localNow()) - Days{read.daysAgo.value_or(0)};
    if (read.session) {
        Session session = *read.session;
        session.date = day;
        Json& written = json["session"] = Json::parse(json::writeSession(session));
        written.erase("id"); // it gets one, and a slot, when it is entered
        written.erase("slot");
    }
    if (read.meal) {
        Meal meal = *read.meal;
        meal.date = day;
        Json& written = json["meal"] = Json::parse(json::writeMeal(meal));
        written.erase("id");
    }
    if (read.day) {
        DayLog log = *read.day;
        log.date = day;
        json["day"] = Json::parse(json::writeDay(log));
    }
    json["not_understood"] = restJson(read.notUnderstood);
    return json;
}

std::string runText(const Session& session)
{
    const Done& done = *session.done;
    std::string text = session.name.empty() ? std::string(nameOf(session.kind)) : session.name;
    if (done.workout.distance)
        text += fmt::format(", {:.2f} km", inKilometres(*done.workout.distance));
    if (done.timer)
        text += fmt::format(", {:.0f} s", inSeconds(*done.timer));
    if (done.workout.rpe)
        text += fmt::format(", RPE {:g}", *done.workout.rpe);
    if (session.time)
        text += ", from " + isoClock(*session.time);
    if (!session.note.empty())
        text += ", " + session.note;
    return text + "\n";
}

std::string setText(const LiftSet& set)
{
    std::string text = set.kind == SetKind::Working ? "" : std::string(nameOf(set.kind)) + " ";
    if (set.reps)
        text += fmt::format("{}", *set.reps);
    if (set.duration)
        text += fmt::format("{:g} s", inSeconds(*set.duration));
    if (set.weight)
        text += fmt::format("{}{:g} kg", set.reps || set.duration ? " x " : "",
                            inKilograms(*set.weight));
    if (set.rir)
        text += fmt::format(" RIR {:g}", *set.rir);
    return text.empty() ? "1 set" : text;
}

std::string targetText(const Target& target)
{
    std::string text = fmt::format("planned {}", target.sets);
    text += target.reps        ? fmt::format(" x {}-{}", target.reps->lowest, target.reps->highest)
            : target.sets == 1 ? " set"
                               : " sets";
    if (target.weight)
        text += fmt::format(" x {:g} kg", inKilograms(*target.weight));
    if (target.rir)
        text += fmt::format(" RIR {:g}", *target.rir);
    return text;
}

// On one line.
std::string noteText(std::string note)
{
    for (auto at = note.find('\n'); at != note.npos; at = note.find('\n', at))
        note.replace(at, 1, "; ");
    return note;
}

std::string liftText(const Session& session, const Register<Exercise>& own)
{
    std::string text;
    for (const ExerciseEntry& entry : session.exercises) {
        text += library::exerciseName(entry.exercise, own);
        if (entry.target)
            text += ": " + targetText(*entry.target);
        const char* between = ": ";
        for (const LiftSet& set : entry.sets) {
            text += between + setText(set);
            between = ", ";
        }
        if (!entry.note.empty())
            text += " (" + noteText(entry.note) + ")";
        text += '\n';
    }
    return text;
}

std::string dayText(const DayLog& log)
{
    std::string text;
    const auto add = [&](std::string_view name, const std::optional<double>& value) {
        if (value)
            text += fmt::format("{}{} {:g}", text.empty() ? "" : ", ", name, *value);
    };
    add("sleep (h)", log.sleepH);
    add("weight (kg)", log.weight ? std::optional(inKilograms(*log.weight)) : std::nullopt);
    add("soreness", log.soreness);
    add("pain", log.pain);
    add("resting heart rate", log.restingHeartRateBpm);
    add("HRV (ms)", log.hrvMs);
    return text + "\n";
}

std::string mealText(const Meal& meal, const Register<Food>& own)
{
    std::string text;
    for (const MealItem& item : meal.items) {
        const Food* food = own.find(item.food);
        const Nutrients has = nutrientsOf(item, food);
        text += food ? food->name : item.name;
        if (item.amount)
            text += fmt::format(", {:g} g", inGrams(*item.amount));
        if (has.protein)
            text += fmt::format(", {:.1f} g protein", inGrams(*has.protein));
        if (has.energy)
            text += fmt::format(", {:.0f} kcal", inKilocalories(*has.energy));
        text += '\n';
    }
    if (meal.fluidMl)
        text += fmt::format("{:.0f} ml\n", *meal.fluidMl);
    return text;
}

std::string readText(const entry::ReadLine& read, const Diary& diary)
{
    if (read.kind == entry::LineKind::Run)
        return runText(*read.session);
    if (read.kind == entry::LineKind::Lift)
        return liftText(*read.session, diary.exercises);
    if (read.meal)
        return mealText(*read.meal, diary.foods);
    return read.day ? dayText(*read.day) : std::string();
}

// What is missing of the part, as the food page asks for it.
std::string questionAbout(const entry::NotUnderstood& part)
{
    switch (part.missing) {
    case entry::Missing::Amount:
        return part.text + ": how much? (g, ml, piece, cup …)";
    case entry::Missing::Sets:
        return part.text + ": how many sets and repetitions? (3x5 100)";
    case entry::Missing::WeightOrEffort:
        return part.text + ": a weight or an effort? (@8kg, rpe 8)";
    case entry::Missing::Food:
        return "not understood: " + part.text + ": which food is it?";
    case entry::Missing::Anything:
        break;
    }
    return "not understood: " + part.text;
}

} // namespace

int readCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        "Shows what a typed line is understood as, such as "
        "\"8 km 47:30 rpe 3\", \"squat 3x5 100 rir2\" or \"2 eggs, 150 g rice\".");
    addSourceOptions(parser);
    parser.addOption({"json", "Print JSON."});
    parser.addPositionalArgument("text", "The line.", "TEXT");
    if (const auto ended = parse(parser, arguments))
        return *ended;
    if (parser.positionalArguments().isEmpty()) {
        complain("read: say what to read");
        return WrongUsage;
    }
    DiarySource known; // whose exercises and units; nobody's where none is named
    if (parser.isSet("diary") || parser.isSet("from")) {
        int status = Fine;
        auto source = readSource(parser, status);
        if (!source)
            return status;
        known = *std::move(source);
    }
    const Diary& diary = known.diary;
    const entry::LineContext context{
        .exercises = library::ExerciseNames(diary.exercises),
        .units = diary.who().units.value_or(UnitSystem::Metric),
        .foods = foods::FoodSearch(diary.foods, foods::eatenFoods(diary, dayOf(localNow())))};
    const auto read =
        entry::readLine(parser.positionalArguments().join(' ').toStdString(), context);
    print(parser.isSet("json") ? readJson(read).dump(2) + "\n" : readText(read, diary));
    for (const entry::NotUnderstood& part : read.notUnderstood) {
        if (!parser.isSet("json"))
            complain(questionAbout(part));
    }
    return statusAfter(known, read.kind && read.notUnderstood.empty() ? Fine : FellShort);
}

} // namespace mileplate::app
