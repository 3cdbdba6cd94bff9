// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/health/health_reader.h"

#include "core/exchange/health/health_days.h"
#include "core/exchange/health/health_preamble.h"
#include "core/exchange/health/health_values.h"
#include "core/exchange/health/health_workout.h"
#include "core/exchange/health/heart_rates.h"
#include "core/exchange/xml/xml_stream.h"

#include <array>

namespace mileplate::exchange {

namespace {

constexpr std::size_t kMostWorkouts = 100'000;
constexpr double kHeaviest = 1000; // kg
constexpr double kTallest = 300;   // cm

enum class RecordType {
    HeartRate,
    RestingHeartRate,
    Variability,
    BodyMass,
    Height,
    Sleep,
    Energy,
    Protein,
    Carbs,
    Fat,
    Fibre,
    Other,
};

// "HKQuantityTypeIdentifierHeartRate", "HKCategoryTypeIdentifierSleepAnalysis"
RecordType recordType(std::string_view type)
{
    static constexpr std::size_t kPrefix = std::string_view("HKQuantityTypeIdentifier").size();
    static constexpr std::array<std::string_view, 11> kNames{"HeartRate",
                                                             "RestingHeartRate",
                                                             "HeartRateVariabilitySDNN",
                                                             "BodyMass",
                                                             "Height",
                                                             "SleepAnalysis",
                                                             "DietaryEnergyConsumed",
                                                             "DietaryProtein",
                                                             "DietaryCarbohydrates",
                                                             "DietaryFatTotal",
                                                             "DietaryFiber"};
    if (type.size() <= kPrefix)
        return RecordType::Other;
    type.remove_prefix(kPrefix);
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == type)
            return static_cast<RecordType>(i);
    }
    return RecordType::Other;
}

// What a record says, looked up in one go.
struct Record {
    std::string_view value{};
    std::string_view unit{};
    std::string_view source{};
    std::string_view start{};
    std::string_view end{};

    explicit Record(const char** attributes)
    {
        for (; *attributes; attributes += 2) {
            const std::string_view name = attributes[0];
            if (name == "value")
                value = attributes[1];
            else if (name == "unit")
                unit = attributes[1];
            else if (name == "sourceName")
                source = attributes[1];
            else if (name == "startDate")
                start = attributes[1];
            else if (name == "endDate")
                end = attributes[1];
        }
    }
};

bool isAsleep(std::string_view value)
{
    return value.starts_with("HKCategoryValueSleepAnalysisAsleep");
}

} // namespace

class HealthReader::Handler : public XmlHandler {
public:
    void start(std::string_view name, const char** attributes) override
    {
        if (name == "Record") {
            // Those of a correlation stand in the file a second time, by themselves.
            if (!m_inCorrelation)
                record(attributes);
        } else if (m_workout) {
            startInWorkout(name, attributes);
        } else if (name == "Workout") {
            m_workout.emplace(attributes);
        } else if (name == "Correlation") {
            m_inCorrelation = true;
        } else if (name == "Me") {
            for (; *attributes; attributes += 2)
                me(attributes[0], attributes[1]);
        } else if (name == "HealthData") {
            m_isHealth = true;
        }
    }

    void end(std::string_view name, std::string_view text) override
    {
        if (name == "Workout")
            finishWorkout();
        else if (name == "WorkoutActivity")
            m_inActivity = false;
        else if (name == "Correlation")
            m_inCorrelation = false;
        else if (!text.empty())
            me(name, text);
    }

    bool isHealth() const { return m_isHealth; }

    HealthExport finish()
    {
        for (HealthWorkout& workout : m_export.workouts)
            fillHeartRate(workout.recording);
        if (m_rates.isFull() || m_days.isFull() || m_export.workouts.size() >= kMostWorkouts)
            m_export.warnings.emplace_back("There is more in it than one file is expected to hold; "
                                           "some of it was left out.");
        m_export.days = std::move(m_days).days();
        m_export.meals = std::move(m_days).meals();
        return std::move(m_export);
    }

private:
    void startInWorkout(std::string_view name, const char** attributes)
    {
        if (name == "WorkoutActivity")
            m_inActivity = true; // a part of it, with statistics of its own
        else if (name == "WorkoutStatistics" && !m_inActivity)
            m_workout->statistics(attributes);
        else if (name == "WorkoutEvent" && !m_inActivity)
            m_workout->event(attributes);
        else if (name == "MetadataEntry" && !m_inActivity)
            m_workout->metadata(attributes);
        else if (name == "FileReference")
            m_workout->route(attribute(attributes, "path"));
    }

    void finishWorkout()
    {
        if (!m_workout)
            return;
        auto workout = std::move(*m_workout).finish();
        m_workout.reset();
        m_inActivity = false;
        if (workout && m_export.workouts.size() < kMostWorkouts)
            m_export.workouts.push_back(*std::move(workout));
    }

    void record(const char** attributes)
    {
        ++m_export.records;
        const RecordType type = recordType(attribute(attributes, "type"));
        if (type == RecordType::Variability)
            ++m_export.variabilities;
        if (type == RecordType::Variability || type == RecordType::Other)
            return;
        const Record record(attributes);
        if (type == RecordType::Sleep && !isAsleep(record.value))
            return;
        const auto at = healthTime(record.start);
        if (!at)
            return;
        if (type >= RecordType::Energy)
            eaten(type, record, *at);
        else
            measured(type, record, *at);
    }

    void measured(RecordType type, const Record& record, const Instant& at)
    {
        if (type == RecordType::HeartRate) {
            if (const auto bpm = healthRate(record.value, record.unit))
                m_rates.add(at.utc, *bpm);
        } else if (type == RecordType::RestingHeartRate) {
            if (const auto bpm = healthRate(record.value, record.unit))
                m_days.restingHeartRate(at, *bpm, record.source);
        } else if (type == RecordType::BodyMass) {
            const auto mass = healthMass(record.value, record.unit);
            if (mass && mass->count() > 0 && inKilograms(*mass) <= kHeaviest)
                m_days.weight(at, *mass, record.source);
        } else if (type == RecordType::Height) {
            const auto height = healthDistance(record.value, record.unit);
            const double cm = height ? inMetres(*height) * 100 : 0;
            if (cm > 0 && cm <= kTallest && at.utc >= m_heightAt) {
                m_export.athlete.heightCm = static_cast<double>(nearest(cm * 10)) / 10;
                m_heightAt = at.utc;
            }
        } else if (const auto end = healthTime(record.end)) {
            m_days.asleep(at, *end, record.source);
        }
    }

    void eaten(RecordType type, const Record& record, const Instant& at)
    {
        if (type == RecordType::Energy) {
            if (const auto energy = healthEnergy(record.value, record.unit))
                m_days.eaten(at, record.source, NutrientKind::Energy, energy->count());
            return;
        }
        const auto kind = static_cast<NutrientKind>(static_cast<int>(type) -
                                                    static_cast<int>(RecordType::Energy));
        if (const auto mass = healthMass(record.value, record.unit))
            m_days.eaten(at, record.source, kind, mass->count());
    }

    // Attributes of <Me>; some programs write them as elements.
    void me(std::string_view name, std::string_view value)
    {
        Athlete& athlete = m_export.athlete;
        if (name == "HKCharacteristicTypeIdentifierDateOfBirth") {
            athlete.birthDate = readDate(value);
        } else if (name == "HKCharacteristicTypeIdentifierBiologicalSex") {
            if (value == "HKBiologicalSexFemale")
                athlete.sex = Sex::Female;
            else if (value == "HKBiologicalSexMale")
                athlete.sex = Sex::Male;
        }
    }

    void fillHeartRate(Recording& recording)
    {
        if (recording.averageHeartRateBpm && recording.maxHeartRateBpm)
            return;
        const auto start = recording.start->utc;
        const auto rates = m_rates.between(start, start + *recording.elapsed);
        if (!rates)
            return;
        if (!recording.averageHeartRateBpm)
            recording.averageHeartRateBpm = static_cast<double>(nearest(rates->mean));
        if (!recording.maxHeartRateBpm)
            recording.maxHeartRateBpm = rates->max;
    }

    HealthExport m_export;
    HeartRates m_rates;
    HealthDays m_days;
    std::optional<WorkoutReader> m_workout;
    std::chrono::sys_time<Duration> m_heightAt{
        std::chrono::sys_days{std::chrono::year{1900} / 1 / 1}};
    bool m_inCorrelation = false;
    bool m_inActivity = false;
    bool m_isHealth = false;
};

struct HealthReader::Parts {
    Handler handler;
    HealthPreamble preamble;
    XmlStream stream{handler};
};

HealthReader::HealthReader() : m_parts(std::make_unique<Parts>()) {}
HealthReader::~HealthReader() = default;

bool looksLikeHealth(std::string_view beginning)
{
    beginning = beginning.substr(0, 4096);
    return beginning.find("<HealthData") != std::string_view::npos ||
           beginning.find("<!DOCTYPE HealthData") != std::string_view::npos;
}

Result<> HealthReader::feed(std::string_view piece)
{
    const auto passed = m_parts->preamble.pass(piece);
    return passed ? m_parts->stream.feed(*passed) : tl::unexpected(passed.error());
}

Result<HealthExport> HealthReader::finish()
{
    if (const auto fed = m_parts->stream.feed(m_parts->preamble.rest()); !fed)
        return tl::unexpected(fed.error());
    if (const auto ended = m_parts->stream.finish(); !ended)
        return tl::unexpected(ended.error());
    if (!m_parts->handler.isHealth())
        return badInput("this is XML, but no export of Apple Health");
    return m_parts->handler.finish();
}

} // namespace mileplate::exchange
