// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/rows/row_values.h"

#include <map>

// Lists of weights: the first one of each day, which is mostly the morning's.
namespace mileplate::exchange {

namespace {

class MeasurementTaker : public RowTaker {
public:
    bool take(const RowValues& row) override
    {
        const auto start = row.start();
        if (!start)
            return false;
        const std::string_view measurement = row.raw(Field::Measurement);
        if (!measurement.empty() && !isBodyWeight(measurement)) {
            ++m_others;
            return true;
        }
        const Field field = measurement.empty() ? Field::BodyWeight : Field::Value;
        const auto weight = row.weight(field, Field::ValueUnit);
        if (!weight)
            return false;
        m_source = sourceOf(row.app());
        const auto when = start->instant ? start->instant->utc : std::chrono::sys_time<Duration>{};
        const auto [at, isNew] = m_days.try_emplace(start->day, Weighing{when, *weight});
        if (!isNew && when < at->second.when)
            at->second = {when, *weight};
        return true;
    }

    void finish(CsvContents& contents) override
    {
        for (const auto& [day, weighing] : m_days)
            contents.days.push_back(
                {.date = day, .weight = weighing.mass, .sources = {{DayValue::Weight, m_source}}});
        if (m_others > 0)
            contents.remarks.push_back(
                {.what = CsvRemark::What::MeasurementsLeftOut, .count = m_others});
    }

private:
    struct Weighing {
        std::chrono::sys_time<Duration> when;
        Mass mass;
    };
    std::map<Day, Weighing> m_days;
    Source m_source; // of them all
    std::size_t m_others = 0;
};

} // namespace

std::unique_ptr<RowTaker> measurementTaker() { return std::make_unique<MeasurementTaker>(); }

} // namespace mileplate::exchange
