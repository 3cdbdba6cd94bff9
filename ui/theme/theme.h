// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace mileplate::ui {

// Sizes of text by what it is for, relative to the system's font.
enum class TextRole { Title, Heading, Body, Strong, Small, SmallStrong, Tiny };

// How the program looks at the moment. Widgets read it when they paint and are told
// by Qt's PaletteChange when it becomes another.
namespace theme {

// Style, palette and style sheet for the whole application.
enum class StyleSheet { Now, Later };
void apply(QApplication& application, Appearance appearance, StyleSheet when = StyleSheet::Now);
// The style sheet alone, later: a window that is built without one and dressed when it is
// whole is there in three quarters of the time, as no part is styled anew for each parent.
void dress(QApplication& application);

const Colors& colors();
bool isDark();
QFont font(TextRole role);
// The font, narrower where the text has no room in it; what has none even so is to be cut.
QFont narrowed(QFont font, const QString& text, int width);

// Everything is laid out in steps of eight, corners are seven, at 96 dpi.
inline constexpr int kStep = 8;
inline constexpr int kCorner = 7;

} // namespace theme

} // namespace mileplate::ui
