// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace mileplate::ui {

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal pixelRatio)
{
    const QString key =
        QStringLiteral("mileplate/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/mileplate/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(drawing);
    pixmap = QPixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, const QColor& color)
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0})
        icon.addPixmap(iconPixmap(name, color, 16, ratio));
    return icon;
}

QString iconNameOf(Kind kind)
{
    switch (kind) {
    case Kind::Long:
        return QStringLiteral("long");
    case Kind::Race:
        return QStringLiteral("race");
    case Kind::Tempo:
    case Kind::Fartlek:
    case Kind::Intervals:
        return QStringLiteral("quality");
    case Kind::HillsEasy:
    case Kind::Hills:
    case Kind::HillSprints:
        return QStringLiteral("hills");
    case Kind::Strength:
        return QStringLiteral("lift");
    case Kind::Plyometrics:
        return QStringLiteral("plyo");
    case Kind::Mobility:
        return QStringLiteral("mobility");
    case Kind::Cross:
        return QStringLiteral("cross");
    default:
        return QStringLiteral("easy");
    }
}

} // namespace mileplate::ui
