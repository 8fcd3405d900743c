// SPDX-License-Identifier: GPL-3.0-or-later
// A missing translation is a failing test: the collector of texts reads the sources, the catalogues must know
// all that it finds.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <map>
#include <tuple>

namespace coop::ui {
namespace {

/// Context, source text, remark.
using Key = std::tuple<QString, QString, QString>;

struct Message {
    Key key{};
    QString translation{};
    QString type{};
};

std::vector<Message> messagesIn(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader reader(&file);
    std::vector<Message> messages;
    QString context;
    Message message;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::EndElement && reader.name() == QLatin1String("message"))
            messages.push_back(std::exchange(message, {}));
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QLatin1String("name"))
            context = reader.readElementText();
        else if (reader.name() == QLatin1String("source"))
            message.key = {context, reader.readElementText(), std::get<2>(message.key)};
        else if (reader.name() == QLatin1String("comment"))
            std::get<2>(message.key) = reader.readElementText();
        else if (reader.name() == QLatin1String("translation")) {
            message.type = reader.attributes().value(QLatin1String("type")).toString();
            message.translation = reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    EXPECT_FALSE(reader.hasError()) << path.toStdString() << ": " << reader.errorString().toStdString();
    return messages;
}

std::map<Key, QString> committedWords()
{
    std::map<Key, QString> words;
    const QDir folder(QStringLiteral(SHEZHANG_SOURCE_DIR "/resources/translations"));
    for (const QString& name : folder.entryList({QStringLiteral("*_zh_CN.ts")})) {
        for (const Message& message : messagesIn(folder.filePath(name))) {
            EXPECT_TRUE(message.type.isEmpty())
                << name.toStdString() << ": " << message.type.toStdString() << ": " << std::get<1>(message.key).toStdString();
            words[message.key] = message.translation;
        }
    }
    return words;
}

TEST(Translations, EveryTextOfTheWindowAndTheCommandLineIsInChinese)
{
    const QTemporaryDir folder;
    const QString collected = folder.filePath(QStringLiteral("all.ts"));
    const QString source = QStringLiteral(SHEZHANG_SOURCE_DIR);
    QProcess lupdate;
    // Without the headers a class is named without its namespace, which is not what tr() asks for.
    lupdate.start(QStringLiteral(SHEZHANG_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-I"), source, source + QStringLiteral("/ui"),
                   source + QStringLiteral("/app"),
                   QStringLiteral("-ts"), collected, QStringLiteral("-target-language"), QStringLiteral("zh_CN")});
    ASSERT_TRUE(lupdate.waitForFinished(120'000));
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();

    const std::map<Key, QString> words = committedWords();
    const std::vector<Message> texts = messagesIn(collected);
    EXPECT_GT(texts.size(), 300U);
    for (const Message& text : texts) {
        const auto found = words.find(text.key);
        EXPECT_TRUE(found != words.end() && !found->second.isEmpty())
            << "no Chinese for " << std::get<0>(text.key).toStdString() << ": “"
            << std::get<1>(text.key).toStdString() << "”";
    }
}

} // namespace
} // namespace coop::ui
