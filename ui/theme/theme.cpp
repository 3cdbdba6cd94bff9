// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

// The linker would leave out of a static library what nobody calls. Qt wants this
// outside of any namespace.
static void readyResources() { Q_INIT_RESOURCE(mileplate); }

namespace mileplate::ui::theme {

namespace {

const Colors* current = &lightColors();

QPalette paletteOf(const Colors& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.background);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.sunk);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.sunk);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.faint);
    palette.setColor(QPalette::Shadow, c.faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faint);
    return palette;
}

// The style sheet names colours by their role; @accent and the like are put in here.
QString styleSheetOf(const Colors& c)
{
    QFile file(QStringLiteral(":/mileplate/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::initializer_list<std::pair<const char*, QColor>> roles{
        {"@background", c.background},
        {"@surface", c.surface},
        {"@sunk", c.sunk},
        {"@line", c.line},
        {"@text", c.text},
        {"@muted", c.muted},
        {"@faint", c.faint},
        {"@accent-soft", mixed(c.accent, c.surface, 0.12)},
        {"@accent", c.accent},
        {"@on-accent", c.onAccent},
        {"@message", mixed(c.advice, c.surface, 0.16)}};
    for (const auto& [name, color] : roles)
        sheet.replace(QLatin1String(name), color.name());
    return sheet;
}

bool systemIsDark() { return QApplication::palette().color(QPalette::Window).lightness() < 128; }

} // namespace

void apply(QApplication& application, Appearance appearance, StyleSheet when)
{
    readyResources();
    static const bool kSystemIsDark = systemIsDark(); // asked before our own palette is set
    const bool dark =
        appearance == Appearance::Dark || (appearance == Appearance::System && kSystemIsDark);
    current = dark ? &darkColors() : &lightColors();
    if (application.style()->objectName() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(*current));
    if (when == StyleSheet::Now)
        dress(application);
}

void dress(QApplication& application) { application.setStyleSheet(styleSheetOf(*current)); }

const Colors& colors() { return *current; }
bool isDark() { return current == &darkColors(); }

QFont font(TextRole role)
{
    QFont font = QApplication::font();
    const auto scaled = [&](double factor, QFont::Weight weight) {
        font.setPointSizeF(QApplication::font().pointSizeF() * factor);
        font.setWeight(weight);
        return font;
    };
    switch (role) {
    case TextRole::Title:
        return scaled(1.25, QFont::Bold);
    case TextRole::Heading:
        return scaled(1.0, QFont::Bold);
    case TextRole::Body:
        return scaled(1.0, QFont::Normal);
    case TextRole::Strong:
        return scaled(1.0, QFont::DemiBold);
    case TextRole::Small:
        return scaled(0.9, QFont::Normal);
    case TextRole::SmallStrong:
        return scaled(0.9, QFont::DemiBold);
    case TextRole::Tiny:
        return scaled(0.83, QFont::Normal);
    }
    return font;
}

QFont narrowed(QFont font, const QString& text, int width)
{
    constexpr int kNarrow = 85; // percent; one step, as each is a font to load
    if (QFontMetrics(font).horizontalAdvance(text) > width)
        font.setStretch(kNarrow);
    return font;
}

} // namespace mileplate::ui::theme
