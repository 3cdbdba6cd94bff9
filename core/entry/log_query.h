// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <string>
#include <string_view>
#include <vector>

// What is typed to find something in the log: "squat", "long run > 20 km", "rpe >= 8".
namespace mileplate::entry {

// A bound on a figure of a session: "> 20 km", "< 45 min", "hr > 150", "load >= 300".
struct Bound {
    enum class Figure { Distance, Length, HeartRate, Effort, Load };

    Figure figure = Figure::Distance;
    double least = 0;
    double most = 0; // of a bare number both are the same, within half its last digit
    bool leastIncluded = true;
    bool mostIncluded = true;

    friend bool operator==(const Bound&, const Bound&) = default;
};

// All words and bounds must fit. A word fits by a part of the session's name, kind,
// note, exercises or date ("2026-11").
struct LogQuery {
    std::vector<std::string> words{}; // lower case
    std::vector<Bound> bounds{};

    bool isEmpty() const { return words.empty() && bounds.empty(); }
    friend bool operator==(const LogQuery&, const LogQuery&) = default;
};

LogQuery readQuery(std::string_view text);

// `shown` are the words by which the screen calls the session, in whatever language.
bool fits(const LogQuery& query, const Entry& entry, const Diary& diary,
          std::string_view shown = {});

} // namespace mileplate::entry
