// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace mileplate::ui {

class RulesPage;
class Workspace;

// What can be settled, a page for each subject. All that shapes training is part of the
// diary: it is changed at once, as edits that Undo takes back.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(Workspace& workspace, QWidget* parent = nullptr);

    // Pages of others come behind those of this dialog.
    void addPage(const QString& title, QWidget* page);
    void showRule(const QString& id);

private:
    QListWidget* m_titles;
    QStackedWidget* m_pages;
    RulesPage* m_rules;
};

} // namespace mileplate::ui
