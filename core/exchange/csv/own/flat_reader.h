// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/own/cell_value.h"
#include "core/json/documents.h"
#include "core/json/fields.h"

#include <functional>

namespace mileplate::exchange {

// What FlatWriter writes, back into an entity. `cell` gives the text below a header, empty
// where there is no such column.
class FlatReader {
public:
    using CellOf = std::function<std::string_view(const std::string&)>;

    FlatReader(const CellOf& cell, std::string prefix) : m_cell(cell), m_prefix(std::move(prefix))
    {}

    // The column that could not be read, empty where all could.
    const std::string& problem() const { return m_problem; }
    bool sawAnything() const { return m_seen; }

    template <class T>
    void required(const char* name, T& member, const json::Number& number = {})
    {
        value(name, member, number);
    }
    template <class T>
    void value(const char* name, T& member, const json::Number& number = {})
    {
        if (const std::string_view text = take(name); !text.empty())
            check(name, CellValue::read(text, member, number));
    }
    template <class T>
    void value(const char* name, std::optional<T>& member, const json::Number& number = {})
    {
        if (const std::string_view text = take(name); !text.empty())
            check(name, CellValue::read(text, member.emplace(), number));
    }
    template <class Enum>
    void word(const char* name, Enum& member, std::type_identity_t<Enum>)
    {
        value(name, member);
    }
    template <class T>
    void part(const char* name, T& member)
    {
        const std::string outer = m_prefix;
        m_prefix += std::string(name) + "_";
        json::fieldsOf(*this, member);
        m_prefix = outer;
    }
    template <class T>
    void part(const char* name, std::optional<T>& member)
    {
        const bool outer = m_seen;
        m_seen = false;
        T inner{};
        part(name, inner);
        if (m_seen)
            member = std::move(inner);
        m_seen = m_seen || outer;
    }
    template <class T>
    void list(const char*, std::vector<T>&)
    {}
    template <class T>
    void document(const char* name, T& member)
    {
        if (const std::string_view text = take(name); !text.empty())
            check(name, json::readDocument(unguarded(text), member));
    }
    void document(const char*, std::optional<TrackRef>&) {}

private:
    std::string_view take(const char* name)
    {
        const std::string_view text = m_cell(m_prefix + name);
        m_seen = m_seen || !text.empty();
        return text;
    }
    void check(const char* name, bool read)
    {
        if (!read && m_problem.empty())
            m_problem = m_prefix + name;
    }

    const CellOf& m_cell;
    std::string m_prefix;
    std::string m_problem;
    bool m_seen = false;
};

} // namespace mileplate::exchange
