// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/xml_stream.h"

#include "core/base/letters.h"

#include <expat.h>
#include <fmt/format.h>

namespace mileplate::exchange {

namespace {

constexpr int kDeepest = 64;
constexpr std::size_t kLongestText = 64 * 1024;
constexpr int kLongestTag = 64 * 1024;
constexpr std::size_t kLongestUnseen = 128 * 1024; // both, where nobody could measure them
constexpr std::string_view kTooLongAText = "a text is longer than 64 KB";
constexpr std::string_view kTooLongATag = "a tag is longer than 64 KB";
constexpr std::size_t kMostAtOnce = std::size_t{1} << 30; // expat counts in int
constexpr std::size_t kPiece = 64 * 1024; // what expat looks at before it is asked how it went

std::string_view localName(const char* name)
{
    const char* end = name;
    for (; *end != '\0'; ++end) {
        if (*end == ':')
            name = end + 1;
    }
    return {name, end};
}

// Up to the end of a tag, as expat copies what it has to keep for the next piece, and that one too.
std::string_view firstPiece(std::string_view bytes)
{
    const std::string_view piece = bytes.substr(0, kPiece);
    const std::size_t tagEnd = piece.rfind('>');
    return tagEnd == std::string_view::npos ? piece : piece.substr(0, tagEnd + 1);
}

// What stands behind "<?xml … ?>", which is no longer than a line.
std::string_view withoutDeclaration(std::string_view bytes)
{
    static constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(kMark))
        bytes.remove_prefix(kMark.size());
    const std::size_t end = bytes.substr(0, 1024).find("?>");
    return bytes.starts_with("<?xml ") && end != bytes.npos ? bytes.substr(end) : bytes;
}

// Whether "<!" or "<?" is there: a comment, a CDATA section, an instruction, which expat gives
// as one token of any length.
bool opens(std::string_view bytes, char sign)
{
    for (std::size_t at = bytes.find(sign); at != bytes.npos; at = bytes.find(sign, at + 1)) {
        if (at > 0 && bytes[at - 1] == '<')
            return true;
    }
    return false;
}

// Whether no token can be longer than 64 KB: a tag holds no '<', and nothing else is long. Such
// a file can be given to expat as a whole, which then does not count the lines of each piece.
bool hasShortTokens(std::string_view all)
{
    static constexpr std::size_t kBlock = 32 * 1024; // two of them hold any run without a '<'
    if (all.size() > kMostAtOnce || all.substr(0, 4).find('\0') != all.npos ||
        all.starts_with('\xFE') || all.starts_with('\xFF'))
        return false; // UTF-16 writes '<' otherwise
    const std::string_view bytes = withoutDeclaration(all);
    for (std::size_t from = 0; from < bytes.size(); from += kBlock) {
        const std::string_view block = bytes.substr(from, kBlock + 1); // a sign may be the next's
        const bool isRun = block.size() > kBlock && block.find('<') == block.npos;
        if (isRun || opens(block, '!') || opens(block, '?'))
            return false;
    }
    return true;
}

} // namespace

class XmlStream::Parsing {
public:
    explicit Parsing(XmlHandler& handler) : m_handler(handler), m_parser(XML_ParserCreate(nullptr))
    {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), onStart, onEnd);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), onDoctype);
    }

    // Nobody has to measure the tags of a file in which none can be long.
    Result<> feedShortTokens(std::string_view bytes)
    {
        m_measures = false;
        return feed(bytes, true);
    }

    Result<> feed(std::string_view bytes, bool last)
    {
        m_withoutTag += bytes.size();
        const auto status =
            XML_Parse(m_parser.get(), bytes.data(), static_cast<int>(bytes.size()), last ? 1 : 0);
        if (status != XML_STATUS_OK)
            return badInput(complaint());
        m_fed += static_cast<XML_Index>(bytes.size());
        return {};
    }

    // What is measured where it ends, but goes on and on; or text that is not listened to.
    std::string_view tooLong() const
    {
        const XML_Index at = XML_GetCurrentByteIndex(m_parser.get());
        const auto unfinished = static_cast<std::size_t>(at < 0 ? 0 : m_fed - at);
        if (unfinished > kLongestUnseen)
            return kTooLongATag;
        return m_withoutTag > kLongestUnseen ? kTooLongAText : std::string_view{};
    }

    std::string complaint() const
    {
        const char* said = XML_ErrorString(XML_GetErrorCode(m_parser.get()));
        return fmt::format("line {}: {}", XML_GetCurrentLineNumber(m_parser.get()),
                           m_refusal.empty() ? std::string("not well-formed XML (") + said + ")"
                                             : m_refusal);
    }

    void refuse(std::string_view why)
    {
        m_refusal = why;
        XML_StopParser(m_parser.get(), XML_FALSE);
    }

private:
    struct Free {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };

    static void onStart(void* self, const char* name, const char** attributes)
    {
        auto& parsing = *static_cast<Parsing*>(self);
        if (++parsing.m_depth > kDeepest)
            return parsing.refuse("elements are nested more than 64 deep");
        if (parsing.m_measures && XML_GetCurrentByteCount(parsing.m_parser.get()) > kLongestTag)
            return parsing.refuse(kTooLongATag);
        parsing.m_withoutTag = 0;
        parsing.m_text.clear();
        parsing.listen(true);
        parsing.m_handler.start(localName(name), attributes);
    }

    static void onEnd(void* self, const char* name)
    {
        auto& parsing = *static_cast<Parsing*>(self);
        --parsing.m_depth;
        parsing.m_withoutTag = 0;
        parsing.m_handler.end(localName(name), trimmed(parsing.m_text));
        parsing.m_text.clear();
        parsing.listen(false);
    }

    // What stands behind an end tag is indentation, and a fifth of expat's calls.
    void listen(bool on)
    {
        if (on != m_listens)
            XML_SetCharacterDataHandler(m_parser.get(), on ? onText : nullptr);
        m_listens = on;
    }

    static void onText(void* self, const char* text, int length)
    {
        auto& parsing = *static_cast<Parsing*>(self);
        if (parsing.m_text.size() + static_cast<std::size_t>(length) > kLongestText)
            return parsing.refuse(kTooLongAText);
        parsing.m_text.append(text, static_cast<std::size_t>(length));
    }

    static void onDoctype(void* self, const char*, const char*, const char*, int)
    {
        static_cast<Parsing*>(self)->refuse("a document type declaration is not accepted");
    }

    XmlHandler& m_handler;
    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    XML_Index m_fed = 0;
    std::size_t m_withoutTag = 0; // bytes, but for a piece, since one began or ended
    int m_depth = 0;
    bool m_measures = true;
    bool m_listens = false;
    std::string m_text;
    std::string m_refusal;
};

XmlStream::XmlStream(XmlHandler& handler) : m_parsing(std::make_unique<Parsing>(handler)) {}
XmlStream::~XmlStream() = default;

Result<> XmlStream::feed(std::string_view piece)
{
    while (!piece.empty()) {
        const std::string_view part = firstPiece(piece);
        piece.remove_prefix(part.size());
        if (const auto fed = m_parsing->feed(part, false); !fed)
            return fed;
        if (const auto why = m_parsing->tooLong(); !why.empty()) {
            m_parsing->refuse(why);
            return badInput(m_parsing->complaint());
        }
    }
    return {};
}

Result<> XmlStream::finish() { return m_parsing->feed({}, true); }

Result<> XmlStream::feedAll(std::string_view bytes)
{
    if (hasShortTokens(bytes))
        return m_parsing->feedShortTokens(bytes);
    if (const auto fed = feed(bytes); !fed)
        return fed;
    return finish();
}

Result<> readXml(std::string_view bytes, XmlHandler& handler)
{
    return XmlStream(handler).feedAll(bytes);
}

std::string_view attribute(const char** attributes, std::string_view name)
{
    for (; *attributes; attributes += 2) {
        if (localName(attributes[0]) == name)
            return attributes[1];
    }
    return {};
}

} // namespace mileplate::exchange
