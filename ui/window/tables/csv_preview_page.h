// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/import_run.h"

#include <QScrollArea>
#include <set>

class QComboBox;
class QFormLayout;
class QVBoxLayout;

namespace mileplate::ui {

// What each table is understood to say: its app, what it holds, how dates and units are
// taken, which exercises are which. Decisions can be corrected; those that nothing in the
// file speaks for are marked.
class CsvPreviewPage : public QScrollArea {
    Q_OBJECT

public:
    using Choices = std::map<std::filesystem::path, exchange::CsvChoices>;

    explicit CsvPreviewPage(QWidget* parent = nullptr);

    // The diary: whose exercises names can be pointed at.
    void showTables(const std::vector<ImportRun::Preview>& previews, const Choices& choices,
                    const Diary& diary);

Q_SIGNALS:
    void corrected(const std::filesystem::path& file, const exchange::CsvChoices& choices);

private:
    struct Words {
        QString label;
        QStringList options; // in the order of the enumeration
        const char* name;    // of the combo box
    };
    void add(const ImportRun::Preview& preview, const exchange::CsvChoices& choices,
             QVBoxLayout& column);
    template <class T>
    void addDecision(QFormLayout& form, const Words& words, const exchange::Decision<T>& decision,
                     const std::filesystem::path& file, const exchange::CsvChoices& choices,
                     std::optional<T> exchange::CsvChoices::*choice);
    void addExercises(const ImportRun::Preview& preview, const exchange::CsvChoices& choices,
                      QVBoxLayout& column);
    void addRunning(const ImportRun::Preview& preview, const exchange::CsvChoices& choices,
                    QFormLayout& form);

    Diary m_diary;
    std::set<std::filesystem::path> m_opened; // tables whose known exercises are shown
};

} // namespace mileplate::ui
