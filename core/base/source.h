// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <string>

namespace mileplate {

// Where a value came from: a file, an app's export, or the athlete's own hand.
struct Source {
    enum class Kind { Fit, Tcx, Gpx, Csv, Health, Manual, Json };

    Kind kind = Kind::Manual;
    std::string name{}; // the device or app
    std::string id{};   // SHA-256 of the file

    friend bool operator==(const Source&, const Source&) = default;
};
template <>
struct Names<Source::Kind> {
    static constexpr std::array<std::string_view, 7> kWords{"fit",    "tcx",    "gpx", "csv",
                                                            "health", "manual", "json"};
};

} // namespace mileplate
