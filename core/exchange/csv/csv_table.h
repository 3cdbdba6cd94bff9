// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_app.h"
#include "core/exchange/csv/csv_reader.h"

#include <array>
#include <functional>

namespace mileplate::exchange {

struct CsvCell {
    std::string_view text{}; // without spaces around it
    CellUnit unit = CellUnit::None;
};

// A text whose header was recognised as an app's. The text must outlive it.
class CsvTable {
public:
    // The app that knows most columns of one of the first rows, between commas, semicolons,
    // tabs or bars. Fails where the columns are nobody's, with their names.
    static Result<CsvTable> recognised(std::string_view utf8);

    const CsvApp& app() const { return *m_app; }
    char separator() const { return m_separator; }
    std::size_t headerLine() const { return m_headerLine; }
    bool has(Field field) const { return !columns(field).empty(); }
    // What the headers of a field say of its unit.
    CellUnit unitOf(Field field) const;

    // The first cell of the field that is not empty ("--" is).
    CsvCell cell(const CsvRow& row, Field field) const;

    // Every row below the header, one at a time. A row with too many cells has a comma in
    // the name of its exercise, which is joined again. Stops at the first error.
    using Visit = std::function<void(const CsvRow&)>;
    Result<> forEachRow(const Visit& visit) const;

private:
    struct Place {
        std::size_t column;
        CellUnit unit;
    };
    using Places = std::array<std::vector<Place>, kFieldCount>;

    static Places placesOf(const CsvApp& app, const CsvRow& header);
    const std::vector<Place>& columns(Field field) const
    {
        return m_places[static_cast<std::size_t>(field)];
    }
    void joinExercise(CsvRow& row) const;
    // It says something of an exercise, or two columns that are filled say nobody knows what.
    bool isOfAnotherMatter(const CsvRow& header) const;
    std::size_t filled(std::vector<std::size_t> columns) const; // how many of them

    std::string_view m_text{};
    const CsvApp* m_app = nullptr;
    char m_separator = ',';
    std::size_t m_headerLine = 0;
    std::size_t m_columns = 0;
    std::size_t m_known = 0; // columns that the app knows
    Places m_places{};
};

} // namespace mileplate::exchange
