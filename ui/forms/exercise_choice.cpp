// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/exercise_choice.h"

#include "core/library/exercises.h"
#include "ui/text/set_text.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr std::size_t kMostChoices = 60;

} // namespace

ExerciseChoice::ExerciseChoice(const Diary& diary, const Exercise& from, QWidget* parent)
    : FormDialog(tr("Merge %1").arg(exerciseText(from)), tr("Merge"), parent)
    , m_from(from.id)
    , m_diary(diary)
    , m_exercises(diary.exercises, namesShown())
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    auto* what = wrappedLabel(tr("All sessions with %1, done and planned, will have the exercise "
                                 "that you choose instead, and later imports of that name too. "
                                 "Undo takes it back.")
                                  .arg(exerciseText(from)),
                              TextRole::Body);
    what->setMinimumWidth(380);
    m_search->setObjectName("merge-search");
    m_search->setPlaceholderText(tr("Merge into: squat, dumbbell row …"));
    m_search->setAccessibleName(tr("Merge into"));
    m_search->installEventFilter(this);
    m_list->setObjectName("merge-list");
    m_list->setAccessibleName(tr("Exercises"));
    m_list->setMinimumHeight(240);
    column().addWidget(what);
    column().addWidget(m_search);
    column().addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ExerciseChoice::search);
    connect(m_list, &QListWidget::itemActivated, this, &ExerciseChoice::accept);
    search();
    m_search->setFocus();
}

void ExerciseChoice::search()
{
    m_found = m_exercises.find(m_search->text().toStdString());
    std::erase_if(m_found, [&](const Exercise* exercise) { return exercise->id == m_from; });
    m_found.resize(std::min(m_found.size(), kMostChoices));
    m_list->clear();
    for (const Exercise* exercise : m_found)
        m_list->addItem(exerciseText(*exercise));
    m_list->setCurrentRow(0);
}

std::optional<Exercise> ExerciseChoice::chosen() const
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < static_cast<int>(m_found.size());
    if (!any)
        return std::nullopt;
    const Id<Exercise>& id = m_found[static_cast<std::size_t>(row)]->id;
    const Exercise* own = m_diary.exercises.find(id);
    return own ? *own : *library::findExercise(id.text);
}

QString ExerciseChoice::problem() const
{
    return chosen() ? QString() : tr("No exercise is called that. Try a part of its name.");
}

bool ExerciseChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(
                std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

} // namespace mileplate::ui
