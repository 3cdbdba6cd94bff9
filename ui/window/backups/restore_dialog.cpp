// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/backups/restore_dialog.h"
#include "ui/text/errors/error_text.h"

#include "ui/text/backup_text.h"
#include "ui/text/dates.h"
#include "ui/text/edit_titles.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr int kFileRole = Qt::UserRole;
constexpr const char* kReplaced = "replaced";

QString shownFile(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.generic_u16string());
}

QString contentsText(const BackupContents& contents)
{
    const QStringList counts{
        RestoreDialog::tr("%n session(s)", nullptr, static_cast<int>(contents.sessions)),
        RestoreDialog::tr("%n meal(s)", nullptr, static_cast<int>(contents.meals)),
        RestoreDialog::tr("%n day(s) with sleep, weight or notes", nullptr,
                          static_cast<int>(contents.dayLogs))};
    const QString text = counts.join(QStringLiteral(", "));
    if (!contents.days)
        return text;
    return RestoreDialog::tr("%1 to %2: %3.")
        .arg(shortDate(contents.days->first), shortDate(contents.days->past - Days{1}), text);
}

QString changesText(const BackupContents& contents)
{
    if (!contents.canCompare)
        return RestoreDialog::tr("It cannot be told what changed since: this is another diary, or "
                                 "the journal of yours cannot be read.");
    if (contents.tookBack)
        return RestoreDialog::tr("Since then changes were only taken back or brought back.");
    if (contents.changesSince == 0)
        return RestoreDialog::tr("Nothing has changed since.");
    QString text =
        RestoreDialog::tr("%n change(s) since, which restoring would take away:", nullptr,
                          static_cast<int>(contents.changesSince));
    for (const std::string& title : contents.titles)
        text += QStringLiteral("\n• ") + editTitle(QString::fromStdString(title));
    if (contents.changesSince > static_cast<std::int64_t>(contents.titles.size()))
        text += QStringLiteral("\n• …");
    return text;
}

} // namespace

RestoreDialog::RestoreDialog(Backups& backups, QWidget* parent)
    : QDialog(parent)
    , m_backups(backups)
    , m_list(new QTreeWidget)
    , m_contents(wrappedLabel({}, TextRole::Body))
    , m_changes(wrappedLabel({}, TextRole::Body))
    , m_restore(primaryButton(tr("Restore")))
{
    setWindowTitle(tr("Restore a backup"));
    setObjectName("restore");
    resize(640, 520);
    m_list->setObjectName("backups");
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHeaderLabels({tr("When"), tr("Why"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_contents->setObjectName("backup-contents");
    m_changes->setObjectName("backup-changes");
    m_restore->setObjectName("restore-now");
    auto* other = new QPushButton(tr("Another file…"));
    other->setObjectName("restore-other");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(other, QDialogButtonBox::ActionRole);
    buttons->addButton(m_restore, QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(mutedLabel(tr("The diary becomes what the backup holds. What it is now is "
                                    "kept here as a backup of its own, so that this can be taken "
                                    "back in the same way."),
                                 TextRole::Small, true));
    column->addWidget(m_list, 1);
    column->addWidget(m_contents);
    column->addWidget(m_changes);
    column->addWidget(buttons);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::askForFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_chosen = m_list->currentItem()->data(0, kFileRole).toString().toStdU16String();
        accept();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestoreDialog::show);
    fill();
}

// The newest that was checked when it was made is the one that is meant most often.
void RestoreDialog::fill()
{
    QTreeWidgetItem* best = nullptr;
    for (const BackupLine& backup : m_backups.list()) {
        auto* item = new QTreeWidgetItem(
            {momentText(backup.at), backupReasonText(backup.reason), sizeText(backup.bytes)});
        item->setData(0, kFileRole, shownFile(backup.file));
        m_list->addTopLevelItem(item);
        if (!best && backup.reason != kReplaced)
            best = item;
    }
    m_list->setCurrentItem(best ? best : m_list->topLevelItem(0));
    if (!m_list->currentItem())
        show(nullptr);
}

QString RestoreDialog::doneText()
{
    return tr("The backup was restored. What the diary was before is a backup now, too (Menu → "
              "File → Restore a backup).");
}

void RestoreDialog::askForFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Restore a backup"), {},
                                                      tr("Diaries (*.mileplate);;All files (*)"));
    if (!file.isEmpty())
        addFile(file.toStdU16String());
}

void RestoreDialog::addFile(const std::filesystem::path& file)
{
    std::error_code error;
    const auto bytes = std::filesystem::file_size(file, error);
    auto* item =
        new QTreeWidgetItem({QString::fromStdU16String(file.filename().u16string()),
                             tr("a file of your own"), error ? QString() : sizeText(bytes)});
    item->setData(0, kFileRole, shownFile(file));
    m_list->insertTopLevelItem(0, item);
    m_list->setCurrentItem(item);
}

void RestoreDialog::show(const QTreeWidgetItem* item)
{
    m_restore->setEnabled(false);
    m_changes->clear();
    if (!item)
        return m_contents->setText(tr("There is no backup of this diary yet."));
    const auto contents = m_backups.lookInto(item->data(0, kFileRole).toString().toStdU16String());
    if (!contents)
        return m_contents->setText(errorText(contents.error()));
    m_contents->setText(contentsText(*contents));
    m_changes->setText(changesText(*contents));
    m_restore->setEnabled(true);
}

} // namespace mileplate::ui
