// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QLineEdit;

namespace mileplate::ui {

class SetModel;

// Paints exercises and sets, and edits their values in place. Enter in a field is the tick:
// value and set are one edit.
class SetDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SetDelegate(SetModel& model, QObject* parent = nullptr);

    // Where on the row of an exercise things can be clicked.
    enum class Spot { Name, Next, AddSet, Menu };
    Spot spotAt(const QRect& row, const QModelIndex& index, const QPoint& position) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;

Q_SIGNALS:
    // What was typed cannot be taken.
    void refused(const QModelIndex& index, const QString& text);

private:
    struct Spots {
        QRect next;
        QRect addSet;
        QRect menu;
    };
    Spots spotsOf(const QRect& row, const QModelIndex& index) const;
    void paintLift(QPainter& painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintSet(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const;

    void confirm(QLineEdit& editor);
    void enter(const QModelIndex& index, const QString& text, bool confirmed);

    SetModel& m_model;
    mutable QPersistentModelIndex m_edited;
};

} // namespace mileplate::ui
