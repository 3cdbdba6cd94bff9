// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/translation.h"

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
    SettingsDialog(Workspace& workspace, Speech speech, QWidget* parent = nullptr);

    // Pages of others come behind those of this dialog.
    void addPage(const QString& title, QWidget* page);
    void showRule(const QString& id);

Q_SIGNALS:
    void speechChosen(mileplate::ui::Speech speech);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void rebuild();
    QWidget* makeLanguagePage();

    Workspace& m_workspace;
    Speech m_speech;
    QLocale m_spoken{};
    QListWidget* m_titles = nullptr;
    QStackedWidget* m_pages = nullptr;
    RulesPage* m_rules = nullptr;
};

} // namespace mileplate::ui
