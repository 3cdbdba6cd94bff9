// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/backups.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace mileplate::ui {

// The backups of a diary, and what each of them holds, before anything is replaced. It
// restores nothing itself.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    explicit RestoreDialog(Backups& backups, QWidget* parent = nullptr);

    // The backup to restore; empty where none was chosen.
    const std::filesystem::path& chosen() const { return m_chosen; }
    // For the window that is opened once it was restored.
    static QString doneText();
    // Adds a file that lies elsewhere, and looks into it.
    void addFile(const std::filesystem::path& file);

private:
    void fill();
    void askForFile();
    void show(const QTreeWidgetItem* item);

    Backups& m_backups;
    QTreeWidget* m_list;
    QLabel* m_contents;
    QLabel* m_changes;
    QPushButton* m_restore;
    std::filesystem::path m_chosen;
};

} // namespace mileplate::ui
