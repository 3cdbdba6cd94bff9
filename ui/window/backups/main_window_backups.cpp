// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errors/error_text.h"
#include "ui/window/backups/restore_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/sidebar.h"

#include <QAction>

// What the window does about a diary that cannot be changed, and about backups.
namespace mileplate::ui {

void MainWindow::showReadOnly()
{
    std::vector<MessageBar::Offer> offers;
    if (m_workspace.keeper().isDamaged())
        offers.push_back({tr("Restore a backup…"), [this] { restoreBackup(); }});
    if (m_workspace.keeper().mayPass())
        offers.push_back({tr("Try again"), [this] { m_workspace.readAgain(); }});
    m_message->sayForGood(errorText(QString::fromStdString(m_workspace.keeper().whyReadOnly())),
                          offers);
    for (QAction* action : m_writing)
        action->setEnabled(false);
    m_sidebar->refresh();
}

// An empty diary beside backups is seldom what was looked for: it may have been lost.
void MainWindow::offerBackups()
{
    if (isDiaryEmpty() && !m_workspace.keeper().backups().list().empty())
        m_message->say(tr("This diary is empty, but there are backups of it."),
                       {{tr("Restore a backup…"), [this] { restoreBackup(); }}});
}

void MainWindow::restoreBackup()
{
    RestoreDialog dialog(m_workspace.keeper().backups(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_host.restore(dialog.chosen());
}

} // namespace mileplate::ui
