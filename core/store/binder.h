// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/documents.h"
#include "core/json/fields.h"
#include "core/store/sqlite.h"

namespace mileplate::store {

// Puts an entity into the parameters of a statement.
class Binder {
public:
    explicit Binder(Statement& statement) : m_statement(statement) {}

    template <class T>
    void required(const char*, const T& member, const json::Number& number = {})
    {
        put(member, number);
    }
    template <class T>
    void value(const char*, const T& member, const json::Number& number = {})
    {
        put(member, number);
    }
    template <class Enum>
    void word(const char*, const Enum& member, Enum)
    {
        put(member, {});
    }
    template <class T>
    void part(const char*, const T& member)
    {
        json::fieldsOf(*this, member);
    }
    template <class T>
    void part(const char*, const std::optional<T>& member)
    {
        m_statement.put(std::int64_t{member.has_value()});
        static const T kEmpty{};
        const bool outer = m_absent;
        m_absent = m_absent || !member;
        json::fieldsOf(*this, member ? *member : kEmpty);
        m_absent = outer;
    }
    template <class T>
    void list(const char*, const std::vector<T>&)
    {}
    template <class T>
    void document(const char*, const T& member)
    {
        putText(json::documentText(member));
    }
    void document(const char*, const std::optional<TrackRef>& streams)
    {
        putText(streams ? streams->hash : std::string());
    }

private:
    void putText(std::string_view text)
    {
        if (text.empty() || m_absent)
            m_statement.putNull();
        else
            m_statement.put(text);
    }

    void put(const std::string& text, const json::Number&) { putText(text); }
    template <class T>
    void put(const Id<T>& id, const json::Number&)
    {
        putText(id.text);
    }
    void put(Day day, const json::Number&) { putText(isoDate(day)); }
    void put(ClockTime clock, const json::Number&) { putText(isoClock(clock)); }
    void put(const Instant& instant, const json::Number&) { putText(isoInstant(instant)); }
    template <Enumeration Enum>
    void put(Enum value, const json::Number&)
    {
        putText(nameOf(value));
    }
    void put(bool truth, const json::Number&) { putWhole(truth ? 1 : 0); }
    void put(int whole, const json::Number&) { putWhole(whole); }
    void put(double number, const json::Number&) { putReal(number); }
    void put(Duration length, const json::Number& number)
    {
        putReal(json::toFile(length.count(), number));
    }
    template <class D>
    void put(Quantity<D> quantity, const json::Number& number)
    {
        putReal(json::toFile(quantity.count(), number));
    }
    template <class T>
    void put(const std::optional<T>& value, const json::Number& number)
    {
        if (value && !m_absent)
            put(*value, number);
        else
            m_statement.putNull();
    }
    void put(const std::optional<RepRange>& reps, const json::Number& number)
    {
        put(reps ? std::optional(reps->lowest) : std::nullopt, number);
        put(reps ? std::optional(reps->highest) : std::nullopt, number);
    }
    void putWhole(std::int64_t whole)
    {
        if (m_absent)
            m_statement.putNull();
        else
            m_statement.put(whole);
    }
    void putReal(double number)
    {
        if (m_absent)
            m_statement.putNull();
        else
            m_statement.put(number);
    }

    Statement& m_statement;
    bool m_absent = false; // inside a part that is not there
};

} // namespace mileplate::store
