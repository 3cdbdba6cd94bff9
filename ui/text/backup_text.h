// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <string>

namespace mileplate::ui {

// Why a backup was made: "before an import".
QString backupReasonText(const std::string& reason);
// "1.2 MB"
QString sizeText(std::uintmax_t bytes);

} // namespace mileplate::ui
