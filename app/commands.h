// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// One function a command; arguments begin with the command's name. They return the
// exit status.
namespace mileplate::app {

int checkCommand(const QStringList& arguments);
int importCommand(const QStringList& arguments);
int exportCommand(const QStringList& arguments);
int statsCommand(const QStringList& arguments);
int readCommand(const QStringList& arguments);
int historyCommand(const QStringList& arguments);
int undoCommand(const QStringList& arguments);
int redoCommand(const QStringList& arguments);
int verifyCommand(const QStringList& arguments);
int backupCommand(const QStringList& arguments);
int restoreCommand(const QStringList& arguments);

} // namespace mileplate::app
