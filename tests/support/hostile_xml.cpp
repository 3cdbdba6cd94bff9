// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostile_xml.h"

#include "core/exchange/health/health_reader.h"
#include "core/exchange/xml/gpx.h"
#include "core/exchange/xml/tcx.h"

namespace mileplate::test {

namespace {

constexpr std::size_t kHuge = 100'000'000;
constexpr int kMany = 1'000'000;

std::string huge(const std::string& before, const std::string& after = {})
{
    std::string document;
    document.reserve(before.size() + kHuge + after.size());
    return document.append(before).append(kHuge, 'x').append(after);
}

std::string many(std::string before, const std::string& piece, const std::string& after = {})
{
    before.reserve(before.size() + kMany * piece.size() + after.size());
    for (int i = 0; i < kMany; ++i)
        before += piece;
    return before + after;
}

std::string manyAttributes(const std::string& root)
{
    std::string document = "<" + root + "><a";
    for (int i = 0; i < kMany; ++i)
        document += " b" + std::to_string(i) + "=\"\"";
    return document + "/></" + root + '>';
}

// Ten entities, each ten times the one before.
std::string entityBomb(const std::string& root)
{
    std::string document = "<!DOCTYPE " + root + " [<!ENTITY e0 \"xxxxxxxxxx\">";
    for (int i = 1; i <= 10; ++i) {
        document += "<!ENTITY e" + std::to_string(i) + " \"";
        for (int times = 0; times < 10; ++times)
            document += "&e" + std::to_string(i - 1) + ';';
        document += "\">";
    }
    return document + "]><" + root + ">&e10;</" + root + '>';
}

constexpr HostileDocument kDocuments[]{
    {"attribute",
     [](const std::string& root) { return huge('<' + root + "><a b=\"", "\"/></" + root + '>'); },
     "a tag is longer than 64 KB"},
    {"text", [](const std::string& root) { return huge('<' + root + '>', "</" + root + '>'); },
     "a text is longer than 64 KB"},
    {"textBehindAnElement",
     [](const std::string& root) { return huge('<' + root + "><a/>", "</" + root + '>'); },
     "longer than 64 KB"},
    {"comment",
     [](const std::string& root) { return huge('<' + root + "><!--", "--></" + root + '>'); },
     "a tag is longer than 64 KB"},
    {"cdata",
     [](const std::string& root) { return huge('<' + root + "><![CDATA[", "]]></" + root + '>'); },
     "a text is longer than 64 KB"},
    {"instruction",
     [](const std::string& root) { return huge('<' + root + "><?p ", "?></" + root + '>'); },
     "a tag is longer than 64 KB"},
    {"name", [](const std::string& root) { return huge('<' + root + "><", "/></" + root + '>'); },
     "a tag is longer than 64 KB"},
    {"depth", [](const std::string& root) { return many('<' + root + '>', "<a>"); },
     "elements are nested more than 64 deep"},
    {"attributes", manyAttributes, "a tag is longer than 64 KB"},
    {"commentBeforeAll", [](const std::string& root) { return huge("<!--", "--><" + root + "/>"); },
     "longer than 64 KB"},
    {"entities", entityBomb, "is not accepted"},
    {"hugeEntity",
     [](const std::string& root) {
         return huge("<!DOCTYPE " + root + " [<!ENTITY e \"",
                     "\">]><" + root + ">&e;</" + root + '>');
     },
     "is not accepted"},
};

template <class Read>
std::string refusalOf(const Read& read)
{
    return read ? std::string() : read.error().message;
}

// As it comes from a file.
std::string healthRefusal(std::string_view bytes)
{
    constexpr std::size_t kPiece = 64 * 1024;
    exchange::HealthReader reader;
    for (; !bytes.empty(); bytes.remove_prefix(std::min(kPiece, bytes.size()))) {
        if (const auto fed = reader.feed(bytes.substr(0, kPiece)); !fed)
            return refusalOf(fed);
    }
    return refusalOf(reader.finish());
}

constexpr XmlReader kReaders[]{
    {"gpx", "gpx", [](std::string_view bytes) { return refusalOf(exchange::readGpx(bytes)); }},
    {"tcx", "TrainingCenterDatabase",
     [](std::string_view bytes) { return refusalOf(exchange::readTcx(bytes)); }},
    {"health", "HealthData", healthRefusal},
};

} // namespace

std::span<const HostileDocument> hostileDocuments() { return kDocuments; }
std::span<const XmlReader> xmlReaders() { return kReaders; }

} // namespace mileplate::test
