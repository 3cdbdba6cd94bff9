// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QTimer>
#include <cstdlib>
#include <unistd.h>

// A plugin that any Qt program loads if it is told to by QT_QPA_GENERIC_PLUGINS. It writes
// a byte to the pipe MILEPLATE_FIRST_PAINT as soon as the first window has been painted,
// so that programs are timed as they are.
class FirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            QCoreApplication::instance()->removeEventFilter(this);
            // Once the loop runs again all of this window has been painted and shown.
            QTimer::singleShot(0, this, &FirstPaint::tell);
        }
        return false;
    }

private:
    void tell()
    {
        const char* pipe = std::getenv("MILEPLATE_FIRST_PAINT");
        if (pipe && ::write(std::atoi(pipe), "P", 1) != 1)
            std::abort();
    }
};

class FirstPaintPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "first_paint.json")

public:
    QObject* create(const QString&, const QString&) override
    {
        auto* watcher = new FirstPaint(this);
        QCoreApplication::instance()->installEventFilter(watcher);
        return watcher;
    }
};

#include "first_paint.moc"
