// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/athlete.h"

namespace mileplate {

Level levelFromMonths(const std::optional<double>& months)
{
    if (!months)
        return Level::Intermediate;
    if (*months < 6)
        return Level::Novice;
    return *months < 36 ? Level::Intermediate : Level::Advanced;
}

} // namespace mileplate
