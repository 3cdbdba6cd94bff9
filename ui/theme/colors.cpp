// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

namespace mileplate::ui {

const Colors& lightColors()
{
    static const Colors kLight{
        .background = QColor(0xF5F6F8),
        .surface = QColor(0xFFFFFF),
        .sunk = QColor(0xEEF0F3),
        .line = QColor(0xE1E5EA),
        .text = QColor(0x1A1F29),
        .muted = QColor(0x5C6578),
        .faint = QColor(0x98A1B2),
        .accent = QColor(0x3B5BDB),
        .onAccent = QColor(0xFFFFFF),
        .easy = QColor(0x2B9A66),
        .longRun = QColor(0x0E7C86),
        .quality = QColor(0xD9730D),
        .race = QColor(0xC6362F),
        .lift = QColor(0x5B5BD6),
        .plyo = QColor(0x9C4DCC),
        .mobility = QColor(0x7A869A),
        .cross = QColor(0x8A6D3B),
        .info = QColor(0x2F6BD0),
        .advice = QColor(0x8A6700),
        .warning = QColor(0xB35900),
        .critical = QColor(0xC42B2B),
        .ok = QColor(0x1D7F50),
    };
    return kLight;
}

const Colors& darkColors()
{
    static const Colors kDark{
        .background = QColor(0x15181E),
        .surface = QColor(0x1D2128),
        .sunk = QColor(0x262B34),
        .line = QColor(0x2C323C),
        .text = QColor(0xE8EBF0),
        .muted = QColor(0x9DA6B6),
        .faint = QColor(0x6B7485),
        .accent = QColor(0x7C93F5),
        .onAccent = QColor(0x12151B),
        .easy = QColor(0x4CC38A),
        .longRun = QColor(0x3DB9C6),
        .quality = QColor(0xF59A3E),
        .race = QColor(0xF2655C),
        .lift = QColor(0x8C8CF2),
        .plyo = QColor(0xC084F0),
        .mobility = QColor(0x98A5B8),
        .cross = QColor(0xC9A66B),
        .info = QColor(0x74A5F5),
        .advice = QColor(0xE0B341),
        .warning = QColor(0xF59A3E),
        .critical = QColor(0xF2756C),
        .ok = QColor(0x4CC38A),
    };
    return kDark;
}

QColor Colors::ofKind(Kind kind) const
{
    switch (kind) {
    case Kind::Long:
        return longRun;
    case Kind::Race:
        return race;
    case Kind::Tempo:
    case Kind::Fartlek:
    case Kind::Intervals:
    case Kind::Hills:
    case Kind::HillSprints:
        return quality;
    case Kind::Strength:
        return lift;
    case Kind::Plyometrics:
        return plyo;
    case Kind::Mobility:
        return mobility;
    case Kind::Cross:
        return cross;
    default:
        return easy;
    }
}

QColor Colors::ofSeverity(rules::Severity severity) const
{
    switch (severity) {
    case rules::Severity::Info:
        return info;
    case rules::Severity::Advice:
        return advice;
    case rules::Severity::Warning:
        return warning;
    case rules::Severity::Critical:
        return critical;
    }
    return info;
}

QColor mixed(const QColor& top, const QColor& ground, double share)
{
    const auto channel = [share](int a, int b) {
        return static_cast<int>(a * share + b * (1 - share) + 0.5);
    };
    return {channel(top.red(), ground.red()), channel(top.green(), ground.green()),
            channel(top.blue(), ground.blue())};
}

} // namespace mileplate::ui
