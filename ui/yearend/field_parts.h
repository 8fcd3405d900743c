// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QString>
#include <QWidget>

#include <optional>

#include "core/base/words.h"
#include "core/trade/trade.h"
#include "ui/text/format.h"

namespace coop::ui {

/// Marks `widget` as part `name` of a card; namePartsOf() turns that into object names.
template <typename Widget>
Widget* asPart(Widget* widget, const char* name, const QString& accessibleName)
{
    widget->setProperty("part", QLatin1String(name));
    widget->setAccessibleName(accessibleName);
    return widget;
}
/// "stage0.rate" and so on.
void namePartsOf(QWidget* card, const QString& prefix);

/// An edit that looks like a heading until it is edited.
void dressAsHeading(QLineEdit* edit);

template <typename Value, std::size_t N>
void fillChoices(QComboBox* box, const Word<Value> (&words)[N])
{
    for (const Word<Value>& word : words)
        box->addItem(toText(word.value), static_cast<int>(word.value));
}
template <typename Value>
void choose(QComboBox* box, Value value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}
template <typename Value>
[[nodiscard]] Value chosen(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

/// A box of business lines, with `all` for none of them.
[[nodiscard]] QComboBox* lineBox(const char* part, const QString& accessibleName, const QString& all);
void chooseLine(QComboBox* box, std::optional<trade::BusinessLine> line);
[[nodiscard]] std::optional<trade::BusinessLine> chosenLine(const QComboBox* box);

/// Lets a box give way in a narrow card.
void narrow(QComboBox* box);

} // namespace coop::ui
