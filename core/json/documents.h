// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <string>
#include <string_view>

// The parts of an entity that are neither a value nor an object of fields, as
// compact JSON text: what the database keeps in one column of its own. Empty text
// for a member of which nothing is known.
namespace mileplate::json {

using AvailabilityByWeekday = std::array<std::optional<Windows>, 7>;

std::string documentText(const std::vector<Step>& steps);
std::string documentText(const std::vector<Source>& sources);
std::string documentText(const std::map<DayValue, Source>& sources);
std::string documentText(const std::map<Muscle, double>& muscles);
std::string documentText(const std::vector<std::string>& words);
std::string documentText(const std::optional<Windows>& windows);
std::string documentText(const AvailabilityByWeekday& windows);
std::string documentText(const std::optional<SlotClocks>& slots);
std::string documentText(const std::set<SafetyFlag>& flags);
std::string documentText(const std::map<std::string, double>& limits);
std::string documentText(const std::map<std::string, Day>& muted);

// False where the text is not what documentText writes.
bool readDocument(std::string_view text, std::vector<Step>& steps);
bool readDocument(std::string_view text, std::vector<Source>& sources);
bool readDocument(std::string_view text, std::map<DayValue, Source>& sources);
bool readDocument(std::string_view text, std::map<Muscle, double>& muscles);
bool readDocument(std::string_view text, std::vector<std::string>& words);
bool readDocument(std::string_view text, std::optional<Windows>& windows);
bool readDocument(std::string_view text, AvailabilityByWeekday& windows);
bool readDocument(std::string_view text, std::optional<SlotClocks>& slots);
bool readDocument(std::string_view text, std::set<SafetyFlag>& flags);
bool readDocument(std::string_view text, std::map<std::string, double>& limits);
bool readDocument(std::string_view text, std::map<std::string, Day>& muted);

} // namespace mileplate::json
