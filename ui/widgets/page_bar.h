// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace mileplate::ui {

// What stands over every page: its name, something beside it that says what is shown, and
// at the far end what can be done, put there with `add`.
class PageBar : public QWidget {
    Q_OBJECT

public:
    PageBar(const QString& title, QWidget* beside, QWidget* parent = nullptr);

    void add(QWidget* action);

private:
    QHBoxLayout* m_row;
};

} // namespace mileplate::ui
