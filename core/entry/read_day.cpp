// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/read_day.h"

#include "core/entry/token_values.h"

#include <algorithm>
#include <charconv>

namespace mileplate::entry {

namespace {

class DayReader {
public:
    DayReader(std::string_view text, UnitSystem units)
        : m_text(text)
        , m_units(units)
        , m_tokens(liftTokens(text))
    {}

    ReadDay read()
    {
        for (std::size_t at = 0; at < m_tokens.size();) {
            const std::size_t used = take(Tokens(m_tokens).subspan(at));
            if (used == 0 && m_tokens[at].kind != TokenKind::End)
                miss(m_tokens[at].from, m_tokens[at].to);
            at += std::max<std::size_t>(used, 1);
        }
        if (m_text.size() > kMostTypedBytes)
            miss(kMostTypedBytes, m_text.size());
        if (m_log != DayLog{})
            m_read.log = m_log;
        return std::move(m_read);
    }

private:
    void miss(std::size_t from, std::size_t to)
    {
        m_read.notUnderstood.push_back({std::string(m_text.substr(from, to - from)), from, to});
    }

    std::size_t take(Tokens tokens)
    {
        if (!is(tokens, 1, TokenKind::Number))
            return 0;
        const double number = tokens[1].number;
        if (isWord(tokens, 0, {"sleep", "slept", "schlaf", "geschlafen"}))
            return takeSleep(tokens);
        if (isWord(tokens, 0, {"weight", "weighed", "bodyweight", "gewicht"}))
            return takeWeight(tokens);
        if (isWord(tokens, 0, {"soreness", "sore", "muskelkater"}))
            return put(m_log.soreness, number, 0, 10);
        if (isWord(tokens, 0, {"pain", "schmerz", "schmerzen"}))
            return put(m_log.pain, number, 0, 10);
        if (isWord(tokens, 0, {"rhr", "ruhepuls"}))
            return put(m_log.restingHeartRateBpm, number, 20, 200);
        if (isWord(tokens, 0, {"hrv"}))
            return put(m_log.hrvMs, number, 1, 500);
        return 0;
    }

    static std::size_t put(std::optional<double>& value, double number, double least, double most)
    {
        if (value || number < least || number > most)
            return 0;
        value = number;
        return 2;
    }

    // "7.5", "7:20", "7 h", "7h20", "7 h 20 min"
    std::size_t takeSleep(Tokens tokens)
    {
        double hours = tokens[1].isClock ? tokens[1].number / 60 : tokens[1].number;
        std::size_t used = 2;
        if (const auto minutes = minutesOfHour(tokens); minutes && isWhole(hours)) {
            hours += *minutes / 60;
            used = 3;
        } else if (isWord(tokens, 2, {"h", "hr", "hrs", "hour", "hours", "std", "stunden"})) {
            used = 3;
            if (isWhole(hours) && isNumber(tokens, 3) && tokens[3].number < 60 &&
                (tokens.size() == 4 || isWord(tokens, 4, {"m", "min", "minutes", "minuten"}))) {
                hours += tokens[3].number / 60;
                used = std::min<std::size_t>(tokens.size(), 5);
            }
        }
        return put(m_log.sleepH, hours, 0, 24) == 0 ? 0 : used;
    }

    // The 20 of "7h20" and "7h20m".
    static std::optional<double> minutesOfHour(Tokens tokens)
    {
        if (!is(tokens, 2, TokenKind::Word) || !tokens[2].joined)
            return std::nullopt;
        std::string_view text = tokens[2].word;
        for (const std::string_view unit : {"min", "m"}) {
            if (text.ends_with(unit)) {
                text.remove_suffix(unit.size());
                break;
            }
        }
        int minutes = -1;
        if (text.size() < 2 || text.size() > 3 || text.front() != 'h')
            return std::nullopt;
        const auto [end, error] =
            std::from_chars(text.data() + 1, text.data() + text.size(), minutes);
        const bool isSound = error == std::errc{} && end == text.data() + text.size() &&
                             minutes >= 0 && minutes < 60;
        return isSound ? std::optional<double>(minutes) : std::nullopt;
    }

    std::size_t takeWeight(Tokens tokens)
    {
        const bool kg = isWord(tokens, 2, {"kg", "kgs"});
        const bool lb = isWord(tokens, 2, {"lb", "lbs"});
        const bool pounds = lb || (!kg && m_units == UnitSystem::Imperial);
        const double mass = tokens[1].number * (pounds ? kKilogramsPerPound : 1);
        if (m_log.weight || tokens[1].isClock || mass < 20 || mass > 400)
            return 0;
        m_log.weight = kilograms(mass);
        return kg || lb ? 3 : 2;
    }

    std::string_view m_text;
    UnitSystem m_units;
    std::vector<LiftToken> m_tokens;
    DayLog m_log;
    ReadDay m_read;
};

} // namespace

ReadDay readDay(std::string_view text, UnitSystem units) { return DayReader(text, units).read(); }

} // namespace mileplate::entry
