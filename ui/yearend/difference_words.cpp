// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/difference_words.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace coop::ui {

namespace {

using namespace distribution;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DifferenceWords)
};

/// The keys of the JSON.
QHash<QString, QString> keyWords()
{
    return {{QStringLiteral("name"), Words::tr("name")},
            {QStringLiteral("policy.name"), Words::tr("name of the rule")},
            {QStringLiteral("quorum"), Words::tr("quorum")},
            {QStringLiteral("majority"), Words::tr("majority")},
            {QStringLiteral("notice_days"), Words::tr("days of notice")},
            {QStringLiteral("least_payment"), Words::tr("least payment")},
            {QStringLiteral("leaver_loss"), Words::tr("losses borne by leavers")},
            {QStringLiteral("clause"), Words::tr("clause")},
            {QStringLiteral("from"), Words::tr("in force from")},
            {QStringLiteral("reserve.rate"), Words::tr("rate of the reserve")},
            {QStringLiteral("reserve.of"), Words::tr("base of the reserve")},
            {QStringLiteral("reserve.by"), Words::tr("quantification of the reserve")},
            {QStringLiteral("kind"), Words::tr("kind")},
            {QStringLiteral("rate"), Words::tr("rate")},
            {QStringLiteral("of"), Words::tr("taken from")},
            {QStringLiteral("of_line"), Words::tr("earned by")},
            {QStringLiteral("amount"), Words::tr("amount")},
            {QStringLiteral("by"), Words::tr("shared by")},
            {QStringLiteral("per"), Words::tr("for each unit of")},
            {QStringLiteral("direction"), Words::tr("direction of trade")},
            {QStringLiteral("line"), Words::tr("business line")},
            {QStringLiteral("coefficients"), Words::tr("coefficients")},
            {QStringLiteral("time_weighted"), Words::tr("weighed over time")},
            {QStringLiteral("amounts"), Words::tr("amounts")},
            {QStringLiteral("filter"), Words::tr("who takes part")},
            {QStringLiteral("filter.kind"), Words::tr("kinds of members")},
            {QStringLiteral("filter.party"), Words::tr("parties")},
            {QStringLiteral("filter.assisted"), Words::tr("assisted members")},
            {QStringLiteral("cap"), Words::tr("cap")},
            {QStringLiteral("convert"), Words::tr("turned into capital")},
            {QStringLiteral("withhold"), Words::tr("tax withheld")},
            {QStringLiteral("part"), Words::tr("part")},
            {QStringLiteral("place"), Words::tr("place")}};
}

template <typename Value, std::size_t N>
void addWords(QHash<QString, QString>& words, const Word<Value> (&table)[N])
{
    for (const Word<Value>& word : table)
        words.insert(toText(word.english), toText(word.value));
}

/// The words that stand for values.
QHash<QString, QString> valueWords()
{
    QHash<QString, QString> words;
    addWords(words, members::kMemberKinds);
    addWords(words, members::kParties);
    addWords(words, kStageKinds);
    addWords(words, kRateBases);
    addWords(words, kReserveBases);
    addWords(words, kDirectionChoices);
    addWords(words, trade::kBusinessLines);
    addWords(words, kMeasures);
    words.insert(QStringLiteral("true"), Words::tr("yes"));
    words.insert(QStringLiteral("false"), Words::tr("no"));
    return words;
}

/// Each word of the JSON in the reader's language, all else as it is.
QString translated(const QString& text, const QHash<QString, QString>& words)
{
    static const QRegularExpression kWord(QStringLiteral("(?<![\\w.])[a-z_]+(\\.[a-z_]+)?(?![\\w.])"));
    QString result;
    qsizetype from = 0;
    for (auto found = kWord.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += text.mid(from, match.capturedStart() - from);
        result += words.value(match.captured(), match.captured());
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

/// Values that people wrote themselves stand as they are.
bool isFreeText(const QString& key)
{
    return key == QLatin1String("name") || key == QLatin1String("policy.name") || key == QLatin1String("clause") ||
           key.startsWith(QLatin1String("amounts")) || key.startsWith(QLatin1String("coefficients"));
}

QString valueText(const QString& key, const std::string& value)
{
    const QString text = toText(std::string_view(value));
    if (text.isEmpty() || isFreeText(key))
        return text;
    if (key == QLatin1String("leaver_loss")) {
        const auto sharing = fromWord(kLossSharings, value);
        return sharing ? wordOf(*sharing) : text;
    }
    QHash<QString, QString> words = valueWords();
    if (key.isEmpty()) // a whole stage, its keys with it
        words.insert(keyWords());
    return translated(text, words);
}

} // namespace

QString wordOf(LossSharing sharing)
{
    switch (sharing) {
    case LossSharing::None: return Words::tr("not borne by leavers");
    case LossSharing::ByContribution: return Words::tr("by contribution");
    case LossSharing::ByAccount: return Words::tr("by member account");
    case LossSharing::PerHead: return Words::tr("per head");
    }
    return {};
}

DifferenceText differenceText(const Difference& difference)
{
    const QString path = toText(std::string_view(difference.what));
    static const QRegularExpression kStage(QStringLiteral("^stages\\[\\d+\\]\\.?"));
    QString key = path;
    key.remove(kStage);
    const QHash<QString, QString> keys = keyWords();
    const auto worded = [&keys](const QString& text) {
        if (keys.contains(text))
            return keys.value(text);
        // "coefficients.eggs": the key in words, the user's own name as it is.
        const qsizetype point = text.indexOf(QLatin1Char('.'));
        return point < 0 ? text : keys.value(text.left(point), text.left(point)) + QLatin1Char(' ') + text.mid(point + 1);
    };
    QString what = key.isEmpty() ? Words::tr("the whole stage") : worded(key);
    if (!difference.stage.empty())
        what = Words::tr("%1: %2", "stage, what of it").arg(toText(std::string_view(difference.stage)), what);
    const QString nothing(QChar(0x2014));
    const QString before = valueText(key, difference.before);
    const QString after = valueText(key, difference.after);
    return {what, before.isEmpty() ? nothing : before, after.isEmpty() ? nothing : after};
}

} // namespace coop::ui
