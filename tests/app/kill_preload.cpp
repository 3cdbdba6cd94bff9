// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk/killing_vfs.h"

#include <cstdlib>

// Loaded into the program as it is (LD_PRELOAD): ends it at the write that
// MILEPLATE_DIE_AT_WRITE numbers.
namespace {

[[maybe_unused]] const bool kArmed = [] {
    const char* wanted = std::getenv("MILEPLATE_DIE_AT_WRITE");
    if (wanted)
        mileplate::test::dieAtWrite(std::atoi(wanted));
    return wanted != nullptr;
}();

} // namespace
