// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coach/finding_card.h"

namespace mileplate::ui {

class Preview;
class Workspace;

// What the coach says while something is in the air: what dropping it at the hovered
// place would bring and take away, and the best place.
std::vector<FindingCard::Words> outlookCards(const Workspace& workspace, const Preview& preview);

} // namespace mileplate::ui
