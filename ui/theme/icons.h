// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kind.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace mileplate::ui {

// A drawing from resources/icons in one colour. `name` without ".svg"; drawn once
// for each colour and size.
QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal pixelRatio);
QIcon icon(const QString& name, const QColor& color);

// Kinds of session are told apart by shape as well as by colour.
QString iconNameOf(Kind kind);

} // namespace mileplate::ui
