// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/fields.h"

#include <cmath>
#include <nlohmann/json.hpp>

// Entities to JSON values. Included by the sources of this folder only: nlohmann's
// header costs seconds in every file that reads it.
namespace mileplate::json {

using Json = nlohmann::ordered_json;

// How streams are written: their content, or only the hash that names it.
enum class Streams { Whole, ByHash };

// 10510 rather than 10510.0: whole numbers are written whole.
inline Json numberJson(double number)
{
    if (std::nearbyint(number) == number && std::abs(number) < 1e15)
        return static_cast<std::int64_t>(number);
    return number;
}

inline Json scalar(const std::string& text, const Number&) { return text; }
inline Json scalar(bool truth, const Number&) { return truth; }
inline Json scalar(int whole, const Number&) { return whole; }
inline Json scalar(double number, const Number&) { return numberJson(number); }
inline Json scalar(Day day, const Number&) { return isoDate(day); }
inline Json scalar(ClockTime clock, const Number&) { return isoClock(clock); }
inline Json scalar(const Instant& instant, const Number&) { return isoInstant(instant); }
inline Json scalar(Duration length, const Number& number)
{
    return numberJson(toFile(length.count(), number));
}
inline Json scalar(const RepRange& reps, const Number&)
{
    return Json::array({reps.lowest, reps.highest});
}
template <class T>
Json scalar(const Id<T>& id, const Number&)
{
    return id.text;
}
template <class D>
Json scalar(Quantity<D> quantity, const Number& number)
{
    return numberJson(toFile(quantity.count(), number));
}
template <Enumeration Enum>
Json scalar(Enum value, const Number&)
{
    return std::string(nameOf(value));
}

inline bool isAbsent(const std::string& text) { return text.empty(); }
inline bool isAbsent(int whole) { return whole == 0; }
template <class T>
bool isAbsent(const Id<T>& id)
{
    return id.empty();
}
template <class T>
bool isAbsent(const std::optional<T>& value)
{
    return !value;
}

class ObjectWriter {
public:
    explicit ObjectWriter(Streams streams) : m_streams(streams) {}

    template <class T>
    void required(const char* name, const T& member, const Number& number = {})
    {
        m_object[name] = scalar(member, number);
    }

    template <class T>
    void value(const char* name, const T& member, const Number& number = {})
    {
        if (!isAbsent(member))
            m_object[name] = scalar(member, number);
    }
    template <class T>
    void value(const char* name, const std::optional<T>& member, const Number& number = {})
    {
        if (member)
            m_object[name] = scalar(*member, number);
    }

    template <class Enum>
    void word(const char* name, Enum member, Enum)
    {
        m_object[name] = scalar(member, {});
    }

    template <class T>
    void part(const char* name, const T& member)
    {
        m_object[name] = written(member);
    }
    template <class T>
    void part(const char* name, const std::optional<T>& member)
    {
        if (member)
            m_object[name] = written(*member);
    }

    template <class T>
    void list(const char* name, const std::vector<T>& members)
    {
        if (members.empty())
            return;
        Json array = Json::array();
        for (const T& member : members)
            array.push_back(written(member));
        m_object[name] = std::move(array);
    }

    template <class T>
    void document(const char* name, const T& member);

    template <class T>
    Json written(const T& entity) const
    {
        ObjectWriter inner(m_streams);
        fieldsOf(inner, entity);
        return std::move(inner.m_object);
    }

private:
    Json m_object = Json::object();
    Streams m_streams;
};

template <class T>
Json toJson(const T& entity, Streams streams)
{
    return ObjectWriter(streams).written(entity);
}

} // namespace mileplate::json
