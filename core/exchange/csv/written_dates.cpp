// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/written_dates.h"

#include "core/base/letters.h"
#include "core/exchange/csv/written_numbers.h"

#include <array>
#include <charconv>
#include <vector>

namespace mileplate::exchange {

namespace {

// The first letters that tell the months of seven languages apart, in lower case.
struct MonthWord {
    std::string_view start;
    int month;
};
constexpr auto kMonths = std::to_array<MonthWord>(
    {{"jan", 1},  {"gen", 1},  {"ene", 1},  {"feb", 2},  {"fev", 2},  {"fév", 2},  {"mar", 3},
     {"mär", 3},  {"mrz", 3},  {"mrt", 3},  {"maa", 3},  {"apr", 4},  {"avr", 4},  {"abr", 4},
     {"may", 5},  {"mai", 5},  {"mag", 5},  {"mei", 5},  {"jun", 6},  {"juin", 6}, {"giu", 6},
     {"jul", 7},  {"juil", 7}, {"lug", 7},  {"aug", 8},  {"aoû", 8},  {"ago", 8},  {"sep", 9},
     {"set", 9},  {"oct", 10}, {"okt", 10}, {"ott", 10}, {"out", 10}, {"nov", 11}, {"dec", 12},
     {"dez", 12}, {"déc", 12}, {"dic", 12}});

int monthNamed(std::string_view word)
{
    const std::string lower = lowerCased(word);
    for (const MonthWord& month : kMonths) {
        if (lower.starts_with(month.start))
            return month.month;
    }
    return 0;
}

struct Piece {
    std::string_view text{};
    int number = -1; // of digits
    char before = 0; // the sign that stands before it, spaces aside
};

std::vector<Piece> piecesOf(std::string_view text)
{
    std::vector<Piece> pieces;
    char before = 0;
    for (std::size_t i = 0; i < text.size() && pieces.size() < 12;) {
        const auto isLetter = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                   static_cast<unsigned char>(c) >= 0x80;
        };
        std::size_t end = i;
        if (isDigit(text[i])) {
            while (end < text.size() && isDigit(text[end]))
                ++end;
        } else if (text.substr(i).starts_with("\u202F") || text.substr(i).starts_with("\u00A0")) {
            i += text[i] == '\xC2' ? 2 : 3; // before "PM"
            continue;
        } else if (isLetter(text[i])) {
            while (end < text.size() && isLetter(text[end]))
                ++end;
        } else {
            before = text[i] == ' ' ? before : text[i];
            ++i;
            continue;
        }
        Piece piece{.text = text.substr(i, end - i), .before = before};
        if (isDigit(text[i]) && piece.text.size() <= 9)
            std::from_chars(piece.text.data(), piece.text.data() + piece.text.size(), piece.number);
        pieces.push_back(piece);
        before = 0;
        i = end;
    }
    return pieces;
}

class DateParts {
public:
    explicit DateParts(std::string_view text) : m_pieces(piecesOf(text)) {}

    std::optional<WrittenDate> read()
    {
        WrittenDate date;
        if (!readDay(date) || !readRest(date))
            return std::nullopt;
        return date;
    }

private:
    const Piece* at(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_pieces.size() ? &m_pieces[m_at + ahead] : nullptr;
    }
    int numberAt(std::size_t ahead) const { return at(ahead) ? at(ahead)->number : -1; }

    bool readDay(WrittenDate& date)
    {
        // A weekday may stand before; it is no month that a number follows.
        if (at() && at()->number < 0 && at(1) && (!monthNamed(at()->text) || at(1)->number < 0))
            ++m_at;
        if (!at())
            return false;
        if (at()->number < 0) { // Dec 5, 2025
            date.second = monthNamed(at()->text);
            date.first = numberAt(1);
            date.year = numberAt(2);
        } else if (at(1) && at(1)->number < 0 && monthNamed(at(1)->text) != 0) { // 5 Dec 2025
            date.first = at()->number;
            date.second = monthNamed(at(1)->text);
            date.year = numberAt(2);
        } else if (at()->text.size() == 4) { // 2025-12-05
            date.year = at()->number;
            date.second = numberAt(1);
            date.first = numberAt(2);
        } else { // 05.12.2025, 12/5/25
            date.first = at()->number;
            date.second = numberAt(1);
            date.year = numberAt(2);
            // Dots stand between day, month and year wherever they are written.
            date.isOpen = at(1) && at(1)->before != '.';
            if (at(2) && at(2)->text.size() == 2)
                date.year += date.year >= 70 ? 1900 : 2000;
        }
        m_at += 3;
        return date.year >= 1900 && date.year < 2200 && date.first > 0 && date.first <= 31 &&
               date.second > 0 && date.second <= 31;
    }

    bool readRest(WrittenDate& date)
    {
        if (!at())
            return true;
        if (at()->text == "T" || at()->text == "t" || at()->text == "at" || at()->text == "um")
            ++m_at;
        const auto clock = readClockHere();
        if (!clock)
            return false;
        date.clock = clock;
        if (!at())
            return true;
        if (at()->text == "Z" || at()->text == "z" || at()->text == "UTC") {
            ++m_at;
            date.offset = std::chrono::minutes{0};
        } else if (at()->number >= 0 && (at()->before == '+' || at()->before == '-')) {
            const bool ahead = at()->before == '+';
            const bool together = at()->text.size() == 4; // +0100
            const int hours = together ? at()->number / 100 : at()->number;
            const int minutes = together ? at()->number % 100 : std::max(numberAt(1), 0);
            if (hours > 15 || minutes > 59)
                return false;
            date.offset = std::chrono::minutes{(hours * 60 + minutes) * (ahead ? 1 : -1)};
            m_at += at(1) && !together ? 2 : 1;
        }
        return !at();
    }

public:
    // "4:15:21 PM", "18:30", "12:30:15.250"
    std::optional<Duration> readClockHere()
    {
        int hour = numberAt(0);
        const int minute = numberAt(1);
        if (hour < 0 || minute < 0 || at(1)->before != ':')
            return std::nullopt;
        int second = 0;
        int millis = 0;
        m_at += 2;
        if (at() && at()->number >= 0 && at()->before == ':') {
            second = at()->number;
            ++m_at;
            if (at() && at()->number >= 0 && at()->before == '.') {
                const std::string digits = (std::string(at()->text) + "00").substr(0, 3);
                std::from_chars(digits.data(), digits.data() + 3, millis);
                ++m_at;
            }
        }
        if (at() && at()->number < 0) {
            const std::string half = lowerCased(at()->text);
            if (half == "am" || half == "pm") {
                if (hour < 1 || hour > 12)
                    return std::nullopt;
                hour = hour % 12 + (half == "pm" ? 12 : 0);
                ++m_at;
            } else if (half == "uhr") {
                ++m_at;
            }
        }
        if (hour > 23 || minute > 59 || second > 60)
            return std::nullopt;
        return Duration{((hour * 60LL + minute) * 60 + second) * 1000 + millis};
    }
    bool atEnd() const { return !at(); }

private:
    std::vector<Piece> m_pieces;
    std::size_t m_at = 0;
};

} // namespace

std::optional<WrittenDate> readWrittenDate(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || text.size() > 60)
        return std::nullopt;
    return DateParts(text).read();
}

std::optional<Duration> readTimeOfDay(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || text.size() > 30)
        return std::nullopt;
    DateParts parts(text);
    const auto clock = parts.readClockHere();
    return clock && parts.atEnd() ? clock : std::nullopt;
}

std::optional<Day> dayWritten(const WrittenDate& date, DateOrder order)
{
    const bool swapped = date.isOpen && order == DateOrder::MonthFirst;
    const std::chrono::year_month_day ymd{
        std::chrono::year{date.year},
        std::chrono::month{static_cast<unsigned>(swapped ? date.first : date.second)},
        std::chrono::day{static_cast<unsigned>(swapped ? date.second : date.first)}};
    if (!ymd.ok())
        return std::nullopt;
    return Day{ymd};
}

} // namespace mileplate::exchange
