// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"
#include "core/rules/finding.h"
#include "core/rules/fixes/fix.h"

#include <string_view>
#include <vector>

namespace mileplate::planning {

// A fix that was tried out and helps.
struct Offer {
    rules::Fix fix;
    Edit edit;
    std::vector<std::string_view> removes{}; // rules that then have nothing to say, or less
    std::vector<std::string_view> adds{};    // rules that then say something new or worse
};

// Tries what the finding's rule proposes on a copy of the diary and keeps what makes
// the finding go away or less severe without a new one as bad (rulebook 3.0). Where
// a rule hit more than once, fixes are put together until all hits are resolved.
// A fix that reaches into the week after is tried on that one too, and a lighter week to come
// helps where it does so there. Of a rule that looks back everything is kept that does no harm,
// since nothing makes its finding go away.
// Best first by what is left to worry about, then by how little is done; at most three.
std::vector<Offer> offersFor(const Diary& diary, Day week, LocalTime now,
                             const rules::Finding& finding);

} // namespace mileplate::planning
