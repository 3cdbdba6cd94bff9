// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import_dialog.h"

#include "ui/text/dates.h"
#include "ui/text/errors/error_text.h"
#include "ui/widgets/labels.h"
#include "ui/window/tables/csv_preview_page.h"

#include <QDateEdit>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QScreen>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr std::size_t kMostHeights = 500; // of lines of different height

QString statusText(exchange::FileStatus status)
{
    switch (status) {
    case exchange::FileStatus::Imported:
        return ImportDialog::tr("imported");
    case exchange::FileStatus::Duplicate:
        return ImportDialog::tr("known already");
    case exchange::FileStatus::Merged:
        return ImportDialog::tr("added to a run that was there");
    case exchange::FileStatus::Skipped:
        return ImportDialog::tr("left out");
    case exchange::FileStatus::NeedsDate:
        return ImportDialog::tr("has no date");
    case exchange::FileStatus::Failed:
        return ImportDialog::tr("not imported");
    }
    return {};
}

QString summaryOf(const ImportRun::Report& report)
{
    if (report.cancelled)
        return ImportDialog::tr("The import was cancelled. Nothing was changed.");
    if (report.files.empty())
        return ImportDialog::tr("There are no files there.");
    std::map<exchange::FileStatus, int> counts;
    int planned = 0;
    for (const exchange::ImportedFile& file : report.files) {
        ++counts[file.outcome.status];
        planned += file.outcome.planned.empty() ? 0 : 1;
    }
    QStringList parts;
    for (const auto& [status, count] : counts)
        parts << QStringLiteral("%1 %2").arg(count).arg(statusText(status));
    QString text =
        ImportDialog::tr("%n file(s): ", nullptr, static_cast<int>(report.files.size())) +
        parts.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (planned > 0)
        text +=
            QLatin1Char(' ') + ImportDialog::tr("%n found the planned session.", nullptr, planned);
    return text;
}

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, ImportRun::Request request, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_request(std::move(request))
    , m_heading(wrappedLabel(tr("Reading files …"), TextRole::Heading))
    , m_file(mutedLabel({}, TextRole::Small))
    , m_progress(new QProgressBar)
    , m_list(new QTreeWidget)
    , m_dateRow(new QWidget)
    , m_date(new QDateEdit(toQDate(workspace.today())))
    , m_go(new QPushButton(tr("Import")))
    , m_button(new QPushButton(tr("Cancel")))
    , m_preview(new CsvPreviewPage)
{
    setWindowTitle(tr("Import"));
    resize(QSize(920, 520).boundedTo(screen()->availableSize() * 0.92));
    m_heading->setObjectName("import-summary");
    m_button->setObjectName("import-button");
    m_list->setObjectName("import-files");
    m_list->setHeaderLabels({tr("File"), tr("Outcome"), tr("Remark")});
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_date->setCalendarPopup(true);
    auto* dated = new QPushButton(tr("Import with this day"));
    dated->setObjectName("import-with-date");
    auto* dateRow = new QHBoxLayout(m_dateRow);
    dateRow->setContentsMargins(0, 0, 0, 0);
    dateRow->addWidget(wrappedLabel(tr("The clock of some devices was never set. They were "
                                       "recorded on:"),
                                    TextRole::Body),
                       1);
    dateRow->addWidget(m_date);
    dateRow->addWidget(dated);
    m_dateRow->hide();
    auto* column = new QVBoxLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_progress, m_file})
        column->addWidget(part);
    column->addWidget(m_preview, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_dateRow);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_go);
    buttons->addWidget(m_button);
    column->addLayout(buttons);
    m_go->setObjectName("import-go");
    m_preview->hide();
    m_go->hide();
    connect(m_go, &QPushButton::clicked, this, [this] { start(m_request); });
    connect(m_preview, &CsvPreviewPage::corrected, this,
            [this](const std::filesystem::path& file, const exchange::CsvChoices& choices) {
                m_request.choices[file] = choices;
                startPreview();
            });
    connect(m_button, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(dated, &QPushButton::clicked, this, &ImportDialog::importWithDate);
    startPreview();
}

void ImportDialog::startPreview()
{
    ImportRun::Request request = m_request;
    request.preview = true;
    start(std::move(request));
}

void ImportDialog::showPreview(const ImportRun::Report& report)
{
    m_preview->showTables(report.previews, m_request.choices, m_workspace.diary());
    m_list->hide();
    m_go->show();
    m_go->setDefault(true);
    if (m_button->hasFocus()) // as all there was while tables were read
        m_go->setFocus();
    m_heading->setText(tr("This is how %n table(s) of other apps are understood. Correct what is "
                          "wrong, then import.",
                          nullptr, static_cast<int>(report.previews.size())));
}

void ImportDialog::start(ImportRun::Request request)
{
    m_button->setText(tr("Cancel"));
    m_isPreview = request.preview;
    if (!m_isPreview) {
        m_preview->hide();
        m_list->show();
    }
    m_go->hide();
    m_dateRow->hide();
    m_progress->show();
    m_run = new ImportRun(m_workspace, std::move(request), this);
    connect(m_run, &ImportRun::progressed, this, &ImportDialog::showProgress);
    connect(m_run, &ImportRun::finished, this, &ImportDialog::finish);
    m_run->start();
}

void ImportDialog::showProgress(int done, int of, const QString& file)
{
    m_progress->setRange(0, of);
    m_progress->setValue(done);
    m_file->setText(fontMetrics().elidedText(file, Qt::ElideMiddle, width() - 40));
}

void ImportDialog::finish()
{
    ImportRun* run = std::exchange(m_run, nullptr);
    run->deleteLater();
    const ImportRun::Report& report = run->report();
    if (m_isPreview && !report.cancelled) {
        if (report.previews.empty())
            return start(m_request);
        m_progress->hide();
        m_file->clear();
        return showPreview(report);
    }
    m_progress->hide();
    m_file->clear();
    m_button->setText(tr("Close"));
    m_button->setDefault(true);
    m_summary = summaryOf(report);
    if (!report.edit.isEmpty() && !m_workspace.perform(report.edit))
        m_summary = tr("The import could not be saved. Nothing was changed.");
    else if (!report.edit.isEmpty())
        m_summary += QLatin1Char(' ') + tr("Undo takes all of it back.");
    if (!report.noBackup.empty())
        m_summary += QLatin1Char(' ') + QString::fromStdString(report.noBackup);
    if (!report.edit.sessions.empty() && report.edit.sessions.front().after)
        m_first = report.edit.sessions.front().after->id;
    m_heading->setText(m_summary);
    list(report);
    askForDate(report);
}

// What fell short stands first.
void ImportDialog::list(const ImportRun::Report& report)
{
    m_list->clear();
    // Of many files the heights of all lines would take too long: then reasons are cut.
    m_list->setUniformRowHeights(report.files.size() > kMostHeights);
    for (const bool shortFirst : {true, false}) {
        for (const exchange::ImportedFile& file : report.files) {
            const exchange::FileStatus status = file.outcome.status;
            const bool fellShort =
                status == exchange::FileStatus::Failed || status == exchange::FileStatus::NeedsDate;
            if (fellShort != shortFirst)
                continue;
            const QString path = QString::fromStdString(file.path);
            auto* item =
                new QTreeWidgetItem({QFileInfo(path).fileName(), statusText(status),
                                     errorText(QString::fromStdString(file.outcome.message))});
            item->setToolTip(0, path);
            item->setToolTip(2, item->text(2));
            m_list->addTopLevelItem(item);
        }
    }
    QHeaderView& header = *m_list->header();
    header.resizeSections(QHeaderView::ResizeToContents);
    header.resizeSection(0, std::min(header.sectionSize(0), m_list->width() / 3));
    if (report.files.size() <= kMostHeights) // once the last column has what is left
        QTimer::singleShot(0, this, &ImportDialog::wrapReasons);
}

// Makes lines as high as their reasons need; a tree asks nobody how high wrapped text is.
void ImportDialog::wrapReasons()
{
    constexpr int kBeside = 8; // of the text, to the edges of its cell
    const int width = m_list->header()->sectionSize(2) - kBeside;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        const QRect text = m_list->fontMetrics().boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX),
                                                              Qt::TextWordWrap, item->text(2));
        item->setSizeHint(2, text.size() + QSize(kBeside, kBeside));
        for (int column = 0; column < m_list->columnCount(); ++column)
            item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
    }
}

void ImportDialog::askForDate(const ImportRun::Report& report)
{
    m_undated.clear();
    for (const exchange::ImportedFile& file : report.files) {
        const bool isNew = m_undated.empty() || m_undated.back() != file.file;
        if (file.outcome.status == exchange::FileStatus::NeedsDate && isNew)
            m_undated.push_back(file.file);
    }
    m_dateRow->setVisible(!m_undated.empty());
}

void ImportDialog::importWithDate()
{
    ImportRun::Request request = m_request;
    request.paths = m_undated;
    request.date = toDay(m_date->date());
    start(std::move(request));
}

void ImportDialog::cancelPreview()
{
    m_summary = tr("The import was cancelled. Nothing was changed.");
    QDialog::reject();
}

void ImportDialog::reject()
{
    if (m_run)
        m_run->cancel(); // finish() comes as soon as the file at hand is read
    else if (m_isPreview && m_summary.isEmpty())
        cancelPreview();
    else
        QDialog::reject();
}

} // namespace mileplate::ui
