// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <string>

// Memory of a process as Linux counts it.
namespace mileplate::bench {

inline double statusMB(const std::string& process, const std::string& line)
{
    std::ifstream status("/proc/" + process + "/status");
    for (std::string word; status >> word;) {
        double kilobytes = 0;
        if (word == line && status >> kilobytes)
            return kilobytes / 1024;
    }
    return 0;
}

inline double residentMB(const std::string& process = "self")
{
    return statusMB(process, "VmRSS:");
}
inline double peakMB() { return statusMB("self", "VmHWM:"); }
inline void forgetPeak() { std::ofstream("/proc/self/clear_refs") << "5"; }

} // namespace mileplate::bench
