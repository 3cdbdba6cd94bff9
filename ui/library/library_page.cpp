// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_page.h"

#include "core/library/exercises.h"
#include "core/library/titles.h"
#include "ui/library/exercise_detail.h"
#include "ui/library/exercise_model.h"
#include "ui/text/qt_language.h"
#include "ui/text/set_text.h"
#include "ui/verbs/exercise_verbs.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_bar.h"
#include "ui/widgets/under_header.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace mileplate::ui {

LibraryPage::LibraryPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ExerciseModel(workspace, this))
    , m_search(new QLineEdit)
    , m_muscle(new QComboBox)
    , m_equipment(new QComboBox)
    , m_count(mutedLabel({}, TextRole::Small))
    , m_table(new QTableView)
    , m_detail(new ExerciseDetail)
{
    setObjectName("library-page");
    auto* splitter = new QSplitter;
    splitter->addWidget(makeList());
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({660, 560});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(splitter, 1);
    connect(&workspace, &Workspace::changed, this, &LibraryPage::refresh);
    connect(m_detail, &ExerciseDetail::editAsked, this, &LibraryPage::edit);
    connect(m_detail, &ExerciseDetail::mergeAsked, this, &LibraryPage::merge);
    connect(m_detail, &ExerciseDetail::deleteAsked, this, &LibraryPage::remove);
    search();
}

QWidget* LibraryPage::makeBar()
{
    auto* bar = new PageBar(tr("Library"), mutedLabel(tr("Exercises"), TextRole::Body));
    auto* add = primaryButton(tr("+ Exercise"));
    add->setObjectName("new-exercise");
    add->setToolTip(tr("An exercise of your own, called what is typed in the search"));
    add->setEnabled(!m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &LibraryPage::create);
    bar->add(add);
    return bar;
}

void LibraryPage::fillFilters()
{
    m_muscle->setObjectName("muscle-filter");
    m_muscle->setAccessibleName(tr("Muscle"));
    m_muscle->addItem(tr("All muscles"), -1);
    for (int i = 0; i < static_cast<int>(kCountOf<Muscle>); ++i)
        m_muscle->addItem(qString(language().translated(library::titleOf(static_cast<Muscle>(i)))),
                          i);
    m_equipment->setObjectName("equipment-filter");
    m_equipment->setAccessibleName(tr("Equipment"));
    m_equipment->addItem(tr("All equipment"), QString());
    for (const std::string& word : library::equipmentWords())
        m_equipment->addItem(equipmentText(word), QString::fromStdString(word));
    connect(m_muscle, &QComboBox::currentIndexChanged, this, &LibraryPage::search);
    connect(m_equipment, &QComboBox::currentIndexChanged, this, &LibraryPage::search);
}

QWidget* LibraryPage::makeList()
{
    auto* list = new QWidget;
    list->setBackgroundRole(QPalette::Base);
    list->setAutoFillBackground(true);
    list->setMinimumWidth(440);
    m_search->setObjectName("exercise-search");
    m_search->setPlaceholderText(tr("Search: squat, db press, row cable …"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search exercises"));
    m_search->installEventFilter(this);
    fillFilters();
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(12, 0, 12, 8);
    filters->setSpacing(6);
    filters->addWidget(m_muscle);
    filters->addWidget(m_equipment);
    filters->addStretch();
    filters->addWidget(m_count);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(m_search);
    column->addLayout(line);
    column->addLayout(filters);
    column->addWidget(m_table, 1);
    setUpTable();
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPage::search);
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    return list;
}

void LibraryPage::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new UnderHeader(m_table));
    m_table->setObjectName("exercise-list");
    m_table->setAccessibleName(tr("Exercises"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28); // all alike: no row is measured
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ExerciseModel::Name, QHeaderView::Stretch);
    const QFontMetrics metrics(m_table->font());
    const auto wide = [&](const char* sample) {
        return metrics.horizontalAdvance(QLatin1String(sample)) + 18;
    };
    header->resizeSection(ExerciseModel::Muscles, wide("Hamstrings, Gl"));
    header->resizeSection(ExerciseModel::Equipment, wide("smith machine"));
    header->resizeSection(ExerciseModel::LastDone, wide("30. Nov. 2026"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LibraryPage::showCurrent);
    auto* erase = new QAction(m_table);
    erase->setShortcut(QKeySequence::Delete);
    erase->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(erase);
    connect(erase, &QAction::triggered, this, &LibraryPage::remove);
}

bool LibraryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            selectRow(std::clamp(currentRow() + (key == Qt::Key_Down ? 1 : -1), 0,
                                 std::max(0, m_model->rowCount() - 1)));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryPage::search()
{
    const int muscle = m_muscle->currentData().toInt();
    library::ExerciseFilter filter{.equipment =
                                       m_equipment->currentData().toString().toStdString()};
    if (muscle >= 0)
        filter.muscle = static_cast<Muscle>(muscle);
    m_model->list(m_search->text(), filter);
    m_count->setText(tr("%n found", nullptr, m_model->rowCount()));
    selectRow(0);
}

void LibraryPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const int row = currentRow();
    const Id<Exercise> id = row >= 0 ? m_model->exercise(row).id : Id<Exercise>{};
    m_model->refresh();
    m_count->setText(tr("%n found", nullptr, m_model->rowCount()));
    const int same = m_model->rowOf(id);
    selectRow(same >= 0 ? same : std::min(std::max(row, 0), m_model->rowCount() - 1));
}

void LibraryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

int LibraryPage::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_model->rowCount() ? current.row() : -1;
}

void LibraryPage::selectRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
    showCurrent();
}

void LibraryPage::showCurrent()
{
    const int row = currentRow();
    if (row < 0) {
        m_detail->say(tr("No exercise fits. Clear the search or the filters, or press + Exercise "
                         "to add your own."));
        return;
    }
    const Exercise& exercise = m_model->exercise(row);
    m_detail->present({.exercise = exercise,
                       .use = m_model->use(row),
                       .own = m_model->isOwn(row),
                       .builtIn = library::findExercise(exercise.id.text) != nullptr,
                       .writable = !m_workspace.isReadOnly()},
                      m_workspace.units());
}

void LibraryPage::showExercise(const Id<Exercise>& id)
{
    if (m_model->rowOf(id) < 0) {
        m_search->clear();
        m_muscle->setCurrentIndex(0);
        m_equipment->setCurrentIndex(0);
    }
    const int row = m_model->rowOf(id);
    selectRow(row);
    if (row >= 0)
        m_table->scrollTo(m_model->index(row, 0));
}

void LibraryPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPage::create()
{
    if (const auto made = verbs::createExercise(m_workspace, m_search->text().trimmed(), this))
        showExercise(*made);
}

void LibraryPage::edit()
{
    if (const int row = currentRow(); row >= 0)
        verbs::editExercise(m_workspace, Exercise(m_model->exercise(row)), this);
}

void LibraryPage::merge()
{
    const int row = currentRow();
    if (row < 0)
        return;
    if (const auto into = verbs::mergeExercise(m_workspace, Exercise(m_model->exercise(row)), this))
        showExercise(*into);
}

void LibraryPage::remove()
{
    const int row = currentRow();
    if (row >= 0 && m_model->isOwn(row) && !m_workspace.isReadOnly())
        verbs::deleteExercise(m_workspace, Id<Exercise>(m_model->exercise(row).id), this);
}

} // namespace mileplate::ui
