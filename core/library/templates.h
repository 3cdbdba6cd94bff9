// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

#include <optional>
#include <span>
#include <string_view>

// Sessions to plan with (rulebook 5.1 and 5.2).
namespace mileplate::library {

enum class TemplateGroup { Easy, Quality, Long, Strength, Other };

struct SessionTemplate {
    std::string id;   // "W-TEMPO"
    std::string name; // "Tempo run"
    TemplateGroup group = TemplateGroup::Easy;
    Session blueprint{}; // without an id and a day
};

// In the order in which they are offered.
std::span<const SessionTemplate> templates();
const SessionTemplate* findTemplate(std::string_view id);

// A planned session of a template. Runs get their distance by the easy pace (s/km), to
// the half kilometre, where it is known.
Session sessionFrom(const SessionTemplate& from, Id<Session> id, Day day, Slot slot,
                    const std::optional<double>& easyPace);

// "squat 3x6@2*80/150; plank 2x40s": sets x repetitions (or seconds), @ reserve, * kg,
// / rest in seconds, as the rulebook writes exercises.
std::vector<ExerciseEntry> exercisesIn(std::string_view notation);

} // namespace mileplate::library
