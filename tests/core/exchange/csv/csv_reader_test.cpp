// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"

#include "core/exchange/csv/csv_text.h"
#include "core/exchange/csv/csv_writer.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace mileplate::exchange {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using Rows = std::vector<std::vector<std::string>>;

Result<Rows> rowsOf(std::string_view text, char separator = ',')
{
    CsvReader reader(text, separator);
    Rows rows;
    CsvRow row;
    while (true) {
        const auto more = reader.next(row);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return rows;
        rows.push_back(row.cells);
    }
}

std::string problemOf(std::string_view text)
{
    const auto rows = rowsOf(text);
    return rows ? "" : rows.error().message;
}

TEST(CsvReader, EndsLinesWithAnyOfThreeSigns)
{
    EXPECT_EQ(rowsOf("a,b\r\nc,d\ne,f\rg,h"),
              (Rows{{"a", "b"}, {"c", "d"}, {"e", "f"}, {"g", "h"}}));
}

TEST(CsvReader, KeepsSeparatorsQuotesAndLineBreaksBetweenQuotes)
{
    EXPECT_EQ(rowsOf("\"a,b\";\"say \"\"hi\"\"\";\"two\r\nlines\"", ';'),
              (Rows{{"a,b", "say \"hi\"", "two\r\nlines"}}));
}

TEST(CsvReader, TakesAQuoteInsideACellForACharacter)
{
    EXPECT_EQ(rowsOf("5' 10\",x"), (Rows{{"5' 10\"", "x"}}));
}

TEST(CsvReader, PassesOverEmptyLinesButNotEmptyCells)
{
    EXPECT_EQ(rowsOf("\n\na,,\n\n\"\"\n"), (Rows{{"a", "", ""}, {""}}));
}

TEST(CsvReader, NamesTheLineOfWhatIsBroken)
{
    EXPECT_THAT(problemOf("a,b\n1,\"cut"), HasSubstr("line 2: a quote is opened"));
    EXPECT_THAT(problemOf("a,b\n\"x\ny\"\n1,\"c\"d"), HasSubstr("line 4: a quote is closed"));
    EXPECT_THAT(problemOf(std::string("a,b\n1,\0", 7)), HasSubstr("line 2 holds a NUL"));
}

TEST(CsvReader, RefusesMoreThanItsBounds)
{
    EXPECT_THAT(problemOf("a\n" + std::string(3 << 20, 'x')),
                HasSubstr("line 2 is longer than 1 MB"));
    EXPECT_THAT(problemOf("\"" + std::string(3 << 20, 'x')), HasSubstr("line 1 is longer"));
    EXPECT_EQ(rowsOf(std::string(1'999, ',')).value().front().size(), 2'000U);
    EXPECT_THAT(problemOf(std::string(2'000, ',')), HasSubstr("line 1 has more than 2000 columns"));
}

TEST(CsvText, IsReadInAnyEncodingThatAppsWrite)
{
    const std::string utf8 = "Größe,1 €";
    EXPECT_EQ(CsvText("\xEF\xBB\xBF" + utf8).utf8(), utf8);
    EXPECT_EQ(CsvText(utf8).utf8(), utf8);
    EXPECT_EQ(CsvText("Gr\xF6\xDF"
                      "e,1 \x80")
                  .utf8(),
              utf8);
    std::string little;
    std::string big;
    for (const char16_t unit : std::u16string(u"Größe,1 €")) {
        little += {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
        big += {static_cast<char>(unit >> 8), static_cast<char>(unit & 0xFF)};
    }
    EXPECT_EQ(CsvText("\xFF\xFE" + little).utf8(), utf8);
    EXPECT_EQ(CsvText("\xFE\xFF" + big).utf8(), utf8);
    EXPECT_EQ(CsvText(std::string_view("a\0,\0b\0\n\0", 8)).utf8(), "a,b\n");
    EXPECT_EQ(CsvText(std::string_view("\0a\0,\0", 5)).utf8(), "a,"); // cut off within a letter
}

TEST(CsvWriter, LetsNoCellStartAFormula)
{
    for (const char* formula : {"=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1"}) {
        EXPECT_EQ(guarded(formula), "'" + std::string(formula));
        EXPECT_EQ(unguarded(guarded(formula)), formula);
    }
    for (const char* text : {"", "Bench press", "'tis", "1-1", "a=b"})
        EXPECT_EQ(guarded(text), text);
}

RC_GTEST_PROP(CsvProperty, WhatIsWrittenIsReadAgain, (std::vector<std::string> cells))
{
    RC_PRE(!cells.empty());
    for (std::string& cell : cells)
        std::erase(cell, '\0');
    const auto rows = rowsOf(csvLine(cells));
    RC_ASSERT(rows.has_value());
    RC_ASSERT(*rows == Rows{cells});
}

RC_GTEST_PROP(CsvProperty, AGuardIsTakenBackAndNothingElse, ())
{
    const auto text = *rc::gen::container<std::string>(rc::gen::element('\'', '=', '-', 'a', '\t'));
    RC_ASSERT(unguarded(guarded(text)) == text);
    const auto first = guarded(text);
    RC_ASSERT(first.empty() ||
              std::string_view("=+-@\t\r\n").find(first[0]) == std::string_view::npos);
}

RC_GTEST_PROP(CsvProperty, NoBytesBreakTheReader, (std::string bytes))
{
    const CsvText text(bytes);
    for (const char separator : {',', ';', '\t'})
        rowsOf(text.utf8(), separator);
}

} // namespace
} // namespace mileplate::exchange
