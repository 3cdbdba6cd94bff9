// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_files.h"
#include "ui/workspace/workspace.h"

#include <QObject>
#include <atomic>
#include <map>

class QThread;

namespace mileplate::ui {

// Reads files in a thread of its own, matched with the diary as it was at the start.
// It changes nothing: the edit is performed by whoever asked for it. Recordings are
// handed to the keeper as they are read, in the window's thread.
class ImportRun : public QObject {
    Q_OBJECT

public:
    struct Request {
        std::vector<std::filesystem::path> paths;
        std::filesystem::path openDiary{}; // which is no file to import
        std::function<std::chrono::minutes(std::chrono::sys_seconds)> offsetAt;
        std::optional<Day> date{}; // of recordings whose clock was never set
        // What the athlete has said of tables.
        std::map<std::filesystem::path, exchange::CsvChoices> choices{};
        bool preview = false; // only look what the tables say
    };
    struct Preview {
        exchange::ImportSource source{};
        exchange::CsvPreview csv{};
    };
    struct Report {
        std::vector<exchange::ImportedFile> files{};
        std::vector<Preview> previews{};
        Edit edit{};
        std::string noBackup{}; // why there is none of before a large import
        bool cancelled = false;
    };

    ImportRun(const Workspace& workspace, Request request, QObject* parent = nullptr);
    ~ImportRun() override;

    void start();
    void cancel() { m_cancelled = true; }
    const Report& report() const { return m_report; } // once finished

Q_SIGNALS:
    void progressed(int done, int of, const QString& file);
    void finished();

private:
    Report read();
    Report lookAtTables();
    exchange::CsvChoices choicesFor(const exchange::ImportSource& source) const;
    Result<> keep(const TrackRef& ref);
    std::shared_ptr<const Track> fetch(const TrackRef& ref);

    const Workspace& m_workspace;
    const Diary m_diary;
    const Request m_request;
    Report m_report;
    QThread* m_thread = nullptr;
    std::atomic<bool> m_cancelled = false;
};

} // namespace mileplate::ui
