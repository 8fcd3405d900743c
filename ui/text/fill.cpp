// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fill.h"

namespace coop::ui {

QString fill(const QString& sentence, const QStringList& arguments, const QString& value)
{
    QString text;
    text.reserve(sentence.size() + 32);
    qsizetype done = 0;
    while (done < sentence.size()) {
        const qsizetype open = sentence.indexOf(QLatin1Char('{'), done);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        const QString key = sentence.mid(open + 1, close - open - 1);
        bool isNumber = false;
        const qsizetype index = key.toInt(&isNumber);
        text += QStringView(sentence).mid(done, open - done);
        if (key == QLatin1String("value"))
            text += value;
        else if (isNumber)
            text += arguments.value(index, QStringLiteral("…"));
        else
            text += QStringView(sentence).mid(open, close - open + 1);
        done = close + 1;
    }
    text += QStringView(sentence).mid(done);
    return text;
}

} // namespace coop::ui
