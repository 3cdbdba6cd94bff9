// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/library/exercise_search.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace mileplate::ui {

// Finds an exercise as its name is typed: by its own or another name first, then where every
// word begins a word of its name in the language of the screen, of its equipment or of a
// muscle. Down goes through what fits, Enter takes it.
class ExercisePicker : public QDialog {
    Q_OBJECT

public:
    explicit ExercisePicker(const Diary& diary, QWidget* parent = nullptr);

    Id<Exercise> chosen() const;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void gather(const Diary& diary);
    void list();

    struct Choice {
        Id<Exercise> id;
        QString name;
        QString words; // all that is searched, folded
    };
    library::ExerciseSearch m_exercises;
    std::vector<Choice> m_choices;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace mileplate::ui
