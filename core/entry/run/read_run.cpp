// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/read_run.h"

#include "core/base/letters.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace mileplate::entry {

namespace {

struct Word {
    std::string text{}; // lower case
    std::size_t from = 0;
    std::size_t to = 0;
    bool understood = false;
};

bool isBetween(char c) { return c == ' ' || c == '\t' || c == ',' || c == ';'; }
bool isPartOfNumber(char c) { return isDigit(c) || c == '.' || c == ':'; }

// Words are cut at blanks, and between a number and the unit behind it: "8km" is two.
// A comma between digits is a decimal comma.
std::vector<Word> wordsOf(std::string_view line)
{
    std::vector<Word> words;
    std::size_t at = 0;
    const auto startsNumber = [&](std::size_t i) { return i < line.size() && isDigit(line[i]); };
    while (at < line.size()) {
        if (isBetween(line[at])) {
            ++at;
            continue;
        }
        Word word{.from = at};
        const bool number = startsNumber(at);
        while (at < line.size()) {
            const bool decimalComma =
                line[at] == ',' && number && startsNumber(at + 1) && at > word.from;
            if (!decimalComma && (isBetween(line[at]) || (number && !isPartOfNumber(line[at])) ||
                                  (!number && at > word.from && isDigit(line[at]))))
                break;
            const char c = decimalComma ? '.' : line[at];
            word.text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            ++at;
        }
        word.to = at;
        words.push_back(std::move(word));
    }
    return words;
}

std::optional<double> numberOf(const std::string& text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && number >= 0 && number < 1e6 ? std::optional(number) : std::nullopt;
}

// "47:30" or "1:02:30" in seconds.
std::optional<double> clockOf(const std::string& text)
{
    double seconds = 0;
    std::size_t parts = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t colon = std::min(text.find(':', at), text.size());
        const auto part = numberOf(text.substr(at, colon - at));
        if (!part || (parts > 0 && *part >= 60))
            return std::nullopt;
        seconds = seconds * 60 + *part;
        ++parts;
        at = colon + 1;
    }
    return parts == 2 || parts == 3 ? std::optional(seconds) : std::nullopt;
}

struct KindWord {
    std::string_view word;
    Kind kind;
};

constexpr auto kKinds = std::to_array<KindWord>({
    {"easy", Kind::Easy},
    {"recovery", Kind::Recovery},
    {"jog", Kind::Recovery},
    {"strides", Kind::Strides},
    {"steady", Kind::Steady},
    {"long", Kind::Long},
    {"tempo", Kind::Tempo},
    {"threshold", Kind::Tempo},
    {"fartlek", Kind::Fartlek},
    {"intervals", Kind::Intervals},
    {"interval", Kind::Intervals},
    {"hills", Kind::Hills},
    {"race", Kind::Race},
    {"locker", Kind::Easy},
    {"lockerer", Kind::Easy},
    {"regenerativ", Kind::Recovery},
    {"steigerungen", Kind::Strides},
    {"zügig", Kind::Steady},
    {"zügiger", Kind::Steady},
    {"lang", Kind::Long},
    {"langer", Kind::Long},
    {"schwelle", Kind::Tempo},
    {"schwellenlauf", Kind::Tempo},
    {"fahrtspiel", Kind::Fartlek},
    {"intervalle", Kind::Intervals},
    {"bergläufe", Kind::Hills},
    {"rennen", Kind::Race},
    {"wettkampf", Kind::Race},
});

constexpr double kMetresPerMile = 1609.344;
// The longest races there are take two months and 5 000 km.
constexpr double kLongestRun = 60 * 86'400;
constexpr double kMostMetres = 5e6;
constexpr double kMostBpm = 300;

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

std::optional<double> metresPerUnit(const std::string& unit)
{
    if (unit == "km" || unit == "k")
        return 1000;
    if (unit == "mi" || unit == "mile" || unit == "miles")
        return kMetresPerMile;
    return unit == "m" ? std::optional(1.0) : std::nullopt;
}

std::optional<double> secondsPerUnit(const std::string& unit)
{
    if (isOneOf(unit, {"min", "mins", "minutes", "minuten"}))
        return 60;
    if (isOneOf(unit, {"h", "hr", "hrs", "hours", "hour", "std", "stunde", "stunden"}))
        return 3600;
    return unit == "s" || unit == "sec" ? std::optional(1.0) : std::nullopt;
}

class RunReader {
public:
    explicit RunReader(std::string_view line) : m_line(line), m_words(wordsOf(line)) {}

    ReadRun read()
    {
        for (m_at = 0; m_at < m_words.size(); ++m_at)
            readWord();
        ReadRun result;
        completeFromPace();
        if (m_distance || m_seconds)
            result.session = session();
        for (const Word& word : m_words) {
            if (!word.understood)
                result.notUnderstood.push_back(
                    {std::string(m_line.substr(word.from, word.to - word.from)), word.from,
                     word.to});
        }
        return result;
    }

private:
    Word& word(std::size_t ahead = 0) { return m_words[m_at + ahead]; }
    bool has(std::size_t ahead) const { return m_at + ahead < m_words.size(); }

    void understand(std::size_t words)
    {
        for (std::size_t i = 0; i < words; ++i)
            word(i).understood = true;
        m_at += words - 1;
    }

    void readWord()
    {
        const std::string& text = word().text;
        const auto kind = std::ranges::find(kKinds, text, &KindWord::word);
        if (kind != kKinds.end()) {
            m_kind = kind->kind;
            understand(1);
        } else if (isOneOf(text, {"run", "and", "in", "lauf", "laufen", "dauerlauf", "und"})) {
            understand(1);
        } else if (readLabelled("rpe", m_rpe, 10) || readLabelled("hr", m_heartRate, kMostBpm) ||
                   readLabelled("puls", m_heartRate, kMostBpm) || readPace()) {
            return;
        } else if (text.find(':') != std::string::npos) {
            readClock();
        } else if (!text.empty() && isDigit(text.front())) {
            readAmount();
        }
    }

    bool readLabelled(std::string_view label, std::optional<double>& value, double most)
    {
        if (word().text != label || !has(1))
            return false;
        const auto number = numberOf(word(1).text);
        if (!number || *number > most)
            return false;
        value = number;
        understand(2);
        return true;
    }

    // "@5:30", "@ 5:30 /km", "5:30 /km"
    bool readPace()
    {
        const bool marked = word().text == "@";
        const std::size_t clockAt = marked ? 1 : 0;
        if (!has(clockAt))
            return false;
        const auto clock = clockOf(word(clockAt).text);
        const bool perKm = has(clockAt + 1) && word(clockAt + 1).text == "/km";
        const bool perMile = has(clockAt + 1) && word(clockAt + 1).text == "/mi";
        if (!clock || (!marked && !perKm && !perMile))
            return false;
        m_secondsPerMetre = *clock / (perMile ? kMetresPerMile : 1000);
        understand(clockAt + 1 + (perKm || perMile ? 1 : 0));
        return true;
    }

    void readClock()
    {
        if (const auto clock = clockOf(word().text); clock && *clock <= kLongestRun) {
            m_seconds = clock;
            understand(1);
        }
    }

    void readAmount()
    {
        const auto number = numberOf(word().text);
        if (!number || !has(1))
            return;
        const std::string& unit = word(1).text;
        if (const auto metres_ = metresPerUnit(unit)) {
            take(m_distance, *number * *metres_, kMostMetres);
        } else if (const auto seconds_ = secondsPerUnit(unit)) {
            take(m_seconds, m_seconds.value_or(0) + *number * *seconds_, kLongestRun);
        } else if (unit == "bpm" && *number <= kMostBpm) {
            m_heartRate = number;
            understand(2);
        }
    }

    // A number and its unit, unless it is more than any run has.
    void take(std::optional<double>& value, double number, double most)
    {
        if (number > most)
            return;
        value = number;
        understand(2);
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

    Session session() const
    {
        Session session{.kind = m_kind, .status = Status::Done};
        Done& done = session.done.emplace();
        if (m_distance)
            done.workout.distance = metres(*m_distance);
        if (m_seconds)
            done.timer = seconds(*m_seconds);
        done.workout.rpe = m_rpe;
        done.averageHeartRateBpm = m_heartRate;
        return session;
    }

    std::string_view m_line;
    std::vector<Word> m_words;
    std::size_t m_at = 0;
    Kind m_kind = Kind::Easy;
    std::optional<double> m_distance; // m
    std::optional<double> m_seconds;
    std::optional<double> m_secondsPerMetre;
    std::optional<double> m_rpe;
    std::optional<double> m_heartRate;
};

} // namespace

ReadRun readRun(std::string_view line) { return RunReader(line).read(); }

} // namespace mileplate::entry
