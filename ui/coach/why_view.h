// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/rules/finding.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace mileplate::rules {
struct Rule;
}

namespace mileplate::ui {

class Workspace;

// The answer to "Why?": the rule, its figures against their threshold, what it reads,
// the reasons, where sources disagree, and the sources themselves.
class WhyView : public QWidget {
    Q_OBJECT

public:
    WhyView(const Workspace& workspace, Day monday, const rules::Finding& finding);

Q_SIGNALS:
    void ruleAsked(const QString& rule);

private:
    void addHeading(const QString& text);
    QGridLayout* addGrid();
    QLabel* addText(const QString& text);
    void addFigures(const rules::Finding& finding);
    void addParameters(const Workspace& workspace, const rules::Rule& rule);
    void addReasons(const Workspace& workspace, Day monday, const rules::Rule& rule);
    void addSources(const rules::Rule& rule);

    QVBoxLayout* m_column;
    UnitSystem m_units;
};

} // namespace mileplate::ui
