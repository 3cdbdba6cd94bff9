// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_writer.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <zip.h>

namespace mileplate::test {

namespace {

void expect(bool fine, zip_t* archive)
{
    if (!fine)
        throw std::runtime_error(archive ? zip_strerror(archive) : "the zip file cannot be made");
}

// libzip writes no name twice: the second one gets another of the same length, which is
// put right in the finished file.
std::string placeholderFor(const std::string& name)
{
    std::string other = name;
    other.back() = '~';
    return other;
}

void replaceAll(const std::filesystem::path& file, const std::string& from, const std::string& to)
{
    std::stringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    std::string bytes = text.str();
    for (std::size_t at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at))
        bytes.replace(at, from.size(), to);
    std::ofstream(file, std::ios::binary) << bytes;
}

} // namespace

void writeZip(const std::filesystem::path& file, const std::vector<ZippedFile>& files)
{
    int code = 0;
    zip_t* archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    expect(archive != nullptr, archive);
    std::vector<std::string> twice;
    for (const ZippedFile& item : files) {
        const bool isSecond = zip_name_locate(archive, item.name.c_str(), 0) >= 0;
        if (isSecond)
            twice.push_back(item.name);
        const std::string name = isSecond ? placeholderFor(item.name) : item.name;
        zip_source_t* source = zip_source_buffer(archive, item.bytes.data(), item.bytes.size(), 0);
        const auto index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        expect(index >= 0, archive);
        const auto at = static_cast<zip_uint64_t>(index);
        if (item.isLink)
            zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, 0120777U << 16U);
        if (!item.password.empty())
            expect(zip_file_set_encryption(archive, at, ZIP_EM_AES_256, item.password.c_str()) == 0,
                   archive);
    }
    expect(zip_close(archive) == 0, archive);
    for (const std::string& name : twice)
        replaceAll(file, placeholderFor(name), name);
}

} // namespace mileplate::test
