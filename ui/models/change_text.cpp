// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_text.h"

#include "core/rules/rule.h"
#include "ui/text/qt_language.h"

#include <QCoreApplication>

namespace mileplate::ui {

QString countsText(const planning::Change& change, bool added)
{
    const int more = change.finding.occurrences;
    return QCoreApplication::translate("board", "%1: %2× instead of %3×")
        .arg(translated(rules::findRule(change.finding.rule)->title))
        .arg(added ? more : change.others)
        .arg(added ? change.others : more);
}

} // namespace mileplate::ui
