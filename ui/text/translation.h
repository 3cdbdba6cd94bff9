// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace mileplate::ui {

enum class Speech { System, English, German };

// With the formats of the user's country where that country speaks the language.
QLocale localeOf(Speech speech);

// Makes the program speak the language of the locale from now on, English where it has
// none of it; dates and numbers follow. What is on screen gets QEvent::LanguageChange.
void speak(QCoreApplication& application, const QLocale& locale);

} // namespace mileplate::ui
