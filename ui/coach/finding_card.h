// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/offers.h"
#include "core/rules/finding.h"

#include <QFrame>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mileplate::ui {

class Workspace;

// A card of the coach: what is the matter, by what number, what can be done about it,
// and on request why.
class FindingCard : public QFrame {
    Q_OBJECT

public:
    // What a card says where it is not a finding of the week.
    struct Words {
        QString title;
        QString text;
        QString aside; // in the corner
        QColor edge;
    };

    FindingCard(const Words& words, QWidget* parent = nullptr);
    FindingCard(const Workspace& workspace, const rules::Finding& finding,
                QWidget* parent = nullptr);

    const rules::Finding& finding() const { return m_finding; }
    // Buttons for what may be done, once it has been worked out.
    void offer(const Workspace& workspace, std::vector<planning::Offer> offers);

Q_SIGNALS:
    void fixChosen(const mileplate::Edit& edit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void write(const Words& words);
    void addWhy();
    QString whyText() const;

    rules::Finding m_finding;
    QColor m_edge;
    QVBoxLayout* m_layout;
    QVBoxLayout* m_fixes = nullptr;
    QLabel* m_why = nullptr;
};

} // namespace mileplate::ui
