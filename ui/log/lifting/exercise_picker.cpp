// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lifting/exercise_picker.h"

#include "core/library/exercises.h"
#include "core/library/titles.h"
#include "ui/text/qt_language.h"
#include "ui/text/set_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <set>

namespace mileplate::ui {

namespace {

// The rest of a long list is found by typing one more letter.
constexpr int kMostShown = 200;

QString searchedWords(const Exercise& exercise, const QString& name)
{
    QStringList words{name, QString::fromStdString(exercise.name),
                      QString::fromStdString(exercise.equipment)};
    for (const auto& [muscle, share] : exercise.muscles) {
        if (share >= 1)
            words << qString(language().translated(library::titleOf(muscle)));
    }
    QString folded = QLatin1Char(' ') + words.join(QLatin1Char(' ')).toCaseFolded();
    return folded.replace(QLatin1Char('-'), QLatin1Char(' '));
}

bool fits(const QString& words, const QStringList& typed)
{
    return std::ranges::all_of(
        typed, [&](const QString& word) { return words.contains(QLatin1Char(' ') + word); });
}

} // namespace

ExercisePicker::ExercisePicker(const Diary& diary, QWidget* parent)
    : QDialog(parent)
    , m_exercises(diary.exercises, namesShown())
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Choose an exercise"));
    setObjectName("exercise-picker");
    m_search->setObjectName("exercise-search");
    m_search->setPlaceholderText(tr("Squat, glutes, dumbbell …"));
    m_search->setAccessibleName(tr("Search an exercise"));
    m_search->installEventFilter(this);
    m_list->setObjectName("exercise-list");
    m_list->setAccessibleName(tr("Exercises found"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    resize(380, 460);
    gather(diary);
    connect(m_search, &QLineEdit::textChanged, this, &ExercisePicker::list);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->currentItem())
            accept();
    });
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    list();
}

void ExercisePicker::gather(const Diary& diary)
{
    const auto add = [this](const Exercise& exercise) {
        const QString name = qString(language().translated(exercise.name));
        m_choices.push_back({exercise.id, name, searchedWords(exercise, name)});
    };
    for (const auto& [id, exercise] : diary.exercises.rows())
        add(exercise);
    for (const auto& known : {library::exercises(), library::furtherExercises()}) {
        for (const Exercise& exercise : known) {
            if (!diary.exercises.find(exercise.id))
                add(exercise);
        }
    }
}

void ExercisePicker::list()
{
    m_list->clear();
    std::set<Id<Exercise>> listed;
    const auto add = [&](const Id<Exercise>& id, const QString& name) {
        if (m_list->count() >= kMostShown || !listed.insert(id).second)
            return;
        auto* item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, QString::fromStdString(id.text));
    };
    for (const Exercise* exercise : m_exercises.find(m_search->text().toStdString()))
        add(exercise->id, qString(language().translated(exercise->name)));
    const QStringList typed =
        m_search->text().toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const Choice& choice : m_choices) {
        if (fits(choice.words, typed))
            add(choice.id, choice.name);
    }
    m_list->setCurrentRow(0);
}

Id<Exercise> ExercisePicker::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return {item ? item->data(Qt::UserRole).toString().toStdString() : std::string()};
}

bool ExercisePicker::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace mileplate::ui
