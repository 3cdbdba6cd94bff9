// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/library_dock.h"

#include "core/library/templates.h"
#include "ui/board/slot_grid.h"
#include "ui/text/amounts.h"
#include "ui/text/qt_language.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

// A list whose rows carry the id of a template when they are dragged.
class TemplateList : public QListWidget {
public:
    TemplateList()
    {
        setDragEnabled(true);
        setDragDropMode(QAbstractItemView::DragOnly);
        setObjectName("library-list");
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setTextElideMode(Qt::ElideRight);
        setSpacing(1);
    }

protected:
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override
    {
        if (items.isEmpty() || items.front()->data(Qt::UserRole).isNull())
            return nullptr;
        auto* mime = new QMimeData;
        mime->setData(QLatin1String(SlotGrid::templateMime()),
                      items.front()->data(Qt::UserRole).toByteArray());
        mime->setText(items.front()->text());
        return mime;
    }
};

QString groupTitle(library::TemplateGroup group)
{
    switch (group) {
    case library::TemplateGroup::Easy:
        return LibraryDock::tr("Easy runs");
    case library::TemplateGroup::Quality:
        return LibraryDock::tr("Quality runs");
    case library::TemplateGroup::Long:
        return LibraryDock::tr("Long runs");
    case library::TemplateGroup::Strength:
        return LibraryDock::tr("Strength");
    case library::TemplateGroup::Other:
        return LibraryDock::tr("Other");
    }
    return {};
}

} // namespace

LibraryDock::LibraryDock(QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit)
    , m_list(new TemplateList)
{
    setObjectName("library");
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_filter->setPlaceholderText(tr("Filter sessions"));
    m_filter->setClearButtonEnabled(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 6, 6);
    layout->addWidget(wrappedLabel(tr("Library"), TextRole::Heading));
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    m_list->setToolTip(tr("Drag one onto the week, or press Enter and carry it by the arrows"));
    m_list->setAccessibleName(tr("Sessions to plan with"));
    connect(m_filter, &QLineEdit::textChanged, this, &LibraryDock::fill);
    connect(m_filter, &QLineEdit::returnPressed, this, &LibraryDock::focusList);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const QString id = item->data(Qt::UserRole).toString(); !id.isEmpty())
            Q_EMIT templateChosen(id);
    });
}

// Not before it is looked at: few open it, and all start the program.
void LibraryDock::fillAtFirst()
{
    if (m_list->count() == 0 && m_filter->text().isEmpty())
        fill({});
}

void LibraryDock::showEvent(QShowEvent* event)
{
    fillAtFirst();
    QWidget::showEvent(event);
}

// The first row is a heading.
void LibraryDock::focusList()
{
    fillAtFirst();
    if (m_list->currentRow() < 0 && m_list->count() > 1)
        m_list->setCurrentRow(1);
    m_list->setFocus(Qt::OtherFocusReason);
}

void LibraryDock::fill(const QString& filter)
{
    m_list->clear();
    std::optional<library::TemplateGroup> group;
    for (const library::SessionTemplate& session : library::templates()) {
        const QString name = qString(language().translated(session.name));
        if (!name.contains(filter, Qt::CaseInsensitive))
            continue;
        if (group != session.group) {
            group = session.group;
            auto* heading = new QListWidgetItem(groupTitle(session.group), m_list);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(theme::font(TextRole::Tiny));
        }
        const Kind kind = session.blueprint.kind;
        auto* item =
            new QListWidgetItem(icon(iconNameOf(kind), theme::colors().ofKind(kind)), name, m_list);
        item->setData(Qt::UserRole, QByteArray::fromStdString(session.id));
        item->setToolTip(
            QStringLiteral("%1, %2").arg(name, lengthText(*session.blueprint.planned->duration)));
    }
}

} // namespace mileplate::ui
