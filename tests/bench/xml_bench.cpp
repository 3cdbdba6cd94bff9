// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memory.h"
#include "tests/bench/turns.h"
#include "tests/support/hostile_xml.h"

#include <algorithm>
#include <fmt/format.h>
#include <malloc.h>

namespace mileplate::bench {
namespace {

constexpr double kMostUs = 50'000; // of the processor
constexpr double kMostMB = 32;     // beside the document itself

// Each document of hostile size is refused, in time, and in little room.
void HostileXml(benchmark::State& state, const test::XmlReader& reader,
                const test::HostileDocument& document)
{
    const std::string bytes = document.under(reader.root);
    double more = 0;
    double before = 0;
    bool isRefused = true;
    const auto forget = [&] {
        malloc_trim(0); // what is free already would be taken unseen
        forgetPeak();
        before = residentMB();
    };
    forget();
    againstLimit(
        state, kMostUs,
        [&] {
            const std::string said = reader.refusal(bytes);
            isRefused = isRefused && said.find(document.reason) != std::string::npos;
        },
        [&] {
            more = std::max(more, peakMB() - before);
            forget();
        });
    state.counters["more_MB"] = more;
    if (!isRefused)
        state.SkipWithError("it is not refused as it should be");
    else if (state.counters["cpu_us"] > kMostUs || more > kMostMB)
        state.SkipWithError(fmt::format("{:.0f} ms of the processor and {:.0f} MB more",
                                        state.counters["cpu_us"] / 1000, more)
                                .c_str());
}

[[maybe_unused]] const bool kRegistered = [] {
    for (const test::XmlReader& reader : test::xmlReaders()) {
        for (const test::HostileDocument& document : test::hostileDocuments())
            benchmark::RegisterBenchmark(
                fmt::format("HostileXml/{}/{}", reader.format, document.what).c_str(), HostileXml,
                reader, document)
                ->Iterations(11)
                ->UseManualTime()
                ->Unit(benchmark::kMicrosecond);
    }
    return true;
}();

} // namespace
} // namespace mileplate::bench
