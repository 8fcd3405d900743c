// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "ui/forms/field_edit.h"
#include "ui/text/format.h"

#include <QLocale>

namespace coop::ui {

enum class EmptyChoice { None, Offered };

/// The words of a list for a choice: the file's word and what people read in the current language.
template <typename Value, std::size_t N>
[[nodiscard]] ChoiceField::Choices choicesOf(const Word<Value> (&words)[N],
                                             EmptyChoice empty = EmptyChoice::None)
{
    ChoiceField::Choices choices;
    if (empty == EmptyChoice::Offered)
        choices.emplace_back(QString(), QString(QChar(0x2014)));
    for (const Word<Value>& word : words)
        choices.emplace_back(toText(word.english), toText(word.value));
    return choices;
}

/// "1,240".
[[nodiscard]] inline QString countText(std::size_t count)
{
    return QLocale(QLocale::English).toString(static_cast<qulonglong>(count));
}

/// "2,400 斤"; nothing for zero.
[[nodiscard]] inline QString withUnit(TradeQuantity quantity, std::string_view unit)
{
    return quantity.isZero() ? QString()
                             : (toText(quantity) + QLatin1Char(' ') + toText(unit)).trimmed();
}

/// What a field shows of a value that is zero: nothing, as on paper.
inline void blankZero(Fields& fields, std::string_view field)
{
    const std::string_view text = fields.text(field);
    if (text == "0" || text == "0.00")
        fields.set(field, {});
}

} // namespace coop::ui
