// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

#include <stdexcept>
#include <string>

// What has to hold of an answer, whatever the input was.
namespace mileplate::fuzz {

inline void require(bool holds, const std::string& what)
{
    if (!holds)
        throw std::logic_error(what);
}

// One line that is valid UTF-8, not empty.
void requireSentence(const std::string& message);

// That the diary takes the change, and that what is written of it for the journal is read
// again as it was: so all its numbers are finite and within the bounds of the format, which
// are those of the database.
void requireSound(const Diary& before, const Edit& edit);

// Adds something to an import into an empty diary and requires all of the above, and that
// the same once more adds nothing.
using AddTo = std::function<exchange::FileOutcome(exchange::Import&)>;
void requireSoundImport(const AddTo& add);

exchange::ImportOptions anHourAhead();

} // namespace mileplate::fuzz
