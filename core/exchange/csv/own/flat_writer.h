// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_writer.h"
#include "core/json/documents.h"
#include "core/json/fields.h"

#include <fmt/format.h>
#include <functional>
#include <vector>

// Entities as cells of one row, along core/json/fields.h: a part of an entity has its name
// before those of its fields. Lists and tracks are left out.
namespace mileplate::exchange {

// Which columns a table has of an entity, by their names.
using KeepColumn = std::function<bool(std::string_view)>;

class FlatWriter {
public:
    FlatWriter(KeepColumn keep, std::string prefix)
        : m_keep(std::move(keep))
        , m_prefix(std::move(prefix))
    {}

    const std::vector<std::string>& names() const { return m_names; }
    const std::vector<std::string>& cells() const { return m_cells; }

    template <class T>
    void required(const char* name, const T& member, const json::Number& number = {})
    {
        add(name, [&] { return text(member, number); });
    }
    template <class T>
    void value(const char* name, const T& member, const json::Number& number = {})
    {
        required(name, member, number);
    }
    template <class Enum>
    void word(const char* name, const Enum& member, std::type_identity_t<Enum>)
    {
        required(name, member);
    }
    template <class T>
    void part(const char* name, const T& member)
    {
        const std::string outer = m_prefix;
        m_prefix += std::string(name) + "_";
        json::fieldsOf(*this, member);
        m_prefix = outer;
    }
    template <class T>
    void part(const char* name, const std::optional<T>& member)
    {
        const bool outer = m_absent;
        m_absent = m_absent || !member;
        part(name, member ? *member : T{});
        m_absent = outer;
    }
    template <class T>
    void list(const char*, const std::vector<T>&)
    {}
    template <class T>
    void document(const char* name, const T& member)
    {
        add(name, [&] { return guarded(json::documentText(member)); });
    }
    void document(const char*, const std::optional<TrackRef>&) {}

private:
    template <class Text>
    void add(const char* name, Text textOf)
    {
        std::string full = m_prefix + name;
        if (!m_keep(full))
            return;
        m_names.push_back(std::move(full));
        m_cells.push_back(m_absent ? std::string() : textOf());
    }

    static std::string text(const std::string& words, const json::Number&)
    {
        return guarded(words);
    }
    template <class T>
    static std::string text(const Id<T>& id, const json::Number&)
    {
        return guarded(id.text);
    }
    static std::string text(Day day, const json::Number&) { return isoDate(day); }
    static std::string text(ClockTime clock, const json::Number&) { return isoClock(clock); }
    static std::string text(const Instant& instant, const json::Number&)
    {
        return isoInstant(instant);
    }
    template <Enumeration Enum>
    static std::string text(Enum value, const json::Number&)
    {
        return std::string(nameOf(value));
    }
    static std::string text(bool truth, const json::Number&) { return truth ? "true" : "false"; }
    static std::string text(int whole, const json::Number&) { return std::to_string(whole); }
    static std::string text(double number, const json::Number&)
    {
        return fmt::format("{}", number);
    }
    static std::string text(Duration length, const json::Number& number)
    {
        return fmt::format("{}", json::toFile(length.count(), number));
    }
    template <class D>
    static std::string text(Quantity<D> quantity, const json::Number& number)
    {
        return fmt::format("{}", json::toFile(quantity.count(), number));
    }
    static std::string text(const RepRange& reps, const json::Number&)
    {
        return fmt::format("{} to {}", reps.lowest, reps.highest);
    }
    template <class T>
    static std::string text(const std::vector<T>&, const json::Number&)
    {
        return {};
    }
    template <class T>
    static std::string text(const std::optional<T>& value, const json::Number& number)
    {
        return value ? text(*value, number) : std::string();
    }

    KeepColumn m_keep;
    std::string m_prefix;
    bool m_absent = false;
    std::vector<std::string> m_names;
    std::vector<std::string> m_cells;
};

} // namespace mileplate::exchange
