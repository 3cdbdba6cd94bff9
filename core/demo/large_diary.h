// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

// Diaries for benchmarks: the same ones on every machine.
namespace mileplate::demo {

struct LargeDiary {
    Day today{};
    int years = 20;       // a year: 300 runs, 3 000 sets, 1 500 meals of 5 000 items, 365 days
    bool recorded = true; // runs have one-second streams of an hour, position included
};

// The weeks `from` up to `past`, counted from the first; the athlete comes with week 0.
// In portions, as the streams of twenty years need not be in memory at once.
int weeksOf(const LargeDiary& large);
Edit largeWeeks(const LargeDiary& large, int from, int past);

// A planned week of 40 cards, every kind of session among them.
Edit tortureWeek(Day monday);

} // namespace mileplate::demo
