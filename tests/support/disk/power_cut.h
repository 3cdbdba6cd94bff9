// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disk/disk_layer.h"

#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <vector>

namespace mileplate::test {

// A disk of which the power is cut at one of its operations. It knows of each file what
// was synced and what was written since; at the cut some of the unsynced sectors of 512
// bytes are on the disk, some are not, and some are torn, as a seed has it. So it is with
// names: a file that was made or removed since its folder was synced may be there or not.
class PowerCutDisk : public DiskLayer {
public:
    struct Plan {
        std::uint64_t seed = 0;
        int cutAt = 0;               // counted from 1 among the operations that change the disk
        int failedSync = 0;          // of these one that fails, losing what it should have kept
        bool synchronousOff = false; // the store asks for synchronous = FULL and gets OFF
    };
    explicit PowerCutDisk(Plan plan) : m_plan(plan), m_chance(plan.seed) {}

    bool isCut() const { return m_isCut; }
    // Cuts the power, if it is not yet, and writes what is on the disk then into a folder.
    void leaveIn(const std::filesystem::path& folder);

    int answer(const DiskRequest& request, const Pass& pass) override;
    void onPragma(std::string_view name, char* value) override;

private:
    struct Pending {
        DiskOperation operation;
        std::int64_t at;
        std::string bytes;
    };
    struct Contents {
        std::string synced{};
        std::vector<Pending> pending{};
    };
    using File = std::shared_ptr<Contents>;

    Contents& contentsOf(const std::string& path);
    void record(const DiskRequest& request, std::string_view bytes);
    void settle(Contents& contents);
    void cut();
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_chance); }

    Plan m_plan;
    std::mt19937_64 m_chance;
    std::map<std::string, File> m_names{};       // as the program sees them
    std::map<std::string, File> m_syncedNames{}; // as they are on the disk for sure
    std::map<std::string, std::string> m_left{};
    int m_operations = 0;
    int m_syncs = 0;
    bool m_isCut = false;
};

} // namespace mileplate::test
