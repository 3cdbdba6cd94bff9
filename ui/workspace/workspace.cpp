// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspace.h"

#include "ui/text/errors/error_text.h"

#include <QTimer>

namespace mileplate::ui {

namespace {

// How many steps of the journal Undo knows of at first; more are fetched when it
// comes to the end of them.
constexpr std::size_t kStepsAtFirst = 100;

} // namespace

// A step of the journal on Qt's stack. It knows only its title: what has to be
// taken back is read from the journal when it is.
class Workspace::Step : public QUndoCommand {
public:
    Step(Workspace& workspace, const std::string& title)
        : QUndoCommand(QString::fromStdString(title))
        , m_workspace(workspace)
    {}

    void redo() override { go(false); }
    void undo() override { go(true); }

private:
    void go(bool back)
    {
        if (m_workspace.m_isFilling || m_workspace.step(back))
            return;
        // Nothing happened, so the stack must stand where the journal does.
        Workspace& workspace = m_workspace;
        QTimer::singleShot(0, &workspace, [&workspace] {
            workspace.fillHistory(std::max(kStepsAtFirst, workspace.m_filled));
        });
    }

    Workspace& m_workspace;
};

Workspace::Workspace(Diary diary, std::unique_ptr<Keeper> keeper, Clock clock, QObject* parent)
    : QObject(parent)
    , m_diary(std::move(diary))
    , m_keeper(std::move(keeper))
    , m_backupRun(m_keeper->backups())
    , m_clock(std::move(clock))
    , m_announcedToday(today())
{
    m_keeper->whenDamaged([this] { // by whichever thread reads
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT becameReadOnly(); }, Qt::QueuedConnection);
    });
    if (!isReadOnly()) // else there is nothing to undo here
        fillHistory(kStepsAtFirst);
    connect(&m_history, &QUndoStack::indexChanged, this, [this](int index) {
        const bool atEnd = index == 0 && m_filled > 0 && !m_isFilling;
        if (atEnd) // not while the stack is in the middle of an undo
            QTimer::singleShot(0, this, [this] { fillHistory(2 * m_filled); });
    });
}

Workspace::~Workspace() { m_keeper->whenDamaged({}); }

bool Workspace::readAgain()
{
    auto diary = m_keeper->readAgain();
    if (!diary) {
        Q_EMIT becameReadOnly(); // perhaps for another reason
        return false;
    }
    m_diary = *std::move(diary);
    if (!isReadOnly()) {
        fillHistory(std::max(kStepsAtFirst, m_filled));
        Q_EMIT becameWritable();
    }
    return true;
}

void Workspace::lookAtClock()
{
    if (today() == m_announcedToday)
        return;
    m_announcedToday = today();
    Q_EMIT changed({});
}

bool Workspace::perform(const Edit& edit)
{
    if (edit.isEmpty())
        return true;
    const auto save = [&]() -> Result<> {
        const auto number = m_keeper->save(edit);
        return noted(number ? Result<>{} : tl::unexpected(number.error()), edit);
    };
    if (!carryOut(edit, save))
        return false;
    m_isFilling = true; // what the step stands for has been done already
    m_history.push(new Step(*this, edit.title));
    m_isFilling = false;
    Q_EMIT changed(concernsEveryDay(edit) ? std::vector<Day>{} : daysTouched(edit));
    return true;
}

// The disk first, memory second: what the screen shows is always saved.
bool Workspace::carryOut(const Edit& edit, const std::function<Result<>()>& save)
{
    auto fail = [this](const Error& why) {
        Q_EMIT refused(errorText(why));
        return false;
    };
    if (isReadOnly())
        return fail({Error::Kind::ReadOnly, m_keeper->whyReadOnly()});
    auto next = applied(m_diary, edit);
    if (!next)
        return fail(next.error());
    if (const auto saved = save(); !saved)
        return fail(saved.error());
    m_diary = *std::move(next);
    m_unsaved.reset();
    return true;
}

// What could not be saved is kept here alone, so it can still be saved elsewhere.
Result<> Workspace::noted(Result<> saved, const Edit& unsaved)
{
    if (!saved && saved.error().kind == Error::Kind::Storage)
        m_unsaved = unsaved;
    return saved;
}

Result<> Workspace::saveElsewhere(const std::filesystem::path& file)
{
    return m_keeper->saveElsewhere(file, m_unsaved.value_or(Edit{}));
}

bool Workspace::step(bool back)
{
    const auto found = back ? m_keeper->stepBack() : m_keeper->stepForward();
    if (!found || !*found) {
        Q_EMIT refused(found ? tr("There is nothing more to take back.")
                             : errorText(found.error()));
        return false;
    }
    const JournalStep& step = **found;
    const Edit edit = back ? undone(step.edit) : step.edit;
    const bool done = carryOut(edit, [&] {
        return noted(back ? m_keeper->takeBack(step) : m_keeper->bringBack(step), {});
    });
    if (done)
        Q_EMIT changed(concernsEveryDay(edit) ? std::vector<Day>{} : daysTouched(edit));
    return done;
}

void Workspace::takeBack(int steps)
{
    while (steps > 0 && step(true))
        --steps;
    fillHistory(std::max(kStepsAtFirst, m_filled));
}

void Workspace::fillHistory(std::size_t most)
{
    const auto back = m_keeper->pathBack(most);
    const auto forward = m_keeper->pathForward(most);
    if (!back || !forward)
        return;
    m_isFilling = true;
    m_history.clear();
    for (const auto* path : {&*back, &*forward}) {
        for (const JournalLine& line : *path)
            m_history.push(new Step(*this, line.title));
    }
    m_history.setIndex(static_cast<int>(back->size()));
    m_filled = back->size();
    m_isFilling = false;
}

} // namespace mileplate::ui
