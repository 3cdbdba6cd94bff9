// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups_page.h"

#include "ui/text/backup_text.h"
#include "ui/text/dates.h"
#include "ui/widgets/labels.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QUrl>

namespace mileplate::ui {

namespace {

QString folderText(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.generic_u16string());
}

} // namespace

BackupsPage::BackupsPage(Backups& backups, BackupRun& run, QWidget* parent)
    : QWidget(parent)
    , m_backups(backups)
    , m_run(run)
    , m_sum(wrappedLabel({}, TextRole::Body))
    , m_state(wrappedLabel({}, TextRole::Body))
    , m_make(new QPushButton(tr("Back up now")))
    , m_open(new QPushButton(tr("Open the folder")))
{
    auto* place = mutedLabel(folderText(backups.folder()), TextRole::Body, true);
    place->setObjectName("backup-place");
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sum->setObjectName("backup-sum");
    m_state->setObjectName("backup-state");
    m_state->hide();
    m_open->setObjectName("backup-open");
    m_make->setObjectName("backup-now");
    setFocusProxy(m_make);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sum);
    column->addWidget(place);
    column->addLayout(buttons);
    column->addWidget(m_state);
    column->addWidget(
        mutedLabel(tr("A checked copy of the diary is made after each day of use, before more than "
                      "50 sessions are imported and before an upgrade, without being asked. The "
                      "newest ten are kept, of older ones one a week and then one a month. They "
                      "are restored under Menu → File → Restore a backup."),
                   TextRole::Body, true));
    column->addStretch();
    connect(m_make, &QPushButton::clicked, &m_run, &BackupRun::start);
    connect(&m_run, &BackupRun::begun, this, &BackupsPage::showUnderWay);
    connect(&m_run, &BackupRun::ended, this, &BackupsPage::showEnded);
    connect(m_open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folderText(m_backups.folder())));
    });
    fill();
    if (m_run.isUnderWay()) // since before these settings were opened
        showUnderWay();
}

void BackupsPage::fill()
{
    const auto backups = m_backups.list();
    m_open->setEnabled(!backups.empty());
    if (backups.empty())
        return m_sum->setText(tr("There is no backup yet."));
    std::uintmax_t bytes = 0;
    for (const BackupLine& backup : backups)
        bytes += backup.bytes;
    m_sum->setText(
        tr("%n backup(s), %1 in all; the newest of %2.", nullptr, static_cast<int>(backups.size()))
            .arg(sizeText(bytes), momentText(backups.front().at)));
}

void BackupsPage::showUnderWay()
{
    m_make->setEnabled(false);
    m_state->setText(tr("A backup is being made and checked. Go on working meanwhile."));
    m_state->show();
}

void BackupsPage::showEnded(const QString& failure)
{
    m_make->setEnabled(true);
    m_state->setText(failure.isEmpty() ? tr("The backup was made.") : failure);
    fill();
}

} // namespace mileplate::ui
