// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/fields.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string_view>

// JSON values to entities, strictly: an unknown key, a wrong type or a value out
// of range is refused with its place. Included by the sources of this folder only.
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
struct Malformed : std::runtime_error {
    using std::runtime_error::runtime_error;
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

template <class Enum>
    requires std::is_enum_v<Enum>
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

class ObjectReader {
public:
    ObjectReader(const Json& json, const Place& place)
        : m_object(readObject(json, place))
        , m_place(place)
    {}

    template <class T>
    void required(const char* name, T& member, const Number& number = {})
    {
        const Json* found = find(name);
        if (!found)
            refuse(m_place, std::string("the key \"") + name + "\" is missing");
        read(*found, member, number, m_place.at(name));
    }

    template <class T>
    void value(const char* name, T& member, const Number& number = {})
    {
        if (const Json* found = find(name))
            read(*found, member, number, m_place.at(name));
    }
    template <class T>
    void value(const char* name, std::optional<T>& member, const Number& number = {})
    {
        if (const Json* found = find(name))
            read(*found, member.emplace(), number, m_place.at(name));
    }

    template <class Enum>
    void word(const char* name, Enum& member, Enum fallback)
    {
        member = fallback;
        value(name, member);
    }

    template <class T>
    void part(const char* name, T& member)
    {
        if (const Json* found = find(name))
            readInto(*found, member, m_place.at(name));
    }
    template <class T>
    void part(const char* name, std::optional<T>& member)
    {
        if (const Json* found = find(name))
            readInto(*found, member.emplace(), m_place.at(name));
    }

    template <class T>
    void list(const char* name, std::vector<T>& members)
    {
        const Json* found = find(name);
        if (!found)
            return;
        const Place here = m_place.at(name);
        for (const Json& element : readArray(*found, here)) {
            const std::size_t index = members.size();
            readInto(element, members.emplace_back(), here.at(index));
        }
    }

    template <class T>
    void document(const char* name, T& member);

    void refuseUnknownKeys() const;
    const Json* find(const char* name);

    template <class T>
    static void readInto(const Json& json, T& entity, const Place& place)
    {
        ObjectReader reader(json, place);
        fieldsOf(reader, entity);
        reader.refuseUnknownKeys();
    }

private:
    const Json& m_object;
    const Place& m_place;
    std::vector<std::string_view> m_known;
};

} // namespace mileplate::json
