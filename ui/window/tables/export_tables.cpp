// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tables/export_tables.h"

#include "core/exchange/csv/own/own_tables.h"
#include "ui/window/disk/save_file.h"

#include <QDir>

namespace mileplate::ui {

QString exportTables(const Diary& diary, const QString& folder)
{
    for (int i = 0; i < static_cast<int>(kCountOf<exchange::OwnTable>); ++i) {
        const auto table = static_cast<exchange::OwnTable>(i);
        QSaveFile file(QDir(folder).filePath(QString::fromStdString(fileNameOf(table))));
        bool fine = file.open(QIODevice::WriteOnly);
        if (fine)
            writeOwnTable(table, diary, [&](std::string_view text) {
                const auto size = static_cast<qint64>(text.size());
                fine = fine && file.write(text.data(), size) == size;
            });
        if (!fine || !committed(file))
            return file.fileName() + QStringLiteral(": ") + file.errorString();
    }
    return {};
}

QString exportTablesZip(const Diary& diary, const QString& path)
{
    const auto bytes = exchange::ownTablesZip(diary);
    if (!bytes)
        return QString::fromStdString(bytes.error().message);
    QSaveFile file(path);
    const auto size = static_cast<qint64>(bytes->size());
    const bool fine = file.open(QIODevice::WriteOnly) && file.write(bytes->data(), size) == size &&
                      committed(file);
    return fine ? QString() : file.fileName() + QStringLiteral(": ") + file.errorString();
}

} // namespace mileplate::ui
