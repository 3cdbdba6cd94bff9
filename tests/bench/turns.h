// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>
#include <functional>
#include <vector>

// How a figure is measured: many single times in one run, the thing itself and what it is
// measured against in turns, so that whatever else the machine does meets both alike.
namespace mileplate::bench {

using Work = std::function<void()>;

inline constexpr double kFrameUs = 8300; // of a screen at 120 Hz

// Times, in seconds.
using Times = std::vector<double>;
double secondsOf(const Work& work);
double processorSeconds(); // that this thread has had so far
double quantile(Times times, double share);

// A B A B …: `ratio` is the median of A's times to the median of B's.
void inTurns(benchmark::State& state, const Work& a, const Work& b);

// `ratio` is the median to a limit in microseconds, `over` counts times beyond it: both of
// the time for which this thread had a processor (`cpu_us`, its median and `cpu95_us`),
// as no limit holds on a machine that is busy with something else. What is done between
// two times is not measured.
void againstLimit(
    benchmark::State& state, double limitUs, const Work& work, const Work& between = [] {});

// Sets the counters of a row from times that were taken elsewhere.
void report(benchmark::State& state, const Times& a, const Times& b);
void report(benchmark::State& state, const Times& times, const Times& processor, double limitUs);

} // namespace mileplate::bench
