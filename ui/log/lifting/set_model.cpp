// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lifting/set_model.h"

#include "ui/log/lifting/lift_text.h"
#include "ui/text/amounts.h"
#include "ui/text/set_text.h"
#include "ui/workspace/workspace.h"

#include <QMimeData>

namespace mileplate::ui {

namespace {

const QString kMime = QStringLiteral("application/x-mileplate-lift");
const QString kNoValue = QStringLiteral("–");

} // namespace

SetModel::SetModel(LiftLogger& logger, QObject* parent)
    : QAbstractTableModel(parent)
    , m_logger(logger)
    , m_rows(logger.sheet().rows)
{
    connect(&logger, &LiftLogger::changed, this, &SetModel::refresh);
}

// The same rows with other values leave the current row, and an open editor, alone.
void SetModel::refresh()
{
    if (m_rows == m_logger.sheet().rows) {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        return;
    }
    beginResetModel();
    m_rows = m_logger.sheet().rows;
    endResetModel();
    Q_EMIT rowsChanged();
}

LiftSheet::Row SetModel::rowAt(const QModelIndex& index) const
{
    return m_rows[static_cast<std::size_t>(index.row())];
}

int SetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool SetModel::isMeant(const LiftSheet::Row& row, int column) const
{
    const LiftSet& entered = m_logger.sheet().entryOf(row).sets[*row.set];
    return (column == Load && !entered.weight) ||
           (column == Amount && !entered.reps && !entered.duration) ||
           (column == Effort && !entered.rir);
}

QString SetModel::cellText(const LiftSheet::Row& row, int column) const
{
    const LiftSheet& sheet = m_logger.sheet();
    const ExerciseEntry& entry = sheet.entryOf(row);
    LiftSet set = sheet.meant(row);
    const UnitSystem units = m_logger.workspace().units();
    switch (column) {
    case Name:
        return setName(entry.sets, *row.set);
    case Load: {
        const auto help = m_logger.helpAt(row);
        if (help && !entry.sets[*row.set].weight)
            set.weight.reset();
        return loadCell(set, help, units);
    }
    case Amount:
        return amountCell(set);
    case Effort:
        return effortCell(set, m_logger.preferences().effortAsRpe);
    case Last: {
        const LiftSet* last = load::sameSetOf(sheet.lifts[row.lift].lastTime, entry.sets, *row.set);
        return last ? lastText(*last, units) : QString();
    }
    default:
        return {};
    }
}

// For those who do not see the table: the set in a sentence.
QString SetModel::spokenSet(const LiftSheet::Row& row) const
{
    const LiftSheet& sheet = m_logger.sheet();
    QStringList parts{sheet.lifts[row.lift].name, cellText(row, Name),
                      lastText(sheet.meant(row), m_logger.workspace().units())};
    parts << (sheet.isDone(sheet.entryOf(row).sets[*row.set]) ? tr("done") : tr("not done"));
    return parts.join(QStringLiteral(", "));
}

QVariant SetModel::liftData(const LiftSheet::Row& row, int column, int role) const
{
    const LiftSheet& sheet = m_logger.sheet();
    const LiftSheet::Lift& lift = sheet.lifts[row.lift];
    const ExerciseEntry& entry = sheet.entryOf(row);
    const QString target =
        targetText(entry, isOneSided(lift.known()), m_logger.preferences().effortAsRpe);
    const QString next = nextLoadText(sheet, row.lift, m_logger.workspace().units());
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? lift.name : QVariant();
    case kTargetRole: {
        const QString note = exerciseNoteText(plainNote(entry), m_logger.workspace().units());
        return note.isEmpty() ? target : target + QStringLiteral(" · ") + note;
    }
    case kNextRole:
        return next;
    case kReasonRole:
        return nextLoadReason(sheet, row.lift, m_logger.workspace().units());
    case kSupersetRole:
        return entry.superset ? QString(QChar(u'A' + (*entry.superset + 25) % 26)) : QString();
    case Qt::ToolTipRole:
        return lift.why.isEmpty() ? tr("Rest %1").arg(stopwatchText(lift.rest)) : lift.why;
    case Qt::AccessibleTextRole:
        return QStringList{lift.name, target, next}.join(QStringLiteral(", "));
    case Qt::AccessibleDescriptionRole:
        return lift.why;
    default:
        return {};
    }
}

QVariant SetModel::setData(const LiftSheet::Row& row, int column, int role) const
{
    const LiftSheet& sheet = m_logger.sheet();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(row, column);
    case Qt::AccessibleTextRole:
        if (column == Name || column == Tick)
            return spokenSet(row);
        return QStringLiteral("%1 %2").arg(
            headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), cellText(row, column));
    case Qt::TextAlignmentRole:
        return isCell(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                              : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case kMeantRole:
        return isCell(column) && isMeant(row, column);
    case kDoneRole:
        return sheet.isDone(sheet.entryOf(row).sets[*row.set]);
    case Qt::ToolTipRole:
        return column == Tick ? tr("Enter ticks the set, Space takes the tick back") : QVariant();
    default:
        return {};
    }
}

QVariant SetModel::data(const QModelIndex& index, int role) const
{
    const auto number = static_cast<std::size_t>(index.row());
    // Between a change and its announcement the sheet may be another.
    if (!index.isValid() || number >= m_rows.size() || m_rows != m_logger.sheet().rows)
        return {};
    const LiftSheet::Row row = m_rows[number];
    if (role == kLiftRole)
        return !row.set.has_value();
    return row.set ? setData(row, index.column(), role) : liftData(row, index.column(), role);
}

QVariant SetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isCell(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Lift");
    case Load:
        return massUnit(m_logger.workspace().units());
    case Amount:
        return tr("Reps");
    case Effort:
        return m_logger.preferences().effortAsRpe ? tr("RPE") : tr("RIR");
    case Last:
        return tr("Last time");
    default:
        return QString();
    }
}

Qt::ItemFlags SetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_logger.canLog())
        return flags;
    if (!rowAt(index).set)
        return flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsDropEnabled;
    return isCell(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QStringList SetModel::mimeTypes() const { return {kMime}; }

QMimeData* SetModel::mimeData(const QModelIndexList& indexes) const
{
    auto* mime = new QMimeData;
    if (!indexes.isEmpty())
        mime->setData(kMime,
                      QByteArray::number(static_cast<qulonglong>(rowAt(indexes.front()).lift)));
    return mime;
}

// Onto a row of an exercise: in its place. False in any case: nothing is left to remove.
bool SetModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                            const QModelIndex& parent)
{
    bool sound = false;
    const auto from = data->data(kMime).toULongLong(&sound);
    const int place = parent.isValid() ? parent.row() : std::min(row, rowCount() - 1);
    if (!sound || place < 0 || rowCount() == 0)
        return false;
    const std::size_t to = m_rows[static_cast<std::size_t>(place)].lift;
    QMetaObject::invokeMethod(
        this, [this, from, to] { m_logger.move(from, to); }, Qt::QueuedConnection);
    return false;
}

} // namespace mileplate::ui
