// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk/killing_vfs.h"

#include <cstdlib>

// Loaded into the program as it is (LD_PRELOAD): ends it at the write that
// MILEPLATE_DIE_AT_WRITE numbers, or stops it at the request of
// MILEPLATE_STOP_AT_REQUEST.
namespace {

[[maybe_unused]] const bool kArmed = [] {
    const char* wanted = std::getenv("MILEPLATE_DIE_AT_WRITE");
    if (wanted)
        mileplate::test::dieAtWrite(std::atoi(wanted));
    const char* stop = std::getenv("MILEPLATE_STOP_AT_REQUEST");
    if (stop)
        mileplate::test::stopAtRequest(std::atoi(stop));
    return wanted || stop;
}();

} // namespace
