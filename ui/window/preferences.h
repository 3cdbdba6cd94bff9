// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>

// What the window remembers between starts; none of it is part of a diary.
namespace mileplate::ui::preferences {

Appearance appearance();
void setAppearance(Appearance appearance);

QByteArray geometry();
void setGeometry(const QByteArray& geometry);

QString lastFolder();
void setLastFolder(const QString& folder);

} // namespace mileplate::ui::preferences
