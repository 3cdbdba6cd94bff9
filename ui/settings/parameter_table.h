// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/limits/limits.h"

#include <QTableWidget>

namespace mileplate::ui {

class Workspace;

// Parameters of the rules as lines: value, default, range, and the way back. The value is
// edited in its place; Delete resets the line.
class ParameterTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ParameterTable(Workspace& workspace, QWidget* parent = nullptr);

    enum Column { Title, Value, Default, Range, Reset };

    // As high as its lines, for a page that scrolls as a whole.
    void present(const std::vector<const rules::Parameter*>& shown);
    const rules::Parameter& parameterAt(int row) const;
    // Sets or resets a parameter as one edit of the athlete.
    void change(const rules::Parameter& parameter, std::optional<double> value);

Q_SIGNALS:
    void complained(const QString& what); // empty where all is well again

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addLine(int row, const rules::Parameter& parameter);
    void refresh();
    void refreshLine(int row);

    Workspace& m_workspace;
    std::vector<const rules::Parameter*> m_shown;
};

// "0 to 96 h"
QString rangeText(const rules::Parameter& parameter, UnitSystem units);

} // namespace mileplate::ui
