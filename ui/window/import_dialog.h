// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/import_run.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace mileplate::ui {

class CsvPreviewPage;

// Imports files: what the tables of other apps are understood to say, which the athlete
// may correct, where there are any; progress that can be cancelled, then what became of each file,
// and a question for the day of recordings that have none.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Workspace& workspace, ImportRun::Request request, QWidget* parent = nullptr);

    // "12 imported, 2 known already": for the window, once the dialog is closed.
    QString summary() const { return m_summary; }
    Id<Session> firstSession() const { return m_first; }

    void reject() override;

private:
    void start(ImportRun::Request request);
    void startPreview();
    void showPreview(const ImportRun::Report& report);
    void showProgress(int done, int of, const QString& file);
    void finish();
    void cancelPreview();
    void list(const ImportRun::Report& report);
    void wrapReasons();
    void askForDate(const ImportRun::Report& report);
    void importWithDate();

    Workspace& m_workspace;
    ImportRun::Request m_request;
    ImportRun* m_run = nullptr;
    std::vector<std::filesystem::path> m_undated;
    bool m_isPreview = false; // of what runs, or is shown
    QString m_summary;
    Id<Session> m_first;
    QLabel* m_heading;
    QLabel* m_file;
    QProgressBar* m_progress;
    QTreeWidget* m_list;
    QWidget* m_dateRow;
    QDateEdit* m_date;
    QPushButton* m_go;
    QPushButton* m_button;
    CsvPreviewPage* m_preview;
};

} // namespace mileplate::ui
