// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timeline.h"

#include <gmock/gmock.h>

namespace mileplate {
namespace {

const Day kMonday = Day{std::chrono::year{2026} / 11 / 23};

DayBookPtr noted(Day day)
{
    auto page = std::make_shared<DayBook>();
    page->day = day;
    page->log = std::make_shared<const DayLog>(DayLog{.date = day, .note = "rest"});
    return page;
}

DayBookPtr empty(Day day)
{
    auto page = std::make_shared<DayBook>();
    page->day = day;
    return page;
}

TEST(Timeline, SpansFromTheFirstDayWithSomethingToTheLast)
{
    const Timeline days = Timeline{}.with({noted(kMonday), noted(kMonday + Days{99})});
    EXPECT_EQ(days.span().first, kMonday);
    EXPECT_EQ(days.span().past, kMonday + Days{100});
    EXPECT_FALSE(days.pageOf(kMonday + Days{50}));
}

TEST(Timeline, KeepsNoTraceOfDaysThatBecameEmptyAgain)
{
    const Timeline once = Timeline{}.with({noted(kMonday)});
    const Day early = kMonday - Days{100};
    const Day late = kMonday + Days{100};
    const Timeline back = once.with({noted(early), noted(late)}).with({empty(early), empty(late)});
    EXPECT_EQ(back.firstBlock(), once.firstBlock());
    EXPECT_EQ(back.blocks().size(), once.blocks().size());
}

TEST(Timeline, IsAsNewWhenTheLastDayIsEmptied)
{
    const Timeline none = Timeline{}.with({noted(kMonday)}).with({empty(kMonday)});
    EXPECT_TRUE(none.blocks().empty());
    EXPECT_EQ(none.span().first, none.span().past);
}

} // namespace
} // namespace mileplate
