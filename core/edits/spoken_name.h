// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace mileplate {

struct Session;

// As a session is called in the titles of changes: its name, else its kind.
std::string spokenName(const Session& session);

} // namespace mileplate
