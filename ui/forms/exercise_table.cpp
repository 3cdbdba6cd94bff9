// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/exercise_table.h"

#include "core/library/exercises.h"
#include "ui/text/amounts.h"
#include "ui/text/qt_language.h"
#include "ui/text/set_text.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace mileplate::ui {

namespace {

enum TableColumn {
    ExerciseColumn,
    SetsColumn,
    RepsColumn,
    LoadColumn,
    ReserveColumn,
    TableColumns
};

std::optional<double> numberIn(QString text)
{
    text = text.trimmed();
    bool sound = false;
    double number = QLocale().toDouble(text, &sound);
    if (!sound)
        number = QLocale::c().toDouble(text.replace(QLatin1Char(','), QLatin1Char('.')), &sound);
    return sound && number >= 0 && number < 1e5 ? std::optional(number) : std::nullopt;
}

constexpr int kDoneRole = Qt::UserRole + 1;

QString shown(const std::optional<double>& value, int decimals)
{
    return value ? number(*value, decimals) : QString();
}

} // namespace

// A line of the table. `amount` is "8", "6-8" or "40 s".
struct ExerciseTable::Line {
    std::string exercise{};
    int sets = 1;
    std::optional<RepRange> reps{};
    std::optional<Duration> duration{};
    std::optional<Mass> weight{};
    std::optional<double> rir{};
    SetKind kind = SetKind::Working;
    std::optional<bool> done = true;

    QString amount() const
    {
        if (duration && !reps)
            return QStringLiteral("%1 s").arg(inSeconds(*duration));
        if (!reps)
            return {};
        return reps->lowest == reps->highest
                   ? QString::number(reps->highest)
                   : QStringLiteral("%1–%2").arg(reps->lowest).arg(reps->highest);
    }

    bool setAmount(QString text)
    {
        text = text.simplified().replace(QStringLiteral("–"), QStringLiteral("-"));
        if (text.isEmpty())
            return true;
        if (text.endsWith(QLatin1Char('s'))) {
            const auto seconds_ = numberIn(text.chopped(1));
            duration = seconds_ ? std::optional(seconds(*seconds_)) : std::nullopt;
            return duration.has_value();
        }
        const QStringList ends = text.split(QLatin1Char('-'));
        const auto low = numberIn(ends.front());
        const auto high = numberIn(ends.back());
        if (!low || !high || ends.size() > 2 || *low > *high || *high > 1000)
            return false;
        reps = RepRange{static_cast<int>(*low), static_cast<int>(*high)};
        return true;
    }
};

ExerciseTable::ExerciseTable(const Register<Exercise>& own, UnitSystem units, QWidget* parent)
    : QWidget(parent)
    , m_own(own)
    , m_units(units)
    , m_table(new QTableWidget)
{
    m_table->setObjectName("exercises");
    m_table->setColumnCount(TableColumns);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setSectionResizeMode(ExerciseColumn, QHeaderView::Stretch);
    for (int column = SetsColumn; column < TableColumns; ++column)
        m_table->setColumnWidth(column, 68);
    m_table->setMinimumHeight(170);
    m_table->setTabKeyNavigation(true);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    auto* add = new QPushButton(tr("Add line"));
    auto* remove = new QPushButton(tr("Remove line"));
    add->setObjectName("add-exercise");
    for (QPushButton* button : {add, remove})
        button->setProperty("small", true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &ExerciseTable::addNewLine);
    connect(remove, &QPushButton::clicked, this, &ExerciseTable::removeLine);
}

void ExerciseTable::show(const std::vector<ExerciseEntry>& entries, Form form)
{
    m_form = form;
    m_table->setRowCount(0);
    m_table->setHorizontalHeaderLabels(
        {tr("Exercise"), tr("Sets"), tr("Reps"), massUnit(m_units), tr("RIR")});
    m_table->setColumnHidden(SetsColumn, form == Form::Sets);
    for (const ExerciseEntry& entry : entries)
        addLines(entry);
    m_shown = written();
}

void ExerciseTable::addLines(const ExerciseEntry& entry)
{
    const Target target = entry.target.value_or(Target{});
    Line line{.exercise = entry.exercise.text,
              .sets = target.sets,
              .reps = target.reps,
              .duration = target.duration,
              .weight = target.weight,
              .rir = target.rir};
    if (m_form == Form::Targets) {
        if (entry.target)
            addLine(line);
        return;
    }
    line.sets = 1;
    // Done, but nobody wrote down how: the plan is where to begin.
    for (int set = 0; entry.sets.empty() && set < target.sets; ++set)
        addLine(line);
    for (const LiftSet& set : entry.sets)
        addLine({.exercise = entry.exercise.text,
                 .reps = set.reps ? std::optional(RepRange{*set.reps, *set.reps}) : std::nullopt,
                 .duration = set.duration,
                 .weight = set.weight,
                 .rir = set.rir,
                 .kind = set.kind,
                 .done = set.done});
}

QStringList ExerciseTable::written() const
{
    QStringList written;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* exercises = qobject_cast<QComboBox*>(m_table->cellWidget(row, ExerciseColumn));
        written << exercises->currentData().toString();
        for (int column = SetsColumn; column < TableColumns; ++column)
            written << textAt(row, column);
    }
    return written;
}

void ExerciseTable::addLine(const Line& line)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* exercises = new QComboBox;
    exercises->setFrame(false);
    for (const Exercise& exercise : library::exercises())
        exercises->addItem(qString(language().translated(exercise.name)),
                           QString::fromStdString(exercise.id.text));
    for (const auto& [own, exercise] : m_own.rows()) {
        const QString ownId = QString::fromStdString(own.text);
        if (const int known = exercises->findData(ownId); known >= 0) // in its place
            exercises->setItemText(known, exerciseText(exercise));
        else
            exercises->addItem(exerciseText(exercise), ownId);
    }
    const QString id = QString::fromStdString(line.exercise);
    if (exercises->findData(id) < 0) // one of the many that are not offered
        exercises->addItem(exerciseText({line.exercise}, m_own), id);
    exercises->setCurrentIndex(exercises->findData(id));
    m_table->setCellWidget(row, ExerciseColumn, exercises);
    const auto put = [&](int column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    };
    put(SetsColumn, QString::number(line.sets));
    put(RepsColumn, line.amount());
    put(LoadColumn,
        shown(line.weight ? std::optional(inMassUnit(*line.weight, m_units)) : std::nullopt, 2));
    put(ReserveColumn, shown(line.rir, 1));
    m_table->item(row, SetsColumn)->setData(Qt::UserRole, static_cast<int>(line.kind));
    m_table->item(row, SetsColumn)
        ->setData(kDoneRole, line.done ? QVariant(*line.done) : QVariant());
    if (line.kind == SetKind::WarmUp)
        m_table->item(row, RepsColumn)->setToolTip(tr("Warm-up set"));
}

void ExerciseTable::addNewLine()
{
    const int last = m_table->rowCount() - 1;
    Line line{.exercise = "squat", .sets = 3, .reps = RepRange{8, 8}, .rir = 2};
    if (const auto above = last >= 0 ? lineAt(last) : std::nullopt)
        line = *above;
    addLine(line);
    m_table->setCurrentCell(m_table->rowCount() - 1, RepsColumn);
}

void ExerciseTable::removeLine()
{
    if (m_table->currentRow() >= 0)
        m_table->removeRow(m_table->currentRow());
}

QString ExerciseTable::textAt(int row, int column) const
{
    const QTableWidgetItem* item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

std::optional<ExerciseTable::Line> ExerciseTable::lineAt(int row) const
{
    Line line;
    const auto* exercises = qobject_cast<QComboBox*>(m_table->cellWidget(row, ExerciseColumn));
    line.exercise = exercises->currentData().toString().toStdString();
    line.kind = static_cast<SetKind>(m_table->item(row, SetsColumn)->data(Qt::UserRole).toInt());
    const QVariant done = m_table->item(row, SetsColumn)->data(kDoneRole);
    line.done = done.isValid() ? std::optional(done.toBool()) : std::nullopt;
    const auto sets = numberIn(textAt(row, SetsColumn));
    line.sets = sets ? static_cast<int>(*sets) : 0;
    if (line.sets < 1 || line.sets > 100 || !line.setAmount(textAt(row, RepsColumn)))
        return std::nullopt;
    const auto optionalNumber = [&](int column, std::optional<double>& value) {
        const QString text = textAt(row, column);
        value = numberIn(text);
        return text.isEmpty() || value.has_value();
    };
    std::optional<double> weight;
    if (!optionalNumber(LoadColumn, weight) || !optionalNumber(ReserveColumn, line.rir))
        return std::nullopt;
    if (weight)
        line.weight = fromMassUnit(*weight, m_units);
    return line;
}

bool ExerciseTable::isSound() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!lineAt(row))
            return false;
    }
    return true;
}

std::vector<ExerciseEntry> ExerciseTable::entered(const std::vector<ExerciseEntry>& before) const
{
    if (written() == m_shown) // not even rounded
        return before;
    std::vector<ExerciseEntry> entries;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Line line = *lineAt(row);
        const bool continues = m_form == Form::Sets && !entries.empty() &&
                               entries.back().exercise.text == line.exercise;
        if (!continues) {
            ExerciseEntry& entry = entries.emplace_back();
            entry.exercise = {line.exercise};
            const auto known = std::ranges::find(before, entry.exercise, &ExerciseEntry::exercise);
            if (known != before.end()) {
                entry = *known;
                if (m_form == Form::Sets)
                    entry.sets.clear();
            }
        }
        ExerciseEntry& entry = entries.back();
        if (m_form == Form::Targets)
            entry.target = Target{line.sets, line.reps, line.rir, line.weight, line.duration};
        else
            entry.sets.push_back(
                {.kind = line.kind,
                 .reps = line.reps ? std::optional(line.reps->highest) : std::nullopt,
                 .weight = line.weight,
                 .rir = line.rir,
                 .duration = line.duration,
                 .done = line.done});
    }
    return entries;
}

} // namespace mileplate::ui
