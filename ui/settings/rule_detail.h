// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;

namespace mileplate::ui {

class ParameterTable;
class Workspace;

// A rule in the settings: what it says and on whose authority, until when it is silent,
// and the thresholds it goes by. Without a rule: all thresholds.
class RuleDetail : public QWidget {
    Q_OBJECT

public:
    explicit RuleDetail(Workspace& workspace, QWidget* parent = nullptr);

    void present(const rules::Rule* rule);

private:
    void makeMuting();
    void refresh();
    void mute(bool silent);
    std::vector<const rules::Parameter*> shownParameters() const;

    Workspace& m_workspace;
    const rules::Rule* m_rule = nullptr;
    QLabel* m_title;
    QLabel* m_kind;
    QLabel* m_text;
    QLabel* m_source;
    QWidget* m_muting;
    QLabel* m_muted;
    QDateEdit* m_until;
    QPushButton* m_mute;
    QPushButton* m_speak;
    ParameterTable* m_parameters;
    QLabel* m_note; // where there are no parameters to show
    QLabel* m_complaint;
};

} // namespace mileplate::ui
