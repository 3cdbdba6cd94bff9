// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/lifting/lift_logger.h"

#include <QAbstractTableModel>

namespace mileplate::ui {

// The exercises and sets of the session in the logger, as rows of a table.
class SetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Load, Amount, Effort, Last, Tick, ColumnCount };
    enum Role {
        kLiftRole = Qt::UserRole, // bool: an exercise, not a set
        kTargetRole,              // what an exercise asks for
        kNextRole,                // the suggestion beside it
        kReasonRole,              // and why
        kSupersetRole,            // "A", "B": exercises done in turns
        kMeantRole,               // bool: nothing was entered, this is what is taken
        kDoneRole,
    };

    explicit SetModel(LiftLogger& logger, QObject* parent = nullptr);

    LiftSheet::Row rowAt(const QModelIndex& index) const;
    LiftLogger& logger() const { return m_logger; }
    static bool isCell(int column) { return column >= Load && column <= Effort; }
    static LiftLogger::Cell cellOf(int column) { return static_cast<LiftLogger::Cell>(column - 1); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    // Dragging an exercise by its row.
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void rowsChanged(); // other rows than before: spans and the current row are to be set anew

private:
    void refresh();
    QString cellText(const LiftSheet::Row& row, int column) const;
    QVariant liftData(const LiftSheet::Row& row, int column, int role) const;
    QVariant setData(const LiftSheet::Row& row, int column, int role) const;
    QString spokenSet(const LiftSheet::Row& row) const;
    bool isMeant(const LiftSheet::Row& row, int column) const;

    using QAbstractTableModel::setData;

    LiftLogger& m_logger;
    std::vector<LiftSheet::Row> m_rows; // as the view knows them
};

} // namespace mileplate::ui
