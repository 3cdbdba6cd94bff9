// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_dialog.h"

#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace mileplate::ui {

FormDialog::FormDialog(const QString& title, const QString& saveText, QWidget* parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout)
    , m_complaint(wrappedLabel({}, TextRole::Small))
{
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(m_column, 1);
    m_complaint->setObjectName("complaint");
    QPalette palette = m_complaint->palette();
    palette.setColor(QPalette::WindowText, theme::colors().critical);
    m_complaint->setPalette(palette);
    m_complaint->hide();
    layout->addWidget(m_complaint);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* save = buttons->addButton(saveText, QDialogButtonBox::AcceptRole);
    save->setObjectName("save");
    save->setProperty("primary", true);
    layout->addWidget(buttons);
    save->setDefault(true); // a button that is in no dialog yet would not become its default
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QFormLayout* FormDialog::addFields()
{
    QFormLayout* fields = makeFields();
    m_column->addLayout(fields);
    return fields;
}

QFormLayout* FormDialog::makeFields()
{
    auto* fields = new QFormLayout;
    fields->setLabelAlignment(Qt::AlignLeft);
    fields->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    fields->setHorizontalSpacing(14);
    fields->setVerticalSpacing(7);
    return fields;
}

void FormDialog::complain(const QString& what)
{
    m_complaint->setText(what);
    m_complaint->setVisible(!what.isEmpty());
}

void FormDialog::accept()
{
    const QString what = problem();
    complain(what);
    if (what.isEmpty())
        QDialog::accept();
}

} // namespace mileplate::ui
