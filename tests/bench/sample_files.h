// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/domain/track.h"

#include <string>

// Files as watches and programs write them of an hour (or more) of running.
namespace mileplate::bench {

using Start = std::chrono::sys_seconds;

// Ten fields a record: time, place, altitude, distance, speed, heart rate, cadence,
// power, temperature.
std::string fitFile(const Track& track, Start start);
std::string gpxFile(const Track& track, Start start);
std::string tcxFile(const Track& track, Start start);

// So many hours of running behind each other.
Track hoursOfRunning(int hours);

} // namespace mileplate::bench
