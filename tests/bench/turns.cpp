// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/turns.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

namespace mileplate::bench {

namespace {

void count(benchmark::State& state, const Times& times)
{
    state.counters["min_us"] = quantile(times, 0) * 1e6;
    state.counters["median_us"] = quantile(times, 0.5) * 1e6;
    state.counters["p95_us"] = quantile(times, 0.95) * 1e6;
}

} // namespace

double secondsOf(const Work& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double quantile(Times times, double share)
{
    if (times.empty())
        return std::nan("");
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void report(benchmark::State& state, const Times& a, const Times& b)
{
    count(state, a);
    state.counters["against_us"] = quantile(b, 0.5) * 1e6;
    state.counters["ratio"] = quantile(a, 0.5) / quantile(b, 0.5);
}

void report(benchmark::State& state, const Times& times, const Times& processor, double limitUs)
{
    count(state, times);
    state.counters["against_us"] = limitUs;
    state.counters["cpu_us"] = quantile(processor, 0.5) * 1e6;
    state.counters["cpu95_us"] = quantile(processor, 0.95) * 1e6;
    state.counters["ratio"] = quantile(processor, 0.5) * 1e6 / limitUs;
    state.counters["over"] = static_cast<double>(
        std::ranges::count_if(processor, [&](double time) { return time * 1e6 > limitUs; }));
}

void inTurns(benchmark::State& state, const Work& a, const Work& b)
{
    Times first;
    Times second;
    while (state.KeepRunning()) {
        first.push_back(secondsOf(a));
        second.push_back(secondsOf(b));
        state.SetIterationTime(first.back());
    }
    report(state, first, second);
}

void againstLimit(benchmark::State& state, double limitUs, const Work& work, const Work& between)
{
    Times times;
    Times processor;
    while (state.KeepRunning()) {
        const double before = processorSeconds();
        times.push_back(secondsOf(work));
        processor.push_back(processorSeconds() - before);
        state.SetIterationTime(times.back());
        between();
    }
    report(state, times, processor, limitUs);
}

} // namespace mileplate::bench
