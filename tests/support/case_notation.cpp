// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_notation.h"

#include "core/edits/edit.h"
#include "tests/support/builders.h"
#include "tests/support/case_blocks.h"
#include "tests/support/case_session.h"

#include <cmath>
#include <map>
#include <set>

namespace mileplate::test {

namespace {

using Words = std::vector<std::string>;

constexpr double kCutback = 0.65;

// "Mon-Wed", "Fri,Sat", "all" as days after Monday.
std::vector<int> daysNamed(const std::string& text)
{
    std::vector<int> days;
    for (const std::string& part : split(text == "all" ? "Mon-Sun" : text, ",")) {
        const auto ends = split(part, "-");
        for (int day = weekdayNamed(ends.front()); day <= weekdayNamed(ends.back()); ++day)
            days.push_back(day);
    }
    return days;
}

class Reader {
public:
    explicit Reader(std::string_view notation) { read(notation); }

    Case made() const
    {
        Edit edit{.title = "Case"};
        edit.athlete.push_back({std::nullopt, m_who.athlete});
        edit.phases.push_back(
            {std::nullopt,
             Phase{{"phase"}, kMonday - Days{322}, kMonday + Days{398}, m_who.phase}});
        for (const auto& [day, log] : m_days)
            edit.days.push_back({std::nullopt, log});
        for (const Meal& meal : m_meals)
            edit.meals.push_back({std::nullopt, meal});
        for (const Race& race : m_races)
            edit.races.push_back({std::nullopt, race});
        for (int back = m_history; back >= 1; --back)
            addHistory(edit, back);
        for (const CaseSession& line : m_lines)
            add(edit, line, line.week);
        Diary diary = must(diaryOf(edit));
        return {std::move(edit), std::move(diary), m_now, kMonday};
    }

private:
    void read(std::string_view notation)
    {
        for (const std::string& item : split(notation, "//"))
            readItem(item);
    }

    void readItem(const std::string& item)
    {
        using Method = void (Reader::*)(const Words&);
        static const std::map<std::string, Method> kItems{{"athlete", &Reader::readAthlete},
                                                          {"now", &Reader::readNow},
                                                          {"hist", &Reader::readHistory},
                                                          {"scale", &Reader::readScale},
                                                          {"use", &Reader::readUse},
                                                          {"drop", &Reader::readDrop},
                                                          {"avail", &Reader::readAvailability},
                                                          {"meal", &Reader::readMeal},
                                                          {"race", &Reader::readRace},
                                                          {"sleep", &Reader::readDayValue},
                                                          {"rhr", &Reader::readDayValue},
                                                          {"rhr*", &Reader::readPulses},
                                                          {"bw@", &Reader::readWeight},
                                                          {"sore", &Reader::readDayValue},
                                                          {"pain", &Reader::readDayValue},
                                                          {"ill", &Reader::readDayValue}};
        const Words words = split(item, " ");
        const auto known = kItems.find(words.front());
        if (known == kItems.end())
            m_lines.push_back(caseSession(item));
        else
            (this->*known->second)(words);
    }

    void readAthlete(const Words& words)
    {
        m_who = athleteNamed(words.at(1));
        Athlete& athlete = m_who.athlete;
        for (std::size_t i = 2; i < words.size(); ++i) {
            const auto pair = split(words[i], "=");
            const std::string& value = pair.at(1);
            if (pair[0] == "phase")
                m_who.phase = mileplate::named<PhaseKind>(value).value();
            else if (pair[0] == "priority")
                athlete.priority = mileplate::named<Priority>(value).value();
            else if (pair[0] == "liftm")
                athlete.liftingMonths = std::stod(value);
            else if (pair[0] == "runm")
                athlete.runningMonths = std::stod(value);
            else
                failAt(words[i]);
        }
    }

    void readNow(const Words& words)
    {
        m_now = at(kMonday + Days{weekdayNamed(words.at(1))}, readClock(words.at(2)).value());
    }

    // hist same 8 cut=4 | hist T1 8 cut=4 | hist none
    void readHistory(const Words& words)
    {
        m_history = words.at(1) == "none" ? 0 : std::stoi(words.at(2));
        m_cut = words.size() > 3 ? std::stoi(words[3].substr(4)) : 0;
        m_historyLines.clear();
        m_historyIsOwn = words[1] != "none" && words[1] != "same";
        if (!m_historyIsOwn)
            return;
        for (const std::string& item : split(blockNamed(words[1]), "//"))
            m_historyLines.push_back(caseSession(item));
    }

    void readScale(const Words& words)
    {
        m_scales[-std::stoi(words.at(1))] = std::stod(words.at(2));
    }

    void readUse(const Words& words) { read(blockNamed(words.at(1))); }

    void readDrop(const Words& words)
    {
        const Day day = kMonday + Days{weekdayNamed(words.at(1))};
        const auto time = readClock(words.at(2));
        std::erase_if(m_lines, [&](const CaseSession& line) {
            return line.session.date == day && line.session.time == time;
        });
    }

    DayLog& logOn(int day)
    {
        const Day date = kMonday + Days{day};
        return m_days.try_emplace(date, DayLog{.date = date}).first->second;
    }

    void readAvailability(const Words& words)
    {
        DayLog& log = logOn(weekdayNamed(words.at(1)));
        log.availability.emplace();
        if (words.at(2) == "none")
            return;
        for (const std::string& window : split(words[2], ",")) {
            const auto clocks = split(window, "-");
            log.availability->push_back(
                {readClock(clocks.at(0)).value(), readClock(clocks.at(1)).value()});
        }
    }

    // sleep Mon-Sat 6.2 | rhr Thu-Sat 58 | sore Tue 7 | pain Tue 5 | ill Tue fever
    void readDayValue(const Words& words)
    {
        for (const int day : daysNamed(words.at(1))) {
            DayLog& log = logOn(day);
            const std::string& value = words.at(2);
            if (words[0] == "sleep")
                log.sleepH = std::stod(value);
            else if (words[0] == "rhr")
                log.restingHeartRateBpm = std::stod(value);
            else if (words[0] == "sore")
                log.soreness = std::stod(value);
            else if (words[0] == "pain")
                log.pain = std::stod(value);
            else
                log.illness = value == "cold" ? Illness::AboveNeck : Illness::Fever;
        }
    }

    // rhr* from=-27 to=2 52
    void readPulses(const Words& words)
    {
        for (int day = std::stoi(words.at(1).substr(5)); day <= std::stoi(words.at(2).substr(3));
             ++day)
            logOn(day).restingHeartRateBpm = std::stod(words.at(3));
    }

    void readWeight(const Words& words)
    {
        logOn(std::stoi(words.at(1))).weight = kilograms(std::stod(words.at(2)));
    }

    // meal Mon-Wed 07:30 450kcal P25 C60 F15 500ml: without kcal they are 4P + 4C + 9F.
    void readMeal(const Words& words)
    {
        double protein = 0;
        double carbs = 0;
        double fat = 0;
        std::optional<double> kcal;
        std::optional<double> fluid;
        for (std::size_t i = 3; i < words.size(); ++i) {
            const std::string& word = words[i];
            if (word.ends_with("kcal"))
                kcal = std::stod(word);
            else if (word.ends_with("ml"))
                fluid = std::stod(word);
            else
                (word[0] == 'P'   ? protein
                 : word[0] == 'C' ? carbs
                                  : fat) = std::stod(word.substr(1));
        }
        for (const int day : daysNamed(words.at(1))) {
            Meal eaten =
                meal("m" + std::to_string(m_meals.size()), kMonday + Days{day}, words.at(2),
                     protein, kcal.value_or(4 * protein + 4 * carbs + 9 * fat));
            eaten.items.front().nutrients.carbs = grams(carbs);
            eaten.items.front().nutrients.fat = grams(fat);
            eaten.fluidMl = fluid;
            m_meals.push_back(std::move(eaten));
        }
    }

    // race +6 09:00 A half exp=112 fuel=45: also the session in which it is run.
    void readRace(const Words& words)
    {
        static const std::map<std::string, double> kMetres{
            {"5k", 5000}, {"10k", 10000}, {"half", 21097.5}, {"marathon", 42195}};
        const Days after{std::stoi(words.at(1))};
        Race race{.id = {"race" + std::to_string(m_races.size())},
                  .date = kMonday + after,
                  .time = readClock(words.at(2)),
                  .name = words.at(4),
                  .distance = metres(kMetres.at(words[4])),
                  .priority = mileplate::named<RacePriority>(words.at(3)).value()};
        std::string line = "p Mon " + words[2] + " 0m race";
        for (std::size_t i = 5; i < words.size(); ++i) {
            if (words[i].starts_with("exp="))
                race.expected = minutes(std::stod(words[i].substr(4)));
            else
                line += " " + words[i];
        }
        CaseSession run = caseSession(line);
        run.isNew = true;
        run.session.date = race.date;
        run.session.race = race.id;
        run.session.planned->duration = race.expected;
        run.session.planned->distance = race.distance;
        if (at(race.date, *race.time) < m_now)
            run.state = 'd';
        m_lines.push_back(std::move(run));
        m_races.push_back(std::move(race));
    }

    double scaleOf(int back) const
    {
        const auto own = m_scales.find(back);
        if (own != m_scales.end())
            return own->second;
        return m_cut > 0 && back % m_cut == 0 ? kCutback : 1;
    }

    void addHistory(Edit& edit, int back) const
    {
        const double factor = scaleOf(back);
        if (factor == 0)
            return;
        for (const CaseSession& line : m_historyIsOwn ? m_historyLines : m_lines) {
            if (line.isNew || line.week != 0)
                continue;
            add(edit, CaseSession{.session = scaledForHistory(line.session, factor), .state = 'd'},
                -back);
        }
    }

    static void add(Edit& edit, const CaseSession& line, int week)
    {
        edit.sessions.push_back(
            {std::nullopt, entered(line, week, "s" + std::to_string(edit.sessions.size()))});
    }

    CaseAthlete m_who = athleteNamed("A1");
    LocalTime m_now = kStartOfWeek;
    int m_history = 8;
    int m_cut = 4;
    bool m_historyIsOwn = false;
    std::vector<CaseSession> m_historyLines;
    std::map<int, double> m_scales; // weeks back
    std::vector<CaseSession> m_lines;
    std::vector<Race> m_races;
    std::vector<Meal> m_meals;
    std::map<Day, DayLog> m_days;
};

} // namespace

Case caseOf(std::string_view notation) { return Reader(notation).made(); }

} // namespace mileplate::test
