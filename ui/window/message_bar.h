// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace mileplate::ui {

// A line above the page that says what happened. It stays until it is closed or
// something else happens; what holds as long as the window is open cannot be closed.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void say(const QString& text);
    void sayForGood(const QString& text);

private:
    void present(const QString& text);

    QLabel* m_text;
    QToolButton* m_close;
    QString m_forGood;
};

} // namespace mileplate::ui
