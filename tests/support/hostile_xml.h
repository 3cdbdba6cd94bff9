// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

// XML whose size is the harm: tests hold the readers to a clear line in little room, and the
// benchmark to their time.
namespace mileplate::test {

struct HostileDocument {
    const char* what;
    std::string (*under)(const std::string& root); // the document, of up to 100 MB
    const char* reason;                            // part of the line in which it is refused
};
std::span<const HostileDocument> hostileDocuments();

// A door through which XML comes in.
struct XmlReader {
    const char* format;
    const char* root;
    // Why it was refused; empty where it was read.
    std::string (*refusal)(std::string_view bytes);
};
std::span<const XmlReader> xmlReaders();

} // namespace mileplate::test
