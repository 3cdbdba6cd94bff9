// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

#include <string>
#include <string_view>
#include <vector>

// Session lines of the case notation: "w-1 d Tue 07:00 60m intervals 10km rpe=8".
namespace mileplate::test {

struct CaseSession {
    Session session;    // planned, on its day of the case's week
    char state = 'p';   // p planned, d done, x missed
    int week = 0;       // weeks after the case's
    bool isNew = false; // not part of the copied history
    std::optional<double> plannedRpe{};
    std::optional<double> heartRate{};
    std::optional<double> massChangeKg{};
};

CaseSession caseSession(const std::string& line);

// What a week of the history holds of it, scaled.
Session scaledForHistory(const Session& session, double factor);

// The session as it enters the diary, in its week and state.
Session entered(const CaseSession& line, int week, const std::string& id);

// Words of the notation.
std::vector<std::string> split(std::string_view text, std::string_view separator);
int weekdayNamed(std::string_view name);
[[noreturn]] void failAt(const std::string& word);

} // namespace mileplate::test
