// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"
#include "tests/support/gui_window.h"
#include "ui/log/lifting/logger_card.h"
#include "ui/log/lifting/set_table.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace mileplate::test {

inline LiftSet lifted(double kg, int reps, double rir)
{
    return {.reps = reps, .weight = kilograms(kg), .rir = rir, .done = true};
}

// A heavy session that was done: three sets of squats, all alike.
inline Session doneSquats(const char* id, Day day, double kg, int reps, double rir = 2)
{
    Session session = lift(id).on(day).at("07:00").lasting(45).of(Focus::Full, Style::Heavy).done();
    session.exercises = {{.exercise = {"squat"}, .sets = std::vector(3, lifted(kg, reps, rir))}};
    return session;
}

// Squats and Romanian deadlifts for today, done with 80 kg for 7 a week ago.
inline Edit aPlanForToday()
{
    Edit edit =
        adding({doneSquats("before", kTuesday - Days{7}, 80, 7), lift("today")
                                                                     .on(kTuesday)
                                                                     .at("11:00")
                                                                     .named("Strength A")
                                                                     .of(Focus::Full, Style::Heavy)
                                                                     .lifting("squat", 3, 8, 2)
                                                                     .lifting("rdl", 2, 8, 2)});
    edit.athlete.push_back({std::nullopt, runner()});
    return edit;
}

// The log's page with the set-by-set logger, worked by keys.
class LiftingTest : public WindowTest {
protected:
    void openLog(const Edit& contents)
    {
        openWith(contents);
        showLog();
    }
    void showLog()
    {
        window().showPage(ui::MainWindow::Log);
        QApplication::processEvents();
    }
    void start()
    {
        QTest::mouseClick(&child<QPushButton>("logger-button"), Qt::LeftButton);
        QApplication::processEvents(); // it is given all the room
    }
    ui::SetTable& table() { return child<ui::SetTable>("sets"); }
    void goTo(int row, int column = 1)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, column));
    }
    void type(const char* text)
    {
        QTest::keyClicks(&table(), QString::fromUtf8(text).left(1));
        if (auto* editor = table().findChild<QLineEdit*>("set-editor"))
            QTest::keyClicks(editor, QString::fromUtf8(text).mid(1));
    }
    void enter()
    {
        auto* editor = table().findChild<QLineEdit*>("set-editor");
        QTest::keyClick(editor ? static_cast<QWidget*>(editor) : &table(), Qt::Key_Return);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    std::string cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString().toStdString();
    }
    std::string said() { return child<QLabel>("logger-said").text().toStdString(); }
    std::string text(const char* label) { return child<QLabel>(label).text().toStdString(); }
    Session stored(const char* id = "today") const
    {
        return *diaryOnDisk().find(Id<Session>{id})->session;
    }
    LiftSet storedSet(std::size_t lift, std::size_t set) const
    {
        return stored().exercises[lift].sets[set];
    }
};

} // namespace mileplate::test
