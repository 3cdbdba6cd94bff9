// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace mileplate::ui {

// Makes the program speak the language of the locale, English where it has none of it.
void speak(QCoreApplication& application, const QLocale& locale);

} // namespace mileplate::ui
