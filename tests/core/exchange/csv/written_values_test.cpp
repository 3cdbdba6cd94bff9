// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/written_dates.h"
#include "core/exchange/csv/written_numbers.h"

#include <gmock/gmock.h>

namespace mileplate::exchange {
namespace {

std::string momentOf(std::string_view text, DateOrder order = DateOrder::DayFirst)
{
    const auto date = readWrittenDate(text);
    const auto day = date ? dayWritten(*date, order) : std::nullopt;
    if (!day)
        return "none";
    return date->clock ? isoLocal(LocalTime{*day} + *date->clock) : isoDate(*day);
}

TEST(WrittenDate, IsReadAsAppsWriteIt)
{
    EXPECT_EQ(momentOf("2025-11-24"), "2025-11-24");
    EXPECT_EQ(momentOf("5 Dec 2025, 11:37"), "2025-12-05T11:37");
    EXPECT_EQ(momentOf("Fr, 25 Mai 2012 20:31"), "2012-05-25T20:31");
    EXPECT_EQ(momentOf("29.04.2025"), "2025-04-29");
    EXPECT_EQ(momentOf("29.04.2025", DateOrder::MonthFirst), "2025-04-29");
    EXPECT_EQ(momentOf("1/27/2026 5:01 AM", DateOrder::MonthFirst), "2026-01-27T05:01");
    EXPECT_EQ(readWrittenDate("2021-05-07 22:48:35 +0130")->offset, std::chrono::minutes{90});
    EXPECT_EQ(readWrittenDate("2025-11-24T18:30:08Z")->offset, std::chrono::minutes{0});
    EXPECT_EQ(readWrittenDate("Oct 5, 2014, 4:15:21 PM")->clock, seconds(16 * 3600 + 15 * 60 + 21));
    EXPECT_EQ(readWrittenDate("Oct 5, 2014, 12:00:00 AM")->clock, seconds(0));
}

TEST(WrittenDate, IsOpenWhereOnlyTheOrderTells)
{
    EXPECT_EQ(momentOf("03/04/2026", DateOrder::DayFirst), "2026-04-03");
    EXPECT_EQ(momentOf("03/04/2026", DateOrder::MonthFirst), "2026-03-04");
    EXPECT_TRUE(readWrittenDate("03/04/2026")->isOpen);
    EXPECT_FALSE(readWrittenDate("3 Apr 2026")->isOpen);
}

TEST(WrittenDate, IsNoneForOtherTexts)
{
    for (const char* text : {"", "--", "false", "2025-02-30", "31/31/2025", "99999999999", "1,5",
                             "2025-11-24 25:00", "2025-11-24 lunch", "0000-00-00"})
        EXPECT_EQ(momentOf(text), "none") << text;
}

TEST(WrittenNumber, GoesByTheSignBeforeItsDecimals)
{
    EXPECT_EQ(readNumber("1,234.5", false), 1234.5);
    EXPECT_EQ(readNumber("1.234,5", true), 1234.5);
    EXPECT_EQ(readNumber("10,20", true), 10.2);
    EXPECT_EQ(readNumber("10,20", false), std::nullopt);
    EXPECT_EQ(readNumber("1'234", false), 1234);
    EXPECT_EQ(readNumber("1.2E-05", false), 1.2e-5);
    for (const char* text : {"--", "", "nan", "inf", "1.2.3", "12kg", "1e99", "0x10"})
        EXPECT_EQ(readNumber(text, false), std::nullopt) << text;
}

TEST(WrittenNumber, TellsItsSignWhereItIsNoThousand)
{
    EXPECT_EQ(decimalSignOf("10,20"), DecimalSign::Comma);
    EXPECT_EQ(decimalSignOf("7.0"), DecimalSign::Point);
    EXPECT_EQ(decimalSignOf("1,234"), DecimalSign::Either);
    EXPECT_EQ(decimalSignOf("1,234.5"), DecimalSign::Point);
    EXPECT_EQ(decimalSignOf("0,125"), DecimalSign::Comma);
}

TEST(WrittenLength, IsReadAsAppsWriteIt)
{
    EXPECT_EQ(readLength("1:05:11"), seconds(3911));
    EXPECT_EQ(readLength("12:03"), seconds(723));
    EXPECT_EQ(readLength("00:00:00.8"), seconds(0.8));
    EXPECT_EQ(readLength("264h 1m"), seconds(264 * 3600 + 60));
    EXPECT_EQ(readLength("1h 5m 20s"), seconds(3920));
    EXPECT_EQ(readLength("1267"), seconds(1267));
    for (const char* text : {"", "--:--", "5 bananas", "1:-2"})
        EXPECT_EQ(readLength(text), std::nullopt) << text;
}

} // namespace
} // namespace mileplate::exchange
