// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/exercise_model.h"

#include "core/library/exercises.h"
#include "core/library/titles.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/text/set_text.h"
#include "ui/theme/theme.h"
#include "ui/workspace/workspace.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace mileplate::ui {

namespace {

constexpr std::size_t kRecent = 12; // go before the rest

// Primary muscles only.
QString musclesText(const Exercise& exercise)
{
    QStringList names;
    for (const auto& [muscle, fraction] : exercise.muscles) {
        if (fraction >= 1)
            names << qString(language().translated(library::titleOf(muscle)));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

ExerciseModel::ExerciseModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_exercises(Register<Exercise>())
{
    refresh();
}

void ExerciseModel::refresh()
{
    m_diary = m_workspace.diary();
    m_uses = load::exerciseUses(m_diary);
    m_recent = load::recentExercises(m_uses, kRecent);
    m_exercises = library::ExerciseSearch(m_diary.exercises, namesShown());
    search();
}

void ExerciseModel::list(const QString& text, const library::ExerciseFilter& filter)
{
    m_text = text.toStdString();
    m_filter = filter;
    search();
}

void ExerciseModel::search()
{
    beginResetModel();
    m_rows = m_exercises.find(m_text, m_filter, m_recent);
    endResetModel();
}

const Exercise& ExerciseModel::exercise(int row) const
{
    const Exercise& listed = *m_rows[static_cast<std::size_t>(row)];
    if (const Exercise* own = m_diary.exercises.find(listed.id))
        return *own;
    const Exercise* builtIn = library::findExercise(listed.id.text);
    return builtIn ? *builtIn : listed;
}

bool ExerciseModel::isOwn(int row) const
{
    return m_diary.exercises.find(m_rows[static_cast<std::size_t>(row)]->id) != nullptr;
}

load::ExerciseUse ExerciseModel::use(int row) const
{
    const auto found = m_uses.find(m_rows[static_cast<std::size_t>(row)]->id);
    return found == m_uses.end() ? load::ExerciseUse{} : found->second;
}

int ExerciseModel::rowOf(const Id<Exercise>& id) const
{
    const auto found = std::ranges::find(m_rows, id, &Exercise::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ExerciseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExerciseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExerciseModel::text(int row, int column) const
{
    const Exercise& shown = exercise(row);
    switch (column) {
    case Name:
        return exerciseText(shown);
    case Muscles:
        return musclesText(shown);
    case Equipment:
        return equipmentText(shown.equipment);
    default: {
        const auto last = use(row).lastDone;
        return last ? shortDate(*last) : QString();
    }
    }
}

QVariant ExerciseModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::ForegroundRole && index.column() != Name)
        return theme::colors().muted;
    if (role == Qt::FontRole && index.column() == Name && isOwn(index.row()))
        return theme::font(TextRole::Strong);
    if (role == Qt::ToolTipRole)
        return exerciseText(exercise(index.row()));
    return {};
}

QVariant ExerciseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array names{tr("Exercise"), tr("For"), tr("With"), tr("Last done")};
    return names[static_cast<std::size_t>(section)];
}

} // namespace mileplate::ui
