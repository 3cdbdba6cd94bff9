// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_activity.h"

#include "core/exchange/fit/fit.h"
#include "core/exchange/fit/fit_reader.h"
#include "core/exchange/gzip.h"
#include "core/exchange/xml/gpx.h"
#include "core/exchange/xml/tcx.h"

namespace mileplate::exchange {

namespace {

// The root of an XML file stands near its beginning.
std::string_view beginningOf(std::string_view bytes) { return bytes.substr(0, 4096); }

bool mentions(std::string_view bytes, std::string_view root)
{
    return beginningOf(bytes).find(root) != std::string_view::npos;
}

bool isTcx(std::string_view bytes) { return mentions(bytes, "<TrainingCenterDatabase"); }
bool isGpx(std::string_view bytes) { return mentions(bytes, "<gpx"); }

Result<Activity> readPlain(std::string_view bytes)
{
    if (startsFit(bytes))
        return readFit(bytes);
    if (isTcx(bytes))
        return readTcx(bytes);
    if (isGpx(bytes))
        return readGpx(bytes);
    if (bytes.empty())
        return badInput("the file is empty");
    return badInput(
        "this is no format that Mileplate knows (FIT, TCX, GPX, Apple Health, the CSV of "
        "an app, a zip file or diary JSON)");
}

} // namespace

bool looksLikeActivity(std::string_view bytes)
{
    return isGzip(bytes) || startsFit(bytes) || isTcx(bytes) || isGpx(bytes);
}

Result<Activity> readActivity(std::string_view bytes)
{
    if (!isGzip(bytes))
        return readPlain(bytes);
    const auto plain = unzipped(bytes);
    return plain ? readPlain(*plain) : tl::unexpected(plain.error());
}

} // namespace mileplate::exchange
