// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_contents.h"

namespace mileplate::exchange {

// When a row happened: its day, and the moment where the app says one.
struct Moment {
    Day day{};
    std::optional<Instant> instant{};
};

// The cells of a row as values, by what was decided about the table.
class RowValues {
public:
    RowValues(const CsvTable& table, const CsvReading& reading, const OffsetAt& offsetAt)
        : m_table(table)
        , m_reading(reading)
        , m_offsetAt(offsetAt)
    {}

    void use(const CsvRow& row);
    const CsvApp& app() const { return m_table.app(); }
    std::size_t line() const { return m_row->line; }

    // Fit to be shown, cut to so many bytes.
    std::string text(Field field, std::size_t longest = 200) const;
    std::string_view raw(Field field) const { return m_table.cell(*m_row, field).text; }
    // From 0 to 10⁷; nothing for any other number.
    std::optional<double> number(Field field) const;
    std::optional<int> count(Field field) const;
    bool isNumber(Field field) const;                               // of whatever size
    std::optional<Mass> weight(Field field, Field unitField) const; // of more than nothing
    std::optional<Mass> weightWithoutSign(Field field, Field unitField) const;
    std::optional<Distance> distance() const;
    std::optional<Distance> climb(Field field) const;
    std::optional<Duration> length(Field field) const; // of more than nothing
    std::optional<Energy> energy() const;
    std::optional<Mass> grams(Field field) const;
    std::optional<Mass> amount() const; // of food, where it is a mass

    std::optional<Moment> start() const { return m_start; }
    std::optional<Moment> end() const;

private:
    std::optional<Mass> massOf(double value, Field field, Field unitField) const;
    std::optional<Moment> momentOf(std::string_view written, std::string_view clock) const;
    bool isMiles() const { return m_reading.lengthUnit.value == LengthUnit::Miles; }

    const CsvTable& m_table;
    const CsvReading& m_reading;
    const OffsetAt& m_offsetAt;
    const CsvRow* m_row = nullptr;
    // Kept from row to row, as sets of one workout have the same and zones are slow.
    std::string m_startText{};
    std::optional<Moment> m_start{};
};

// Takes the rows of one kind of table. `finish` is called once, after the last.
class RowTaker {
public:
    virtual ~RowTaker() = default;
    // False where the row holds nothing that can be placed.
    virtual bool take(const RowValues& row) = 0;
    virtual void finish(CsvContents& contents) = 0;
};

std::unique_ptr<RowTaker> setTaker(const CsvChoices& choices, const Diary& diary);
std::unique_ptr<RowTaker> activityTaker();
std::unique_ptr<RowTaker> foodTaker();
std::unique_ptr<RowTaker> measurementTaker();

// What an entity is called for good: the app, and 64 bits of what it is told apart by.
std::string idFrom(const CsvApp& app, std::string_view key);

// What the values of a table come from.
Source sourceOf(const CsvApp& app, std::string id = {});

// A session that was done, with the times and the source that a row gives it.
Session doneSession(const RowValues& row, const Moment& start, Kind kind, const std::string& key);

} // namespace mileplate::exchange
