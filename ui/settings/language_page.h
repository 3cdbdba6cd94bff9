// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/translation.h"

#include <QWidget>

namespace mileplate::ui {

// The language of the program, which is no part of the diary.
class LanguagePage : public QWidget {
    Q_OBJECT

public:
    explicit LanguagePage(Speech spoken, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(mileplate::ui::Speech speech);
};

} // namespace mileplate::ui
