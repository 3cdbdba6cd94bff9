// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"
#include "core/base/utf8.h"
#include "core/domain/exercise.h"
#include "core/json/number.h"

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string_view>

// Reading single values of JSON, strictly.
namespace mileplate::json {

using Json = nlohmann::ordered_json;

// Where in a document something stands. Costs nothing until it has to be said.
struct Place {
    const Place* outer = nullptr;
    std::string_view key{};
    std::size_t index = 0;

    std::string pointer() const; // RFC 6901
    Place at(std::string_view name) const { return {.outer = this, .key = name}; }
    Place at(std::size_t i) const { return {.outer = this, .index = i}; }
};

// Thrown inside this folder only, where a document is not as it must be.
// It may quote the document, of which anything is possible.
struct Malformed : std::runtime_error {
    explicit Malformed(const std::string& why) : std::runtime_error(oneLine(why, 400)) {}
};
[[noreturn]] void refuse(const Place& place, std::string_view expected, const Json& got);
[[noreturn]] void refuse(const Place& place, std::string_view sentence);

// Numbers that a file may hold, whole or not.
double readNumber(const Json& json, const Number& number, const Place& place);
std::int64_t readWhole(const Json& json, const Number& number, const Place& place);
const std::string& readText(const Json& json, const Place& place);
const Json& readObject(const Json& json, const Place& place);
const Json& readArray(const Json& json, const Place& place);

void read(const Json& json, std::string& text, const Number& number, const Place& place);
void read(const Json& json, bool& truth, const Number& number, const Place& place);
void read(const Json& json, int& whole, const Number& number, const Place& place);
void read(const Json& json, double& value, const Number& number, const Place& place);
void read(const Json& json, Day& day, const Number& number, const Place& place);
void read(const Json& json, ClockTime& clock, const Number& number, const Place& place);
void read(const Json& json, Instant& instant, const Number& number, const Place& place);
void read(const Json& json, Duration& length, const Number& number, const Place& place);
void read(const Json& json, RepRange& reps, const Number& number, const Place& place);
void readId(const Json& json, std::string& id, const Place& place);

template <class T>
void read(const Json& json, Id<T>& id, const Number&, const Place& place)
{
    readId(json, id.text, place);
}

template <class D>
void read(const Json& json, Quantity<D>& quantity, const Number& number, const Place& place)
{
    quantity = Quantity<D>::ofCount(toCount(readNumber(json, number, place), number));
}

template <Enumeration Enum>
void read(const Json& json, Enum& value, const Number&, const Place& place)
{
    const auto found =
        json.is_string() ? named<Enum>(json.get_ref<const std::string&>()) : std::nullopt;
    if (!found) {
        std::string words;
        for (const std::string_view word : Names<Enum>::kWords)
            words.append(words.empty() ? "" : ", ").append(word);
        refuse(place, "one of " + words, json);
    }
    value = *found;
}

} // namespace mileplate::json
