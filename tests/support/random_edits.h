// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

#include <random>

namespace mileplate::test {

// An athlete who changes a diary at random, but the same way for the same seed:
// sessions come, move, change, are done and go; meals, days, races and foods too.
class RandomAthlete {
public:
    explicit RandomAthlete(std::uint64_t seed) : m_engine(seed) {}

    // Something that can be done to this diary.
    Edit nextEdit(const Diary& diary);

    // What an import of a few recorded runs adds, tracks included.
    Edit nextImport();

    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_engine); }

private:
    std::string freshId();
    Day someDay();
    Session someSession();
    Source someSource();
    Meal someMeal();
    Food someFood(const std::string& id);
    Edit changeOf(const Session& session, const Diary& diary);
    Edit changeOfDay(const Diary& diary);
    Edit changeOfOthers(const Diary& diary);

    std::mt19937_64 m_engine;
    int m_made = 0;
};

} // namespace mileplate::test
