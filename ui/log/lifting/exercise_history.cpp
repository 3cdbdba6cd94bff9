// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lifting/exercise_history.h"

#include "core/library/exercises.h"
#include "core/load/sets/lift_history.h"
#include "ui/charts/chart_card.h"
#include "ui/log/lifting/lift_text.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_table.h"
#include "ui/workspace/workspace.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

using Exposures = std::vector<load::Exposure>;

constexpr QSize kHistorySize(980, 660);
constexpr int kChartHeight = 260;
constexpr std::size_t kMostHistoryPoints = 1200;
constexpr std::size_t kMostSessions = 100;
constexpr int kMostRecords = 15; // repetitions beyond say little of strength

double inUnit(double kg, UnitSystem units) { return inMassUnit(kilograms(kg), units); }

QString massOf(double kg, UnitSystem units, int decimals)
{
    return number(inUnit(kg, units), decimals) + QChar(0xA0) + massUnit(units);
}

Plot plotOf(const Exposures& exposures, UnitSystem units, const QString& title,
            const std::function<double(const load::Exposure&)>& kgOf)
{
    Plot plot{.title = title, .subtitle = massUnit(units)};
    LineLayer line{title, theme::colors().lift, {}};
    std::vector<double> values;
    for (const load::Exposure& exposure : exposures) {
        const double value = inUnit(kgOf(exposure), units);
        if (value > 0)
            line.points.emplace_back(static_cast<double>(plot.days.size()), value);
        values.push_back(value);
        plot.days.push_back(dayOf(exposure.start));
    }
    line.points = thinned(line.points, kMostHistoryPoints);
    plot.lines.push_back(std::move(line));
    plot.describe = [days = plot.days, values, units](int at) {
        const auto place = static_cast<std::size_t>(at);
        return at < 0 || place >= days.size()
                   ? QString()
                   : QStringLiteral("%1: %2 %3")
                         .arg(shortDate(days[place]), number(values[place], 1), massUnit(units));
    };
    return plot;
}

QWidget* recordsTable(const load::LiftBest& best, UnitSystem units)
{
    TextTable table({ExerciseHistory::tr("Repetitions"), ExerciseHistory::tr("Heaviest")});
    for (const auto& [reps, kg] : best.kgByReps) {
        if (reps <= kMostRecords)
            table.add({QString::number(reps), massOf(kg, units, 2)});
    }
    return table.widget();
}

QString setsText(const load::Exposure& exposure, UnitSystem units)
{
    QStringList parts;
    for (const LiftSet& set : exposure.sets) {
        if (set.kind != SetKind::WarmUp)
            parts << lastText(set, units);
    }
    return parts.join(QStringLiteral(", "));
}

QWidget* sessionsTable(const Exposures& exposures, UnitSystem units)
{
    TextTable table({ExerciseHistory::tr("Day"), ExerciseHistory::tr("Sets"),
                     ExerciseHistory::tr("e1RM"), ExerciseHistory::tr("Volume")});
    const std::size_t count = std::min(exposures.size(), kMostSessions);
    for (std::size_t i = 0; i < count; ++i) {
        const load::Exposure& exposure = exposures[exposures.size() - 1 - i];
        const double max = exposure.best.oneRepMaxKg;
        table.add(
            {shortDate(dayOf(exposure.start)), setsText(exposure, units),
             max > 0 ? massOf(max, units, 1) : QStringLiteral("–"),
             exposure.volumeKg > 0 ? massOf(exposure.volumeKg, units, 0) : QStringLiteral("–")});
    }
    return table.widget();
}

QWidget* contentOf(const Exposures& exposures, UnitSystem units)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    load::LiftBest best;
    for (const load::Exposure& exposure : exposures)
        best.take(exposure.best);
    auto* charts = new QHBoxLayout;
    const auto chart = [&](const QString& title, auto kgOf) {
        auto* card = new ChartCard;
        card->present(plotOf(exposures, units, title, kgOf));
        card->setFixedHeight(kChartHeight);
        charts->addWidget(card);
    };
    chart(ExerciseHistory::tr("e1RM"), [](const load::Exposure& e) { return e.best.oneRepMaxKg; });
    chart(ExerciseHistory::tr("Volume"), [](const load::Exposure& e) { return e.volumeKg; });
    column->addLayout(charts);
    QString records = ExerciseHistory::tr("Records");
    if (best.oneRepMaxKg > 0)
        records += QStringLiteral(" · ") +
                   ExerciseHistory::tr("best e1RM %1").arg(massOf(best.oneRepMaxKg, units, 1));
    column->addWidget(wrappedLabel(records, TextRole::Heading));
    column->addWidget(recordsTable(best, units));
    column->addWidget(wrappedLabel(
        ExerciseHistory::tr("%n session(s)", nullptr, static_cast<int>(exposures.size())),
        TextRole::Heading));
    column->addWidget(sessionsTable(exposures, units));
    return content;
}

} // namespace

ExerciseHistory::ExerciseHistory(const Workspace& workspace, const Id<Exercise>& exercise,
                                 QWidget* parent)
    : QDialog(parent)
{
    setObjectName("exercise-history");
    const Diary& diary = workspace.diary();
    setWindowTitle(
        qString(language().translated(library::exerciseName(exercise, diary.exercises))));
    auto* column = new QVBoxLayout(this);
    const load::LiftHistory history = load::liftHistory(diary, {exercise});
    const auto found = history.find(exercise);
    if (found == history.end()) {
        auto* nothing = mutedLabel(tr("Nothing of it is done yet. Its sessions, strength and "
                                      "records will stand here."),
                                   TextRole::Body, true);
        nothing->setAlignment(Qt::AlignCenter);
        column->addWidget(nothing, 1);
    } else {
        auto* scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setWidget(contentOf(found->second, workspace.units()));
        column->addWidget(scroll, 1);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(kHistorySize.boundedTo(screen()->availableSize() * 0.92));
}

} // namespace mileplate::ui
