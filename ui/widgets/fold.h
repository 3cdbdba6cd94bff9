// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QToolButton;
class QVBoxLayout;

namespace mileplate::ui {

// A line that opens to what lies behind it.
class Fold : public QWidget {
    Q_OBJECT

public:
    explicit Fold(const QString& title, QWidget* parent = nullptr);

    // Called when the fold is opened for the first time: what nobody looks at is not made.
    void fillWith(std::function<void()> fill) { m_fill = std::move(fill); }
    void add(QWidget* part);
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    QToolButton* m_line;
    QWidget* m_inside;
    QVBoxLayout* m_parts;
    std::function<void()> m_fill;
};

} // namespace mileplate::ui
