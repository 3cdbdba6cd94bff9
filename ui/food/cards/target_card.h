// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/food_view.h"

#include <QFrame>

class QVBoxLayout;

namespace mileplate::ui {

// What the day's food is aimed at: a bar for each figure, with the ends of the target as
// ticks and where they come from.
class TargetCard : public QFrame {
    Q_OBJECT

public:
    explicit TargetCard(QWidget* parent = nullptr);

    void present(const FoodView& day, bool isToday);

Q_SIGNALS:
    void athleteAsked();

private:
    void addBar(const TargetBar& bar);

    QVBoxLayout* m_column;
};

} // namespace mileplate::ui
