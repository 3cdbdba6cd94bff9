// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disk/disk_layer.h"

namespace mileplate::test {

enum class Fault {
    Error,      // any operation ends in an I/O error
    FullDisk,   // a write, or what makes a file longer, finds no room
    ShortWrite, // half of a write reaches the file, then there is no room
    FailedSync, // what was written may or may not be on the disk
    Unnoticed,  // a write is lost, and the disk says that all is well
};

// A disk that fails at one of its operations, counted from 1 among those that can fail in
// this way; or from that one on. Syncs that do not fail are not waited for.
class FaultyDisk : public DiskLayer {
public:
    struct Plan {
        Fault fault = Fault::Error;
        int at = 0; // 0: never
        bool lasts = false;
        std::string where{}; // what the paths of the files begin with
    };
    FaultyDisk() = default; // a disk that works
    explicit FaultyDisk(Plan plan) : m_plan(std::move(plan)) {}

    // From now on it fails in this way.
    void arm(const Plan& plan)
    {
        m_plan = plan;
        m_operations = 0;
    }
    void heal() { arm({}); }
    bool hasFailed() const { return m_failures > 0; }

    int answer(const DiskRequest& request, const Pass& pass) override;

private:
    Plan m_plan{};
    int m_operations = 0;
    int m_failures = 0;
};

} // namespace mileplate::test
