// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QGenericPlugin>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QUrl>
#include <QWindow>
#include <algorithm>
#include <deque>
#include <functional>
#include <unistd.h>

// A plugin that the program loads as it is (QT_QPA_GENERIC_PLUGINS). It works the window by
// the events of mouse and keyboard, each step of the script in MILEPLATE_SCRIPT, a letter
// each. Before a step it writes '>' to standard output, and '=' once the window shows that it
// is done; then it waits for a byte from standard input. With MILEPLATE_TOO_EARLY it says '='
// and waits before the step. To '?' it answers 'w' where the window may write, 'r' where it
// says that it only reads.
namespace {

[[noreturn]] void giveUp(const char* why)
{
    qWarning("%s", why);
    _exit(9);
}

void tell(char what)
{
    if (::write(STDOUT_FILENO, &what, 1) != 1)
        _exit(8);
}

void waitForAnswer()
{
    char byte = 0;
    if (::read(STDIN_FILENO, &byte, 1) != 1)
        _exit(8);
}

void answered(char what)
{
    tell(what);
    waitForAnswer();
}

} // namespace

class WindowDriver : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            QCoreApplication::instance()->removeEventFilter(this);
            QTimer::singleShot(0, this, &WindowDriver::begin);
        }
        return false;
    }

private:
    static QWidget& window()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("QMainWindow"))
                return *widget;
        }
        giveUp("there is no window");
    }
    static QWidget* card() { return window().findChild<QWidget*>("card-r"); }
    static bool isReadOnly()
    {
        const auto* message = window().findChild<QLabel*>("message");
        return message->isVisible() && message->text().contains("open for reading");
    }
    static QString undoes() { return window().findChild<QWidget*>("undo")->toolTip(); }
    static QString redoes() { return window().findChild<QWidget*>("redo")->toolTip(); }

    void begin()
    {
        window().resize(1440, 900); // the screen of this platform is a small one
        window().activateWindow();
        window().windowHandle()->requestActivate();
        QCoreApplication::processEvents();
        for (const char letter : qgetenv("MILEPLATE_SCRIPT"))
            m_script.push_back(letter);
        waitForAnswer();
        next();
    }

    void next()
    {
        if (m_script.empty())
            _exit(0);
        const char step = m_script.front();
        m_script.pop_front();
        if (step == '?')
            return finish(isReadOnly() ? 'r' : 'w');
        if (m_isTooEarly)
            answered('=');
        else
            tell('>');
        if (step == 'e' && isReadOnly())
            return tryInVain();
        m_moves = step == 'd' || step == 'k' || step == 'e';
        if (m_moves && !(card() && card()->isVisible())) // an import has turned to its week
            press(Qt::Key_T, Qt::ControlModifier);
        m_undoBefore = undoes();
        m_redoBefore = redoes();
        m_xBefore = card() ? card()->x() : 0;
        m_polls = 0;
        QTimer::singleShot(0, this, &WindowDriver::poll);
        act(step);
    }

    void act(char step)
    {
        switch (step) {
        case 'd':
            return drag();
        case 'k':
        case 'e':
            return carryByKeys();
        case 'u':
            return press(Qt::Key_Z, Qt::ControlModifier);
        case 'r':
            return press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        case 'i':
            return dropFiles();
        default:
            giveUp("the script has a step that is none");
        }
    }

    static void carryByKeys()
    {
        card()->setFocus();
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Left, Qt::Key_Return})
            press(key);
    }

    // In a window that only reads.
    void tryInVain()
    {
        const int before = card()->x();
        carryByKeys();
        QCoreApplication::processEvents();
        if (card()->x() != before)
            giveUp("a window that only reads has changed something");
        finish('=');
    }

    // Into the same slot of the next day.
    void drag()
    {
        QWidget* held = card();
        m_isToBeCarried = true;
        m_from = held->mapTo(&window(), held->rect().center());
        m_to = m_from + QPoint(held->parentWidget()->width() / 8, 0);
        QTest::mousePress(window().windowHandle(), Qt::LeftButton, Qt::NoModifier, m_from);
        QTest::mouseMove(window().windowHandle(), m_from + QPoint(30, 0));
    }

    // In the loop that the drag runs: the card hangs under the mouse as a window of its own.
    void carry()
    {
        const auto windows = QGuiApplication::allWindows();
        if (std::ranges::none_of(windows, [](QWindow* shown) {
                return shown->inherits("QShapedPixmapWindow") && shown->isVisible();
            }))
            return;
        m_isToBeCarried = false;
        QWindow* handle = window().windowHandle();
        for (int part = 1; part <= 4; ++part)
            QTest::mouseMove(handle, m_from + (m_to - m_from) * part / 4);
        QTest::mouseRelease(handle, Qt::LeftButton, Qt::NoModifier, m_to);
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window().activateWindow();
        window().windowHandle()->requestActivate();
        QCoreApplication::processEvents();
        QWidget* focus = window().focusWidget();
        QTest::keyClick(focus ? focus : &window(), key, modifiers);
    }

    static void dropFiles()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(qEnvironmentVariable("MILEPLATE_FILES"))});
        QDragEnterEvent enters({400, 400}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &enters);
        QDropEvent drops(QPointF(400, 400), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &drops);
    }

    // Looks, from whatever loop runs, until the window shows another state.
    void poll()
    {
        if (m_isToBeCarried)
            carry();
        if (++m_polls > 20'000)
            giveUp("the window never showed that the step is done");
        auto* dialog = QApplication::activeModalWidget();
        auto* button = dialog ? dialog->findChild<QAbstractButton*>("import-button") : nullptr;
        if (button && button->text() == QLatin1String("Close"))
            button->click();
        const bool isElsewhere = !m_moves || (card() && card()->x() != m_xBefore);
        const bool isOther = undoes() != m_undoBefore || redoes() != m_redoBefore;
        if (dialog || !isElsewhere || !isOther) {
            QTimer::singleShot(m_polls < 1000 ? 0 : 1, this, &WindowDriver::poll);
            return;
        }
        if (m_isTooEarly)
            QTimer::singleShot(0, this, &WindowDriver::next);
        else
            finish('=');
    }

    void finish(char what)
    {
        answered(what);
        QTimer::singleShot(0, this, &WindowDriver::next);
    }

    const bool m_isTooEarly = qEnvironmentVariableIsSet("MILEPLATE_TOO_EARLY");
    std::deque<char> m_script;
    QString m_undoBefore;
    QString m_redoBefore;
    QPoint m_from;
    QPoint m_to;
    int m_xBefore = 0;
    int m_polls = 0;
    bool m_moves = false;
    bool m_isToBeCarried = false;
};

class WindowDriverPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "window_driver.json")

public:
    QObject* create(const QString&, const QString&) override
    {
        auto* driver = new WindowDriver(this);
        QCoreApplication::instance()->installEventFilter(driver);
        return driver;
    }
};

#include "window_driver.moc"
