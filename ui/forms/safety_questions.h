// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"

#include <QWidget>
#include <array>
#include <set>

class QCheckBox;
class QLabel;

namespace mileplate::ui {

// What is asked before training is suggested, and what is said where an answer is yes.
class SafetyQuestions : public QWidget {
    Q_OBJECT

public:
    explicit SafetyQuestions(const std::set<SafetyFlag>& flags, QWidget* parent = nullptr);

    std::set<SafetyFlag> flags() const;
    void setFlags(const std::set<SafetyFlag>& flags);

Q_SIGNALS:
    void changed();

private:
    void refresh();

    std::array<QCheckBox*, kCountOf<SafetyFlag>> m_boxes{};
    QLabel* m_notice;
};

} // namespace mileplate::ui
