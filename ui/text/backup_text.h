// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <cstdint>
#include <string>

namespace mileplate::ui {

// "24.11.26 12:00", by the system's zone.
QString momentText(std::chrono::sys_seconds at);
// Why a backup was made: "before an import".
QString backupReasonText(const std::string& reason);
// "1.2 MB"
QString sizeText(std::uintmax_t bytes);

} // namespace mileplate::ui
