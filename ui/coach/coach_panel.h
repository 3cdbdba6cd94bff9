// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/offers.h"
#include "core/rules/display.h"
#include "ui/coach/finding_card.h"

#include <QTimer>
#include <QWidget>
#include <deque>
#include <set>

class QScrollArea;
class QVBoxLayout;

namespace mileplate::ui {

class Chip;
class Fold;
class LoadCurve;
class Preview;
class Workspace;

// What the coach says about the week, worst first, each with its fixes; and the load
// curve. While something is in the air: what dropping it there would do.
class CoachPanel : public QWidget {
    Q_OBJECT

public:
    CoachPanel(Workspace& workspace, Preview& preview, QWidget* parent = nullptr);

    void showWeek(Day monday);
    void refresh();
    // What was put aside; not part of the diary, so somebody else keeps it.
    void setDismissals(std::vector<rules::Dismissal> dismissals);
    // To the first finding, for the keyboard.
    void focusFirst();

Q_SIGNALS:
    void dismissalsChanged(const std::vector<mileplate::rules::Dismissal>& dismissals);
    // A fix that is a place to look at rather than a change: "log", "food", …
    void pageAsked(const QString& page, const mileplate::rules::Finding& finding);
    void ruleAsked(const QString& rule);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeContent();
    void put(QWidget* part); // below the others
    void clear();
    void showList();
    void showOutlook();
    void showFindings();
    void showCounts(const rules::Display& display);
    void showFront(const rules::Display& display);
    void showSuppressed(const rules::Review& review);
    void showFrame(const rules::Display& display);
    void showMuted();
    FindingCard* makeCard(const rules::Finding& finding, FindingCard::State state,
                          std::string_view standIn = {});
    void addFold(const char* name, const QString& title,
                 const std::vector<rules::Finding>& findings, FindingCard::State state);
    Fold* makeFold(const char* name, const QString& title);
    void addNote(const char* name, const QString& title, const QString& text, const QColor& edge);
    void workOutNext();
    void apply(const rules::Finding& finding, const planning::Offer& offer);
    void dismiss(const rules::Finding& finding);
    void bringBack(const rules::Finding& finding);
    void keepDismissals();
    std::vector<FindingCard*> cardsInSight() const;
    std::optional<std::size_t> focusedCard() const; // its place among those

    Workspace& m_workspace;
    Preview& m_preview;
    Day m_monday{};
    std::vector<rules::Dismissal> m_dismissals;
    std::set<std::string> m_open; // folds that stay open
    Chip* m_worst;
    Chip* m_others;
    QWidget* m_list = nullptr; // all parts, laid out and shown at once
    QVBoxLayout* m_column;
    LoadCurve* m_curve;
    QScrollArea* m_scroll;
    std::vector<FindingCard*> m_outlook; // while something is in the air
    QTimer m_afterTheBoard;
    std::deque<FindingCard*> m_waiting; // whose offers are still to be worked out
    int m_generation = 0;
};

} // namespace mileplate::ui
