// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/settings/backups_page.h"
#include "ui/settings/health_page.h"
#include "ui/settings/language_page.h"
#include "ui/settings/lifting_page.h"
#include "ui/settings/rules_page.h"
#include "ui/widgets/separator.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr QSize kDialogSize(1120, 680);
constexpr int kTitlesWidth = 130;

} // namespace

SettingsDialog::SettingsDialog(Workspace& workspace, Speech speech, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_speech(speech)
{
    setObjectName("settings");
    // What is changed here can be taken back here.
    QAction* undo = workspace.history().createUndoAction(this);
    QAction* redo = workspace.history().createRedoAction(this);
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts(QKeySequence::Redo);
    addActions({undo, redo});
    build();
    resize(kDialogSize.boundedTo(screen()->availableSize() * 0.92));
}

void SettingsDialog::build()
{
    m_spoken = QLocale();
    m_titles = new QListWidget;
    m_pages = new QStackedWidget;
    m_rules = new RulesPage(m_workspace);
    setWindowTitle(tr("Settings"));
    m_titles->setObjectName("settings-pages");
    m_titles->setAccessibleName(tr("Pages"));
    m_titles->setFixedWidth(kTitlesWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_titles);
    row->addWidget(verticalSeparator());
    row->addWidget(m_pages, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    // Enter belongs to what is edited.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(12);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    addPage(tr("Rules"), m_rules);
    addPage(tr("Health"), new HealthPage(m_workspace));
    addPage(tr("Language"), makeLanguagePage());
    addPage(tr("Lifting"), new LiftingPage(m_workspace.units()));
    addPage(tr("Backups"),
            new BackupsPage(m_workspace.keeper().backups(), m_workspace.backupRun()));
    m_titles->setCurrentRow(0);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget* SettingsDialog::makeLanguagePage()
{
    auto* page = new LanguagePage(m_speech);
    connect(page, &LanguagePage::chosen, this, [this](Speech speech) {
        m_speech = speech;
        Q_EMIT speechChosen(speech);
    });
    return page;
}

// In the language that was chosen here.
void SettingsDialog::rebuild()
{
    const int page = m_titles->currentRow();
    delete layout();
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    build();
    m_titles->setCurrentRow(page);
    m_pages->currentWidget()->setFocus();
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_spoken != QLocale())
        rebuild();
    QDialog::changeEvent(event);
}

void SettingsDialog::addPage(const QString& title, QWidget* page)
{
    m_titles->addItem(title);
    m_pages->addWidget(page);
}

void SettingsDialog::showRule(const QString& id)
{
    m_titles->setCurrentRow(0);
    m_rules->showRule(id);
}

} // namespace mileplate::ui
