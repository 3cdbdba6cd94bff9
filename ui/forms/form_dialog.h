// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mileplate::ui {

// What all forms share: a column of fields, Save and Cancel, Enter saves, and a line
// that says what is not right yet.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(const QString& title, const QString& saveText, QWidget* parent);

protected:
    QVBoxLayout& column() const { return *m_column; }
    QFormLayout* addFields();
    static QFormLayout* makeFields(); // for another layout than the column
    void complain(const QString& what);

    // What is wrong with what was entered; empty where it can be saved.
    virtual QString problem() const { return {}; }

    void accept() override;

private:
    QVBoxLayout* m_column;
    QLabel* m_complaint;
};

} // namespace mileplate::ui
