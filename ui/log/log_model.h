// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/log_query.h"

#include <QAbstractTableModel>

namespace mileplate::ui {

class Workspace;

// What the log lists.
enum class LogFilter { All, Runs, Lifts, Meals, Days };

// Everything that was done, newest first, as rows of pointers into the diary; words
// are made for the rows on screen only.
class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Title, Amount, Time, HeartRate, Effort, Load, ColumnCount };
    static constexpr int kKindRole = Qt::UserRole; // int of Kind; nothing for meals and days
    static constexpr int kKeyRole = Qt::UserRole + 1;

    explicit LogModel(Workspace& workspace, QObject* parent = nullptr);

    void list(LogFilter filter, const entry::LogQuery& query);
    void refresh();

    struct Row {
        Day day{};
        const Entry* entry = nullptr; // one of the three
        const Meal* meal = nullptr;
        const DayLog* log = nullptr;
    };
    const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    int rowOf(const Id<Session>& id) const; // -1 where it is not listed
    int rowOf(Day day) const;               // the first that is not later

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isFound(const Entry& entry) const;
    void gather(const DayBook& page);
    QString text(const Row& row, int column) const;
    QString sessionText(const Row& row, int column) const;
    QString dateText(Day day) const;
    QVariant aims(Day day) const;
    QString aboutFigure(const SessionFacts& facts, int column) const;
    QString aboutTitle(const Row& row) const;

    Workspace& m_workspace;
    Diary m_diary; // holds what the rows point to
    LogFilter m_filter = LogFilter::All;
    entry::LogQuery m_query;
    std::vector<Row> m_rows;
};

} // namespace mileplate::ui
