// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/food_view.h"
#include "ui/widgets/edge_frame.h"

class QCheckBox;
class QLabel;

namespace mileplate::ui {

class FlowLayout;

// How much protein is missing to the day's target, ways to eat it, and grams of protein at
// one click.
class GapCard : public EdgeFrame {
    Q_OBJECT

public:
    // Something to eat that closes the gap, or part of it.
    struct Way {
        QString title{}; // "Skyr 250 g · 28 g"
        QString tip{};
        std::vector<MealItem> items{};
    };

    explicit GapCard(QWidget* parent = nullptr);

    void present(const FoodView& day, const std::vector<Way>& ways, bool mayChange);
    // Whether what is chosen is to be eaten later; asked of today alone.
    void askForLater(bool asked);
    bool isForLater() const;

Q_SIGNALS:
    void wayChosen(const std::vector<mileplate::MealItem>& items);
    void proteinChosen(int grams);

private:
    void say(const FoodView& day);
    void addButton(const QString& text, const QString& tip, const char* name, bool enabled,
                   const std::function<void()>& action);

    QLabel* m_title;
    QLabel* m_text;
    FlowLayout* m_ways;
    FlowLayout* m_grams;
    QCheckBox* m_later;
};

} // namespace mileplate::ui
