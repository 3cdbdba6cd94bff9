// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/offers.h"
#include "core/rules/review.h"

#include <nlohmann/json_fwd.hpp>

namespace mileplate::app {

// A finding with its offers, and a fix, in the form of the `check` command.
nlohmann::ordered_json findingJson(const rules::Finding& finding, const Diary& diary,
                                   const std::vector<planning::Offer>& offers,
                                   std::string_view suppressedBy);

} // namespace mileplate::app
