// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_files.h"

namespace mileplate::exchange {

// Adds what a zip file holds to the import, without unpacking it to disk: exports of Apple
// Health first, as they know of their routes; then recordings, diaries, and last tables,
// whose rows find the recordings that they tell of. One outcome for each file that is
// something; pictures and the like are passed over. One outcome for the whole where it
// cannot be opened, breaks a limit (ZipArchive) or holds nothing that is known.
std::vector<ImportedFile> importZip(Import& import, const ImportSource& source,
                                    const ImportHow& how);

} // namespace mileplate::exchange
