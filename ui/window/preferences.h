// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/display.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"

#include <QByteArray>

// What the window remembers between starts; none of it is part of a diary.
namespace mileplate::ui::preferences {

Appearance appearance();
void setAppearance(Appearance appearance);

Speech speech();
void setSpeech(Speech speech);

QByteArray geometry();
void setGeometry(const QByteArray& geometry);

QString lastFolder();
void setLastFolder(const QString& folder);

// What the coach was asked to put aside, of each diary by its path.
std::vector<rules::Dismissal> dismissals(const QString& diary);
void setDismissals(const QString& diary, const std::vector<rules::Dismissal>& dismissals);

} // namespace mileplate::ui::preferences
