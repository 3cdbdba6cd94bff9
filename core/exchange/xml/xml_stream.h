// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace mileplate::exchange {

// Takes the elements of an XML file as they come. Names are without their prefix.
class XmlHandler {
public:
    XmlHandler() = default;
    XmlHandler(const XmlHandler&) = delete;
    XmlHandler& operator=(const XmlHandler&) = delete;
    virtual ~XmlHandler() = default;

    // `attributes` are names and values in turn, ended by a null pointer.
    virtual void start(std::string_view name, const char** attributes) = 0;
    // `text` is what stood directly between the tags, blanks around it left out.
    virtual void end(std::string_view name, std::string_view text) = 0;
};

// Reads XML in constant memory, piece by piece. All input is hostile: a document type
// declaration, more than 64 levels, a tag or a text of more than 64 KB end the reading
// with an error that names the line.
class XmlStream {
public:
    explicit XmlStream(XmlHandler& handler);
    ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;

    // Nothing may be fed after an error.
    Result<> feed(std::string_view piece);
    Result<> finish();
    // All of a file that is at hand, instead of both.
    Result<> feedAll(std::string_view bytes);

private:
    class Parsing;
    std::unique_ptr<Parsing> m_parsing;
};

// The same with all of a file at hand.
Result<> readXml(std::string_view bytes, XmlHandler& handler);

// Whether an element is called so. In line, other than ==: it is asked millions of times.
template <std::size_t N>
bool isCalled(std::string_view name, const char (&word)[N])
{
    return name.size() == N - 1 && std::memcmp(name.data(), word, N - 1) == 0;
}

// The value of an attribute; empty where it is not there.
std::string_view attribute(const char** attributes, std::string_view name);

} // namespace mileplate::exchange
