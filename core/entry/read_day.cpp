// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/read_day.h"

#include "core/entry/token_values.h"

#include <algorithm>

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

    std::size_t takeSleep(Tokens tokens)
    {
        const double hours = tokens[1].isClock ? tokens[1].number / 60 : tokens[1].number;
        const bool unit = isWord(tokens, 2, {"h", "hr", "hrs", "hour", "hours", "std", "stunden"});
        return put(m_log.sleepH, hours, 0, 24) + (unit && m_log.sleepH == hours ? 1 : 0);
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
