// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_preview.h"
#include "core/exchange/import.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace mileplate::exchange {

// A file to import: where it lies, and how it is shown (as given, with the rest of the
// path for files of a folder).
struct ImportSource {
    std::filesystem::path file;
    std::string shown;
};

// The files that are meant: each as it is, of each folder all files below it, in the
// order of their names. Links are not followed out of a folder.
std::vector<ImportSource> sourcesOf(const std::vector<std::filesystem::path>& paths);

struct ImportedFile {
    std::string path;
    FileOutcome outcome{};
};

// Reads one file and adds it to the import.
ImportedFile importFile(Import& import, const ImportSource& source, bool replace,
                        const CsvChoices& choices = {});

// What a table is understood to say, for a question before the import; nothing for any
// other file, and for a table that the import will refuse.
std::optional<CsvPreview> previewFile(const ImportSource& source, const CsvChoices& choices,
                                      const Diary& diary, const OffsetAt& offsetAt);

// "Import 12 files", "Import run.fit"
std::string importTitle(const std::vector<ImportedFile>& files);

} // namespace mileplate::exchange
