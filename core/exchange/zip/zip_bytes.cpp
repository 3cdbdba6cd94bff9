// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip/zip_bytes.h"

#include <fmt/format.h>
#include <memory>
#include <zip.h>

namespace mileplate::exchange {

namespace {

struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

tl::unexpected<Error> failed(zip_error_t& error)
{
    auto problem = badInput(fmt::format("The zip file cannot be made: {}. Free some memory and "
                                        "try again.",
                                        zip_error_strerror(&error)));
    zip_error_fini(&error);
    return problem;
}

// The archive takes hold of what is put into it only where it says so.
bool put(zip_t* archive, const ZipPart& part)
{
    Source source(zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0));
    if (!source || zip_file_add(archive, part.name.c_str(), source.get(), ZIP_FL_ENC_UTF_8) < 0)
        return false;
    static_cast<void>(source.release());
    return true;
}

Result<std::string> whole(zip_source_t* buffer)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    std::string bytes;
    bool fine = zip_source_stat(buffer, &stat) == 0 && zip_source_open(buffer) == 0;
    if (fine) {
        bytes.resize(stat.size);
        fine = zip_source_read(buffer, bytes.data(), bytes.size()) ==
               static_cast<zip_int64_t>(bytes.size());
        zip_source_close(buffer);
    }
    return fine ? Result<std::string>(std::move(bytes)) : failed(*zip_source_error(buffer));
}

} // namespace

Result<std::string> zipOf(const std::vector<ZipPart>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!buffer)
        return failed(error);
    std::unique_ptr<zip_t, Discard> archive(
        zip_open_from_source(buffer.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive)
        return failed(error);
    zip_source_keep(buffer.get()); // closing lets go of it
    for (const ZipPart& part : parts) {
        if (!put(archive.get(), part))
            return failed(*zip_get_error(archive.get()));
    }
    if (zip_close(archive.get()) != 0)
        return failed(*zip_get_error(archive.get()));
    static_cast<void>(archive.release());
    return whole(buffer.get());
}

} // namespace mileplate::exchange
