// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import_run.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>

namespace mileplate::ui {

namespace {

constexpr int kShares = 1000; // of progress, for each file

} // namespace

ImportRun::ImportRun(const Workspace& workspace, Request request, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_diary(workspace.diary())
    , m_request(std::move(request))
{}

ImportRun::~ImportRun()
{
    m_cancelled = true;
    // The thread may be waiting for this one to keep a recording.
    while (m_thread && !m_thread->wait(10))
        QCoreApplication::sendPostedEvents(this);
}

void ImportRun::start()
{
    m_thread = QThread::create([this] { m_report = m_request.preview ? lookAtTables() : read(); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, &ImportRun::finished);
    m_thread->start();
}

ImportRun::Report ImportRun::read()
{
    Report report;
    exchange::Import import(m_diary,
                            {.offsetAt = m_request.offsetAt,
                             .date = m_request.date,
                             .fetchTrack = [this](const TrackRef& ref) { return fetch(ref); },
                             .keepTrack = [this](const TrackRef& ref) { return keep(ref); }});
    const auto sources = exchange::sourcesOf(m_request.paths, m_request.openDiary);
    const int count = static_cast<int>(sources.size());
    int read = 0;
    // A zip file's own files are shares of it.
    const auto onward = [&](int done, int of, const std::string& shown) {
        Q_EMIT progressed(kShares * read + kShares * done / std::max(1, of), kShares * count,
                          QString::fromStdString(shown));
        return !m_cancelled;
    };
    for (const exchange::ImportSource& source : sources) {
        if (onward(0, 1, source.shown))
            std::ranges::move(exchange::importSource(import, source,
                                                     {.csv = choicesFor(source), .onward = onward}),
                              std::back_inserter(report.files));
        if (m_cancelled) {
            report.cancelled = true;
            return report;
        }
        ++read;
    }
    report.edit = std::move(import).edit(exchange::importTitle(report.files));
    if (const auto kept = m_workspace.keeper().backups().makeBefore(report.edit); !kept)
        report.noBackup = kept.error().message;
    return report;
}

ImportRun::Report ImportRun::lookAtTables()
{
    Report report;
    for (const exchange::ImportSource& source :
         exchange::sourcesOf(m_request.paths, m_request.openDiary)) {
        if (m_cancelled) {
            report.cancelled = true;
            return report;
        }
        auto found = exchange::previewFile(source, choicesFor(source), m_diary, m_request.offsetAt);
        if (found)
            report.previews.push_back({source, *std::move(found)});
    }
    return report;
}

exchange::CsvChoices ImportRun::choicesFor(const exchange::ImportSource& source) const
{
    const auto found = m_request.choices.find(source.file);
    return found == m_request.choices.end() ? exchange::CsvChoices{} : found->second;
}

// The database belongs to the window's thread.
Result<> ImportRun::keep(const TrackRef& ref)
{
    if (m_cancelled)
        return badInput("the import was cancelled");
    Result<> kept;
    QMetaObject::invokeMethod(
        this, [&] { kept = m_workspace.keeper().keep(ref); }, Qt::BlockingQueuedConnection);
    return kept;
}

std::shared_ptr<const Track> ImportRun::fetch(const TrackRef& ref)
{
    std::shared_ptr<const Track> track;
    if (m_cancelled)
        return track;
    const auto look = [&] {
        if (const auto found = m_workspace.keeper().track(ref))
            track = *found;
    };
    QMetaObject::invokeMethod(this, look, Qt::BlockingQueuedConnection);
    return track;
}

} // namespace mileplate::ui
