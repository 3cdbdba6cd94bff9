// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mileplate {

// What the readiness of a muscle is called on screens (rulebook 7.2, CB-READY).
enum class Readiness { Fresh, Ok, NotReady };

} // namespace mileplate
