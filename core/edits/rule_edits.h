// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

#include <set>

// What an athlete settles with the rules: they are kept with whom the diary is about, so
// that undo, history and backups know of them.
namespace mileplate {

// The limit of that name becomes the value; with none it is at its default again. `said`
// is how the edit names it: "Key run gap to 40 h".
Edit changeLimit(const Diary& diary, const std::string& name, std::optional<double> value,
                 const std::string& said);
Edit resetLimits(const Diary& diary);

// The rule is silent up to and including that day; with none it speaks again.
Edit muteRule(const Diary& diary, const std::string& rule, std::optional<Day> until);

Edit changeFlags(const Diary& diary, const std::set<SafetyFlag>& flags);

} // namespace mileplate
