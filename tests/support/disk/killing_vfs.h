// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mileplate::test {

// From here on every file that SQLite opens in this process goes through a layer that
// counts writes, truncations and syncs, and ends the process by SIGKILL in the middle of
// the n-th: a write gets half of its bytes to the file first. Counting starts at 1.
void dieAtWrite(int n);

// The process stops (SIGSTOP) before the n-th thing that SQLite asks of its files, and goes
// on when it is told to.
void stopAtRequest(int n);

// How many writes there have been.
int writesSoFar();

} // namespace mileplate::test
