// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history_dialog.h"

#include "ui/text/dates.h"
#include "ui/text/edit_titles.h"
#include "ui/widgets/labels.h"
#include "ui/workspace/workspace.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr int kAppliedRole = Qt::UserRole;

} // namespace

HistoryDialog::HistoryDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_list(new QTreeWidget)
    , m_back(new QPushButton)
{
    setWindowTitle(tr("History"));
    resize(620, 480);
    m_list->setObjectName("history");
    m_list->setHeaderLabels({tr("No."), tr("When"), tr("Change"), QString()});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_back->setObjectName("go-back");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(mutedLabel(tr("Every change of this diary, newest first. What was taken back "
                                    "is still here and can be brought back with Redo."),
                                 TextRole::Small, true));
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &HistoryDialog::goBack);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        const int steps = stepsTo(m_list->indexOfTopLevelItem(m_list->currentItem()));
        m_back->setEnabled(steps > 0);
        m_back->setText(steps > 0 ? tr("Take back %n change(s) after this", nullptr, steps)
                                  : tr("Take back what came after this"));
    });
    fill();
}

void HistoryDialog::fill()
{
    m_list->clear();
    const auto journal = m_workspace.keeper().journal();
    if (!journal)
        return;
    for (const JournalLine& line : *journal) {
        auto* item = new QTreeWidgetItem({QString::number(line.number), momentText(line.at),
                                          editTitle(QString::fromStdString(line.title)),
                                          line.applied ? QString() : tr("taken back")});
        item->setData(0, kAppliedRole, line.applied);
        if (!line.applied) {
            for (int column = 0; column < 4; ++column)
                item->setForeground(column, palette().placeholderText());
        }
        m_list->addTopLevelItem(item);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

int HistoryDialog::stepsTo(int row) const
{
    if (row < 0 || !m_list->topLevelItem(row)->data(0, kAppliedRole).toBool())
        return 0;
    int steps = 0;
    for (int i = 0; i < row; ++i)
        steps += m_list->topLevelItem(i)->data(0, kAppliedRole).toBool() ? 1 : 0;
    return steps;
}

void HistoryDialog::goBack()
{
    m_workspace.takeBack(stepsTo(m_list->indexOfTopLevelItem(m_list->currentItem())));
    fill();
}

} // namespace mileplate::ui
