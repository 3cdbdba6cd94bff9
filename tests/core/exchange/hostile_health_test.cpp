// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/health/health_reader.h"

#include <gmock/gmock.h>

namespace mileplate::exchange {
namespace {

using testing::HasSubstr;

constexpr std::size_t kAtOnce = 1U << 20U;

Result<HealthExport> readInPieces(std::string_view xml, std::size_t length)
{
    HealthReader reader;
    for (; !xml.empty(); xml = xml.substr(std::min(length, xml.size()))) {
        if (const auto fed = reader.feed(xml.substr(0, length)); !fed)
            return tl::unexpected(fed.error());
    }
    return reader.finish();
}

// What is refused, and the line that says so.
struct Hostile {
    std::string what;
    std::string xml;
    std::string reason;
};

class HostileHealth : public testing::TestWithParam<Hostile> {};

TEST_P(HostileHealth, CostsOneClearLine)
{
    for (const std::size_t length : {kAtOnce, std::size_t{64} * 1024, std::size_t{1000}}) {
        const auto contents = readInPieces(GetParam().xml, length);
        ASSERT_FALSE(contents) << length;
        EXPECT_THAT(contents.error().message, HasSubstr(GetParam().reason));
        EXPECT_THAT(contents.error().message, testing::Not(HasSubstr("\n")));
    }
}

std::string repeated(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

const std::string kTop = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

INSTANTIATE_TEST_SUITE_P(
    Table, HostileHealth,
    testing::Values(
        Hostile{"entityBomb",
                kTop + "<!DOCTYPE HealthData [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                       "<HealthData>&b;</HealthData>",
                "a declaration of entities is not accepted"},
        Hostile{"externalEntity",
                kTop + "<!DOCTYPE HealthData [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                       "<HealthData>&x;</HealthData>",
                "a declaration of entities is not accepted"},
        Hostile{"parameterEntity",
                kTop +
                    "<!DOCTYPE HealthData [<!ENTITY % x SYSTEM \"http://a/b\">%x;]><HealthData/>",
                "a declaration of entities is not accepted"},
        Hostile{"externalSubset",
                kTop + "<!DOCTYPE HealthData SYSTEM \"http://a/b.dtd\"><HealthData/>",
                "other than Apple Health's"},
        Hostile{"anotherDoctype", kTop + "<!DOCTYPE html [<!ELEMENT a ANY>]><HealthData/>",
                "other than Apple Health's"},
        Hostile{
            "secondDoctype",
            kTop + "<!DOCTYPE HealthData []><!DOCTYPE HealthData [<!ENTITY a \"a\">]><HealthData/>",
            "document type declaration"},
        Hostile{"doctypeWithoutEnd",
                kTop + "<!DOCTYPE HealthData [" + repeated("<!ELEMENT a ANY>\n", 5000),
                "longer than 64 KB"},
        Hostile{"entityOfNowhere", kTop + "<HealthData>&nothing;</HealthData>", "line 2"},
        Hostile{"depth", kTop + "<HealthData>" + repeated("<a>", 70), "more than 64 deep"},
        Hostile{"attributeWithoutEnd",
                kTop + "<HealthData><Record type=\"" + std::string(500'000, 'x'),
                "a tag is longer than 64 KB"},
        Hostile{"hugeAttribute",
                kTop + "<HealthData><Record type=\"" + std::string(70'000, 'x') +
                    "\"/></HealthData>",
                "a tag is longer than 64 KB"},
        Hostile{"hugeText", kTop + "<HealthData>" + std::string(70'000, 'x') + "</HealthData>",
                "a text is longer than 64 KB"},
        Hostile{"truncated", kTop + "<HealthData>\n<Record type=\"a\"/>\n", "line 4"},
        Hostile{"encodingThatIsNone",
                "<?xml version=\"1.0\" encoding=\"EBCDIC-9\"?>\n<HealthData/>", "unknown encoding"},
        Hostile{"wrongEncoding", kTop + "<HealthData locale=\"\xE9\xE9\"/>", "line 2"},
        Hostile{"nul", kTop + "<HealthData>" + std::string(10, '\0') + "</HealthData>", "line 2"},
        Hostile{"notHealth", kTop + "<gpx/>", "no export of Apple Health"},
        Hostile{"nothing", "", "not well-formed XML"}),
    [](const auto& row) { return row.param.what; });

TEST(HealthInPieces, IsReadAlikeHoweverItIsCut)
{
    const std::string xml = kTop + "<!DOCTYPE HealthData [\n<!ELEMENT HealthData ANY>\n]>\n"
                                   "<HealthData><Record type=\"a\"/></HealthData>";
    for (std::size_t length = 1; length <= xml.size(); ++length)
        EXPECT_EQ(readInPieces(xml, length).value().records, 1) << length;
}

} // namespace
} // namespace mileplate::exchange
