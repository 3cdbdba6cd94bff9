// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/window.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    using namespace mileplate::app;
    const bool command = argc > 1 && isCommand(QString::fromLocal8Bit(argv[1]));
    if (!command)
        return runWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    return runCommand(QCoreApplication::arguments());
}
