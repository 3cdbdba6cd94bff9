// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/schedule.h"

#include <algorithm>
#include <set>

namespace mileplate::store {

namespace {

using namespace std::chrono;

constexpr std::size_t kNewest = 10;
constexpr std::size_t kNewestReplaced = 3;
constexpr std::size_t kManySessions = 50;
constexpr weeks kByWeek{8};
constexpr days kMonth{30};
constexpr days kByMonth{365};

} // namespace

bool isBackupDue(const std::vector<Backup>& backups, bool changedSince, sys_seconds now)
{
    return changedSince && std::ranges::none_of(backups, [&](const Backup& backup) {
               return backup.reason != BackupReason::Replaced && backup.at <= now &&
                      now - backup.at < days{1};
           });
}

bool isLargeImport(const Edit& edit)
{
    return std::ranges::count_if(edit.sessions, [](const auto& revised) {
               return !revised.before && revised.after;
           }) > static_cast<std::ptrdiff_t>(kManySessions);
}

std::vector<Backup> superfluous(std::vector<Backup> backups, sys_seconds now)
{
    std::ranges::sort(backups, std::ranges::greater{}, &Backup::at);
    std::vector<Backup> gone;
    std::size_t checked = 0;
    std::size_t replaced = 0;
    std::set<std::pair<bool, std::int64_t>> filled; // weeks and months that have one
    for (const Backup& backup : backups) {
        const auto age = now - backup.at;
        bool keep = false;
        if (backup.reason == BackupReason::Replaced)
            keep = replaced++ < kNewestReplaced;
        else if (checked++ < kNewest)
            keep = true;
        else if (age < kByWeek) // counted from a fixed day, or each day would shift the borders
            keep = filled.emplace(false, floor<weeks>(backup.at).time_since_epoch().count()).second;
        else if (age < kByMonth)
            keep = filled.emplace(true, backup.at.time_since_epoch() / kMonth).second;
        if (!keep)
            gone.push_back(backup);
    }
    return gone;
}

} // namespace mileplate::store
