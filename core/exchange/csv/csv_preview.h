// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_contents.h"

namespace mileplate::exchange {

// Whether the bytes are lines of cells: letters without control characters, no XML or
// JSON, with a comma, semicolon, tab or bar in one of the first lines.
bool looksLikeTable(std::string_view bytes);

// What a file is understood to hold, to be shown before anything is written.
struct CsvPreview {
    std::string app{}; // "Hevy"
    CsvContent content = CsvContent::Nothing;
    char separator = ',';
    std::string encoding{};
    CsvReading reading{};
    std::size_t sessions = 0;
    std::size_t sets = 0;
    std::size_t runningSets = 0;
    std::size_t meals = 0;
    std::size_t days = 0;
    std::optional<DayRange> span{};
    std::vector<ExerciseUse> exercises{};
    std::vector<CsvRemark> remarks{};
};

// Fails as the import of the file would.
Result<CsvPreview> previewOf(std::string_view bytes, const CsvChoices& choices, const Diary& diary,
                             const OffsetAt& offsetAt);

// What was decided without being said by the file, and the option of the command line that
// says otherwise: "--weight-unit lb".
struct Assumption {
    std::string sentence{};
    std::string remedy{};
};
std::vector<Assumption> assumptionsOf(const CsvReading& reading);

} // namespace mileplate::exchange
