// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/run/read_run.h"

#include "core/base/letters.h"
#include "core/entry/run/run_clocks.h"
#include "core/entry/run/run_words.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace mileplate::entry {

namespace {

// The longest races there are take two months and 5 000 km.
constexpr double kLongestRun = 60 * 86'400;
constexpr double kMostMetres = 5e6;
constexpr double kMostBpm = 300;
constexpr double kMostClimb = 20'000; // m
constexpr double kMostRepeats = 100;

bool isNumber(const RunWord& word) { return !word.text.empty() && isDigit(word.text.front()); }

// "5 x 800 m in 3:20"
struct Repeats {
    double count = 0;
    std::optional<double> metres{}; // of each
    std::optional<double> seconds{};
};

class RunReader {
public:
    explicit RunReader(std::string_view line) : m_line(line), m_words(runWords(line)) {}

    ReadRun read()
    {
        for (m_at = 0; m_at < m_words.size(); ++m_at)
            readWord();
        settleDistances();
        settleClocks();
        completeFromRepeats();
        completeFromPace();
        ReadRun result;
        if (m_distance || m_seconds)
            result.session = session();
        for (const RunWord& word : m_words) {
            if (!word.understood)
                result.notUnderstood.push_back(
                    {std::string(m_line.substr(word.from, word.to - word.from)), word.from,
                     word.to});
        }
        return result;
    }

private:
    RunWord& word(std::size_t ahead = 0) { return m_words[m_at + ahead]; }
    bool has(std::size_t ahead) const { return m_at + ahead < m_words.size(); }
    std::string_view textAt(std::size_t ahead) const
    {
        return has(ahead) ? std::string_view(m_words[m_at + ahead].text) : std::string_view();
    }
    std::optional<double> numberAt(std::size_t ahead) const
    {
        return has(ahead) ? plainNumber(m_words[m_at + ahead].text) : std::nullopt;
    }

    bool understand(std::size_t words)
    {
        for (std::size_t i = 0; i < words; ++i)
            word(i).understood = true;
        m_at += words - 1;
        return true;
    }

    void readWord()
    {
        const std::string& text = word().text;
        if (const auto kind = runKindNamed(text)) {
            m_kind = kind;
            understand(1);
        } else if (const auto sport = otherSportNamed(text); !sport.empty()) {
            m_sport = sport;
            understand(1);
        } else if (isSurface(text)) {
            m_surface = text;
            understand(1);
        } else if (readEnds() || readNamedDistance() || readLabelled("rpe", m_rpe, 10) ||
                   readLabelled("hr", m_heartRate, kMostBpm) ||
                   readLabelled("puls", m_heartRate, kMostBpm) || readClimb() || readStart() ||
                   readPace() || readRepeats()) {
            return;
        } else if (isOneOf(text, {"run", "ran", "and", "in", "lauf", "laufen", "gelaufen",
                                  "dauerlauf", "und", "for"})) {
            understand(1);
        } else if (text.find(':') != std::string::npos) {
            readClock();
        } else if (isNumber(word())) {
            readAmount();
        }
    }

    // "warm up 2 km", "2 km cooldown": the parts of the run add up.
    bool readEnds()
    {
        const bool isTwo =
            isOneOf(word().text, {"warm", "cool"}) && isOneOf(textAt(1), {"up", "down"});
        const bool isOne = isOneOf(word().text, {"warmup", "warm-up", "wu", "cooldown", "cool-down",
                                                 "cd", "einlaufen", "auslaufen", "+"});
        if (!isTwo && !isOne)
            return false;
        m_addsUp = m_addsUp || word().text != "+";
        return understand(isTwo ? 2 : 1);
    }

    // "half marathon", "parkrun": races, unless another kind is said.
    bool readNamedDistance()
    {
        const bool isHalf = isOneOf(word().text, {"half", "halber"}) && textAt(1) == "marathon";
        const auto named = distanceNamed(isHalf ? "halfmarathon" : std::string_view(word().text));
        if (!named)
            return false;
        m_named = named;
        return understand(isHalf ? 2 : 1);
    }

    bool readLabelled(std::string_view label, std::optional<double>& value, double most)
    {
        const auto number = word().text == label ? numberAt(1) : std::nullopt;
        if (!number || *number > most)
            return false;
        value = number;
        return understand(2);
    }

    // "climb 120 m", "120 hm"
    bool readClimb()
    {
        const bool isNamed =
            isOneOf(word().text, {"climb", "ascent", "elevation", "anstieg", "höhenmeter"});
        const auto number = numberAt(isNamed ? 1 : 0);
        const bool isMetres = isNamed && textAt(2) == "m";
        const bool isBehind = !isNamed && isOneOf(textAt(1), {"hm", "höhenmeter"});
        if (!number || *number > kMostClimb || !(isNamed || isBehind))
            return false;
        m_climb = number;
        return understand(isMetres ? 3 : 2);
    }

    // "um 18:00", "18:00 Uhr", "at 7 am", "at 18:00". "At 5:30" is a pace, unless it says
    // neither am nor pm and begins with a nought or in the evening.
    bool readStart()
    {
        const bool isAt = isOneOf(word().text, {"at", "um"});
        const std::string_view time = textAt(isAt ? 1 : 0);
        const std::string_view unit = textAt(isAt ? 2 : 1);
        const bool isUnit = isOneOf(unit, {"uhr", "am", "pm"});
        const bool isClock = time.find(':') != std::string_view::npos;
        const auto value =
            isClock ? clockSeconds(std::string(time)) : plainNumber(std::string(time));
        if (!value || !(isUnit || isAt) || (!isClock && !isUnit))
            return false;
        double minute = isClock ? *value : *value * 60;
        const bool isClearlyOfDay = time.starts_with('0') || minute >= 16 * 60;
        if (word().text == "at" && !isUnit && !isClearlyOfDay)
            return false;
        if (unit == "pm" && minute < 12 * 60)
            minute += 12 * 60;
        if (unit == "am" && minute >= 12 * 60)
            minute -= 12 * 60;
        if (minute < 0 || minute >= 24 * 60 || minute != std::floor(minute))
            return false;
        m_start = ClockTime{static_cast<int>(minute)};
        return understand(1 + (isAt ? 1 : 0) + (isUnit ? 1 : 0));
    }

    // "@5:30", "@ 5:30 /km", "at 5:30", "5:30 /km"
    bool readPace()
    {
        const bool marked = isOneOf(word().text, {"@", "at"});
        const std::size_t clockAt = marked ? 1 : 0;
        if (!has(clockAt))
            return false;
        const auto clock = clockSeconds(word(clockAt).text);
        const bool perKm = textAt(clockAt + 1) == "/km";
        const bool perMile = textAt(clockAt + 1) == "/mi";
        if (!clock || (!marked && !perKm && !perMile))
            return false;
        m_secondsPerMetre = *clock / (perMile ? kMetresPerMile : 1000);
        return understand(clockAt + 1 + (perKm || perMile ? 1 : 0));
    }

    // "5x800m 3:20", "6 x 1 km in 4:05", "4x4 min"
    bool readRepeats()
    {
        const auto count = numberAt(0);
        const auto each = numberAt(2);
        const bool isCount =
            count && *count >= 2 && *count <= kMostRepeats && *count == std::floor(*count);
        if (m_repeats || !isCount || !isOneOf(textAt(1), {"x", "×", "*"}) || !each || *each <= 0)
            return false;
        const auto perMetre = metresPerUnit(textAt(3));
        const auto perSecond = secondsPerUnit(textAt(3));
        if (!perMetre && !perSecond)
            return false;
        Repeats& repeats = m_repeats.emplace(Repeats{.count = *count});
        if (perMetre)
            repeats.metres = *each * *perMetre;
        else
            repeats.seconds = *each * *perSecond;
        std::size_t used = 4;
        const std::size_t at = used + (isOneOf(textAt(used), {"in", "à", "a", "@"}) ? 1 : 0);
        const auto clock = has(at) ? clockSeconds(word(at).text) : std::nullopt;
        if (clock && repeats.metres && isRunnable(*repeats.metres, *clock)) {
            repeats.seconds = clock;
            used = at + 1;
        }
        return understand(used);
    }

    void readClock()
    {
        const auto clock = clockSeconds(word().text);
        if (!clock || *clock > kLongestRun || m_clocks.size() == 2)
            return;
        const bool isTwoParts = std::ranges::count(word().text, ':') == 1;
        m_clocks.push_back(
            {.seconds = *clock,
             .isOfDay = isTwoParts && *clock < 24 * 60 && *clock == std::floor(*clock),
             .word = m_at});
    }

    void readAmount()
    {
        const auto number = numberAt(0);
        if (!number || !has(1))
            return;
        const std::string& unit = word(1).text;
        if (const auto perUnit = metresPerUnit(unit)) {
            m_distances.push_back(m_at);
            take(m_distance, m_distance.value_or(0) + *number * *perUnit, kMostMetres);
        } else if (const auto secondsEach = secondsPerUnit(unit)) {
            const bool isHours = *secondsEach == 3600;
            if (take(m_seconds, m_seconds.value_or(0) + *number * *secondsEach, kLongestRun) &&
                isHours)
                readMinutesOfHours();
        } else if (unit == "bpm" && *number <= kMostBpm) {
            m_heartRate = number;
            understand(2);
        }
    }

    // The 50 of "1h50": a number without a unit of its own.
    void readMinutesOfHours()
    {
        const auto minutes = numberAt(1);
        const std::string_view unit = textAt(2);
        const bool isOther = metresPerUnit(unit) || secondsPerUnit(unit) ||
                             isOneOf(unit, {"bpm", "hm", "x", "×", "*"});
        if (!minutes || *minutes >= 60 || isOther)
            return;
        *m_seconds += *minutes * 60;
        ++m_at;
        understand(1);
    }

    // A number and its unit, unless it is more than any run has.
    bool take(std::optional<double>& value, double number, double most)
    {
        if (number > most)
            return false;
        value = number;
        return understand(2);
    }

    // Several distances are parts of one run only where one of them is its warm-up or cool-down.
    void settleDistances()
    {
        if (m_addsUp && m_repeats && m_repeats->metres)
            m_distance = std::min(m_distance.value_or(0) + m_repeats->count * *m_repeats->metres,
                                  kMostMetres);
        if (!m_addsUp && m_distances.size() > 1) {
            for (const std::size_t at : m_distances)
                m_words[at].understood = m_words[at + 1].understood = false;
            m_distance.reset();
        }
        if (!m_distance)
            m_distance = m_named;
    }

    void settleClocks()
    {
        const auto metres = m_distance || !m_repeats ? m_distance : std::nullopt;
        const RunClocks told = tellApart(
            m_clocks, {.metres = metres, .seconds = m_seconds, .isRunning = m_sport.empty()});
        if (told.length) {
            const TypedClock& clock = m_clocks[*told.length];
            m_seconds = clock.seconds;
            m_words[clock.word].understood = true;
        }
        if (told.start && !m_start) {
            const TypedClock& clock = m_clocks[*told.start];
            m_start = asTimeOfDay(clock);
            m_words[clock.word].understood = true;
        }
    }

    void completeFromRepeats()
    {
        if (!m_repeats)
            return;
        if (m_repeats->metres && !m_distance)
            m_distance = std::min(m_repeats->count * *m_repeats->metres, kMostMetres);
        if (m_repeats->seconds && !m_seconds && !m_addsUp)
            m_seconds = std::min(m_repeats->count * *m_repeats->seconds, kLongestRun);
    }

    void completeFromPace()
    {
        if (!m_secondsPerMetre || *m_secondsPerMetre <= 0)
            return;
        const auto within = [](double number, double most) {
            return number <= most ? std::optional(number) : std::nullopt;
        };
        if (m_distance && !m_seconds)
            m_seconds = within(*m_distance * *m_secondsPerMetre, kLongestRun);
        else if (m_seconds && !m_distance)
            m_distance = within(*m_seconds / *m_secondsPerMetre, kMostMetres);
    }

    std::string noteOfRepeats() const
    {
        const auto length = [](double s) {
            return fmt::format("{}:{:02}", static_cast<int>(s) / 60, static_cast<int>(s) % 60);
        };
        std::string note = fmt::format("{:g} x ", m_repeats->count);
        if (!m_repeats->metres)
            return note + length(*m_repeats->seconds);
        note += fmt::format("{:g} m", *m_repeats->metres);
        return m_repeats->seconds ? note + " in " + length(*m_repeats->seconds) : note;
    }

    Session session() const
    {
        Session session{.kind = m_kind.value_or(m_repeats ? Kind::Intervals
                                                : m_named ? Kind::Race
                                                          : Kind::Easy),
                        .name = std::string(m_sport),
                        .status = Status::Done};
        if (!m_sport.empty())
            session.kind = Kind::Cross;
        session.time = m_start;
        Done& done = session.done.emplace();
        if (m_distance)
            done.workout.distance = metres(*m_distance);
        if (m_seconds)
            done.timer = seconds(*m_seconds);
        if (m_climb)
            done.ascent = metres(*m_climb);
        done.workout.rpe = m_rpe;
        done.averageHeartRateBpm = m_heartRate;
        session.note = m_surface;
        if (m_repeats)
            session.note += (session.note.empty() ? "" : ", ") + noteOfRepeats();
        if (m_repeats && m_repeats->seconds && isRun(session.kind))
            done.workout.hardTime = seconds(m_repeats->count * *m_repeats->seconds);
        return session;
    }

    std::string_view m_line;
    std::vector<RunWord> m_words;
    std::size_t m_at = 0;
    std::optional<Kind> m_kind;
    std::string_view m_sport; // where it is no running
    std::string m_surface;
    std::optional<double> m_named;    // m, of a race's name
    std::optional<double> m_distance; // m
    std::optional<double> m_seconds;
    std::optional<double> m_secondsPerMetre;
    std::optional<double> m_rpe;
    std::optional<double> m_heartRate;
    std::optional<double> m_climb; // m
    std::optional<ClockTime> m_start;
    std::optional<Repeats> m_repeats;
    bool m_addsUp = false;                // the distances do
    std::vector<std::size_t> m_distances; // where they were typed
    std::vector<TypedClock> m_clocks;
};

} // namespace

ReadRun readRun(std::string_view line) { return RunReader(line).read(); }

} // namespace mileplate::entry
