// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/fix_effect.h"

#include "core/load/series/week_totals.h"
#include "core/rules/rule.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

namespace mileplate::ui {

namespace {

// What lupdate knows these texts by.
struct CoachText {
    Q_DECLARE_TR_FUNCTIONS(CoachText)
};

QString titlesOf(const std::vector<std::string_view>& ids)
{
    QStringList titles;
    for (const std::string_view id : ids) {
        const rules::Rule* rule = rules::findRule(id);
        titles << QStringLiteral("%1 (%2)").arg(
            rule ? qString(language().translated(rule->title)) : QString(), qString(id));
    }
    return titles.join(QStringLiteral(", "));
}

// Nothing, where it stays the same as far as it is written.
void addChange(QStringList& parts, const QString& name, double before, double after, int decimals,
               const QString& unit = {})
{
    const QString from = number(before, decimals);
    const QString to = number(after, decimals);
    if (from == to)
        return;
    const QString figures = QStringLiteral("%1 → %2").arg(from, to);
    const QString amount = unit.isEmpty() ? figures : figures + QChar(0xA0) + unit;
    parts << (name.isEmpty() ? amount : name + QLatin1Char(' ') + amount);
}

void addWeek(QStringList& parts, const Workspace& workspace, Day monday, const Diary& after)
{
    const auto was = load::weekTotals(workspace.diary(), monday, workspace.now());
    const auto is = load::weekTotals(after, monday, workspace.now());
    const UnitSystem units = workspace.units();
    addChange(parts, {}, inDistanceUnit(kilometres(was.km), units),
              inDistanceUnit(kilometres(is.km), units), 1, distanceUnit(units));
    addChange(parts, CoachText::tr("load"), was.sRpeLoad, is.sRpeLoad, 0);
    addChange(parts, CoachText::tr("hard minutes"), was.hardMinutes, is.hardMinutes, 0);
    addChange(parts, CoachText::tr("monotony"), was.monotony, is.monotony, 1);
}

void addProtein(QStringList& parts, const Workspace& workspace, const Edit& edit,
                const Diary& after)
{
    if (edit.meals.empty())
        return;
    for (const Day day : daysTouched(edit)) {
        const auto eaten = [day](const Diary& diary) {
            return inGrams(diary.days.on(day).sums.food.protein);
        };
        addChange(parts, CoachText::tr("protein %1").arg(weekdayShort(day)),
                  eaten(workspace.diary()), eaten(after), 0, QStringLiteral("g"));
    }
}

} // namespace

QString effectText(const Workspace& workspace, Day monday, const planning::Offer& offer)
{
    const auto after = applied(workspace.diary(), offer.edit);
    if (offer.edit.isEmpty() || !after)
        return {};
    QStringList lines;
    if (!offer.removes.empty())
        lines << CoachText::tr("− Gone or milder: %1").arg(titlesOf(offer.removes));
    if (!offer.adds.empty())
        lines << CoachText::tr("+ New: %1").arg(titlesOf(offer.adds));
    QStringList parts;
    addWeek(parts, workspace, monday, *after);
    addProtein(parts, workspace, offer.edit, *after);
    if (!parts.isEmpty())
        lines << parts.join(QStringLiteral(" · "));
    return lines.join(QLatin1Char('\n'));
}

} // namespace mileplate::ui
