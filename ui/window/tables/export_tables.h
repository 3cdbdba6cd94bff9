// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <QString>

namespace mileplate::ui {

// Writes runs.csv, sets.csv, meals.csv and days.csv to a folder; each takes the place of
// an older one only when it is whole. What went wrong, or nothing.
QString exportTables(const Diary& diary, const QString& folder);

// The same in one zip file.
QString exportTablesZip(const Diary& diary, const QString& path);

} // namespace mileplate::ui
