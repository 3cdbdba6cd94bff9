// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_session.h"

#include "core/edits/session_edits.h"
#include "core/library/templates.h"
#include "tests/support/builders.h"

#include <cmath>
#include <map>
#include <stdexcept>

namespace mileplate::test {

namespace {

template <class Enum>
Enum wordAs(const std::string& word)
{
    const auto value = mileplate::named<Enum>(word);
    if (!value)
        failAt(word);
    return *value;
}

Kind kindNamed(const std::string& word)
{
    static const std::map<std::string, Kind> kShort{{"str", Kind::Strength},
                                                    {"plyo", Kind::Plyometrics},
                                                    {"mob", Kind::Mobility},
                                                    {"hilleasy", Kind::HillsEasy},
                                                    {"hillsprints", Kind::HillSprints}};
    const auto found = kShort.find(word);
    return found == kShort.end() ? wordAs<Kind>(word) : found->second;
}

void readRepeats(const std::string& text, Workout& plan)
{
    const auto parts = split(text, "x");
    plan.reps = std::stoi(parts.at(0));
    if (parts.size() > 1)
        plan.repDistance = metres(std::stod(parts.at(1)));
}

void readNamed(const std::string& name, const std::string& text, CaseSession& line)
{
    Session& session = line.session;
    Workout& plan = *session.planned;
    const auto number = [&] { return std::stod(text); };
    if (name == "hard")
        plan.hardTime = minutes(number());
    else if (name == "hkm")
        plan.hardDistance = kilometres(number());
    else if (name == "wu")
        plan.warmUp = kilometres(number());
    else if (name == "cd")
        plan.coolDown = kilometres(number());
    else if (name == "fuel")
        plan.fuelCarbsGPerH = number();
    else if (name == "fluid")
        plan.fluidMlPerH = number();
    else if (name == "temp")
        plan.temperatureC = number();
    else if (name == "desc")
        plan.descent = metres(number());
    else if (name == "contacts")
        plan.contacts = std::stoi(text);
    else if (name == "reps")
        readRepeats(text, plan);
    else if (name == "down")
        plan.down = wordAs<HillReturn>(text);
    else if (name == "rpe")
        plan.rpe = number();
    else if (name == "prpe")
        line.plannedRpe = number();
    else if (name == "hr")
        line.heartRate = number();
    else if (name == "bm")
        line.massChangeKg = number();
    else if (name == "key")
        session.key = text == "1";
    else if (name == "new")
        line.isNew = text == "1";
    else
        failAt(name);
}

void readOption(const std::string& word, CaseSession& line)
{
    Session& session = line.session;
    const auto pair = split(word, "=");
    if (pair.size() == 2)
        readNamed(pair[0], pair[1], line);
    else if (session.kind == Kind::Strength && !session.focus)
        session.focus = wordAs<Focus>(word);
    else if (session.kind == Kind::Strength)
        session.style = wordAs<Style>(word);
    else if (word.ends_with("km"))
        session.planned->distance = kilometres(std::stod(word));
    else
        failAt(word);
}

} // namespace

std::vector<std::string> split(std::string_view text, std::string_view separator)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        std::string part(text.substr(0, end));
        part.erase(0, std::min(part.find_first_not_of(' '), part.size()));
        part.erase(part.find_last_not_of(' ') + 1);
        if (!part.empty())
            parts.push_back(std::move(part));
        text.remove_prefix(std::min(end + separator.size(), text.size()));
    }
    return parts;
}

void failAt(const std::string& word) { throw std::runtime_error("case: " + word); }

int weekdayNamed(std::string_view name)
{
    static constexpr std::array kNames{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end())
        failAt(std::string(name));
    return static_cast<int>(found - kNames.begin());
}

CaseSession caseSession(const std::string& text)
{
    const auto halves = split(text, "|");
    auto words = split(halves.front(), " ");
    CaseSession line;
    if (words.front().front() == 'w') {
        line.week = std::stoi(words.front().substr(1));
        words.erase(words.begin());
    }
    line.state = words.at(0).front();
    Session& session = line.session;
    session.date = kMonday + Days{weekdayNamed(words.at(1))};
    session.time = readClock(words.at(2));
    session.slot = slotOf(session.time.value());
    session.planned.emplace().duration = minutes(std::stod(words.at(3)));
    session.kind = kindNamed(words.at(4));
    for (std::size_t i = 5; i < words.size(); ++i)
        readOption(words[i], line);
    if (halves.size() > 1)
        session.exercises = library::exercisesIn(halves[1]);
    return line;
}

Session scaledForHistory(const Session& session, double factor)
{
    Session scaled = session;
    if (factor == 1)
        return scaled;
    Workout& plan = *scaled.planned;
    for (auto* length : {&plan.duration, &plan.hardTime}) {
        if (*length)
            *length = Duration{std::llround(static_cast<double>((*length)->count()) * factor)};
    }
    for (auto* distance : {&plan.distance, &plan.hardDistance}) {
        if (*distance)
            *distance = metres(inMetres(**distance) * factor);
    }
    plan.reps.reset();
    plan.repDistance.reset();
    for (ExerciseEntry& entry : scaled.exercises)
        entry.target->sets =
            std::max(1, static_cast<int>(std::floor(entry.target->sets * factor + 0.5)));
    return scaled;
}

Session entered(const CaseSession& line, int week, const std::string& id)
{
    Session session = line.session;
    session.id = {id};
    session.date += Days{7 * week};
    if (line.state == 'x')
        session.status = Status::Missed;
    if (line.state != 'd')
        return session;
    const LocalTime start = at(session.date, *session.time);
    session =
        markedDone(session, Instant{std::chrono::sys_time<Duration>{start.time_since_epoch()}});
    session.planned.reset();
    if (line.plannedRpe)
        session.planned.emplace().rpe = line.plannedRpe;
    session.done->averageHeartRateBpm = line.heartRate;
    session.done->massChangeKg = line.massChangeKg;
    return session;
}

} // namespace mileplate::test
