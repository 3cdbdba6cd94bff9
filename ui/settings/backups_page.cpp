// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups_page.h"
#include "ui/text/errors/error_text.h"

#include "ui/text/backup_text.h"
#include "ui/text/dates.h"
#include "ui/widgets/labels.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QUrl>

namespace mileplate::ui {

namespace {

QString shown(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.generic_u16string());
}

} // namespace

BackupsPage::BackupsPage(Backups& backups, QWidget* parent)
    : QWidget(parent)
    , m_backups(backups)
    , m_sum(wrappedLabel({}, TextRole::Body))
    , m_problem(wrappedLabel({}, TextRole::Body))
    , m_open(new QPushButton(tr("Open the folder")))
{
    auto* place = mutedLabel(shown(backups.folder()), TextRole::Body, true);
    place->setObjectName("backup-place");
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sum->setObjectName("backup-sum");
    m_problem->setObjectName("backup-problem");
    m_problem->hide();
    m_open->setObjectName("backup-open");
    auto* make = new QPushButton(tr("Back up now"));
    make->setObjectName("backup-now");
    setFocusProxy(make);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(make);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sum);
    column->addWidget(place);
    column->addLayout(buttons);
    column->addWidget(m_problem);
    column->addWidget(
        mutedLabel(tr("A checked copy of the diary is made after each day of use, before more than "
                      "50 sessions are imported and before an upgrade, without being asked. The "
                      "newest ten are kept, of older ones one a week and then one a month. They "
                      "are restored under Menu → File → Restore a backup."),
                   TextRole::Body, true));
    column->addStretch();
    connect(make, &QPushButton::clicked, this, &BackupsPage::make);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(shown(m_backups.folder()))); });
    fill();
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

void BackupsPage::make()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = m_backups.make();
    QGuiApplication::restoreOverrideCursor();
    m_problem->setText(made ? QString() : errorText(made.error()));
    m_problem->setVisible(!made);
    fill();
}

} // namespace mileplate::ui
