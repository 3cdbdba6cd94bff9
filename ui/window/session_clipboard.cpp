// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session_clipboard.h"

#include "core/json/diary_json.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace mileplate::ui::clipboard {

namespace {

constexpr const char* kMime = "application/vnd.mileplate.sessions+json";

} // namespace

void put(const std::vector<Session>& sessions)
{
    Edit contents;
    for (Session session : sessions) {
        if (session.done)
            session.done->streams.reset(); // too much for a clipboard
        contents.sessions.push_back({std::nullopt, std::move(session)});
    }
    const auto diary = diaryOf(contents);
    if (!diary)
        return;
    std::string text;
    json::writeDiary(
        *diary, [](const TrackRef&) { return nullptr; },
        [&](std::string_view piece) { text += piece; });
    auto* mime = new QMimeData;
    mime->setData(QLatin1String(kMime), QByteArray::fromStdString(text));
    mime->setText(QString::fromStdString(text));
    QGuiApplication::clipboard()->setMimeData(mime);
}

bool hasSessions()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    return mime && (mime->hasFormat(QLatin1String(kMime)) ||
                    (mime->hasText() && json::looksLikeDiary(mime->text().toStdString())));
}

std::vector<Session> sessions()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (!mime)
        return {};
    const std::string text = mime->hasFormat(QLatin1String(kMime))
                                 ? mime->data(QLatin1String(kMime)).toStdString()
                                 : mime->text().toStdString();
    const auto document = json::readDiary(text);
    std::vector<Session> sessions;
    if (!document)
        return sessions;
    for (const auto& revised : document->contents.sessions)
        sessions.push_back(*revised.after);
    return sessions;
}

} // namespace mileplate::ui::clipboard
