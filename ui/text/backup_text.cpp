// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/backup_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace mileplate::ui {

namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

} // namespace

QString backupReasonText(const std::string& reason)
{
    if (reason == "daily")
        return BackupText::tr("after a day of use");
    if (reason == "import")
        return BackupText::tr("before an import");
    if (reason == "upgrade")
        return BackupText::tr("before an upgrade");
    if (reason == "replaced")
        return BackupText::tr("replaced by a backup");
    return BackupText::tr("asked for");
}

QString sizeText(std::uintmax_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

} // namespace mileplate::ui
