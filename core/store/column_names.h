// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/fields.h"

#include <string>
#include <vector>

// Entities to the columns of their table and back, along core/json/fields.h: the
// visitors of this folder go through the same fields in the same order. Lists are
// rows of other tables and left to the mappings.
namespace mileplate::store {

// The names of the columns.
class ColumnNames {
public:
    template <class T>
    void required(const char* name, T&, const json::Number& = {})
    {
        add<T>(name);
    }
    template <class T>
    void value(const char* name, T&, const json::Number& = {})
    {
        add<T>(name);
    }
    template <class Enum>
    void word(const char* name, Enum&, std::type_identity_t<std::remove_const_t<Enum>>)
    {
        m_names.push_back(m_prefix + name);
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
    void part(const char* name, std::optional<T>&)
    {
        m_names.push_back(m_prefix + "has_" + name);
        T empty{};
        part(name, empty);
    }
    template <class T>
    void list(const char*, std::vector<T>&)
    {}
    template <class T>
    void document(const char* name, T&)
    {
        m_names.push_back(m_prefix + name);
    }

    const std::vector<std::string>& names() const { return m_names; }

private:
    template <class T>
    void add(const char* name)
    {
        if constexpr (std::is_same_v<T, std::optional<RepRange>>) {
            m_names.push_back(m_prefix + name + "_low");
            m_names.push_back(m_prefix + name + "_high");
        } else {
            m_names.push_back(m_prefix + name);
        }
    }

    std::string m_prefix;
    std::vector<std::string> m_names;
};

template <class T>
std::vector<std::string> columnsOf()
{
    ColumnNames visitor;
    T empty{};
    json::fieldsOf(visitor, empty);
    return visitor.names();
}

} // namespace mileplate::store
