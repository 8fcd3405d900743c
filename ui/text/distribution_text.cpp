// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/distribution_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Distribution)
};

} // namespace

QString wordOf(book::DistributionState state)
{
    using book::DistributionState;
    switch (state) {
    case DistributionState::Proposed: return Words::tr("proposed");
    case DistributionState::Noticed: return Words::tr("laid out");
    case DistributionState::Adopted: return Words::tr("adopted");
    case DistributionState::Posted: return Words::tr("posted");
    case DistributionState::Closed: return Words::tr("closed");
    case DistributionState::Withdrawn: return Words::tr("withdrawn");
    case DistributionState::Reversed: return Words::tr("reversed");
    case DistributionState::Corrected: return Words::tr("corrected");
    }
    return {};
}

QString wordOf(posting::DistributionPurpose purpose)
{
    using posting::DistributionPurpose;
    switch (purpose) {
    case DistributionPurpose::Reserve: return Words::tr("Reserve");
    case DistributionPurpose::Refund: return Words::tr("Patronage refunds");
    case DistributionPurpose::Residual: return Words::tr("Residual surplus");
    case DistributionPurpose::Conversion: return Words::tr("Turned into capital");
    case DistributionPurpose::Correction: return Words::tr("Correction");
    }
    return {};
}

QString wordOf(book::PaymentMethod method)
{
    switch (method) {
    case book::PaymentMethod::Cash: return Words::tr("cash");
    case book::PaymentMethod::Bank: return Words::tr("bank");
    }
    return {};
}

QString wordOf(book::PaymentState state)
{
    using book::PaymentState;
    switch (state) {
    case PaymentState::Pending: return Words::tr("waiting");
    case PaymentState::Paid: return Words::tr("paid");
    case PaymentState::Part: return Words::tr("paid in part");
    case PaymentState::Failed: return Words::tr("failed");
    case PaymentState::Cancelled: return Words::tr("cancelled");
    case PaymentState::Returned: return Words::tr("returned");
    }
    return {};
}

QString wordOf(book::YearSource source)
{
    using book::YearSource;
    switch (source) {
    case YearSource::Guarantee: return Words::tr("Guaranteed land dividend");
    case YearSource::Rent: return Words::tr("Land rent");
    case YearSource::Refund: return Words::tr("Patronage refund");
    case YearSource::Land: return Words::tr("Dividend on land");
    case YearSource::Capital: return Words::tr("Dividend on capital");
    case YearSource::Labour: return Words::tr("Labour dividend");
    case YearSource::Wages: return Words::tr("Wages");
    case YearSource::Other: return Words::tr("Other shares");
    case YearSource::Sales: return Words::tr("Sales to the cooperative");
    }
    return {};
}

QString basisLineText(const std::string& line)
{
    const QString text = toText(std::string_view(line));
    const QString kind = text.section(QLatin1Char(' '), 0, 0);
    const QString rest = text.section(QLatin1Char(' '), 1);
    if (kind == QLatin1String("member"))
        return Words::tr("member %1").arg(rest);
    static const std::pair<const char*, const char*> kHeads[] = {
        {"surplus", QT_TRANSLATE_NOOP("Distribution", "the surplus")},
        {"prior_loss", QT_TRANSLATE_NOOP("Distribution", "the losses of earlier years")},
        {"form", QT_TRANSLATE_NOOP("Distribution", "the legal form")},
        {"opening_undistributed", QT_TRANSLATE_NOOP("Distribution", "the surplus brought forward")},
        {"other_transfers", QT_TRANSLATE_NOOP("Distribution", "other transfers")},
        {"line_margins", QT_TRANSLATE_NOOP("Distribution", "the margins of the business lines")},
        {"composition", QT_TRANSLATE_NOOP("Distribution", "the composition of the members")},
        {"product", QT_TRANSLATE_NOOP("Distribution", "the products")},
        {"products", QT_TRANSLATE_NOOP("Distribution", "the products")},
    };
    for (const auto& [word, english] : kHeads) {
        if (kind == QLatin1String(word))
            return QCoreApplication::translate("Distribution", english);
    }
    return text;
}

} // namespace coop::ui
