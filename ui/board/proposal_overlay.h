// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

#include <QWidget>

namespace mileplate::ui {

class Preview;
class SlotGrid;
class Workspace;

// What a proposal would do, drawn over the slots: cards it takes away are dimmed, and
// where it puts or changes one stands its outline. The mouse goes through.
class ProposalOverlay : public QWidget {
    Q_OBJECT

public:
    ProposalOverlay(Workspace& workspace, Preview& preview, SlotGrid& slotGrid);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void paintGone(QPainter& painter, const Session& session) const;
    void paintComing(QPainter& painter, const Entry& entry, const std::optional<Session>& before);
    QRect placeOf(const Session& session) const;

    Workspace& m_workspace;
    Preview& m_preview;
    SlotGrid& m_slots;
    std::vector<QRect> m_taken; // outlines that were drawn already
};

} // namespace mileplate::ui
