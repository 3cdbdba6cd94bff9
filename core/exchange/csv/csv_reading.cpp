// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reading.h"

#include "core/exchange/csv/written_numbers.h"
#include "core/exchange/sport_names.h"

#include <algorithm>
#include <cmath>

namespace mileplate::exchange {

namespace {

constexpr std::size_t kMostSamples = 100'000;

// What the rows show about the order of day and month.
class DateEvidence {
public:
    void add(std::string_view text)
    {
        const auto date = readWrittenDate(text);
        if (!date)
            return;
        m_open = m_open || date->isOpen;
        if (!date->isOpen)
            return;
        m_dayFirst = m_dayFirst || date->first > 12;
        m_monthFirst = m_monthFirst || date->second > 12;
        for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst})
            m_turns[static_cast<std::size_t>(order)].add(dayWritten(*date, order));
    }

    Decision<DateOrder> decided(bool imperial) const
    {
        if (!m_open)
            return {};
        if (m_dayFirst != m_monthFirst)
            return {m_dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst, Certainty::Certain};
        const int dayFirst = m_turns[0].count;
        const int monthFirst = m_turns[1].count;
        if (dayFirst != monthFirst)
            return {dayFirst < monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst,
                    Certainty::Likely};
        return {imperial ? DateOrder::MonthFirst : DateOrder::DayFirst, Certainty::Assumed};
    }

private:
    // How often the rows turn from later to earlier or back: logs are written in order.
    struct Turns {
        std::optional<Day> last{};
        int direction = 0;
        int count = 0;

        void add(const std::optional<Day>& day)
        {
            if (day && last && *day != *last) {
                const int now = *day > *last ? 1 : -1;
                count += direction != 0 && now != direction ? 1 : 0;
                direction = now;
            }
            if (day)
                last = day;
        }
    };

    bool m_open = false;
    bool m_dayFirst = false;
    bool m_monthFirst = false;
    std::array<Turns, 2> m_turns{};
};

class DecimalEvidence {
public:
    void add(std::string_view text)
    {
        m_isAsked = m_isAsked || text.find(',') != std::string_view::npos;
        const DecimalSign sign = decimalSignOf(text);
        m_points += sign == DecimalSign::Point ? 1 : 0;
        m_commas += sign == DecimalSign::Comma ? 1 : 0;
    }

    Decision<DecimalMark> decided(char separator) const
    {
        if (!m_isAsked)
            return {};
        if (m_points != m_commas)
            return {m_commas > m_points ? DecimalMark::Comma : DecimalMark::Point,
                    m_points == 0 || m_commas == 0 ? Certainty::Certain : Certainty::Likely};
        return {separator == ';' ? DecimalMark::Comma : DecimalMark::Point, Certainty::Likely};
    }

private:
    bool m_isAsked = false;
    int m_points = 0;
    int m_commas = 0;
};

bool isMultiple(double value, double of)
{
    const double times = value / of;
    return std::abs(times - std::round(times)) < 1e-4;
}

// Weights on a bar of 20 kg with plates in pairs, and of 45 lb; numbers of both are left out.
constexpr std::array kOnKilogramBars{60.0, 80.0, 100.0, 120.0, 140.0, 160.0, 180.0, 200.0};
constexpr std::array kOnPoundBars{45.0,  95.0,  115.0, 135.0, 185.0,
                                  205.0, 225.0, 275.0, 315.0, 405.0};

class WeightEvidence {
public:
    void addLifted(double value)
    {
        const bool inSteps = isMultiple(value, 0.25);
        m_turned += !inSteps && isMultiple(value, kKilogramsPerPound / 4) ? 1 : 0;
        m_quarters += inSteps && !isMultiple(value, 0.5) ? 1 : 0;
        m_kilograms += std::ranges::find(kOnKilogramBars, value) != kOnKilogramBars.end() ? 1 : 0;
        m_pounds += std::ranges::find(kOnPoundBars, value) != kOnPoundBars.end() ? 1 : 0;
        m_isAsked = true;
    }
    void addBody(double value)
    {
        if (m_bodies.size() < kMostSamples)
            m_bodies.push_back(value);
        m_isAsked = true;
    }

    Decision<MassUnit> decided(const Diary& diary)
    {
        if (!m_isAsked)
            return {};
        const MassUnit usual =
            diary.who().units == UnitSystem::Imperial ? MassUnit::Pounds : MassUnit::Kilograms;
        if (!m_bodies.empty())
            return decidedByBody(diary, usual);
        if (m_turned > 0) // pounds turned into kilograms
            return {MassUnit::Kilograms, Certainty::Certain};
        if (m_quarters > 0 && m_pounds == 0)
            return {MassUnit::Kilograms, Certainty::Likely};
        if (m_kilograms >= 3 && m_kilograms > 2 * m_pounds)
            return {MassUnit::Kilograms, Certainty::Likely};
        if (m_pounds >= 3 && m_pounds > 2 * m_kilograms)
            return {MassUnit::Pounds, Certainty::Likely};
        return {usual, Certainty::Assumed};
    }

private:
    Decision<MassUnit> decidedByBody(const Diary& diary, MassUnit usual)
    {
        const auto middle = m_bodies.begin() + static_cast<std::ptrdiff_t>(m_bodies.size() / 2);
        std::ranges::nth_element(m_bodies, middle);
        auto known = diary.who().weight;
        if (diary.weighIns && !diary.weighIns->empty())
            known = diary.weighIns->back().mass;
        if (known) {
            const auto near = [&](double kg) {
                return std::abs(kg / inKilograms(*known) - 1) < 0.25;
            };
            const bool kilograms = near(*middle);
            if (kilograms != near(*middle * kKilogramsPerPound))
                return {kilograms ? MassUnit::Kilograms : MassUnit::Pounds, Certainty::Likely};
        }
        if (*middle < 90)
            return {MassUnit::Kilograms, Certainty::Likely};
        if (*middle > 160)
            return {MassUnit::Pounds, Certainty::Likely};
        return {*middle > 125 ? MassUnit::Pounds : usual, Certainty::Assumed};
    }

    bool m_isAsked = false;
    int m_turned = 0;
    int m_quarters = 0;
    int m_kilograms = 0;
    int m_pounds = 0;
    std::vector<double> m_bodies;
};

// Seconds a unit of distance of runs: no average run is faster than 3:00 a kilometre, and
// a middle one slower than 9:00 is in miles.
class DistanceEvidence {
public:
    void ask() { m_isAsked = true; }
    void addPace(double pace)
    {
        if (m_paces.size() < kMostSamples)
            m_paces.push_back(pace);
    }

    Decision<LengthUnit> decided(bool imperial)
    {
        if (!m_isAsked)
            return {};
        if (m_paces.size() >= 3) {
            const auto middle = m_paces.begin() + static_cast<std::ptrdiff_t>(m_paces.size() / 2);
            std::ranges::nth_element(m_paces, middle);
            if (*middle > 540)
                return {LengthUnit::Miles, Certainty::Likely};
            if (*middle < 390) // a mile in 6:30 would be 4:02 a kilometre, day in, day out
                return {LengthUnit::Kilometres, Certainty::Likely};
        }
        return {imperial ? LengthUnit::Miles : LengthUnit::Kilometres, Certainty::Assumed};
    }

private:
    bool m_isAsked = false;
    std::vector<double> m_paces;
};

template <class T>
void choose(Decision<T>& decision, const std::optional<T>& choice)
{
    if (choice && decision.value)
        decision = {choice, Certainty::Chosen};
}

constexpr std::array kNumbers{Field::Distance, Field::Weight, Field::Energy, Field::Protein,
                              Field::Carbs,    Field::Fat,    Field::Fibre,  Field::BodyWeight,
                              Field::Value,    Field::Ascent, Field::Reps,   Field::Rpe};

} // namespace

bool isBodyWeight(std::string_view measurement)
{
    const std::string name = lowerCased(measurement);
    return name == "bodyweight" || name == "body weight" || name == "weight" || name == "gewicht" ||
           name == "körpergewicht";
}

Result<CsvReading> understood(const CsvTable& table, const CsvChoices& choices, const Diary& diary)
{
    CsvReading reading;
    DateEvidence dates;
    DecimalEvidence decimals;
    // Without the sign before the decimals numbers mean nothing, so they are kept till then.
    const auto visit = [&](const CsvRow& row) {
        ++reading.rows;
        dates.add(table.cell(row, Field::Start).text);
        for (const Field field : kNumbers)
            decimals.add(table.cell(row, field).text);
    };
    if (const auto read = table.forEachRow(visit); !read)
        return tl::unexpected(read.error());
    const bool imperial = diary.who().units == UnitSystem::Imperial;
    reading.dateOrder = dates.decided(imperial);
    reading.decimalMark = decimals.decided(table.separator());
    choose(reading.decimalMark, choices.decimalMark);

    const bool comma = reading.decimalMark.value == DecimalMark::Comma;
    WeightEvidence weights;
    DistanceEvidence distances;
    const bool metres = table.unitOf(Field::Distance) != CellUnit::None;
    const auto weigh = [&](const CsvRow& row) {
        const auto number = [&](Field field) -> std::optional<double> {
            const CsvCell cell = table.cell(row, field);
            const auto value = readNumber(cell.text, comma);
            return cell.unit == CellUnit::None && value && *value > 0 ? value : std::nullopt;
        };
        if (table.cell(row, Field::WeightUnit).text.empty()) {
            if (const auto lifted = number(Field::Weight))
                weights.addLifted(*lifted);
        }
        if (table.cell(row, Field::ValueUnit).text.empty()) {
            if (const auto body = number(Field::BodyWeight))
                weights.addBody(*body);
            else if (isBodyWeight(table.cell(row, Field::Measurement).text) && number(Field::Value))
                weights.addBody(*number(Field::Value));
        }
        const auto distance = number(Field::Distance);
        if (!distance || metres || !table.cell(row, Field::DistanceUnit).text.empty())
            return;
        distances.ask();
        const auto time = readLength(table.cell(row, Field::Timer).text);
        if (time && sportNamed(table.cell(row, Field::Sport).text) == Sport::Run)
            distances.addPace(inSeconds(*time) / *distance);
    };
    if (const auto read = table.forEachRow(weigh); !read)
        return tl::unexpected(read.error());
    reading.massUnit = weights.decided(diary);
    reading.lengthUnit = distances.decided(imperial);
    choose(reading.dateOrder, choices.dateOrder);
    choose(reading.massUnit, choices.massUnit);
    choose(reading.lengthUnit, choices.lengthUnit);
    return reading;
}

} // namespace mileplate::exchange
