// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_files.h"

namespace mileplate::exchange {

// Reads an export of Apple Health, of any size, and adds it to the import; routes of
// workouts are looked for beside it.
ImportedFile importHealthFile(Import& import, const ImportSource& source, const ImportHow& how);

// A route's path as an export names it ("/workout-routes/route_1.gpx") below the folder of
// the export; nothing where it leads out of that.
std::optional<std::string> routeBelow(std::string_view folder, std::string_view path);

} // namespace mileplate::exchange
