// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace mileplate::ui {

class RuleDetail;
class Workspace;

// All rules by family, what they go by, and which of them are silent.
class RulesPage : public QWidget {
    Q_OBJECT

public:
    explicit RulesPage(Workspace& workspace, QWidget* parent = nullptr);

    void showRule(const QString& id);

private:
    void fill();
    void refresh();
    void search(const QString& text);
    QString stateOf(const QString& id) const;

    Workspace& m_workspace;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    RuleDetail* m_detail;
    QPushButton* m_reset;
};

} // namespace mileplate::ui
