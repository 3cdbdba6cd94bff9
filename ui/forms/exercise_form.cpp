// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/exercise_form.h"

#include "core/library/exercise_search.h"
#include "core/library/titles.h"
#include "ui/text/qt_language.h"
#include "ui/text/set_text.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr int kMusclesInARow = 3;
constexpr int kLongestExerciseName = 200;

// Choices of an enum behind "not said".
template <class Enum, class Text>
void fill(QComboBox& box, const std::optional<Enum>& value, Text text)
{
    box.addItem(ExerciseForm::tr("not said"), -1);
    for (int i = 0; i < static_cast<int>(kCountOf<Enum>); ++i)
        box.addItem(text(static_cast<Enum>(i)), i);
    box.setCurrentIndex(value ? static_cast<int>(*value) + 1 : 0);
}

template <class Enum>
std::optional<Enum> dataOf(const QComboBox& box)
{
    const int value = box.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<Enum>(value));
}

QString regionText(Region region)
{
    const std::array names{ExerciseForm::tr("upper body"), ExerciseForm::tr("lower body"),
                           ExerciseForm::tr("core")};
    return names[static_cast<std::size_t>(region)];
}

} // namespace

ExerciseForm::ExerciseForm(Exercise exercise, bool isNew, QWidget* parent)
    : FormDialog(isNew ? tr("New exercise") : tr("Exercise"), isNew ? tr("Add") : tr("Save"),
                 parent)
    , m_exercise(std::move(exercise))
    , m_name(new QLineEdit(QString::fromStdString(m_exercise.name)))
    , m_aliases(new QLineEdit)
    , m_equipment(new QComboBox)
    , m_pattern(new QComboBox)
    , m_region(new QComboBox)
    , m_type(new QComboBox)
{
    m_name->setObjectName("exercise-name");
    m_name->setMaxLength(kLongestExerciseName);
    m_name->setMinimumWidth(300);
    QStringList aliases;
    for (const std::string& alias : m_exercise.aliases)
        aliases << QString::fromStdString(alias);
    m_aliases->setText(aliases.join(QStringLiteral("; ")));
    m_aliases->setObjectName("exercise-aliases");
    m_aliases->setToolTip(
        tr("Other names that mean this exercise in imports and typed lines, with “;” between"));
    m_equipment->setEditable(true);
    m_equipment->addItem(QString());
    for (const std::string& word : library::equipmentWords())
        m_equipment->addItem(equipmentText(word), QString::fromStdString(word));
    m_equipment->setCurrentText(equipmentText(m_exercise.equipment));
    fill<Pattern>(*m_pattern, m_exercise.pattern, patternText);
    fill<Region>(*m_region, m_exercise.region, regionText);
    fill<ExerciseType>(*m_type, m_exercise.type, typeText);
    m_region->setToolTip(tr("Sets of the lower body make the legs heavy for the next key run"));
    QFormLayout* fields = addFields();
    fields->addRow(tr("&Name"), m_name);
    fields->addRow(tr("&Other names"), m_aliases);
    fields->addRow(tr("&Equipment"), m_equipment);
    fields->addRow(tr("&Movement"), m_pattern);
    fields->addRow(tr("&Body part"), m_region);
    fields->addRow(tr("&Type"), m_type);
    column().addWidget(mutedLabel(
        tr("A set counts 1 for a primary muscle and ½ for a secondary one."), TextRole::Small));
    column().addWidget(makeMuscles());
    m_name->setFocus();
}

QWidget* ExerciseForm::makeMuscles()
{
    auto* muscles = new QWidget;
    auto* grid = new QGridLayout(muscles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    for (int i = 0; i < static_cast<int>(m_muscles.size()); ++i) {
        const auto muscle = static_cast<Muscle>(i);
        const QString name = qString(language().translated(library::titleOf(muscle)));
        auto* box = new QComboBox;
        box->addItem(QStringLiteral("–"), 0.0);
        box->addItem(QStringLiteral("½"), 0.5);
        box->addItem(QStringLiteral("1"), 1.0);
        const auto found = m_exercise.muscles.find(muscle);
        const double fraction = found == m_exercise.muscles.end() ? 0 : found->second;
        int place = box->findData(fraction);
        if (place < 0) { // said in a file
            box->addItem(QString::number(fraction), fraction);
            place = box->count() - 1;
        }
        box->setCurrentIndex(place);
        box->setAccessibleName(name);
        box->setObjectName(QStringLiteral("muscle-") + qString(nameOf(muscle)));
        grid->addWidget(new QLabel(name), i / kMusclesInARow, 2 * (i % kMusclesInARow));
        grid->addWidget(box, i / kMusclesInARow, 2 * (i % kMusclesInARow) + 1);
        m_muscles[static_cast<std::size_t>(i)] = box;
    }
    return muscles;
}

QString ExerciseForm::problem() const
{
    return m_name->text().trimmed().isEmpty() ? tr("Say what the exercise is called.") : QString();
}

Exercise ExerciseForm::exercise() const
{
    Exercise exercise = m_exercise;
    exercise.name = m_name->text().trimmed().toStdString();
    exercise.aliases.clear();
    for (const QString& alias : m_aliases->text().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (const QString name = alias.trimmed(); !name.isEmpty())
            exercise.aliases.push_back(name.left(kLongestExerciseName).toStdString());
    }
    const int known = m_equipment->findText(m_equipment->currentText().trimmed());
    exercise.equipment = known > 0 ? m_equipment->itemData(known).toString().toStdString()
                                   : m_equipment->currentText().trimmed().toStdString();
    exercise.pattern = dataOf<Pattern>(*m_pattern);
    exercise.region = dataOf<Region>(*m_region);
    exercise.type = dataOf<ExerciseType>(*m_type);
    exercise.muscles.clear();
    for (std::size_t i = 0; i < m_muscles.size(); ++i) {
        if (const double fraction = m_muscles[i]->currentData().toDouble(); fraction > 0)
            exercise.muscles.emplace(static_cast<Muscle>(i), fraction);
    }
    return exercise;
}

} // namespace mileplate::ui
