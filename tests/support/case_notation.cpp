// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_notation.h"

#include "core/edits/edit.h"
#include "core/edits/session_edits.h"
#include "core/library/templates.h"
#include "tests/support/builders.h"

#include <cmath>
#include <sstream>

namespace mileplate::test {

namespace {

// The weeks that cases are made of (rulebook 5.6).
constexpr std::string_view kT1 =
    "p Mon 06:30 40m easy 6.5km // p Mon 07:15 40m str full heavy | squat 3x6@2/150; rdl "
    "3x8@2/150; lunge 2x10@2/90; plank 2x40s // p Tue 07:30 60m intervals 10km hard=16 hkm=3.6 "
    "wu=2 cd=2 // p Thu 06:30 45m steady 8km // p Thu 07:20 40m str full heavy | squat 2x6@2/150; "
    "hipthrust 3x8@2/120; stepup 2x10@2/90; calfst 2x12@2/60; calfbent 1x12@2/60; row 2x10@2/90 "
    "// p Fri 07:00 30m easy 5km // p Sat 08:00 90m long 14km fuel=30 // p Sun 09:00 20m mob";
constexpr std::string_view kT2 =
    "p Mon 06:40 15m plyo contacts=50 // p Mon 07:00 50m str full heavy | squat 3x5@2/180; rdl "
    "3x6@2/150; splitsq 2x8@2/120; row 2x10@2/90; pallof 2x10@2/60 // p Tue 07:30 60m intervals "
    "11km hard=18 hkm=4 wu=2 cd=2 // p Wed 07:00 45m easy 7.5km // p Thu 07:00 55m tempo 10km "
    "hard=20 wu=2 cd=2 // p Thu 12:30 30m str full light | squat 2x6@5/120; rdl 2x6@5/120; calfst "
    "2x12@3/60; pushup 2x10@3/60 // p Fri 07:00 35m easy 6km // p Sat 08:00 90m long 15km fuel=30";

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

std::vector<std::string> wordsOf(const std::string& text) { return split(text, " "); }

[[noreturn]] void fail(const std::string& word) { throw std::runtime_error("case: " + word); }

int weekdayNamed(std::string_view name)
{
    static constexpr std::array kNames{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end())
        fail(std::string(name));
    return static_cast<int>(found - kNames.begin());
}

template <class Enum>
Enum wordAs(std::string_view word)
{
    const auto value = mileplate::named<Enum>(word);
    if (!value)
        fail(std::string(word));
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

Athlete athleteOf(const Profile& profile)
{
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
    return athlete;
}

// A line of the week, before it becomes a session of this week or of one before.
struct Line {
    Session session;
    char state = 'p';
    int week = 0;
    bool isNew = false;
};

class Reader {
public:
    explicit Reader(std::string_view notation) { read(notation); }

    Case made() const
    {
        Edit edit{.title = "Case"};
        edit.athlete.push_back({std::nullopt, m_athlete});
        edit.phases.push_back(
            {std::nullopt, Phase{{"phase"}, kMonday - Days{322}, kMonday + Days{398}, m_phase}});
        for (const auto& [day, log] : m_days)
            edit.days.push_back({std::nullopt, log});
        for (const Meal& meal : m_meals)
            edit.meals.push_back({std::nullopt, meal});
        for (int week = -m_history; week < 0; ++week)
            addHistory(edit, week);
        for (const Line& line : m_lines)
            add(edit, line.session, line.state, line.week);
        return {must(diaryOf(edit)), m_now, kMonday};
    }

private:
    void read(std::string_view notation)
    {
        for (const std::string& item : split(notation, "//"))
            readItem(item);
    }

    void readItem(const std::string& item)
    {
        auto words = wordsOf(item);
        const std::string first = words.front();
        if (first == "athlete")
            readAthlete(words);
        else if (first == "use")
            read(words.at(1) == "T1" ? kT1 : words.at(1) == "T2" ? kT2 : (fail(item), kT1));
        else if (first == "now")
            m_now = at(kMonday + Days{weekdayNamed(words.at(1))}, readClock(words.at(2)).value());
        else if (first == "hist")
            m_history = words.at(1) == "none" ? 0 : std::stoi(words.at(2));
        else if (first == "avail")
            readAvailability(words);
        else if (first == "meal")
            readMeal(words);
        else
            readSession(item);
    }

    void readAthlete(const std::vector<std::string>& words)
    {
        const auto profile = std::ranges::find(kProfiles, words.at(1), &Profile::id);
        if (profile == kProfiles.end())
            fail(words.at(1));
        m_athlete = athleteOf(*profile);
        m_phase = profile->phase;
        for (std::size_t i = 2; i < words.size(); ++i) {
            const auto pair = split(words[i], "=");
            if (pair.at(0) == "phase")
                m_phase = wordAs<PhaseKind>(pair.at(1));
            else if (pair.at(0) == "priority")
                m_athlete.priority = wordAs<Priority>(pair.at(1));
            else if (pair.at(0) == "liftm")
                m_athlete.liftingMonths = std::stod(pair.at(1));
            else if (pair.at(0) == "runm")
                m_athlete.runningMonths = std::stod(pair.at(1));
            else
                fail(words[i]);
        }
    }

    void readAvailability(const std::vector<std::string>& words)
    {
        const Day day = kMonday + Days{weekdayNamed(words.at(1))};
        DayLog& log = m_days.try_emplace(day, DayLog{.date = day}).first->second;
        log.availability.emplace();
        if (words.at(2) == "none")
            return;
        for (const std::string& window : split(words.at(2), ",")) {
            const auto clocks = split(window, "-");
            log.availability->push_back(
                {readClock(clocks.at(0)).value(), readClock(clocks.at(1)).value()});
        }
    }

    // meal Mon-Wed 07:30 P25 C60 F15: kilocalories are 4P + 4C + 9F.
    void readMeal(const std::vector<std::string>& words)
    {
        const auto days = split(words.at(1), "-");
        const double protein = std::stod(words.at(3).substr(1));
        const double carbs = std::stod(words.at(4).substr(1));
        const double fat = std::stod(words.at(5).substr(1));
        for (int day = weekdayNamed(days.front()); day <= weekdayNamed(days.back()); ++day) {
            Meal eaten = meal("m" + std::to_string(m_meals.size()), kMonday + Days{day},
                              words.at(2), protein, 4 * protein + 4 * carbs + 9 * fat);
            eaten.items.front().nutrients.carbs = grams(carbs);
            eaten.items.front().nutrients.fat = grams(fat);
            m_meals.push_back(std::move(eaten));
        }
    }

    // [w-1] p Tue 07:00 60m intervals 10km hard=16 | squat 3x6@2
    void readSession(const std::string& item)
    {
        const auto halves = split(item, "|");
        auto words = wordsOf(halves.front());
        Line line;
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
        m_lines.push_back(std::move(line));
    }

    static void readOption(const std::string& word, Line& line)
    {
        Session& session = line.session;
        Workout& plan = *session.planned;
        const auto pair = split(word, "=");
        const std::string& name = pair.front();
        if (pair.size() == 1 && session.kind == Kind::Strength) {
            if (!session.focus)
                session.focus = wordAs<Focus>(word);
            else
                session.style = wordAs<Style>(word);
        } else if (pair.size() == 1 && word.ends_with("km")) {
            plan.distance = kilometres(std::stod(word));
        } else if (name == "hard") {
            plan.hardTime = minutes(std::stod(pair.at(1)));
        } else if (name == "hkm") {
            plan.hardDistance = kilometres(std::stod(pair.at(1)));
        } else if (name == "wu") {
            plan.warmUp = kilometres(std::stod(pair.at(1)));
        } else if (name == "cd") {
            plan.coolDown = kilometres(std::stod(pair.at(1)));
        } else if (name == "fuel") {
            plan.fuelCarbsGPerH = std::stod(pair.at(1));
        } else if (name == "contacts") {
            plan.contacts = std::stoi(pair.at(1));
        } else if (name == "rpe") {
            plan.rpe = std::stod(pair.at(1));
        } else if (name == "new") {
            line.isNew = true;
        } else {
            fail(word);
        }
    }

    void addHistory(Edit& edit, int week) const
    {
        const double scale = week % 4 == 0 ? 0.65 : 1;
        for (const Line& line : m_lines) {
            if (!line.isNew && line.week == 0)
                add(edit, scaled(line.session, scale), 'd', week);
        }
    }

    static Session scaled(Session session, double scale)
    {
        Workout& plan = *session.planned;
        const auto by = [&](auto& quantity) {
            using Quantity = std::remove_reference_t<decltype(*quantity)>;
            if (quantity)
                quantity = Quantity{static_cast<typename Quantity::rep>(
                    std::llround(static_cast<double>(quantity->count()) * scale))};
        };
        by(plan.duration);
        by(plan.hardTime);
        for (auto* distance : {&plan.distance, &plan.hardDistance}) {
            if (*distance)
                *distance = metres(inMetres(**distance) * scale);
        }
        for (ExerciseEntry& entry : session.exercises) {
            if (scale < 1)
                entry.target->sets =
                    std::max(1, static_cast<int>(std::floor(entry.target->sets * scale + 0.5)));
        }
        return session;
    }

    static void add(Edit& edit, Session session, char state, int week)
    {
        session.id = {"s" + std::to_string(edit.sessions.size())};
        session.date += Days{7 * week};
        if (state == 'd') {
            const LocalTime start = at(session.date, *session.time);
            session = markedDone(
                session, Instant{std::chrono::sys_time<Duration>{start.time_since_epoch()}});
            session.planned.reset();
        }
        if (state == 'x')
            session.status = Status::Missed;
        edit.sessions.push_back({std::nullopt, std::move(session)});
    }

    Athlete m_athlete = athleteOf(kProfiles.front());
    PhaseKind m_phase = PhaseKind::Build;
    LocalTime m_now = kStartOfWeek;
    int m_history = 8;
    std::vector<Line> m_lines;
    std::vector<Meal> m_meals;
    std::map<Day, DayLog> m_days;
};

} // namespace

Case caseOf(std::string_view notation) { return Reader(notation).made(); }

} // namespace mileplate::test
