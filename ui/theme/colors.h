// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kind.h"
#include "core/rules/finding.h"

#include <QColor>

// The colours of the program, light and dark. Text on its ground keeps a contrast
// of at least 4.5 : 1 (tests hold it to that).
namespace mileplate::ui {

struct Colors {
    QColor background;
    QColor surface;
    QColor sunk;
    QColor line;
    QColor text;
    QColor muted; // secondary text
    QColor faint; // ornaments, not text
    QColor accent;
    QColor onAccent;

    QColor easy;
    QColor longRun;
    QColor quality;
    QColor race;
    QColor lift;
    QColor plyo;
    QColor mobility;
    QColor cross;

    QColor info;
    QColor advice;
    QColor warning;
    QColor critical;
    QColor ok;

    QColor ofKind(Kind kind) const;
    QColor ofSeverity(rules::Severity severity) const;
};

enum class Appearance { System, Light, Dark };

const Colors& lightColors();
const Colors& darkColors();

// `share` of `top` over `ground`: how the tints of the board are mixed.
QColor mixed(const QColor& top, const QColor& ground, double share);

} // namespace mileplate::ui
