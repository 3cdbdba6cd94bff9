// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_writer.h"
#include "core/exchange/csv/written_numbers.h"
#include "core/json/fields.h"

#include <cmath>

namespace mileplate::exchange {

// Reads the text of a cell into a value of any kind that an entity has; false where it is
// not one that is allowed there.
class CellValue {
public:
    static bool read(std::string_view text, std::string& words, const json::Number&)
    {
        words = unguarded(text);
        return words.size() <= kLongestText;
    }
    template <class T>
    static bool read(std::string_view text, Id<T>& id, const json::Number&)
    {
        id.text = unguarded(text);
        return id.text.size() <= kLongestId;
    }
    static bool read(std::string_view text, Day& day, const json::Number&)
    {
        return set(day, readDate(text));
    }
    static bool read(std::string_view text, ClockTime& clock, const json::Number&)
    {
        return set(clock, readClock(text));
    }
    static bool read(std::string_view text, Instant& instant, const json::Number&)
    {
        return set(instant, readInstant(text));
    }
    template <Enumeration Enum>
    static bool read(std::string_view text, Enum& value, const json::Number&)
    {
        return set(value, named<Enum>(text));
    }
    static bool read(std::string_view text, bool& truth, const json::Number&)
    {
        const std::string word = lowerCased(text); // spreadsheets write TRUE
        truth = word == "true";
        return truth || word == "false";
    }
    static bool read(std::string_view text, int& whole, const json::Number& allowed)
    {
        const auto found = number(text, allowed);
        whole = found ? static_cast<int>(std::lround(*found)) : 0;
        return found && whole == *found;
    }
    static bool read(std::string_view text, double& real, const json::Number& allowed)
    {
        return set(real, number(text, allowed));
    }
    static bool read(std::string_view text, Duration& length, const json::Number& allowed)
    {
        const auto found = number(text, allowed);
        length = Duration{found ? json::toCount(*found, allowed) : 0};
        return found.has_value();
    }
    template <class D>
    static bool read(std::string_view text, Quantity<D>& quantity, const json::Number& allowed)
    {
        const auto found = number(text, allowed);
        quantity = Quantity<D>::ofCount(found ? json::toCount(*found, allowed) : 0);
        return found.has_value();
    }
    static bool read(std::string_view, RepRange&, const json::Number&) { return true; }
    template <class T>
    static bool read(std::string_view, std::vector<T>&, const json::Number&)
    {
        return true;
    }

private:
    static constexpr std::size_t kLongestText = 64 * 1024;
    static constexpr std::size_t kLongestId = 200;

    template <class T>
    static bool set(T& member, const std::optional<T>& found)
    {
        if (found)
            member = *found;
        return found.has_value();
    }
    static std::optional<double> number(std::string_view text, const json::Number& allowed)
    {
        const auto found = readNumber(text, false);
        return found && *found >= allowed.least && *found <= allowed.most ? found : std::nullopt;
    }
};

} // namespace mileplate::exchange
