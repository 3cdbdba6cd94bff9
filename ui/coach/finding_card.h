// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/offers.h"
#include "core/rules/finding.h"

#include <QFrame>
#include <optional>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace mileplate::ui {

class FlowLayout;
class Workspace;

// A card of the coach: what is the matter, by what number, what can be done about it,
// and on request why. With the keyboard: up and down go from card to card, Enter asks
// why, Delete puts it aside.
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

    // What can be done with a finding besides its fixes.
    enum class State {
        Front,     // can be put aside
        Dismissed, // can be brought back
        Collapsed, // the same, for what must stay in sight
        Suppressed // only looked at
    };

    explicit FindingCard(const Words& words, QWidget* parent = nullptr);
    void say(const Words& words);
    // `standIn` is the rule that stands for a suppressed finding.
    FindingCard(const Workspace& workspace, Day monday, const rules::Finding& finding,
                State state = State::Front, std::string_view standIn = {});

    const rules::Finding& finding() const { return m_finding; }
    State state() const { return m_state; }
    // Buttons for what may be done, once it has been worked out.
    void offer(const std::vector<planning::Offer>& offers);

Q_SIGNALS:
    void fixChosen(const mileplate::planning::Offer& offer);
    void previewAsked(const mileplate::Edit& edit);
    void previewEnded();
    void dismissed();
    void broughtBack();
    void ruleAsked(const QString& rule);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActions();
    QToolButton* addLink(const QString& text, const char* name, const QString& tip);
    void showWhy(bool shown);
    void showEffect(const planning::Offer* offer);
    QString whenItReturns() const;

    const Workspace* m_workspace = nullptr;
    Day m_monday{};
    rules::Finding m_finding;
    State m_state = State::Suppressed;
    QColor m_edge;
    QLabel* m_title;
    QLabel* m_aside;
    QLabel* m_text;
    QVBoxLayout* m_layout;
    FlowLayout* m_actions = nullptr;
    QToolButton* m_whyButton = nullptr;
    QWidget* m_why = nullptr;
    QLabel* m_effect = nullptr;
    std::vector<planning::Offer> m_offers; // of the buttons, in their order
};

} // namespace mileplate::ui
