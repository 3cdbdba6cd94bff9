// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/review.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace mileplate::ui {

class Chip;
class FindingCard;
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

private:
    void clear();
    void showFindings();
    void showPreview();
    void showPlace();
    void add(FindingCard* card);
    void addHints(const std::vector<const rules::Finding*>& hints, const QString& title);
    void workOutOffers();

    Workspace& m_workspace;
    Preview& m_preview;
    Day m_monday{};
    Chip* m_worst;
    Chip* m_others;
    QVBoxLayout* m_cards;
    LoadCurve* m_curve;
    std::vector<FindingCard*> m_waiting; // whose offers are still to be worked out
    int m_generation = 0;
};

} // namespace mileplate::ui
