// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/lift_tokens.h"

#include "core/base/letters.h"

#include <charconv>

namespace mileplate::entry {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == ',' || c == ':'; }
bool isInsideWord(char c)
{
    return isLetter(c) || isDigit(c) || c == '-' || c == '\'' || c == '/' || c == '&' || c == '.';
}

constexpr std::string_view kTimesSign = "\u00d7";
constexpr std::string_view kLongDash = "\u2013";

class Tokenizer {
public:
    explicit Tokenizer(std::string_view text) : m_text(text) {}

    std::vector<LiftToken> read()
    {
        while (m_at < m_text.size()) {
            if (isBlank(m_text[m_at]))
                ++m_at;
            else
                m_tokens.push_back(next());
        }
        return std::move(m_tokens);
    }

private:
    char at(std::size_t place) const { return place < m_text.size() ? m_text[place] : ' '; }

    LiftToken next()
    {
        LiftToken token{.from = m_at, .joined = !m_tokens.empty() && m_tokens.back().to == m_at};
        const char c = m_text[m_at];
        if (isDigit(c))
            readNumber(token);
        else if (isTimes())
            take(token, TokenKind::Times, c == 'x' || c == 'X' || c == '*' ? 1 : kTimesSign.size());
        else if (isLetter(c) || c == '(')
            readWord(token);
        else
            take(token, signOf(c), 1);
        token.to = m_at;
        return token;
    }

    static TokenKind signOf(char c)
    {
        switch (c) {
        case '@':
            return TokenKind::At;
        case '+':
            return TokenKind::Plus;
        case '-':
            return TokenKind::Minus;
        case ';':
        case '\n':
            return TokenKind::End;
        default:
            return TokenKind::Other;
        }
    }

    void take(LiftToken& token, TokenKind kind, std::size_t bytes)
    {
        token.kind = kind;
        m_at += bytes;
    }

    // A cross between numbers, not the letter of a word.
    bool isTimes() const
    {
        const std::string_view rest = m_text.substr(m_at);
        if (rest.starts_with(kTimesSign) || rest.front() == '*')
            return true;
        if (rest.front() != 'x' && rest.front() != 'X')
            return false;
        return !isLetter(at(m_at + 1)) || saysMany(rest.substr(1));
    }

    // "3xamrap": as many repetitions as can be done.
    static bool saysMany(std::string_view rest)
    {
        const std::string word = folded(rest.substr(0, 6));
        const auto begins = [&](std::string_view many) {
            return word.starts_with(many) &&
                   (word.size() == many.size() || !isLetter(word[many.size()]));
        };
        return begins("amrap") || begins("max");
    }

    void readWord(LiftToken& token)
    {
        token.kind = TokenKind::Word;
        const bool bracket = m_text[m_at] == '(';
        const std::size_t start = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '\n' && m_text[m_at] != ';' &&
               (bracket ? at(m_at - 1) != ')' : isInsideWord(m_text[m_at])) && !endsAtNumber(start))
            ++m_at;
        for (std::size_t i = start; i < m_at; ++i) {
            const char c = m_text[i];
            token.word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }

    // "rir2", "rpe8", "x5" and "bw-20" are two: what names a figure, and the figure.
    bool endsAtNumber(std::size_t start) const
    {
        const char c = m_text[m_at];
        const bool number = isDigit(c) || ((c == '-' || c == '+') && isDigit(at(m_at + 1)));
        if (!number)
            return false;
        std::string word;
        for (std::size_t i = start; i < m_at; ++i)
            word += static_cast<char>(m_text[i] | 0x20);
        return word == "rir" || word == "rpe" || word == "bw" || word == "rest";
    }

    // One number without the comma behind it.
    double readOne()
    {
        const std::size_t start = m_at;
        while (isDigit(at(m_at)))
            ++m_at;
        if (at(m_at) == '.' && isDigit(at(m_at + 1))) {
            ++m_at;
            while (isDigit(at(m_at)))
                ++m_at;
        }
        double number = 1e300; // more than any can be
        std::from_chars(m_text.data() + start, m_text.data() + m_at, number);
        return number;
    }

    void readNumber(LiftToken& token)
    {
        token.kind = TokenKind::Number;
        const std::size_t start = m_at;
        token.number = readOne();
        if (at(m_at) == ':' && isDigit(at(m_at + 1)))
            return readClock(token);
        token.list.push_back(token.number);
        const char between = at(m_at);
        while ((between == ',' || between == '/') && at(m_at) == between && isDigit(at(m_at + 1))) {
            ++m_at;
            token.list.push_back(readOne());
        }
        if (dashHere() > 0) {
            readRange(token);
        } else if (token.list.size() == 1) {
            token.list.clear();
        } else if (between == ',' && token.list.size() == 2) { // 82,5
            std::string decimal(m_text.substr(start, m_at - start));
            decimal.replace(decimal.find(','), 1, ".");
            std::from_chars(decimal.data(), decimal.data() + decimal.size(), token.number);
        } else {
            token.kind = TokenKind::List;
        }
    }

    // Bytes of a dash before a digit: "-" or "–".
    std::size_t dashHere() const
    {
        for (const std::string_view dash : {std::string_view("-"), kLongDash}) {
            if (m_text.substr(m_at).starts_with(dash) && isDigit(at(m_at + dash.size())))
                return dash.size();
        }
        return 0;
    }

    // From a number to a greater one; what has more dashes is a date, and nothing lifted.
    void readRange(LiftToken& token)
    {
        std::size_t dashes = 0;
        while (const std::size_t dash = dashHere()) {
            ++dashes;
            m_at += dash;
            token.list.push_back(readOne());
        }
        const bool isRange =
            dashes == 1 && token.list.size() == 2 && token.list.front() < token.list.back();
        token.kind = isRange ? TokenKind::Range : TokenKind::Other;
    }

    void readClock(LiftToken& token)
    {
        ++m_at;
        token.number = token.number * 60 + readOne();
        token.isClock = true;
        if (at(m_at) == ':') // hours are no set's
            token.kind = TokenKind::Other;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<LiftToken> m_tokens;
};

} // namespace

std::vector<LiftToken> liftTokens(std::string_view text)
{
    return Tokenizer(text.substr(0, kMostTypedBytes)).read();
}

} // namespace mileplate::entry
