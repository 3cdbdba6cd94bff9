// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tables/csv_preview_page.h"

#include "ui/text/dates.h"
#include "ui/widgets/labels.h"
#include "ui/window/tables/csv_exercises.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

QString countsOf(const exchange::CsvPreview& preview)
{
    QStringList parts;
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    parts << CsvPreviewPage::tr("%n row(s)", nullptr, count(preview.reading.rows));
    if (preview.sessions > 0)
        parts << CsvPreviewPage::tr("%n session(s)", nullptr, count(preview.sessions));
    if (preview.sets > 0)
        parts << CsvPreviewPage::tr("%n set(s)", nullptr, count(preview.sets));
    if (preview.meals > 0)
        parts << CsvPreviewPage::tr("%n meal(s)", nullptr, count(preview.meals));
    if (preview.days > 0)
        parts << CsvPreviewPage::tr("%n day(s)", nullptr, count(preview.days));
    if (preview.span) {
        parts << QStringLiteral("%1 – %2").arg(shortDate(preview.span->first),
                                               shortDate(preview.span->past - Days{1}));
    }
    return parts.join(QStringLiteral(" · "));
}

QString formOf(const exchange::CsvPreview& preview)
{
    const QString separator = preview.separator == '\t' ? CsvPreviewPage::tr("tabs")
                                                        : QString(QLatin1Char(preview.separator));
    return CsvPreviewPage::tr("%1, cells between %2")
        .arg(QString::fromStdString(preview.encoding), separator);
}

QString certaintyText(exchange::Certainty certainty)
{
    switch (certainty) {
    case exchange::Certainty::Assumed:
        return CsvPreviewPage::tr("Nothing in the file says so. Please check.");
    case exchange::Certainty::Likely:
        return CsvPreviewPage::tr("Told by the values.");
    case exchange::Certainty::Certain:
        return CsvPreviewPage::tr("Said by the file.");
    case exchange::Certainty::Chosen:
        return CsvPreviewPage::tr("Chosen by you.");
    }
    return {};
}

QString remarkText(const exchange::CsvRemark& remark)
{
    const int count = static_cast<int>(remark.count);
    switch (remark.what) {
    case exchange::CsvRemark::What::RowsLeftOut:
        return CsvPreviewPage::tr("%n row(s) left out, the first in line %1: no day or nothing of "
                                  "use.",
                                  nullptr, count)
            .arg(remark.line);
    case exchange::CsvRemark::What::MeasurementsLeftOut:
        return CsvPreviewPage::tr("%n other measurement(s) left out.", nullptr, count);
    case exchange::CsvRemark::What::LongWorkouts:
        return CsvPreviewPage::tr("%n workout(s) longer than 12 hours kept as written, the first "
                                  "on %1.",
                                  nullptr, count)
            .arg(shortDate(remark.day));
    case exchange::CsvRemark::What::CellsNotUnderstood:
        return CsvPreviewPage::tr("%n cell(s) not understood and left out, the first in line %1: "
                                  "“%2”.",
                                  nullptr, count)
            .arg(remark.line)
            .arg(QString::fromStdString(remark.cell));
    case exchange::CsvRemark::What::RangesAsTargets:
        return CsvPreviewPage::tr(
                   "%n set(s) with a range of repetitions kept as planned, the first "
                   "in line %1.",
                   nullptr, count)
            .arg(remark.line);
    }
    return {};
}

} // namespace

CsvPreviewPage::CsvPreviewPage(QWidget* parent) : QScrollArea(parent)
{
    setObjectName("csv-preview");
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void CsvPreviewPage::showTables(const std::vector<ImportRun::Preview>& previews,
                                const Choices& choices, const Diary& diary)
{
    m_diary = diary;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    for (const ImportRun::Preview& preview : previews) {
        const auto chosen = choices.find(preview.source.file);
        add(preview, chosen == choices.end() ? exchange::CsvChoices{} : chosen->second, *column);
    }
    column->addStretch();
    const int scrolled = verticalScrollBar()->value();
    setWidget(content); // the one before goes
    show();
    content->layout()->activate();
    content->resize(content->sizeHint().expandedTo(viewport()->size()));
    verticalScrollBar()->setValue(scrolled); // a correction moves nothing away
}

void CsvPreviewPage::add(const ImportRun::Preview& preview, const exchange::CsvChoices& choices,
                         QVBoxLayout& column)
{
    using exchange::CsvChoices;
    const exchange::CsvPreview& csv = preview.csv;
    const std::filesystem::path& file = preview.source.file;
    const QString name = QFileInfo(QString::fromStdString(preview.source.shown)).fileName();
    column.addWidget(wrappedLabel(
        QStringLiteral("%1: %2").arg(name, QString::fromStdString(csv.app)), TextRole::Heading));
    auto* counts = wrappedLabel(countsOf(csv), TextRole::Body);
    counts->setObjectName("csv-counts");
    column.addWidget(counts);
    column.addWidget(mutedLabel(formOf(csv), TextRole::Small));
    auto* form = new QFormLayout;
    column.addLayout(form);
    addDecision(*form,
                {.label = tr("Dates"),
                 .options = {tr("day before month"), tr("month before day")},
                 .name = "csv-date-order"},
                csv.reading.dateOrder, file, choices, &CsvChoices::dateOrder);
    addDecision(*form,
                {.label = tr("Weights"),
                 .options = {tr("kilograms"), tr("pounds")},
                 .name = "csv-weight-unit"},
                csv.reading.massUnit, file, choices, &CsvChoices::massUnit);
    addDecision(*form,
                {.label = tr("Distances"),
                 .options = {tr("kilometres"), tr("miles")},
                 .name = "csv-distance-unit"},
                csv.reading.lengthUnit, file, choices, &CsvChoices::lengthUnit);
    addDecision(*form,
                {.label = tr("Decimals"),
                 .options = {tr("after a point"), tr("after a comma")},
                 .name = "csv-decimal"},
                csv.reading.decimalMark, file, choices, &CsvChoices::decimalMark);
    addRunning(preview, choices, *form);
    addExercises(preview, choices, column);
    for (const exchange::CsvRemark& remark : csv.remarks) {
        auto* text = wrappedLabel(remarkText(remark), TextRole::Small);
        text->setObjectName("csv-remark");
        column.addWidget(text);
    }
}

template <class T>
void CsvPreviewPage::addDecision(QFormLayout& form, const Words& words,
                                 const exchange::Decision<T>& decision,
                                 const std::filesystem::path& file,
                                 const exchange::CsvChoices& choices,
                                 std::optional<T> exchange::CsvChoices::*choice)
{
    if (!decision.value)
        return;
    auto* box = new QComboBox;
    box->setObjectName(words.name);
    box->setAccessibleName(words.label);
    box->addItems(words.options);
    box->setCurrentIndex(static_cast<int>(*decision.value));
    auto* row = new QHBoxLayout;
    row->addWidget(box);
    const QString why = certaintyText(decision.certainty);
    row->addWidget(decision.isOpen() ? wrappedLabel(why, TextRole::Strong)
                                     : mutedLabel(why, TextRole::Small),
                   1);
    form.addRow(words.label, row);
    connect(box, &QComboBox::activated, this, [this, file, choices, choice](int index) {
        exchange::CsvChoices changed = choices;
        changed.*choice = static_cast<T>(index);
        Q_EMIT corrected(file, changed);
    });
}

void CsvPreviewPage::addExercises(const ImportRun::Preview& preview,
                                  const exchange::CsvChoices& choices, QVBoxLayout& column)
{
    if (preview.csv.exercises.empty())
        return;
    const std::filesystem::path& file = preview.source.file;
    auto* exercises = new CsvExercises(preview.csv.exercises, choices, m_diary);
    exercises->showKnown(m_opened.contains(file));
    column.addWidget(exercises);
    connect(exercises, &CsvExercises::knownShown, this, [this, file](bool shown) {
        if (shown)
            m_opened.insert(file);
        else
            m_opened.erase(file);
    });
    connect(exercises, &CsvExercises::corrected, this,
            [this, file](const exchange::CsvChoices& changed) { Q_EMIT corrected(file, changed); });
}

// Running between lifts counts in no week of running unless it is a run.
void CsvPreviewPage::addRunning(const ImportRun::Preview& preview,
                                const exchange::CsvChoices& choices, QFormLayout& form)
{
    using exchange::RunningSets;
    const auto count = static_cast<int>(preview.csv.runningSets);
    if (count == 0)
        return;
    auto* box = new QComboBox;
    box->setObjectName("csv-running");
    box->setAccessibleName(tr("Running"));
    box->addItems({tr("sets of the workout"), tr("runs of their own")});
    box->setCurrentIndex(static_cast<int>(choices.running));
    auto* row = new QHBoxLayout;
    row->addWidget(box);
    row->addWidget(mutedLabel(tr("%n set(s) of running. As runs their kilometres and load count; "
                                 "choose sets where another source brings them.",
                                 nullptr, count),
                              TextRole::Small, true),
                   1);
    form.addRow(tr("Running"), row);
    connect(box, &QComboBox::activated, this,
            [this, file = preview.source.file, choices](int index) {
                exchange::CsvChoices changed = choices;
                changed.running = static_cast<RunningSets>(index);
                Q_EMIT corrected(file, changed);
            });
}

} // namespace mileplate::ui
