// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/documents.h"
#include "core/json/fields.h"
#include "core/store/sqlite.h"

namespace mileplate::store {

// Takes an entity out of the columns of a row. Throws where a column holds what this
// program never wrote.
class Taker {
public:
    explicit Taker(Statement& row) : m_row(row) {}

    template <class T>
    void required(const char* name, T& member, const json::Number& number = {})
    {
        takeKnown(name, member, number);
    }
    template <class T>
    void value(const char* name, T& member, const json::Number& number = {})
    {
        takeKnown(name, member, number);
    }
    template <class T>
    void value(const char* name, std::optional<T>& member, const json::Number& number = {})
    {
        if (m_row.nextIsNull())
            m_row.skip();
        else
            take(name, member.emplace(), number);
    }
    void value(const char* name, std::optional<RepRange>& reps, const json::Number& number = {})
    {
        std::optional<int> lowest;
        std::optional<int> highest;
        value(name, lowest, number);
        value(name, highest, number);
        if (lowest && highest)
            reps = RepRange{*lowest, *highest};
    }
    template <class Enum>
    void word(const char* name, Enum& member, Enum)
    {
        takeKnown(name, member, {});
    }
    template <class T>
    void part(const char*, T& member)
    {
        json::fieldsOf(*this, member);
    }
    template <class T>
    void part(const char*, std::optional<T>& member)
    {
        const bool present = m_row.nextInt() != 0;
        T inner{};
        json::fieldsOf(*this, inner);
        if (present)
            member = std::move(inner);
    }
    template <class T>
    void list(const char*, std::vector<T>&)
    {}
    template <class T>
    void document(const char* name, T& member)
    {
        if (!json::readDocument(m_row.nextText(), member))
            fail(name);
    }
    void document(const char*, std::optional<TrackRef>& streams)
    {
        if (const std::string_view hash = m_row.nextText(); !hash.empty())
            streams = TrackRef{.hash = std::string(hash)};
    }

private:
    [[noreturn]] static void fail(const char* name)
    {
        throw SqliteError(kDamaged, std::string("the column ") + name + " holds an unknown value");
    }

    template <class T>
    void takeKnown(const char* name, T& member, const json::Number& number)
    {
        if (m_row.nextIsNull())
            m_row.skip();
        else
            take(name, member, number);
    }

    void take(const char*, std::string& text, const json::Number&) { text = m_row.nextText(); }
    template <class T>
    void take(const char*, Id<T>& id, const json::Number&)
    {
        id.text = m_row.nextText();
    }
    void take(const char* name, Day& day, const json::Number&)
    {
        orFail(name, readDate(m_row.nextText()), day);
    }
    void take(const char* name, ClockTime& clock, const json::Number&)
    {
        orFail(name, readClock(m_row.nextText()), clock);
    }
    void take(const char* name, Instant& instant, const json::Number&)
    {
        orFail(name, readInstant(m_row.nextText()), instant);
    }
    template <Enumeration Enum>
    void take(const char* name, Enum& value, const json::Number&)
    {
        orFail(name, named<Enum>(m_row.nextText()), value);
    }
    void take(const char*, bool& truth, const json::Number&) { truth = m_row.nextInt() != 0; }
    void take(const char* name, int& whole, const json::Number& allowed)
    {
        whole = static_cast<int>(within(name, allowed));
    }
    void take(const char* name, double& real, const json::Number& n) { real = within(name, n); }
    void take(const char* name, Duration& length, const json::Number& allowed)
    {
        length = Duration{json::toCount(within(name, allowed), allowed)};
    }
    template <class D>
    void take(const char* name, Quantity<D>& quantity, const json::Number& allowed)
    {
        quantity = Quantity<D>::ofCount(json::toCount(within(name, allowed), allowed));
    }
    // The CHECKs of the schema hold what is written, not what a disk gives back.
    double within(const char* name, const json::Number& allowed)
    {
        const double number = m_row.nextDouble();
        if (!(number >= allowed.least && number <= allowed.most))
            fail(name);
        return number;
    }
    template <class T>
    void orFail(const char* name, const std::optional<T>& found, T& value)
    {
        if (!found)
            fail(name);
        value = *found;
    }

    Statement& m_row;
};

} // namespace mileplate::store
