// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/rule_edits.h"

#include "core/edits/log_edits.h"

#include <fmt/format.h>

namespace mileplate {

namespace {

Edit changed(const Diary& diary, const Athlete& after, std::string title)
{
    Edit edit = changeAthlete(diary, after);
    if (!edit.isEmpty())
        edit.title = std::move(title);
    return edit;
}

} // namespace

Edit changeLimit(const Diary& diary, const std::string& name, std::optional<double> value,
                 const std::string& said)
{
    Athlete after = diary.who();
    if (value)
        after.limits[name] = *value;
    else
        after.limits.erase(name);
    return changed(diary, after, fmt::format("{} {}", value ? "Set" : "Reset", said));
}

Edit resetLimits(const Diary& diary)
{
    Athlete after = diary.who();
    after.limits.clear();
    return changed(diary, after, "Reset all thresholds");
}

Edit muteRule(const Diary& diary, const std::string& rule, std::optional<Day> until)
{
    Athlete after = diary.who();
    if (!until) {
        after.muted.erase(rule);
        return changed(diary, after, fmt::format("Let {} speak again", rule));
    }
    after.muted[rule] = *until;
    return changed(diary, after, fmt::format("Mute {} until {}", rule, isoDate(*until)));
}

Edit changeFlags(const Diary& diary, const std::set<SafetyFlag>& flags)
{
    Athlete after = diary.who();
    after.flags = flags;
    return changed(diary, after, "Change health answers");
}

} // namespace mileplate
