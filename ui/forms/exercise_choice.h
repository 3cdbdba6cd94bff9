// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/library/exercise_search.h"
#include "ui/forms/form_dialog.h"

class QListWidget;
class QLineEdit;

namespace mileplate::ui {

// Into which exercise another is merged: found as its name is typed.
class ExerciseChoice : public FormDialog {
    Q_OBJECT

public:
    ExerciseChoice(const Diary& diary, const Exercise& from, QWidget* parent = nullptr);

    std::optional<Exercise> chosen() const;

protected:
    QString problem() const override;
    bool eventFilter(QObject* watched, QEvent* event) override; // arrows go to the list

private:
    void search();

    Id<Exercise> m_from;
    Diary m_diary;
    library::ExerciseSearch m_exercises;
    std::vector<const Exercise*> m_found;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace mileplate::ui
