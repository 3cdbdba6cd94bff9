// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/rows/row_values.h"
#include "core/exchange/imported_session.h"
#include "core/exchange/sport_names.h"

#include <fmt/format.h>
#include <unordered_map>

// Apps that list activities: a session for each row.
namespace mileplate::exchange {

namespace {

// Heart rates that no heart has are mistakes of the sensor.
std::optional<double> heartRate(const RowValues& row, Field field)
{
    const auto value = row.number(field);
    return value && *value > 0 ? value : std::nullopt;
}

class ActivityTaker : public RowTaker {
public:
    bool take(const RowValues& row) override
    {
        const auto start = row.start();
        if (!start)
            return false;
        std::string key = row.text(Field::RecordId);
        if (key.empty())
            key = start->instant ? isoLocal(start->instant->local()) : isoDate(start->day);
        if (const int nth = ++m_seen[key]; nth > 1)
            key += fmt::format(" #{}", nth);
        const std::string sport = row.text(Field::Sport);
        Session session =
            doneSession(row, *start, kindOf(sportNamed(sport).value_or(Sport::Other)), key);
        if (session.name.empty() && !isRun(session.kind))
            session.name = sport;
        Done& done = *session.done;
        done.workout.distance = row.distance();
        done.workout.descent = row.climb(Field::Descent);
        done.ascent = row.climb(Field::Ascent);
        done.averageHeartRateBpm = heartRate(row, Field::AverageHeartRate);
        done.maxHeartRateBpm = heartRate(row, Field::MaxHeartRate);
        done.energy = row.energy();
        if (const auto rpe = row.number(Field::Rpe); rpe && *rpe > 0 && *rpe <= 10)
            done.workout.rpe = rpe;
        m_sessions.push_back(std::move(session));
        return true;
    }

    void finish(CsvContents& contents) override { contents.sessions = std::move(m_sessions); }

private:
    std::vector<Session> m_sessions;
    std::unordered_map<std::string, int> m_seen;
};

} // namespace

std::unique_ptr<RowTaker> activityTaker() { return std::make_unique<ActivityTaker>(); }

} // namespace mileplate::exchange
