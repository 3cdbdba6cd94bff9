// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/health_sample.h"

#include <chrono>
#include <fmt/chrono.h>
#include <fstream>

namespace mileplate::bench {

namespace {

using Seconds = std::chrono::sys_seconds;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

std::string clock(Seconds time)
{
    return fmt::format("{:%Y-%m-%d %H:%M:%S} +0000", fmt::gmtime(time.time_since_epoch().count()));
}

void record(std::ofstream& out, const char* type, const std::string& value, const char* unit,
            Seconds from, Seconds to)
{
    const std::string start = clock(from);
    out << fmt::format(
        " <Record type=\"{}\" sourceName=\"Apple Watch\" sourceVersion=\"10.3.1\" "
        "device=\"&lt;&lt;HKDevice: 0x30158ad70&gt;, name:Apple Watch, manufacturer:Apple Inc., "
        "model:Watch, hardware:Watch6,1, software:10.3.1&gt;\" unit=\"{}\" creationDate=\"{}\" "
        "startDate=\"{}\" endDate=\"{}\" value=\"{}\"{}",
        type, unit, start, start, clock(to), value,
        std::string_view(type).ends_with("HeartRate")
            ? ">\n  <MetadataEntry key=\"HKMetadataKeyHeartRateMotionContext\" value=\"0\"/>\n "
              "</Record>\n"
            : "/>\n");
}

void writeDay(std::ofstream& out, Seconds day, int number)
{
    for (int i = 0; i < 288; ++i) {
        const Seconds time = day + minutes{5} * i;
        record(out, "HKQuantityTypeIdentifierHeartRate", std::to_string(55 + (i * 7 + number) % 40),
               "count/min", time, time);
        record(out, "HKQuantityTypeIdentifierStepCount", std::to_string(i * 13 % 400), "count",
               time, time + minutes{5});
        record(out, "HKQuantityTypeIdentifierActiveEnergyBurned", "1.234", "kcal", time,
               time + minutes{5});
    }
    for (int i = 0; i < 16; ++i)
        record(out, "HKCategoryTypeIdentifierSleepAnalysis",
               i % 4 == 3 ? "HKCategoryValueSleepAnalysisAwake"
                          : "HKCategoryValueSleepAnalysisAsleepCore",
               "", day + minutes{30} * i, day + minutes{30} * (i + 1));
    record(out, "HKQuantityTypeIdentifierBodyMass", "60.5", "kg", day + hours{7}, day + hours{7});
    for (int meal = 0; meal < 3; ++meal) {
        const Seconds time = day + hours{8 + 5 * meal};
        record(out, "HKQuantityTypeIdentifierDietaryEnergyConsumed", "700", "kcal", time, time);
        record(out, "HKQuantityTypeIdentifierDietaryProtein", "35", "g", time, time);
    }
    if (number % 2 == 0) {
        for (int i = 0; i < 720; ++i) {
            const Seconds time = day + hours{17} + seconds{5} * i;
            record(out, "HKQuantityTypeIdentifierHeartRate", std::to_string(140 + i % 20),
                   "count/min", time, time);
        }
    }
}

} // namespace

void writeHealthExport(const std::filesystem::path& file, std::uint64_t bytes)
{
    std::ofstream out(file, std::ios::binary);
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n"
           "<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>\n]>\n"
           "<HealthData locale=\"en_US\">\n";
    const Seconds first = std::chrono::sys_days{std::chrono::year{2018} / 1 / 1};
    int days = 0;
    for (; static_cast<std::uint64_t>(out.tellp()) < bytes; ++days)
        writeDay(out, first + std::chrono::days{days}, days);
    for (int day = 0; day < days; day += 2) {
        const Seconds start = first + std::chrono::days{day} + hours{17};
        out << fmt::format(
            " <Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"60\" "
            "durationUnit=\"min\" totalDistance=\"11.2\" totalDistanceUnit=\"km\" "
            "sourceName=\"Apple Watch\" startDate=\"{}\" endDate=\"{}\"/>\n",
            clock(start), clock(start + hours{1}));
    }
    out << "</HealthData>\n";
}

} // namespace mileplate::bench
