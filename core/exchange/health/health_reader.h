// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/health/health_export.h"

#include <memory>

namespace mileplate::exchange {

// Whether a file begins like an export of Apple's Health app, whatever it is called:
// the app names it in the phone's language.
bool looksLikeHealth(std::string_view beginning);

// Reads such an export piece by piece, once through, in memory that does not grow with
// the file: records by the million, of which only sums stay (HeartRates, HealthDays), and
// at most 100 000 workouts. Bounds of the XML as in XmlStream; DOCTYPE: HealthPreamble.
class HealthReader {
public:
    HealthReader();
    ~HealthReader();
    HealthReader(const HealthReader&) = delete;
    HealthReader& operator=(const HealthReader&) = delete;

    // Nothing may be fed after an error, which names the line.
    Result<> feed(std::string_view piece);
    Result<HealthExport> finish();

private:
    class Handler;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace mileplate::exchange
