// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/exercise_detail.h"

#include "core/library/titles.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/text/set_text.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace mileplate::ui {

namespace {

constexpr int kBarWidth = 160;
constexpr int kBarHeight = 10;

// As long as the muscle's part of a set.
QWidget* bar(double fraction)
{
    auto* ground = new QWidget;
    ground->setFixedSize(kBarWidth, kBarHeight);
    auto* filled = new QWidget(ground);
    filled->setGeometry(0, 0, static_cast<int>(kBarWidth * std::clamp(fraction, 0.0, 1.0)),
                        kBarHeight);
    filled->setAutoFillBackground(true);
    QPalette palette = filled->palette();
    palette.setColor(QPalette::Window,
                     fraction >= 1 ? theme::colors().accent : theme::colors().muted);
    filled->setPalette(palette);
    return ground;
}

QString shareText(double fraction)
{
    if (fraction >= 1)
        return ExerciseDetail::tr("1 of a set, primary");
    return fraction == 0.5 ? ExerciseDetail::tr("½ of a set, secondary")
                           : ExerciseDetail::tr("%1 of a set").arg(number(fraction, 2));
}

QWidget* musclesOf(const Exercise& exercise)
{
    if (exercise.muscles.empty())
        return mutedLabel(ExerciseDetail::tr("No muscle is named: its sets count as no hard sets."),
                          TextRole::Body, true);
    std::vector<std::pair<Muscle, double>> rows(exercise.muscles.begin(), exercise.muscles.end());
    std::ranges::stable_sort(rows, std::greater{}, &std::pair<Muscle, double>::second);
    auto* muscles = new QWidget;
    auto* grid = new QGridLayout(muscles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    int row = 0;
    for (const auto& [muscle, fraction] : rows) {
        auto* name = new QLabel(qString(language().translated(library::titleOf(muscle))));
        grid->addWidget(name, row, 0);
        grid->addWidget(bar(fraction), row, 1);
        grid->addWidget(mutedLabel(shareText(fraction), TextRole::Small), row, 2);
        ++row;
    }
    grid->setColumnStretch(3, 1);
    return muscles;
}

QWidget* figuresOf(const load::ExerciseUse& use, UnitSystem units)
{
    if (use.sessions == 0 && use.planned == 0)
        return mutedLabel(ExerciseDetail::tr("Not done yet."), TextRole::Body);
    auto* figures = new FigureRow;
    figures->add(ExerciseDetail::tr("Sessions"), number(use.sessions, 0));
    figures->add(ExerciseDetail::tr("Working sets"), number(use.sets, 0));
    figures->add(ExerciseDetail::tr("Last done"),
                 use.lastDone ? shortDate(*use.lastDone) : QString());
    figures->add(ExerciseDetail::tr("Best e1RM"),
                 use.bestE1rmKg ? massText(kilograms(*use.bestE1rmKg), units) : QString());
    figures->add(ExerciseDetail::tr("Reached on"),
                 use.bestDay ? shortDate(*use.bestDay) : QString());
    figures->add(ExerciseDetail::tr("Planned"),
                 use.planned > 0 ? number(use.planned, 0) : QString());
    return figures;
}

QString kindOf(const ExerciseDetail::Shown& shown)
{
    const Exercise& exercise = shown.exercise;
    QStringList parts;
    if (!exercise.equipment.empty())
        parts << equipmentText(exercise.equipment);
    if (exercise.pattern)
        parts << patternText(*exercise.pattern);
    if (exercise.type && exercise.type != ExerciseType::Core)
        parts << typeText(*exercise.type);
    if (shown.own)
        parts << (shown.builtIn ? ExerciseDetail::tr("changed by you")
                                : ExerciseDetail::tr("your own"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ExerciseDetail::ExerciseDetail(QWidget* parent)
    : QWidget(parent)
    , m_title(wrappedLabel({}, TextRole::Title))
    , m_kind(mutedLabel({}, TextRole::Body, true))
    , m_aliases(mutedLabel({}, TextRole::Small, true))
    , m_buttons(new QWidget)
    , m_edit(new QPushButton(tr("&Edit…")))
    , m_merge(new QPushButton(tr("Mer&ge into…")))
    , m_delete(new QPushButton(tr("&Delete")))
    , m_column(new QVBoxLayout(this))
{
    m_title->setObjectName("exercise-title");
    m_kind->setObjectName("exercise-kind");
    m_aliases->setObjectName("exercise-aliases");
    m_edit->setObjectName("edit-exercise");
    m_merge->setObjectName("merge-exercise");
    m_delete->setObjectName("delete-exercise");
    m_merge->setToolTip(tr("Two names of one exercise become one, in every session"));
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 4, 0, 0);
    for (QPushButton* button : {m_edit, m_merge, m_delete})
        row->addWidget(button);
    row->addStretch();
    m_column->setContentsMargins(28, 22, 28, 22);
    m_column->setSpacing(10);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_kind, m_aliases})
        m_column->addWidget(part);
    m_column->addWidget(m_buttons);
    m_column->addStretch();
    connect(m_edit, &QPushButton::clicked, this, &ExerciseDetail::editAsked);
    connect(m_merge, &QPushButton::clicked, this, &ExerciseDetail::mergeAsked);
    connect(m_delete, &QPushButton::clicked, this, &ExerciseDetail::deleteAsked);
}

void ExerciseDetail::say(const QString& text)
{
    delete m_body;
    m_body = nullptr;
    m_title->setText(text);
    for (QWidget* part : std::initializer_list<QWidget*>{m_kind, m_aliases, m_buttons})
        part->hide();
}

void ExerciseDetail::present(const Shown& shown, UnitSystem units)
{
    m_title->setText(exerciseText(shown.exercise));
    m_kind->setText(kindOf(shown));
    m_kind->setVisible(!m_kind->text().isEmpty());
    QStringList aliases;
    for (const std::string& alias : shown.exercise.aliases)
        aliases << QString::fromStdString(alias);
    m_aliases->setText(tr("Also called %1").arg(aliases.join(QStringLiteral(", "))));
    m_aliases->setVisible(!aliases.isEmpty());
    m_buttons->show();
    m_edit->setEnabled(shown.writable);
    m_merge->setEnabled(shown.writable);
    m_delete->setText(shown.builtIn ? tr("As it &was") : tr("&Delete"));
    m_delete->setToolTip(shown.builtIn ? tr("Back to the exercise that the program knows")
                                       : QString());
    const bool isUsed = shown.use.sessions > 0 || shown.use.planned > 0;
    m_delete->setVisible(shown.own);
    m_delete->setEnabled(shown.writable && (shown.builtIn || !isUsed));
    if (!shown.builtIn && isUsed)
        m_delete->setToolTip(tr("It is part of sessions. Merge it into another instead."));
    fill(shown, units);
}

void ExerciseDetail::fill(const Shown& shown, UnitSystem units)
{
    delete m_body;
    m_body = new QWidget;
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 8, 0, 0);
    body->setSpacing(8);
    body->addWidget(wrappedLabel(tr("Muscles"), TextRole::Strong));
    body->addWidget(musclesOf(shown.exercise));
    body->addSpacing(10);
    body->addWidget(wrappedLabel(tr("In your diary"), TextRole::Strong));
    body->addWidget(figuresOf(shown.use, units));
    m_column->insertWidget(m_column->indexOf(m_buttons), m_body);
}

} // namespace mileplate::ui
