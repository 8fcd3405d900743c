// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/conversion_desk.h"

#include "core/storage/database.h"

#include <algorithm>
#include <map>

namespace coop::book {

namespace {

using ledger::LineDraft;

/// A balance on the side where it stands.
LineDraft lineOf(const std::string& account, Money balance)
{
    LineDraft line{.account = account};
    (balance.isNegative() ? line.credit : line.debit) = balance.isNegative() ? -balance : balance;
    return line;
}

/// What stands on an account itself by detail: the balances of all that is within it less those of the accounts below.
template <typename Key, typename Read>
std::map<Key, Money> ownBalances(const std::string& code, const std::vector<ledger::AccountFigures>& accounts, const Read& read)
{
    std::map<Key, Money> own = read(code);
    for (const ledger::AccountFigures& other : accounts) {
        if (ledger::parentCode(other.code) != code)
            continue;
        for (const auto& [key, amount] : read(other.code))
            own[key] -= amount;
    }
    return own;
}

bool isMade(Book& book, const DraftId& id)
{
    return storage::Statement(book.database(), "SELECT 1 FROM draft WHERE id = ?").bind(id.text).step();
}

} // namespace

std::optional<Date> ConversionDesk::day() const
{
    const auto until = m_book.ledger().settings().oldChartUntil;
    return until ? std::optional(until->last()) : std::nullopt;
}

std::optional<VoucherId> ConversionDesk::voucher() const
{
    const auto last = day();
    if (!last)
        return std::nullopt;
    const auto ids = m_book.ledger().ids({.range = ledger::DateRange{*last, *last}, .state = ledger::VoucherState::Posted});
    for (const ledger::Voucher& voucher : m_book.ledger().rows(ids)) {
        if (voucher.data.origin == ledger::Origin::Conversion && !voucher.reversedBy)
            return voucher.id;
    }
    return std::nullopt;
}

std::vector<LineDraft> ConversionDesk::balances() const
{
    const auto last = day();
    if (!last)
        return {};
    const ledger::DateRange range = ledger::DateRange::of(FiscalYear{last->year()});
    const std::vector<ledger::AccountFigures> accounts = m_book.books().balances(range).accounts;
    std::vector<LineDraft> lines;
    const auto add = [&](LineDraft line) {
        if (!line.debit.isZero() || !line.credit.isZero())
            lines.push_back(std::move(line));
    };
    for (const ledger::AccountFigures& figures : accounts) {
        const auto account = m_book.accounts().find(ledger::Chart::Of2007, figures.code);
        if (!account || account->details.empty()) {
            add(lineOf(figures.code, figures.closing()));
            continue;
        }
        const ledger::Detail detail = account->details.front();
        const auto read = [&](const std::string& code) {
            std::map<std::string, Money> found;
            if (detail == ledger::Detail::Member) {
                for (const MemberBalance& member : m_book.books().memberBalances(code, range))
                    found[member.number] += member.closing();
            } else {
                for (const ItemBalance& item : m_book.books().itemBalances(code, detail, range))
                    found[item.name] += item.closing();
            }
            return found;
        };
        for (const auto& [name, amount] : ownBalances<std::string>(figures.code, accounts, read)) {
            LineDraft line = lineOf(figures.code, amount);
            switch (detail) {
            case ledger::Detail::Member: line.member = name; break;
            case ledger::Detail::Counterparty: line.counterparty = name; break;
            case ledger::Detail::Product: line.product = name; break;
            case ledger::Detail::Project: line.project = name; break;
            }
            add(std::move(line));
        }
    }
    return lines;
}

Expected<ledger::Conversion, Issues> ConversionDesk::plan(const ledger::ConversionInput& input) const
{
    ledger::ConversionInput complete = input;
    complete.balances = balances();
    return ledger::convert(complete);
}

Expected<ledger::Voucher, Issues> ConversionDesk::post(const ledger::ConversionInput& input, std::string_view summary,
                                                       const DraftId& id)
{
    const auto last = day();
    if (!last || !m_book.periods().isClosed(ledger::Period::of(*last)))
        return Unexpected(Issues{{.code = IssueCode::CloseEarlierFirst,
                                  .field = "date",
                                  .arguments = {last ? ledger::toText(ledger::Period::of(*last)) : std::string()}}});
    // A second conversion would double every balance; only a retry of the first finds it again.
    if (const auto standing = voucher(); standing && !isMade(m_book, id))
        return Unexpected(Issues{{.code = IssueCode::VoucherIsPosted, .field = "date", .value = toIso(*last)}});
    auto planned = plan(input);
    if (!planned)
        return Unexpected(std::move(planned.error()));
    ledger::VoucherDraft draft{.date = *last, .kind = ledger::VoucherKind::Opening, .origin = ledger::Origin::Conversion};
    for (const auto& [lines, chart] : {std::pair(&planned->closing, ledger::Chart::Of2007),
                                       std::pair(&planned->opening, ledger::Chart::Of2021)}) {
        for (LineDraft line : *lines) {
            line.chart = chart;
            line.summary = summary;
            draft.lines.push_back(std::move(line));
        }
    }
    return m_book.ledger().enter(draft, id);
}

} // namespace coop::book
