// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts_ahead.h"

#ifdef MILEPLATE_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace mileplate::ui::theme {

std::future<void> readFontsAhead()
{
#ifdef MILEPLATE_FONTCONFIG
    return std::async(std::launch::async, [] { FcInit(); });
#else
    return {};
#endif
}

} // namespace mileplate::ui::theme
