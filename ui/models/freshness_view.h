// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/freshness.h"

#include <QString>

namespace mileplate::ui {

// How fresh the legs are on a day, hour by hour: an estimate.
struct FreshnessView {
    load::HourlyFreshness percent{};
    QString spoken;

    friend bool operator==(const FreshnessView&, const FreshnessView&) = default;
};

FreshnessView freshnessView(const Diary& diary, Day day, LocalTime now);

} // namespace mileplate::ui
