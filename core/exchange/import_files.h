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
    bool isOpenDiary = false; // or a file beside it: never read, see sourcesOf
};

// The files that are meant: each as it is, of each folder all files below it, in the
// order of their names. Links are not followed out of a folder; links to nothing, pipes and
// the like are named, so that each gets its line. The open diary and the files beside it
// are left out of folders: to read and close one of them would let go of the locks that
// SQLite holds on it, and a second program could write.
std::vector<ImportSource> sourcesOf(const std::vector<std::filesystem::path>& paths,
                                    const std::filesystem::path& openDiary);

struct ImportedFile {
    std::string path; // as shown; of a file in a zip file "export.zip/activities/1.fit"
    FileOutcome outcome{};
    std::filesystem::path file{}; // where it lies; of a file in a zip file, the zip file
};

// Told before each file in a zip file, and again and again while a long one is read, how
// many of how many are done and which comes now. False ends the import; what was read so
// far is then to be thrown away.
using Onward = std::function<bool(int done, int of, const std::string& shown)>;

struct ImportHow {
    bool replace = false; // diary JSON that differs takes the diary's place
    CsvChoices csv{};     // what was settled about tables
    Onward onward{};      // not set: nobody listens
};

// Reads one source and adds it to the import: a file, or all files in a zip file.
std::vector<ImportedFile> importSource(Import& import, const ImportSource& source,
                                       const ImportHow& how);

// Reads one file that is no archive and adds it to the import.
ImportedFile importFile(Import& import, const ImportSource& source, const ImportHow& how);
// The same of one whose bytes are at hand.
FileOutcome importBytes(Import& import, std::string bytes, const ImportHow& how);

// What a table is understood to say, for a question before the import; nothing for any
// other file, and for a table that the import will refuse.
std::optional<CsvPreview> previewFile(const ImportSource& source, const CsvChoices& choices,
                                      const Diary& diary, const OffsetAt& offsetAt);

// "Import 12 files", "Import run.fit"
std::string importTitle(const std::vector<ImportedFile>& files);

} // namespace mileplate::exchange
