// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/rules/words/language.h"

#include <string>

namespace mileplate::rules {

// What of a session's plan a fix changes, in words.
std::string changedPlan(const std::string& session, const Workout& changes, const Diary& diary,
                        const Language& language);

} // namespace mileplate::rules
