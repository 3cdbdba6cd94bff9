// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tables/csv_exercises.h"

#include "core/exchange/csv/written_numbers.h"
#include "ui/log/lifting/exercise_picker.h"
#include "ui/text/set_text.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace mileplate::ui {

namespace {

constexpr int kNameWidth = 260;

// "Barbell Squat (Each Side)": of a bar, what is on one end of it.
bool mayBeOfOneSide(const exchange::ExerciseUse& use)
{
    const std::string name = exchange::lowerCased(use.name);
    return name.find("each side") != name.npos || name.find("per side") != name.npos;
}

QVBoxLayout* plainColumn(QWidget* parent)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

} // namespace

CsvExercises::CsvExercises(const std::vector<exchange::ExerciseUse>& uses,
                           const exchange::CsvChoices& choices, const Diary& diary, QWidget* parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_diary(diary)
{
    const auto isKnown = [](const exchange::ExerciseUse& use) { return !use.isNew; };
    const auto isOpen = [&](const exchange::ExerciseUse& use) {
        return use.isNew || choices.exercises.contains(use.name);
    };
    const auto isAsked = [&](const exchange::ExerciseUse& use) {
        return isOpen(use) || mayBeOfOneSide(use);
    };
    const auto count = static_cast<int>(std::ranges::count_if(uses, isKnown));
    const int unknown = static_cast<int>(uses.size()) - count;
    QString text = tr("%n exercise(s) known.", nullptr, count);
    if (unknown > 0)
        text += QLatin1Char(' ') + tr("%n name(s) not known:", nullptr, unknown);
    auto* label = wrappedLabel(text, TextRole::Body);
    label->setObjectName("csv-exercises");
    auto* column = plainColumn(this);
    column->addWidget(label);
    for (const exchange::ExerciseUse& use : uses) {
        if (isOpen(use))
            column->addWidget(row(use));
    }
    const auto isOfOneSide = [&](const exchange::ExerciseUse& use) {
        return isAsked(use) && !isOpen(use);
    };
    if (std::ranges::any_of(uses, isOfOneSide))
        column->addWidget(mutedLabel(
            tr("Weights of these are kept as written, though they may be those of one side:"),
            TextRole::Small, true));
    for (const exchange::ExerciseUse& use : uses) {
        if (isOfOneSide(use))
            column->addWidget(row(use));
    }
    if (std::ranges::all_of(uses, isAsked))
        return;
    m_more = new QToolButton;
    m_more->setObjectName("csv-known");
    m_more->setText(tr("Show what each name is taken for"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setCheckable(true);
    m_known = new QWidget;
    auto* known = plainColumn(m_known);
    for (const exchange::ExerciseUse& use : uses) {
        if (!isAsked(use))
            known->addWidget(row(use));
    }
    m_known->hide();
    column->addWidget(m_more);
    column->addWidget(m_known);
    connect(m_more, &QToolButton::toggled, this, [this](bool shown) {
        m_known->setVisible(shown);
        m_more->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        Q_EMIT knownShown(shown);
    });
}

void CsvExercises::showKnown(bool shown)
{
    if (m_more)
        m_more->setChecked(shown);
}

QWidget* CsvExercises::row(const exchange::ExerciseUse& use)
{
    const QString name = QString::fromStdString(use.name);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = wrappedLabel(
        QStringLiteral("%1 · %2").arg(name, tr("%n set(s)", nullptr, static_cast<int>(use.sets))),
        TextRole::Body);
    label->setMinimumWidth(kNameWidth);
    line->addWidget(label);
    auto* becomes = new QPushButton(use.isNew ? tr("an exercise of your own")
                                              : exerciseText(use.exercise, m_diary.exercises));
    becomes->setObjectName("csv-exercise");
    becomes->setAccessibleName(tr("%1 becomes: %2").arg(name, becomes->text()));
    becomes->setToolTip(tr("Choose the exercise that %1 is").arg(name));
    connect(becomes, &QPushButton::clicked, this, [this, key = use.name] {
        ExercisePicker picker(m_diary, this);
        if (picker.exec() == QDialog::Accepted)
            correct(key, picker.chosen());
    });
    line->addWidget(becomes);
    if (m_choices.exercises.contains(use.name)) {
        auto* back = new QPushButton(tr("As it was"));
        back->setObjectName("csv-exercise-back");
        back->setToolTip(tr("Take back what you chose for %1").arg(name));
        connect(back, &QPushButton::clicked, this, [this, key = use.name] { correct(key, {}); });
        line->addWidget(back);
    }
    line->addStretch();
    return row;
}

void CsvExercises::correct(const std::string& name, const Id<Exercise>& exercise)
{
    exchange::CsvChoices changed = m_choices;
    changed.exercises.erase(name);
    if (!exercise.empty())
        changed.exercises.emplace(name, exercise);
    Q_EMIT corrected(changed);
}

} // namespace mileplate::ui
