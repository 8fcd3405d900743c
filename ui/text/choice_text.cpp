// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/choice_text.h"

#include "ui/text/fill.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

using distribution::ChoiceCode;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChoiceText)
};

QString titleOf(ChoiceCode code)
{
    switch (code) {
    case ChoiceCode::ReserveRate: return Words::tr("Rate and base of the reserve");
    case ChoiceCode::Quantification: return Words::tr("What the reserve is quantified to the members by");
    case ChoiceCode::RefundShare: return Words::tr("Share of the refunds above the floor");
    case ChoiceCode::RefundMeasure: return Words::tr("What the refunds are measured by");
    case ChoiceCode::Conversion: return Words::tr("Surplus turned into share capital");
    case ChoiceCode::Retained: return Words::tr("Left undistributed");
    case ChoiceCode::Withholding: return Words::tr("Income tax kept back on payment");
    }
    return {};
}

QString articleOf(ChoiceCode code)
{
    switch (code) {
    case ChoiceCode::ReserveRate:
    case ChoiceCode::Quantification: return Words::tr("Cooperative Law Art. 42");
    case ChoiceCode::RefundShare:
    case ChoiceCode::RefundMeasure: return Words::tr("Cooperative Law Art. 44");
    case ChoiceCode::Conversion: return Words::tr("Cooperative Law Art. 44 (2)");
    case ChoiceCode::Retained: return Words::tr("Charter or assembly");
    case ChoiceCode::Withholding: return Words::tr("Individual Income Tax Law Art. 2, 3, 6");
    }
    return {};
}

/// A figure of core, or its word in the language of the reader.
QString figureText(const std::string& figure)
{
    if (const auto measure = fromWord(distribution::kMeasures, figure))
        return toText(*measure);
    if (const auto base = fromWord(distribution::kReserveBases, figure))
        return toText(*base);
    return toText(figure);
}

/// "Trade by amount 60%, Equal for each member 40%".
QString pairsOf(const QStringList& figures)
{
    QStringList parts;
    for (qsizetype i = 0; i + 1 < figures.size(); i += 2)
        parts.append(figures[i] + QLatin1Char(' ') + figures[i + 1]);
    return parts.join(Words::tr(", ", "between the parts of a list"));
}

QString valueOf(ChoiceCode code, const QStringList& figures)
{
    switch (code) {
    case ChoiceCode::ReserveRate: return fill(Words::tr("{0} of {1}: {2}", "rate, base, amount"), figures);
    case ChoiceCode::Quantification: return pairsOf(figures);
    case ChoiceCode::RefundShare: return fill(Words::tr("{0} of {1}: {2}", "refunds, distributable, share"), figures);
    case ChoiceCode::RefundMeasure:
        return figures.isEmpty() ? Words::tr("there are no refunds")
                                 : figures.join(Words::tr(", ", "between the parts of a list"));
    case ChoiceCode::Conversion:
    case ChoiceCode::Retained:
    case ChoiceCode::Withholding: break;
    }
    return figures.value(0);
}

QString standingOf(const std::optional<bool>& asCharter)
{
    if (!asCharter)
        return Words::tr("there is no charter on record");
    return *asCharter ? Words::tr("as the charter says") : Words::tr("not as the charter says");
}

} // namespace

ChoiceText choiceText(const distribution::CharterChoice& choice)
{
    QStringList figures;
    for (const std::string& figure : choice.figures)
        figures.append(figureText(figure));
    return {.title = titleOf(choice.code),
            .value = valueOf(choice.code, figures),
            .article = articleOf(choice.code),
            .standing = standingOf(choice.asCharter)};
}

} // namespace coop::ui
