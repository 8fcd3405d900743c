// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucher_words.h"

#include "core/reports/ledger_reports.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Vouchers)
};

} // namespace

QString wordOf(ledger::VoucherKind kind)
{
    switch (kind) {
    case ledger::VoucherKind::General: return Words::tr("General", "kind of voucher");
    case ledger::VoucherKind::Receipt: return Words::tr("Receipt", "kind of voucher");
    case ledger::VoucherKind::Payment: return Words::tr("Payment", "kind of voucher");
    case ledger::VoucherKind::Transfer: return Words::tr("Transfer", "kind of voucher");
    case ledger::VoucherKind::Opening: return Words::tr("Opening", "kind of voucher");
    }
    return {};
}

QString wordOf(ledger::VoucherState state)
{
    switch (state) {
    case ledger::VoucherState::Draft: return Words::tr("Draft");
    case ledger::VoucherState::Reviewed: return Words::tr("Reviewed");
    case ledger::VoucherState::Posted: return Words::tr("Posted");
    }
    return {};
}

QString wordOf(ledger::Origin origin)
{
    switch (origin) {
    case ledger::Origin::Manual: return Words::tr("by hand", "origin");
    case ledger::Origin::Import: return Words::tr("imported", "origin");
    case ledger::Origin::Fact: return Words::tr("from facts", "origin");
    case ledger::Origin::Recurring: return Words::tr("recurring", "origin");
    case ledger::Origin::Bank: return Words::tr("from the bank", "origin");
    case ledger::Origin::Closing: return Words::tr("closing", "origin");
    case ledger::Origin::Opening: return Words::tr("opening", "origin");
    case ledger::Origin::Conversion: return Words::tr("conversion", "origin");
    case ledger::Origin::Distribution: return Words::tr("distribution", "origin");
    case ledger::Origin::Reversal: return Words::tr("reversal", "origin");
    case ledger::Origin::Correction: return Words::tr("correction", "origin");
    }
    return {};
}

QString wordOf(posting::Obstacle obstacle)
{
    switch (obstacle) {
    case posting::Obstacle::NothingToPost: return Words::tr("nothing to post");
    case posting::Obstacle::LabourIsNoCapital: return Words::tr("labour is no share capital");
    case posting::Obstacle::MonthClosed: return Words::tr("its month is closed");
    case posting::Obstacle::BeforeLedger: return Words::tr("before the ledger began");
    case posting::Obstacle::NotEnoughStock: return Words::tr("more sold than was delivered");
    case posting::Obstacle::OriginalUnposted: return Words::tr("the row that it takes back is not posted");
    }
    return {};
}

QString wordOf(book::DealingMode mode)
{
    switch (mode) {
    case book::DealingMode::OnBehalf: return Words::tr("On members' behalf");
    case book::DealingMode::Outright: return Words::tr("Bought and sold outright");
    }
    return {};
}

QString numberOf(const ledger::Voucher& voucher)
{
    return voucher.number ? toText(reports::voucherName(voucher.data.kind, *voucher.number, reportWording())) : QString();
}

QString reversalSummary(const ledger::Voucher& voucher)
{
    const Date day = voucher.data.date;
    return Words::tr("Cancels voucher %4 of %1-%2-%3").arg(day.year()).arg(day.month()).arg(day.day()).arg(numberOf(voucher));
}

VoucherMark markOf(const ledger::Voucher& voucher)
{
    if (voucher.state != ledger::VoucherState::Posted)
        return {wordOf(voucher.state), voucher.state == ledger::VoucherState::Draft ? Tone::Warning : Tone::Neutral};
    if (voucher.reverses)
        return {Words::tr("red"), Tone::Bad};
    if (voucher.reversedBy)
        return {Words::tr("reversed"), Tone::Neutral};
    return {};
}

} // namespace coop::ui
