// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/fields.h"
#include "core/json/value_reader.h"

#include <string_view>

// JSON values to entities, strictly: an unknown key, a wrong type or a value out
// of range is refused with its place. Included by the sources of this folder only.
namespace mileplate::json {

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
