// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/freshness_view.h"

#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/readiness_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace mileplate::ui {

namespace {

// What lupdate knows these texts by.
struct FreshnessText {
    Q_DECLARE_TR_FUNCTIONS(FreshnessText)
};

QString spokenFreshness(const load::HourlyFreshness& percent)
{
    static constexpr std::size_t kMorningHour = 6;
    static constexpr std::size_t kEvening = 18;
    const auto least = std::ranges::min_element(percent);
    const auto hour = static_cast<int>(least - percent.begin());
    return FreshnessText::tr("Fresh legs (estimate): %1 % at %2, %3 % at %4; least %5 at %6")
        .arg(number(percent[kMorningHour], 0), clockText(ClockTime{kMorningHour * 60}),
             number(percent[kEvening], 0), clockText(ClockTime{kEvening * 60}),
             readinessText(*least), clockText(ClockTime{hour * 60}));
}

} // namespace

FreshnessView freshnessView(const Diary& diary, Day day, LocalTime now)
{
    FreshnessView view{.percent = load::legFreshnessOn(diary, day, now), .spoken = {}};
    view.spoken = spokenFreshness(view.percent);
    return view;
}

} // namespace mileplate::ui
