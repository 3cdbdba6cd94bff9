// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/rows/row_values.h"

#include "core/base/hash.h"
#include "core/exchange/csv/written_numbers.h"
#include "core/exchange/imported_session.h"
#include "core/exchange/plausible.h"

#include <cmath>
#include <fmt/format.h>

namespace mileplate::exchange {

namespace {

constexpr double kMostOfACell = 1e7;
constexpr double kMetresPerMile = 1609.344;
constexpr double kMetresPerFoot = 0.3048;
constexpr double kKilojoulesPerKilocalorie = 4.184;
constexpr std::string_view kRange = " - ";

// Garmin counts tracks and pools in metres.
bool isMetreSport(std::string_view sport)
{
    const std::string name = lowerCased(sport);
    return name.find("swim") != std::string::npos || name.find("schwimm") != std::string::npos ||
           name.find("track run") != std::string::npos || name.find("bahn") != std::string::npos;
}

std::optional<double> metresPerUnit(std::string_view written)
{
    const std::string unit = lowerCased(written);
    if (unit == "km" || unit == "kms" || unit.starts_with("kilom"))
        return 1000;
    if (unit == "m" || unit.starts_with("met"))
        return 1;
    if (unit == "mi" || unit.starts_with("mile"))
        return kMetresPerMile;
    if (unit == "ft" || unit == "feet")
        return kMetresPerFoot;
    if (unit == "yd" || unit.starts_with("yard"))
        return 0.9144;
    return std::nullopt;
}

std::optional<double> kilogramsPerUnit(std::string_view written)
{
    const std::string unit = lowerCased(written);
    if (unit.starts_with("kg") || unit.starts_with("kilo"))
        return 1;
    if (unit.starts_with("lb") || unit.starts_with("pound"))
        return kKilogramsPerPound;
    return std::nullopt;
}

} // namespace

std::string RowValues::text(Field field, std::size_t longest) const
{
    return cleaned(std::string(raw(field)), longest);
}

std::optional<double> RowValues::number(Field field) const
{
    const auto value = readNumber(raw(field), m_reading.decimalMark.value == DecimalMark::Comma);
    return value && *value >= 0 && *value <= kMostOfACell ? value : std::nullopt;
}

bool RowValues::isNumber(Field field) const
{
    return readNumber(raw(field), m_reading.decimalMark.value == DecimalMark::Comma).has_value();
}

std::optional<int> RowValues::count(Field field) const
{
    const auto value = number(field);
    return value ? std::optional(static_cast<int>(std::lround(*value))) : std::nullopt;
}

std::optional<Mass> RowValues::weight(Field field, Field unitField) const
{
    const auto value = number(field);
    return value ? massOf(*value, field, unitField) : std::nullopt;
}

std::optional<Mass> RowValues::weightWithoutSign(Field field, Field unitField) const
{
    const auto value = readNumber(raw(field), m_reading.decimalMark.value == DecimalMark::Comma);
    return value && std::abs(*value) <= kMostOfACell ? massOf(std::abs(*value), field, unitField)
                                                     : std::nullopt;
}

std::optional<Mass> RowValues::massOf(double value, Field field, Field unitField) const
{
    if (value == 0)
        return std::nullopt;
    const CellUnit inHeader = m_table.cell(*m_row, field).unit;
    const std::string_view inCell = raw(unitField);
    std::optional<double> each;
    if (inHeader != CellUnit::None)
        each = inHeader == CellUnit::Pounds ? kKilogramsPerPound : 1;
    else if (!inCell.empty())
        each = kilogramsPerUnit(inCell);
    else
        each = m_reading.massUnit.value == MassUnit::Pounds ? kKilogramsPerPound : 1;
    return each ? std::optional(kilograms(value * *each)) : std::nullopt;
}

std::optional<Distance> RowValues::distance() const
{
    const auto value = number(Field::Distance);
    if (!value || *value == 0)
        return std::nullopt;
    const CellUnit inHeader = m_table.cell(*m_row, Field::Distance).unit;
    double each = isMiles() ? kMetresPerMile : 1000;
    if (inHeader == CellUnit::Metres || isMetreSport(raw(Field::Sport)))
        each = 1;
    else if (inHeader != CellUnit::None)
        each = inHeader == CellUnit::Miles ? kMetresPerMile : 1000;
    else if (const auto unit = metresPerUnit(raw(Field::DistanceUnit)))
        each = *unit;
    return metres(*value * each);
}

std::optional<Distance> RowValues::climb(Field field) const
{
    const auto value = number(field);
    const bool inFeet = isMiles() && m_table.unitOf(Field::Distance) == CellUnit::None;
    return value ? std::optional(metres(*value * (inFeet ? kMetresPerFoot : 1))) : std::nullopt;
}

std::optional<Duration> RowValues::length(Field field) const
{
    const auto value = readLength(raw(field));
    const bool fits = value && value->count() > 0 && inSeconds(*value) <= kMostOfACell;
    return fits ? value : std::nullopt;
}

std::optional<Energy> RowValues::energy() const
{
    const auto value = number(Field::Energy);
    if (!value)
        return std::nullopt;
    const bool isJoules = m_table.cell(*m_row, Field::Energy).unit == CellUnit::Kilojoules;
    return kilocalories(*value / (isJoules ? kKilojoulesPerKilocalorie : 1));
}

std::optional<Mass> RowValues::grams(Field field) const
{
    const auto value = number(field);
    return value ? std::optional(mileplate::grams(*value)) : std::nullopt;
}

std::optional<Mass> RowValues::amount() const
{
    const auto written =
        readAmount(raw(Field::Amount), m_reading.decimalMark.value == DecimalMark::Comma);
    if (!written || written->number <= 0 || written->number > kMostOfACell)
        return std::nullopt;
    if (written->unit.empty() || written->unit == "g")
        return mileplate::grams(written->number);
    if (written->unit == "kg" && written->number <= kMostOfACell / 1000)
        return kilograms(written->number);
    return written->unit == "oz" ? std::optional(mileplate::grams(written->number * 28.349523125))
                                 : std::nullopt;
}

void RowValues::use(const CsvRow& row)
{
    m_row = &row;
    const std::string_view range = raw(Field::StartEnd);
    const std::string_view written =
        range.empty() ? raw(Field::Start) : range.substr(0, range.find(kRange));
    const std::string_view clock = raw(Field::Clock);
    std::string text = std::string(written) + "\n" + std::string(clock);
    if (text == m_startText)
        return;
    m_startText = std::move(text);
    m_start = momentOf(written, clock);
}

std::optional<Moment> RowValues::end() const
{
    const std::string_view range = raw(Field::StartEnd);
    if (const auto middle = range.find(kRange); middle != std::string_view::npos)
        return momentOf(range.substr(middle + kRange.size()), {});
    return momentOf(raw(Field::End), {});
}

std::optional<Moment> RowValues::momentOf(std::string_view written, std::string_view clock) const
{
    const auto date = readWrittenDate(written);
    const auto day =
        date ? dayWritten(*date, m_reading.dateOrder.orElse(DateOrder::DayFirst)) : std::nullopt;
    if (!day)
        return std::nullopt;
    Moment moment{.day = *day};
    const auto time = date->clock ? date->clock : readTimeOfDay(clock);
    if (!time)
        return moment;
    using std::chrono::floor;
    using Seconds = std::chrono::seconds;
    const auto wall = std::chrono::sys_time<Duration>{(LocalTime{*day} + *time).time_since_epoch()};
    Instant instant{.utc = wall};
    if (app().isUtc) {
        instant.offset = m_offsetAt(floor<Seconds>(wall));
    } else if (date->offset) {
        instant = {.utc = wall - *date->offset, .offset = *date->offset};
    } else {
        instant = instantOf(LocalTime{wall.time_since_epoch()}, m_offsetAt);
    }
    moment.instant = instant;
    moment.day = dayOf(instant.local());
    return moment;
}

std::string idFrom(const CsvApp& app, std::string_view key)
{
    return fmt::format("{}-{}", app.id, sha256(key).substr(0, 16));
}

Source sourceOf(const CsvApp& app, std::string id)
{
    return {.kind = Source::Kind::Csv, .name = std::string(app.name), .id = std::move(id)};
}

Session doneSession(const RowValues& row, const Moment& start, Kind kind, const std::string& key)
{
    Session session{.id = {idFrom(row.app(), key)}, .date = start.day, .kind = kind};
    session.status = Status::Done;
    session.slot = start.instant ? slotOf(clockOf(start.instant->local())) : Slot::Evening;
    session.name = row.text(Field::Title);
    session.note = row.text(Field::Note, 4000);
    Done& done = session.done.emplace();
    done.start = start.instant;
    done.timer = row.length(Field::Timer);
    done.elapsed = row.length(Field::Elapsed);
    done.moving = row.length(Field::Moving);
    if (!done.timer)
        done.timer = done.moving ? done.moving : done.elapsed;
    const auto end = row.end();
    if (!done.timer && end && end->instant && start.instant &&
        end->instant->utc > start.instant->utc)
        done.timer = plausible(std::optional(end->instant->utc - start.instant->utc));
    done.source = sourceOf(row.app(), fmt::format("{}:{}", row.app().id, key));
    return session;
}

} // namespace mileplate::exchange
