// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace mileplate::ui {

// A line that opens to what lies behind it.
class Fold : public QWidget {
    Q_OBJECT

public:
    explicit Fold(const QString& title, QWidget* parent = nullptr);

    void add(QWidget* part);
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    QToolButton* m_line;
    QWidget* m_inside;
    QVBoxLayout* m_parts;
};

} // namespace mileplate::ui
