// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source.h"

// What a source consists of, in the manner of core/json/fields.h.
namespace mileplate::json {

template <class V>
void fields(V& v, auto& source, const Source*)
{
    v.required("kind", source.kind);
    v.value("name", source.name);
    v.value("id", source.id);
}

} // namespace mileplate::json
