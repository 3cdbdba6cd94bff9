// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/food_book.h"

#include <QListWidget>

namespace mileplate::ui {

// Foods that fit what is being typed, below the card with the line and what was understood
// of it. It never takes the keyboard: the line hands it the keys.
class FoodPopup : public QListWidget {
    Q_OBJECT

public:
    FoodPopup(QWidget* line, QWidget* card);
    bool eventFilter(QObject* watched, QEvent* event) override;

    void offer(const std::vector<FoodChoice>& choices);
    // Nothing where none is chosen.
    std::optional<FoodChoice> choice() const;
    void step(int by); // past the ends it is at none

Q_SIGNALS:
    void taken(const mileplate::ui::FoodChoice& choice);

private:
    void place();

    QWidget* m_line;
    QWidget* m_card;
    std::vector<FoodChoice> m_choices;
};

} // namespace mileplate::ui
