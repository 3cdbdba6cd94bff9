// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace mileplate::ui {

// A line above the page that says what happened. It stays until it is closed or
// something else happens; what holds as long as the window is open cannot be closed.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    // What can be done about it, at the press of a button.
    struct Offer {
        QString text;
        std::function<void()> accepted;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void say(const QString& text, const std::vector<Offer>& offers = {});
    void sayForGood(const QString& text, const std::vector<Offer>& offers = {});

private:
    void present(const QString& text, const std::vector<Offer>& offers = {});

    QLabel* m_text;
    QHBoxLayout* m_offers;
    QToolButton* m_close;
    QString m_forGood;
    std::vector<Offer> m_offersForGood;
};

} // namespace mileplate::ui
