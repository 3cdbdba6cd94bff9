// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lifting/lift_actions.h"

#include "ui/log/lifting/exercise_history.h"
#include "ui/log/lifting/exercise_picker.h"
#include "ui/log/lifting/lift_logger.h"
#include "ui/log/lifting/set_table.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>

namespace mileplate::ui {

namespace {

constexpr int kLongestRestS = 1800;

} // namespace

LiftActions::LiftActions(LiftLogger& logger, SetTable& table)
    : QObject(&table)
    , m_logger(logger)
    , m_table(table)
{
    addSetActions();
    addSeparator();
    addLiftActions();
    connect(&table, &SetTable::menuAsked, this, &LiftActions::showMenu);
}

void LiftActions::add(const QString& text, const QString& key, Needs needs,
                      const std::function<void()>& action)
{
    auto* added = new QAction(text, this);
    added->setShortcut(QKeySequence(key));
    connect(added, &QAction::triggered, this, [action] { action(); });
    m_items.push_back({added, needs});
}

void LiftActions::addSeparator() { m_items.push_back({nullptr, Needs::Lift}); }

void LiftActions::addSetActions()
{
    const auto ofRow = [this](void (LiftLogger::*verb)(const LiftSheet::Row&)) {
        return [this, verb] { (m_logger.*verb)(*m_table.currentRow()); };
    };
    add(tr("&Kind: working, warm-up, drop, failure"), QStringLiteral("K"), Needs::Set,
        ofRow(&LiftLogger::turnKind));
    add(tr("&Duplicate the set"), QStringLiteral("Ctrl+D"), Needs::Set,
        ofRow(&LiftLogger::duplicate));
    add(tr("De&lete"), QStringLiteral("Del"), Needs::Lift, ofRow(&LiftLogger::remove));
    add(tr("&Add a set"), QStringLiteral("Ins"), Needs::Lift, [this] { m_logger.addSet(lift()); });
    add(tr("&Warm-up sets"), QStringLiteral("Alt+W"), Needs::Lift,
        [this] { m_logger.addWarmUps(lift()); });
}

void LiftActions::addLiftActions()
{
    add(tr("Plan the &next load"), QStringLiteral("Alt+Return"), Needs::Lift,
        [this] { m_logger.acceptNextLoad(lift()); });
    add(tr("&History and records…"), QStringLiteral("Alt+H"), Needs::Lift, [this] {
        const auto& row = m_logger.sheet().session.exercises[lift()];
        ExerciseHistory(m_logger.workspace(), row.exercise, m_table.window()).exec();
    });
    addSeparator();
    add(tr("Move &up"), QStringLiteral("Alt+Up"), Needs::Lift, [this] { moveBy(-1); });
    add(tr("Move do&wn"), QStringLiteral("Alt+Down"), Needs::Lift, [this] { moveBy(1); });
    add(tr("&Superset with the next, or not"), QStringLiteral("Alt+S"), Needs::Lift, [this] {
        const auto& rows = m_logger.sheet().session.exercises;
        m_logger.join(lift(), !rows[lift()].superset);
    });
    add(tr("S&wap for another…"), QStringLiteral("Alt+X"), Needs::Lift, [this] { swap(); });
    add(tr("&Note…"), QStringLiteral("Alt+N"), Needs::Lift, [this] { editNote(); });
    add(tr("&Rest between sets…"), QStringLiteral("Alt+R"), Needs::Lift, [this] { editRest(); });
    add(tr("Rest 15 s longer"), QStringLiteral("Ctrl++"), Needs::Lift,
        [this] { Q_EMIT m_table.restChanged(1); });
    add(tr("Rest 15 s less"), QStringLiteral("Ctrl+-"), Needs::Lift,
        [this] { Q_EMIT m_table.restChanged(-1); });
}

std::size_t LiftActions::lift() const { return m_table.currentRow()->lift; }

bool LiftActions::isPossible(Needs needs) const
{
    const auto row = m_table.currentRow();
    return row && (needs == Needs::Lift || row->set);
}

QAction* LiftActions::actionFor(const QKeyEvent& event) const
{
    const QKeySequence pressed(event.keyCombination());
    for (const Item& item : m_items) {
        if (item.action && item.action->shortcut() == pressed)
            return isPossible(item.needs) ? item.action : nullptr;
    }
    return nullptr;
}

void LiftActions::showMenu(const QPoint& globalPosition)
{
    QMenu menu(&m_table);
    menu.setObjectName("lift-menu");
    for (const Item& item : m_items) {
        if (!item.action) {
            menu.addSeparator();
            continue;
        }
        item.action->setEnabled(isPossible(item.needs));
        menu.addAction(item.action);
    }
    menu.exec(globalPosition);
    for (const Item& item : m_items) {
        if (item.action)
            item.action->setEnabled(true);
    }
}

void LiftActions::swap()
{
    const std::size_t place = lift();
    ExercisePicker picker(m_logger.workspace().diary(), m_table.window());
    if (picker.exec() == QDialog::Accepted)
        m_logger.swapLift(place, picker.chosen());
}

void LiftActions::editNote()
{
    const std::size_t place = lift();
    bool taken = false;
    const QString before =
        QString::fromStdString(plainNote(m_logger.sheet().session.exercises[place]));
    const QString text = QInputDialog::getMultiLineText(
        m_table.window(), m_logger.sheet().lifts[place].name, tr("Note"), before, &taken);
    if (taken)
        m_logger.note(place, text);
}

void LiftActions::editRest()
{
    const std::size_t place = lift();
    bool taken = false;
    const int before = static_cast<int>(inSeconds(m_logger.sheet().lifts[place].rest));
    const int rest = QInputDialog::getInt(m_table.window(), m_logger.sheet().lifts[place].name,
                                          tr("Rest between sets in seconds"), before, 0,
                                          kLongestRestS, 15, &taken);
    if (taken)
        m_logger.setRest(place, seconds(rest));
}

void LiftActions::moveBy(int step)
{
    const auto row = m_table.currentRow();
    const auto to = static_cast<std::ptrdiff_t>(row->lift) + step;
    const auto count = static_cast<std::ptrdiff_t>(m_logger.sheet().lifts.size());
    if (to < 0 || to >= count)
        return;
    m_table.follow({static_cast<std::size_t>(to), row->set});
    m_logger.move(row->lift, static_cast<std::size_t>(to));
}

} // namespace mileplate::ui
