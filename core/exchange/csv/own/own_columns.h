// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

// Which fields of an entity are columns. Used by the two sources beside it.
namespace mileplate::exchange {

inline constexpr std::string_view kLift = "lift_";
inline constexpr std::string_view kSet = "set_";
inline constexpr std::string_view kItem = "item_";

// Of a session that stands before each of its sets.
inline constexpr auto kSessionOfSets = std::to_array<std::string_view>({"id",
                                                                        "date",
                                                                        "slot",
                                                                        "time",
                                                                        "order",
                                                                        "kind",
                                                                        "focus",
                                                                        "style",
                                                                        "name",
                                                                        "key",
                                                                        "movable",
                                                                        "status",
                                                                        "original_date",
                                                                        "note",
                                                                        "skip_reason",
                                                                        "planned_duration_min",
                                                                        "planned_rpe",
                                                                        "done_start",
                                                                        "done_duration_s",
                                                                        "done_elapsed_s",
                                                                        "done_avg_hr_bpm",
                                                                        "done_max_hr_bpm",
                                                                        "done_kcal",
                                                                        "done_rpe",
                                                                        "done_source_kind",
                                                                        "done_source_name",
                                                                        "done_source_id",
                                                                        "done_other_sources"});
inline constexpr auto kLiftColumns =
    std::to_array<std::string_view>({"lift_exercise", "lift_superset", "lift_rest_s", "lift_note"});

inline bool isOf(const auto& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

// A race lies in another table that there is not.
inline bool isRunColumn(std::string_view name) { return name != "race"; }
inline bool isSessionOfSets(std::string_view name) { return isOf(kSessionOfSets, name); }
inline bool isLiftColumn(std::string_view name) { return isOf(kLiftColumns, name); }
inline bool isItemColumn(std::string_view name) { return name != "item_food"; }
inline bool isAnyColumn(std::string_view) { return true; }

} // namespace mileplate::exchange
