// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/settings/health_page.h"
#include "ui/settings/rules_page.h"
#include "ui/widgets/separator.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr QSize kUsualSize(1120, 680);
constexpr int kTitlesWidth = 130;

} // namespace

SettingsDialog::SettingsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_titles(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_rules(new RulesPage(workspace))
{
    setWindowTitle(tr("Settings"));
    setObjectName("settings");
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
    addPage(tr("Health"), new HealthPage(workspace));
    m_titles->setCurrentRow(0);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    // What is changed here can be taken back here.
    QAction* undo = workspace.history().createUndoAction(this);
    QAction* redo = workspace.history().createRedoAction(this);
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts(QKeySequence::Redo);
    addActions({undo, redo});
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(kUsualSize.boundedTo(screen()->availableSize() * 0.92));
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
