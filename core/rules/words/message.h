// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/rules/finding.h"
#include "core/rules/fixes/fix.h"
#include "core/rules/words/language.h"

#include <string>

// The one place where findings and fixes become sentences, for the command line
// and the screens alike.
namespace mileplate::rules {

// The rule's template with the finding's figures and sessions put in.
std::string messageOf(const Finding& finding, const Diary& diary, const Language& language);

// The same in a few words: "heavy legs 15 h before Long run (limit 22.5 h)".
std::string briefOf(const Finding& finding, const Diary& diary, const Language& language);

// The title of a session, or "a session" where it is gone.
std::string nameOfSession(const Id<Session>& id, const Diary& diary, const Language& language);

// A figure as the rulebook writes it: hours with one decimal, percent with none.
std::string figureText(const Figure& figure, const Language& language);

// "Move Strength A to Wednesday evening"
std::string titleOf(const Fix& fix, const Diary& diary, const Language& language);

// Puts values in for the {names} of a template; a name without a value stays.
std::string filled(std::string_view text,
                   const std::vector<std::pair<std::string_view, std::string>>& values);

} // namespace mileplate::rules
