// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace mileplate::ui {

// Sessions to plan with, in groups; they are dragged onto the board.
class LibraryDock : public QWidget {
    Q_OBJECT

public:
    explicit LibraryDock(QWidget* parent = nullptr);

    void focusList();

Q_SIGNALS:
    // Chosen by keyboard or a double click: it is to be carried onto the board.
    void templateChosen(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillAtFirst();
    void fill(const QString& filter);

    QLineEdit* m_filter;
    QListWidget* m_list;
};

} // namespace mileplate::ui
