// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/domain/diary.h"
#include "core/exchange/csv/csv_table.h"
#include "core/exchange/csv/written_dates.h"

#include <map>

// What a table is understood to say before anything is taken from it: a value that can be
// shown and corrected.
namespace mileplate::exchange {

enum class MassUnit { Kilograms, Pounds };
enum class LengthUnit { Kilometres, Miles };
enum class DecimalMark { Point, Comma };
// Running that was logged between lifts.
enum class RunningSets { Sets, Runs };

// How sure a decision is: taken from a default, likely by the values, said by the file,
// chosen by the athlete.
enum class Certainty { Assumed, Likely, Certain, Chosen };

// Decided where the file needs it decided, else nothing.
template <class T>
struct Decision {
    std::optional<T> value{};
    Certainty certainty = Certainty::Certain;

    T orElse(T fallback) const { return value.value_or(fallback); }
    bool isOpen() const { return value && certainty == Certainty::Assumed; }
    friend bool operator==(const Decision&, const Decision&) = default;
};

// The athlete's corrections.
struct CsvChoices {
    std::optional<DateOrder> dateOrder{};
    std::optional<MassUnit> massUnit{};
    std::optional<LengthUnit> lengthUnit{};
    std::optional<DecimalMark> decimalMark{};
    RunningSets running = RunningSets::Sets;
    std::map<std::string, Id<Exercise>> exercises{}; // by the app's name for them

    friend bool operator==(const CsvChoices&, const CsvChoices&) = default;
};

struct CsvReading {
    Decision<DateOrder> dateOrder{};     // of 03/04/2026
    Decision<MassUnit> massUnit{};       // of weights whose unit nothing says
    Decision<LengthUnit> lengthUnit{};   // of distances whose unit nothing says
    Decision<DecimalMark> decimalMark{}; // of "10,20" and "1,234"
    std::size_t rows = 0;

    // Whether the athlete should be asked.
    bool isOpen() const { return dateOrder.isOpen() || massUnit.isOpen() || lengthUnit.isOpen(); }
    friend bool operator==(const CsvReading&, const CsvReading&) = default;
};

// Reads the whole table once. Dates: a number above 12 tells which is the day, else the
// order in which the rows follow each other, else the athlete's units. Weights: values
// that are pounds turned into kilograms, plates of one system, the athlete's own weight.
// Distances: the pace of the runs. Fails where the table is broken, naming the line.
Result<CsvReading> understood(const CsvTable& table, const CsvChoices& choices, const Diary& diary);

// Whether a measurement of that name is the weight of the body.
bool isBodyWeight(std::string_view measurement);

} // namespace mileplate::exchange

template <>
struct mileplate::Names<mileplate::exchange::MassUnit> {
    static constexpr std::array<std::string_view, 2> kWords{"kg", "lb"};
};
template <>
struct mileplate::Names<mileplate::exchange::LengthUnit> {
    static constexpr std::array<std::string_view, 2> kWords{"km", "mi"};
};
template <>
struct mileplate::Names<mileplate::exchange::DecimalMark> {
    static constexpr std::array<std::string_view, 2> kWords{"point", "comma"};
};
template <>
struct mileplate::Names<mileplate::exchange::RunningSets> {
    static constexpr std::array<std::string_view, 2> kWords{"sets", "runs"};
};
