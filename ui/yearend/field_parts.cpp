// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/field_parts.h"

#include "ui/theme/theme.h"

namespace coop::ui {

namespace {

constexpr int kNoLine = -1;

} // namespace

void namePartsOf(QWidget* card, const QString& prefix)
{
    for (QWidget* widget : card->findChildren<QWidget*>()) {
        const QString part = widget->property("part").toString();
        if (!part.isEmpty())
            widget->setObjectName(prefix + QLatin1Char('.') + part);
    }
}

void dressAsHeading(QLineEdit* edit)
{
    edit->setFont(fontFor(TextRole::Heading));
    edit->setFrame(false);
    edit->setStyleSheet(QStringLiteral("QLineEdit { border: 1px solid transparent; background: transparent; padding: 2px 3px; }"
                                       "QLineEdit:hover { border-color: %1; } QLineEdit:focus { border-color: %2; }")
                            .arg(tokens().border.name(), tokens().accent.name()));
}

QComboBox* lineBox(const char* part, const QString& accessibleName, const QString& all)
{
    auto* box = asPart(new QComboBox, part, accessibleName);
    box->addItem(all, kNoLine);
    fillChoices(box, trade::kBusinessLines);
    return box;
}

void chooseLine(QComboBox* box, std::optional<trade::BusinessLine> line)
{
    box->setCurrentIndex(box->findData(line ? static_cast<int>(*line) : kNoLine));
}

std::optional<trade::BusinessLine> chosenLine(const QComboBox* box)
{
    const int line = box->currentData().toInt();
    return line == kNoLine ? std::nullopt : std::optional(static_cast<trade::BusinessLine>(line));
}

void narrow(QComboBox* box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
}

} // namespace coop::ui
