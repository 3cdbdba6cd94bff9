// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/finding_card.h"

#include "core/rules/message.h"
#include "core/rules/rule.h"
#include "ui/text/qt_language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

FindingCard::Words wordsOf(const Workspace& workspace, const rules::Finding& finding)
{
    const rules::Rule* rule = rules::findRule(finding.rule);
    return {.title = qString(language().translated(rule->title)),
            .text = qString(rules::messageOf(finding, workspace.diary(), language())),
            .aside = qString(finding.rule),
            .edge = theme::colors().ofSeverity(finding.severity)};
}

// Figures that only the machinery reads.
bool isInner(std::string_view name) { return name == "tier" || name == "threshold"; }

} // namespace

FindingCard::FindingCard(const Words& words, QWidget* parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    write(words);
}

FindingCard::FindingCard(const Workspace& workspace, const rules::Finding& finding, QWidget* parent)
    : QFrame(parent)
    , m_finding(finding)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName("finding-" + qString(finding.rule));
    write(wordsOf(workspace, finding));
    m_fixes = new QVBoxLayout;
    m_fixes->setSpacing(4);
    m_layout->addLayout(m_fixes);
    addWhy();
    setAccessibleName(
        QStringLiteral("%1: %2").arg(qString(language().translated(nameOf(finding.severity))),
                                     wordsOf(workspace, finding).title));
}

void FindingCard::write(const Words& words)
{
    m_edge = words.edge;
    m_layout->setContentsMargins(14, 8, 10, 8);
    m_layout->setSpacing(3);
    auto* head = new QHBoxLayout;
    head->addWidget(wrappedLabel(words.title, TextRole::Strong), 1);
    head->addWidget(mutedLabel(words.aside, TextRole::Small), 0, Qt::AlignTop);
    m_layout->addLayout(head);
    if (!words.text.isEmpty())
        m_layout->addWidget(mutedLabel(words.text, TextRole::Small, true));
}

void FindingCard::addWhy()
{
    auto* row = new QHBoxLayout;
    auto* severity =
        mutedLabel(qString(language().translated(nameOf(m_finding.severity))), TextRole::Small);
    QPalette palette = severity->palette();
    palette.setColor(QPalette::WindowText, m_edge);
    severity->setPalette(palette);
    auto* why = new QToolButton;
    why->setText(tr("Why?"));
    why->setObjectName("why");
    why->setCheckable(true);
    why->setFont(theme::font(TextRole::Small));
    row->addWidget(severity);
    row->addStretch();
    row->addWidget(why);
    m_layout->addLayout(row);
    connect(why, &QToolButton::toggled, this, [this](bool shown) {
        if (!m_why) {
            m_why = mutedLabel(whyText(), TextRole::Small, true);
            m_why->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                           Qt::TextSelectableByKeyboard);
            m_layout->addWidget(m_why);
        }
        m_why->setVisible(shown);
    });
}

// The numbers against their threshold, the reason, and on whose authority.
QString FindingCard::whyText() const
{
    const rules::Rule* rule = rules::findRule(m_finding.rule);
    QStringList figures;
    for (const rules::Figure& figure : m_finding.figures) {
        if (!isInner(figure.name))
            figures << QStringLiteral("%1 %2").arg(qString(figure.name),
                                                   qString(rules::figureText(figure, language())));
    }
    for (const rules::Figure& figure : m_finding.figures) {
        if (figure.name == "threshold")
            figures << tr("threshold %1").arg(qString(rules::figureText(figure, language())));
    }
    QString text = qString(language().translated(rule->why));
    if (!figures.isEmpty())
        text += QStringLiteral("\n\n") + figures.join(QStringLiteral(" · "));
    text += QStringLiteral("\n\n") +
            tr("Rule %1, evidence %2. %3")
                .arg(qString(rule->id), qString(rule->evidence), qString(rule->source));
    return text;
}

void FindingCard::offer(const Workspace& workspace, std::vector<planning::Offer> offers)
{
    for (planning::Offer& offer : offers) {
        const QString title = qString(rules::titleOf(offer.fix, workspace.diary(), language()));
        auto* button = new FitButton(title);
        button->setProperty("small", true);
        button->setFont(theme::font(TextRole::Small));
        button->setObjectName("fix");
        button->setToolTip(title);
        button->setEnabled(!workspace.isReadOnly());
        m_fixes->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this,
                [this, edit = std::move(offer.edit)] { Q_EMIT fixChosen(edit); });
    }
}

void FindingCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = theme::colors();
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(area, 8, 8);
    painter.fillPath(shape, colors.surface);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(area.left(), area.top(), 4, area.height()), m_edge);
    painter.restore();
    painter.setPen(colors.line);
    painter.drawPath(shape);
}

} // namespace mileplate::ui
