// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>
#include <string>

// Exports of Apple Health as its app writes them, in small.
namespace mileplate::test {

inline std::string healthFile(const std::string& content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n"
           "<!-- HealthKit Export Version: 14 -->\n<!ELEMENT HealthData "
           "(ExportDate,Me,(Record)*)>\n"
           "<!ATTLIST HealthData\n  locale CDATA #REQUIRED\n>\n]>\n<HealthData locale=\"en_DE\">\n "
           "<ExportDate value=\"2025-06-01 09:00:00 +0200\"/>\n" +
           content + "</HealthData>\n";
}

inline std::string healthRecord(const std::string& type, const std::string& value,
                                const std::string& unit, const std::string& time,
                                const std::string& source = "Watch")
{
    return fmt::format(" <Record type=\"HKQuantityTypeIdentifier{}\" sourceName=\"{}\" unit=\"{}\" "
                       "creationDate=\"{}\" startDate=\"{}\" endDate=\"{}\" value=\"{}\"/>\n",
                       type, source, unit, time, time, time, value);
}

inline std::string healthSleep(const std::string& stage, const std::string& from,
                               const std::string& to)
{
    return fmt::format(" <Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" "
                       "sourceName=\"Watch\" startDate=\"{}\" endDate=\"{}\" "
                       "value=\"HKCategoryValueSleepAnalysis{}\"/>\n",
                       from, to, stage);
}

// An hour from 07:30 on 1 March 2025, a Saturday.
inline const std::string kHealthRun =
    "workoutActivityType=\"HKWorkoutActivityTypeRunning\" sourceName=\"Watch\" "
    "startDate=\"2025-03-01 07:30:00 +0100\" endDate=\"2025-03-01 08:30:00 +0100\"";

inline std::string healthWorkout(const std::string& attributes, const std::string& inside)
{
    return " <Workout " + attributes + ">\n" + inside + " </Workout>\n";
}

inline std::string healthStatistics(const std::string& type, const std::string& figures)
{
    return fmt::format("  <WorkoutStatistics type=\"HKQuantityTypeIdentifier{}\" {}/>\n", type,
                       figures);
}

} // namespace mileplate::test
