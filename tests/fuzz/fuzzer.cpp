// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <sanitizer/allocator_interface.h>

// libFuzzer's end of the targets; MILEPLATE_FUZZ_TARGET names the one. Beside crashes it
// stops at an input that takes more than a second of the processor (not of the clock: the
// machine may be busy) or asks for more than 256 MB at a time (what it asks for: the
// sanitizer's own memory is none of the program's).
namespace {

constexpr double kMostSeconds = 1;
constexpr std::int64_t kMostBytes = std::int64_t{256} << 20U;

std::atomic<std::int64_t> inUse = 0;
std::atomic<std::int64_t> allowed = kMostBytes;

[[noreturn]] void stop(const char* what)
{
    std::fprintf(stderr, "the input is refused by the fuzzer: %s\n", what);
    std::abort();
}

void onMalloc(const volatile void*, std::size_t size)
{
    const auto bytes = static_cast<std::int64_t>(size);
    if (inUse.fetch_add(bytes) + bytes > allowed)
        stop("it takes more than 256 MB");
}

void onFree(const volatile void* place)
{
    inUse -= static_cast<std::int64_t>(__sanitizer_get_allocated_size(place));
}

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

const mileplate::fuzz::Target* chosen = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    const char* const name = std::getenv("MILEPLATE_FUZZ_TARGET");
    const auto targets = mileplate::fuzz::targets();
    const auto found = std::ranges::find_if(
        targets, [&](const auto& target) { return name && target.name == name; });
    if (found == targets.end()) {
        std::fprintf(stderr, "MILEPLATE_FUZZ_TARGET must be one of");
        for (const auto& target : targets)
            std::fprintf(stderr, " %s", target.name.data());
        std::fprintf(stderr, "\n");
        std::exit(2);
    }
    chosen = &*found;
    chosen->run("1 egg"); // what is made once, such as the index of foods
    __sanitizer_install_malloc_and_free_hooks(onMalloc, onFree);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    allowed = inUse + kMostBytes;
    const double before = processorSeconds();
    chosen->run({reinterpret_cast<const char*>(bytes), size});
    if (processorSeconds() - before > kMostSeconds)
        stop("it takes more than a second");
    return 0;
}
