// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace mileplate::ui {

class NumberEdit;

// The bar, the plates and the habits of lifting; kept on this computer as they are
// changed.
class LiftingPage : public QWidget {
    Q_OBJECT

public:
    explicit LiftingPage(UnitSystem units, QWidget* parent = nullptr);

private:
    void keep();

    UnitSystem m_units;
    QCheckBox* m_sound;
    QComboBox* m_effort;
    NumberEdit* m_bar;
    QLineEdit* m_plates;
    QLabel* m_complaint;
};

} // namespace mileplate::ui
