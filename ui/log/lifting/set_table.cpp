// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lifting/set_table.h"

#include "ui/log/lifting/lift_actions.h"
#include "ui/log/lifting/set_delegate.h"
#include "ui/log/lifting/set_model.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

namespace mileplate::ui {

namespace {

constexpr int kRowHeight = 28;

bool isLetter(const QKeyEvent& event)
{
    return !event.text().isEmpty() && event.text()[0].isPrint();
}

bool isEnter(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           !(event.modifiers() & ~Qt::KeypadModifier);
}

} // namespace

SetTable::SetTable(LiftLogger& logger, QWidget* parent)
    : QTableView(parent)
    , m_logger(logger)
    , m_model(new SetModel(logger, this))
    , m_delegate(new SetDelegate(*m_model, this))
    , m_actions(new LiftActions(logger, *this))
    , m_column(SetModel::Load)
{
    setUp();
    connect(m_model, &SetModel::rowsChanged, this, &SetTable::settleRows);
    connect(&logger, &LiftLogger::confirmed, this, &SetTable::goOnFrom);
    connect(&logger, &LiftLogger::repsMissing, this, [this](const LiftSheet::Row& row) {
        select(m_logger.sheet().rowOf(row), SetModel::Amount);
    });
    connect(m_delegate, &SetDelegate::refused, this, &SetTable::editAgain);
    settleRows();
}

void SetTable::setUp()
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setObjectName("sets");
    setAccessibleName(tr("Sets of this session"));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | AnyKeyPressed);
    setTabKeyNavigation(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(InternalMove);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(SetModel::Tick, QHeaderView::Fixed);
    header->resizeSection(SetModel::Tick, 64);
}

// With what was typed, to be put right. Once the field that it was typed into is closed.
void SetTable::editAgain(const QModelIndex& index, const QString& text)
{
    const auto begin = [this, place = QPersistentModelIndex(index), text] {
        if (!place.isValid())
            return;
        setCurrentIndex(place);
        edit(place);
        if (auto* field = qobject_cast<QLineEdit*>(indexWidget(place))) {
            field->setText(text);
            field->setModified(true);
            field->selectAll();
        }
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void SetTable::settleRows()
{
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->rowAt(m_model->index(row, 0)).set)
            setSpan(row, 0, 1, SetModel::ColumnCount);
    }
    updateGeometry();
    if (!m_current || m_model->rowCount() == 0)
        return;
    // The same set, else what stands in its place now.
    const LiftSheet& sheet = m_logger.sheet();
    LiftSheet::Row wanted = *m_current;
    wanted.lift = std::min(wanted.lift, sheet.lifts.size() - 1);
    const auto count = sheet.session.exercises[wanted.lift].sets.size();
    if (wanted.set)
        wanted.set = count == 0 ? std::nullopt : std::optional(std::min(*wanted.set, count - 1));
    select(sheet.rowOf(wanted), m_column);
}

void SetTable::select(int row, int column)
{
    if (row >= 0)
        setCurrentIndex(m_model->index(row, column));
}

std::optional<LiftSheet::Row> SetTable::currentRow() const
{
    const QModelIndex current = currentIndex();
    const bool sound = current.isValid() && current.row() < m_model->rowCount();
    return sound ? std::optional(m_model->rowAt(current)) : std::nullopt;
}

void SetTable::goToOpenSet()
{
    const LiftSheet& sheet = m_logger.sheet();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const LiftSheet::Row& place = sheet.rows[static_cast<std::size_t>(row)];
        if (place.set && !sheet.isDone(sheet.entryOf(place).sets[*place.set]))
            return select(row, firstColumnOf(place));
    }
    select(m_model->rowCount() - 1, SetModel::Load);
}

// What is lifted without weights begins with its repetitions.
int SetTable::firstColumnOf(const LiftSheet::Row& row) const
{
    const LiftSheet& sheet = m_logger.sheet();
    const Exercise* known = sheet.lifts[row.lift].known();
    const bool isBodyweight = known && known->equipment == "bodyweight";
    const bool hasLoad = m_logger.helpAt(row) || (row.set && sheet.meant(row).weight);
    return isBodyweight && !hasLoad ? SetModel::Amount : SetModel::Load;
}

void SetTable::goOnFrom(const LiftSheet::Row& row)
{
    const int next = m_logger.rowAfter(row);
    if (next < 0)
        return select(m_logger.sheet().rowOf(row), m_column);
    // The effort is the last that is typed of a set: the next one begins with its load.
    const LiftSheet::Row& place = m_logger.sheet().rows[static_cast<std::size_t>(next)];
    const bool isFresh = m_column == SetModel::Effort || place.lift != row.lift;
    select(next, isFresh ? firstColumnOf(place) : m_column);
}

QSize SetTable::sizeHint() const
{
    const int rows = m_model->rowCount();
    return {480, horizontalHeader()->sizeHint().height() + rows * kRowHeight + 2};
}

QSize SetTable::minimumSizeHint() const { return {300, sizeHint().height()}; }

void SetTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return;
    m_current = m_model->rowAt(current);
    if (m_current->set)
        m_column = SetModel::isCell(current.column()) ? current.column() : m_column;
    Q_EMIT currentRowMoved();
}

// Keys that the window has given another meaning are the table's while it has the focus.
bool SetTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (m_actions->actionFor(*key)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

// A figure, or a sign before one.
bool SetTable::editsKey(const QKeyEvent& event)
{
    const QString text = event.text();
    const bool plain = !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const bool figure = plain && text.size() == 1 &&
                        (text[0].isDigit() || QStringLiteral("-+.,").contains(text[0]));
    return figure || (event.key() == Qt::Key_F2 && plain);
}

void SetTable::keyPressEvent(QKeyEvent* event)
{
    const auto row = currentRow();
    if (QAction* action = m_actions->actionFor(*event)) {
        action->trigger();
    } else if (row && isEnter(*event)) {
        if (row->set)
            m_logger.confirm(*row);
        else
            Q_EMIT menuAsked(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    } else if (row && row->set && event->key() == Qt::Key_Space) {
        m_logger.toggle(*row);
    } else if (row && row->set && editsKey(*event)) {
        QModelIndex index = currentIndex();
        if (!SetModel::isCell(index.column()))
            index = m_model->index(index.row(), SetModel::Load);
        setCurrentIndex(index);
        if (event->key() == Qt::Key_F2)
            edit(index);
        else
            edit(index, AnyKeyPressed, event);
    } else if (event->key() == Qt::Key_Escape || isLetter(*event)) {
        event->ignore(); // no letter begins a figure
    } else {
        QTableView::keyPressEvent(event);
    }
}

void SetTable::clickLift(const QModelIndex& index, const QPoint& position)
{
    const std::size_t lift = m_model->rowAt(index).lift;
    const QRect rect = visualRect(index);
    switch (m_delegate->spotAt(rect, index, position)) {
    case SetDelegate::Spot::Next:
        return m_logger.acceptNextLoad(lift);
    case SetDelegate::Spot::AddSet:
        return m_logger.addSet(lift);
    case SetDelegate::Spot::Menu:
        Q_EMIT menuAsked(viewport()->mapToGlobal(QPoint(rect.right() - 200, rect.bottom())));
        return;
    case SetDelegate::Spot::Name:
        return;
    }
}

void SetTable::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const LiftSheet::Row row = m_model->rowAt(index);
    if (row.set && index.column() == SetModel::Tick)
        m_logger.toggle(row);
}

void SetTable::mouseReleaseEvent(QMouseEvent* event)
{
    const bool dragged = state() == DraggingState;
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool click = event->button() == Qt::LeftButton && index.isValid() && !dragged;
    if (click && !m_model->rowAt(index).set)
        clickLift(index, event->position().toPoint());
}

void SetTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex index = indexAt(event->pos());
        if (!index.isValid())
            return;
        setCurrentIndex(index);
    }
    Q_EMIT menuAsked(event->globalPos());
}

// Only exercises are dragged; their sets go with them.
void SetTable::startDrag(Qt::DropActions actions)
{
    const auto row = currentRow();
    if (row && !row->set)
        QTableView::startDrag(actions);
}

} // namespace mileplate::ui
