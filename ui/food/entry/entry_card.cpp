// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/entry/entry_card.h"

#include "core/base/new_id.h"
#include "core/rules/background/safety_scope.h"
#include "ui/food/entry/food_popup.h"
#include "ui/food/entry/part_row.h"
#include "ui/models/food_view.h"
#include "ui/text/amounts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/tab_order.h"
#include "ui/workspace/workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>

namespace mileplate::ui {

namespace {

constexpr std::size_t kSuggestions = 8;
constexpr int kFewestLetters = 2;
constexpr std::size_t kSummandsShown = 5;
constexpr int kLongestFoodName = 40;

} // namespace

EntryCard::EntryCard(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_book(workspace)
    , m_line(new QLineEdit)
    , m_sum(mutedLabel({}, TextRole::Body))
    , m_below(new QWidget)
    , m_rows(new QVBoxLayout)
    , m_complaint(wrappedLabel({}, TextRole::Small))
    , m_name(new QLineEdit)
    , m_time(new ClockEdit)
    , m_planned(new QCheckBox(tr("&Planned, not eaten yet")))
    , m_popup(new FoodPopup(m_line, this))
{
    setProperty("card", true);
    setObjectName("food-entry");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 5, 14, 5);
    column->setSpacing(4);
    column->addWidget(makeLine());
    auto* below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 6);
    below->setSpacing(4);
    m_rows->setSpacing(3);
    below->addLayout(m_rows);
    m_complaint->setObjectName("entry-complaint");
    QPalette palette = m_complaint->palette();
    palette.setColor(QPalette::WindowText, theme::colors().critical);
    m_complaint->setPalette(palette);
    m_complaint->hide();
    below->addWidget(m_complaint);
    below->addWidget(makeOptions());
    m_below->hide();
    column->addWidget(m_below);
    setEnabled(!workspace.isReadOnly());
    connect(m_popup, &FoodPopup::taken, this, &EntryCard::take);
}

QWidget* EntryCard::makeLine()
{
    m_line->setObjectName("food-line");
    m_line->setFont(theme::font(TextRole::Body));
    m_line->setPlaceholderText(tr("2 eggs, 150 g chicken breast, 1 cup greek yogurt"));
    m_line->setAccessibleName(tr("What was eaten"));
    m_line->setToolTip(tr("Foods with their amounts, separated by commas; “40 g protein” is fine "
                          "too. Enter adds the meal."));
    m_line->setMaxLength(2000);
    m_line->installEventFilter(this);
    m_sum->setObjectName("food-sum");
    m_sum->setTextFormat(Qt::RichText); // of figures alone
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_line, 1);
    row->addWidget(m_sum);
    connect(m_line, &QLineEdit::textChanged, this, &EntryCard::read);
    connect(m_line, &QLineEdit::textEdited, this, &EntryCard::suggest);
    return part;
}

QWidget* EntryCard::makeOptions()
{
    m_name->setObjectName("entry-name");
    m_name->setAccessibleName(tr("Name of the meal"));
    m_name->setMaximumWidth(160);
    m_time->setObjectName("entry-time");
    m_time->setAccessibleName(tr("Time of the meal"));
    m_time->setMaximumWidth(m_time->fontMetrics().averageCharWidth() * 12);
    m_planned->setObjectName("entry-planned");
    auto* add = primaryButton(tr("Add"));
    add->setObjectName("entry-add");
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(mutedLabel(tr("at"), TextRole::Body));
    row->addWidget(m_time);
    row->addWidget(m_planned);
    row->addStretch();
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &EntryCard::save);
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_name, m_time})
        connect(edit, &QLineEdit::returnPressed, this, &EntryCard::save);
    connect(m_time, &QLineEdit::textChanged, this, [this] {
        if (m_typed.name.isEmpty())
            m_name->setPlaceholderText(usualMealName(m_time->value()));
    });
    return part;
}

void EntryCard::present(Day day)
{
    m_book.forget();
    // Ready before the first key, when nothing else is to be done.
    QTimer::singleShot(0, this, [this] { m_book.search(QStringLiteral("egg"), 1); });
    const bool otherDay = day != m_day;
    m_day = day;
    const bool isToday = day == m_workspace.today();
    if (otherDay || m_line->text().isEmpty()) {
        m_planned->setChecked(day > m_workspace.today());
        m_time->setValue(isToday ? std::optional(clockOf(m_workspace.now())) : std::nullopt);
        m_name->clear();
    }
    if (m_typed.name.isEmpty())
        m_name->setPlaceholderText(usualMealName(m_time->value()));
    if (!m_line->text().isEmpty())
        read(); // a food of the athlete's own may be new or different
}

void EntryCard::focusLine() { m_line->setFocus(Qt::ShortcutFocusReason); }

void EntryCard::read()
{
    TypedMeal typed = m_book.read(m_line->text(), m_answers);
    m_complaint->hide();
    if (typed.time)
        m_time->setValue(typed.time);
    m_name->setPlaceholderText(typed.name.isEmpty() ? usualMealName(m_time->value()) : typed.name);
    const bool same = typed.parts == m_typed.parts && !typed.parts.empty();
    m_typed = std::move(typed);
    if (same)
        return;
    showParts();
    showSum();
}

// Rows of parts that are still the same stay: the one that is being typed is made anew.
void EntryCard::showParts()
{
    const auto looksSame = [](const TypedPart& a, const TypedPart& b) {
        return a.text == b.text && a.state == b.state && a.item == b.item &&
               a.fluidMl == b.fluidMl && a.measure == b.measure && a.choices == b.choices;
    };
    for (std::size_t i = 0; i < m_typed.parts.size(); ++i) {
        const TypedPart& part = m_typed.parts[i];
        if (i < m_shown.size() && looksSame(part, m_shown[i]))
            continue;
        if (i < m_shown.size())
            removeRow(static_cast<int>(i));
        QWidget* row = makeRow(part, static_cast<int>(i));
        m_rows->insertWidget(static_cast<int>(i), row);
        row->show(); // at once: Tab passes by what is not shown yet
    }
    while (m_rows->count() > static_cast<int>(m_typed.parts.size()))
        removeRow(m_rows->count() - 1);
    m_shown = m_typed.parts;
    orderTabs(*this);
    m_below->setVisible(!m_typed.parts.empty());
}

void EntryCard::removeRow(int index)
{
    const std::unique_ptr<QLayoutItem> row(m_rows->takeAt(index));
    row->widget()->hide();
    row->widget()->setParent(nullptr);
    row->widget()->deleteLater(); // it may be what was pressed
}

QWidget* EntryCard::makeRow(const TypedPart& part, int index)
{
    auto* row = new PartRow(part, rules::hidesEnergy(m_workspace.diary().who()));
    connect(row, &PartRow::chosen, this,
            [this, words = part.words](const FoodChoice& choice) { answer(words, choice); });
    connect(row, &PartRow::amountChosen, this,
            [this, index](const QString& amount) { putAmount(index, amount); });
    connect(row, &PartRow::removed, this, [this, index] { removePart(index); });
    connect(row, &PartRow::foodAsked, this,
            [this, part] { Q_EMIT foodAsked(part.words.isEmpty() ? part.text : part.words); });
    return row;
}

// "= 12.6 + 46.5 + 24.4 = 84 g protein"
void EntryCard::showSum()
{
    if (m_typed.parts.empty()) {
        m_sum->clear();
        return;
    }
    double sum = 0;
    QStringList summands;
    bool anyUnknown = false;
    for (const TypedPart& part : m_typed.parts) {
        sum += part.proteinG;
        anyUnknown = anyUnknown || !part.isKnown();
        summands << (part.isKnown() ? number(part.proteinG, 1) : QStringLiteral("?"));
    }
    const QString total = QStringLiteral("<b style=\"color:%1\">%2</b>")
                              .arg(theme::colors().text.name(),
                                   tr("%1 g protein").arg(number(sum, 0)).toHtmlEscaped());
    const bool spellsOut = summands.size() > 1 && summands.size() <= qsizetype(kSummandsShown);
    QString text = QStringLiteral("= ");
    if (spellsOut)
        text += summands.join(QStringLiteral(" + ")).toHtmlEscaped() + QStringLiteral(" = ");
    m_sum->setText(text + total + (anyUnknown ? QStringLiteral(" ?") : QStringLiteral(" ⏎")));
}

const TypedPart* EntryCard::partAtCursor() const
{
    const int cursor = m_line->cursorPosition();
    const auto found = std::ranges::find_if(m_typed.parts, [&](const TypedPart& part) {
        return cursor >= part.wordsFrom && cursor <= part.wordsTo;
    });
    return found == m_typed.parts.end() ? nullptr : &*found;
}

// Foods for the words that the cursor stands at the end of.
void EntryCard::suggest()
{
    read(); // a line tells that it was edited before it tells that it changed
    const TypedPart* part = partAtCursor();
    const bool ends = part && m_line->cursorPosition() == part->wordsTo;
    const auto settled = [&] { return m_answers.contains(part->words.toStdString()); };
    if (!ends || part->isQuickAdd || settled() || part->words.size() < kFewestLetters)
        m_popup->hide();
    else
        m_popup->offer(m_book.search(part->words, kSuggestions));
}

// The words become the name of the food where it is short enough and is then read as that
// food; else they stay. Either way they mean it from now on. A comma would end the part.
void EntryCard::take(const FoodChoice& choice)
{
    const TypedPart* part = partAtCursor();
    if (!part)
        return;
    m_popup->hide();
    const QString before = m_line->text();
    const TypedPart typed = *part;
    QString words = choice.name;
    words.remove(QLatin1Char(',')).remove(QLatin1Char(';'));
    words = words.simplified();
    if (words.size() <= kLongestFoodName) {
        m_answers[words.toStdString()] = choice.key;
        QString text = before;
        text.replace(typed.wordsFrom, typed.wordsTo - typed.wordsFrom, words);
        m_line->setText(text);
        m_line->setCursorPosition(typed.wordsFrom + static_cast<int>(words.size()));
        const TypedPart* now = partAtCursor();
        if (now && now->words == words)
            return;
        m_line->setText(before);
        m_line->setCursorPosition(typed.wordsTo);
    }
    m_answers[typed.words.toStdString()] = choice.key;
    read();
}

void EntryCard::answerWith(const QString& words, const Id<Food>& food)
{
    m_answers[words.toStdString()] = food.text;
    read();
    m_line->setFocus();
}

void EntryCard::answer(const QString& words, const FoodChoice& choice)
{
    m_answers[words.toStdString()] = choice.key;
    read();
    m_line->setFocus();
}

void EntryCard::putAmount(int index, const QString& amount)
{
    const TypedPart part = m_typed.parts[static_cast<std::size_t>(index)];
    QString text = m_line->text();
    text.insert(part.wordsFrom, amount + QLatin1Char(' '));
    m_line->setText(text);
    m_line->setFocus();
}

// With the comma that parted it; what the line begins with ("breakfast 7:40:") stays.
void EntryCard::removePart(int index)
{
    static const QRegularExpression kDoubled(QStringLiteral("\\s*[,;+\\n]\\s*([,;+\\n])\\s*"));
    static const QRegularExpression kAtTheEnd(QStringLiteral("\\s*[,;+\\n]\\s*$"));
    static const QRegularExpression kAtTheStart(QStringLiteral("(^|:)\\s*[,;+\\n]\\s*"));
    const TypedPart& part = m_typed.parts[static_cast<std::size_t>(index)];
    QString text = m_line->text();
    text.remove(part.from, part.to - part.from);
    text.replace(kDoubled, QStringLiteral("\\1 "));
    text.remove(kAtTheEnd);
    text.replace(kAtTheStart, QStringLiteral("\\1"));
    m_line->setText(text.trimmed());
    m_line->setFocus();
}

Meal EntryCard::meal() const
{
    Meal meal{.id = newId<Meal>(), .date = m_day, .time = m_time->value()};
    const QString name = m_name->text().trimmed();
    meal.name = (name.isEmpty() ? m_name->placeholderText() : name).toStdString();
    meal.status = m_planned->isChecked() ? MealStatus::Planned : MealStatus::Eaten;
    meal.items = m_typed.items();
    meal.fluidMl = m_typed.fluidMl();
    return meal;
}

void EntryCard::save()
{
    if (m_typed.parts.empty() || m_workspace.isReadOnly())
        return;
    const auto complain = [this](const QString& what) {
        m_complaint->setText(what);
        m_complaint->show();
    };
    const auto unknown = std::ranges::find(m_typed.parts, false, &TypedPart::isKnown);
    if (unknown != m_typed.parts.end())
        return complain(unknown->state == TypedPart::State::NoAmount
                            ? tr("Say how much “%1”, or leave it out with ×.").arg(unknown->words)
                            : tr("Say first what “%1” is, or leave it out with ×.")
                                  .arg(unknown->words.isEmpty() ? unknown->text : unknown->words));
    if (!m_time->isSound())
        return complain(tr("The time of day is not one: write it as 12:30, or leave it empty."));
    const Meal typed = meal();
    m_popup->hide();
    m_line->clear();
    m_answers.clear();
    m_line->setFocus();
    Q_EMIT mealTyped(typed);
}

bool EntryCard::handleKey(int key)
{
    const bool shown = m_popup->isVisible();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (shown)
            m_popup->step(key == Qt::Key_Down ? 1 : -1);
        return shown;
    case Qt::Key_Escape:
        m_popup->hide();
        return shown;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (const auto choice = m_popup->choice()) {
            take(*choice);
            return true;
        }
        m_popup->hide();
        if (key != Qt::Key_Tab)
            save();
        return key != Qt::Key_Tab;
    default:
        return false;
    }
}

bool EntryCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_line->text().isEmpty()) {
        // What is taken back is the meal, not the typing of it.
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        m_popup->hide();
    return QFrame::eventFilter(watched, event);
}

} // namespace mileplate::ui
