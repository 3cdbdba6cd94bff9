// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

namespace mileplate::ui {

// What stands in the holes of a template ("Move %1 to %2"), each as long as can be, the
// first before the others. Nothing where the text is another one.
std::optional<QStringList> holesOf(const QString& text, QStringView filled);

// The template with its holes filled.
QString filledIn(const QString& text, const QStringList& holes);

} // namespace mileplate::ui
