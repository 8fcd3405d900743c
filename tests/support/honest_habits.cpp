// SPDX-License-Identifier: GPL-3.0-or-later
// What an honest cooperative does beside its business.
#include "tests/support/honest_life.h"

namespace coop::test {

using namespace inspection;

/// In spring the chair puts money in, in autumn he has it back.
void HonestLife::lendByChair(int year)
{
    const std::int64_t lent = m_random.between(5, 80) * 1000;
    const Date from = someDay(year, 3);
    if (from < m_founded)
        return;
    on(from, [=, this](const std::string& date) { post(date, {debit("102", lent), credit("114", lent).of(0)}); });
    on(someDay(year, 11), [=, this](const std::string& date) { post(date, {debit("114", lent).of(0), credit("102", lent)}); });
}

/// The chair drives to town with an advance and brings goods and their papers.
void HonestLife::buyThroughChair(int year)
{
    const std::int64_t yuan = m_random.between(3, 90) * 1000;
    const Date from = someDay(year, static_cast<unsigned>(m_random.between(2, 8)));
    const Date settled = from.plusDays(static_cast<int>(m_random.between(2, 60)));
    if (from < m_founded || settled > m_book.facts.asOf)
        return;
    on(from, [=, this](const std::string& date) { post(date, {debit("113", yuan).of(0), credit("102", yuan)}); });
    on(settled, [=, this](const std::string& date) {
        post(date, {debit("121", yuan), credit("113", yuan).of(0)}).attachments = 3;
    });
}

/// So much for every household, paid out against a list.
void HonestLife::passOnToHouseholds(int year)
{
    const std::int64_t each = m_random.between(2, 20) * 100;
    on(someDay(year, 6), [=, this](const std::string& date) {
        m_book.grant(date, each * m_count, "到户补助");
        post(date, {debit("102", each * m_count), credit("235", each * m_count).with(m_treasury)});
        for (Index i = 0; i < m_count; ++i)
            post(date, {debit("235", each).of(i), credit("102", each)});
    });
}

/// A small seller who writes his next invoice for each load.
void HonestLife::buyOnSmallInvoices(int year)
{
    const std::int64_t first = m_random.between(1'000'000, 9'000'000);
    const int loads = static_cast<int>(m_random.between(3, 8));
    const Date day = someDay(year, 4);
    for (int i = 0; i < loads; ++i)
        on(day.plusDays(i * 3), [=, this](const std::string& date) {
            const std::int64_t yuan = m_random.between(10, 95) * 100;
            post(date, {debit("121", yuan).with(m_shop), credit("102", yuan)}).invoice = fmt::format("{:08}", first + i);
        });
}

/// Somebody leaves and takes his share with him.
void HonestLife::letGo(int year)
{
    const Index who = static_cast<Index>(m_random.between(std::min(5, m_count - 1), m_count - 1));
    const Date day = someDay(year, 12);
    if (m_count < 8 || day > m_book.facts.asOf)
        return;
    on(day, [=, this](const std::string& date) {
        members::MemberDraft& data = m_book.facts.members[static_cast<std::size_t>(who)].data;
        Money share;
        for (const ContributionFact& row : m_book.facts.contributions)
            share += row.member == who ? row.paid : Money{};
        if (data.left || share <= Money{} || !isMemberBy(who, date))
            return;
        data.left = FactsBuilder::day(date);
        const std::int64_t yuan = share.inFen() / 100;
        m_book.paid(date, who, -yuan);
        post(date, {debit("301", yuan).of(who), credit("102", yuan)});
    });
}

/// Sixty per cent and more by trade, the rest by capital; adopted in March, paid in April.
void HonestLife::share(int year)
{
    if (m_kind == HonestKind::LandShare || year >= m_book.facts.asOf.year() || !m_isNamed)
        return;
    on(someDay(year + 1, 4), [=, this](const std::string& date) {
        DistributionFact row{.id = static_cast<std::int64_t>(m_book.facts.distributions.size()) + 1, .year = {year},
                             .adoptedOn = FactsBuilder::day(date).plusDays(-20)};
        std::map<Index, std::int64_t> trades;
        std::int64_t sum = 0;
        for (const TradeFact& trade : m_book.facts.trades)
            if (trade.date.year() == year && trade.member != kNone) {
                trades[trade.member] += trade.amount.inFen();
                sum += trade.amount.inFen();
            }
        if (sum == 0)
            return;
        for (const auto& [member, traded] : trades)
            row.parts.push_back({.member = member, .refund = Money::fen(traded / 40), .residual = Money::fen(traded / 80)});
        for (const DistributionFact::Part& part : row.parts) {
            row.refund += part.refund;
            row.residual += part.residual;
        }
        row.surplus = row.refund + row.residual;
        for (const DistributionFact::Part& part : row.parts) {
            Entry due = debit("221", 0).of(part.member);
            due.amount = part.refund;
            pay(date, due);
            due = debit("222", 0).of(part.member);
            due.amount = part.residual;
            pay(date, due);
        }
        m_book.facts.distributions.push_back(std::move(row));
    });
}

void HonestLife::meet(int year)
{
    // One in twelve forgets a year.
    if (m_random.oneIn(12))
        return;
    on(someDay(year, 3), [this](const std::string& date) {
        const std::int64_t present = m_count * m_random.between(m_random.oneIn(20) ? 55 : 70, 100) / 100;
        MeetingFact& row = m_book.meeting(date, present, m_random.oneIn(3) ? "年度大会,借款与用工" : "年度大会");
        if (m_random.oneIn(2))
            for (Index i = 0; i < present; ++i)
                row.attendance.push_back({.member = i, .hasVoted = true});
    });
}

void HonestLife::report(int year)
{
    const Date filed{year + 1, static_cast<unsigned>(m_random.between(1, 6)), static_cast<unsigned>(m_random.between(1, 28))};
    if (year >= m_founded.year() && filed <= m_book.facts.asOf && !m_random.oneIn(30))
        m_book.annualReport(year, toIso(filed));
}

/// Part of a machine or a shed; paid before or after the money came, to strangers, with papers.
void HonestLife::receiveGrant()
{
    const int age = m_book.facts.asOf.year() - m_ledgerFrom;
    const int year = m_ledgerFrom + static_cast<int>(m_random.between(0, std::max(0, age)));
    const std::int64_t yuan = m_random.between(2, m_kind == HonestKind::Machinery ? 150 : 30) * 10'000;
    const Date day = someDay(year, static_cast<unsigned>(m_random.between(2, 10)));
    const int wait = static_cast<int>(m_random.oneIn(2) ? m_random.between(-200, -20) : m_random.between(3, 45));
    const Index project = m_book.project("补助项目");
    const Date bought = std::max(day.plusDays(wait), std::max(m_founded, Date{m_ledgerFrom, 1, 1}));
    if (bought > m_book.facts.asOf)
        return;
    on(day, [=, this](const std::string& date) {
        GrantFact& grant = m_book.grant(date, yuan, "补助项目");
        grant.appliedOn = day.plusDays(-60);
        post(date, {debit("102", yuan), credit("235", yuan).with(m_treasury)});
        m_book.facts.grants.back().voucher = static_cast<Index>(m_book.facts.vouchers.size()) - 1;
    });
    on(bought, [=, this](const std::string& date) {
        const bool isMachine = m_random.oneIn(2);
        Entry what = debit(isMachine ? "151" : "153", yuan * 11 / 10).with(isMachine ? m_shop : m_builder);
        if (m_random.oneIn(2))
            what = what.on(project);
        VoucherFact& row = post(date, {what, credit("102", yuan * 11 / 10)});
        row.attachments = 3;
        row.invoice = fmt::format("{:08}", m_random.between(1'000'000, 99'999'999));
        AssetFact& asset = m_book.asset(date, yuan * 11 / 10, fmt::format("SN{}", m_random.between(1000, 9999)));
        asset.project = "补助项目";
        asset.location = "合作社库房";
        asset.invoice = row.invoice;
    });
}

/// What goes wrong in every office: a voucher taken back, an amount typed twice and taken back.
void HonestLife::addSlips()
{
    if (m_book.facts.vouchers.size() < 10 || m_random.oneIn(2))
        return;
    const std::string date = toIso(m_book.facts.asOf.plusDays(-3));
    for (const std::int64_t sign : {1, -1}) {
        VoucherFact& row = post(date, {debit("523", sign * 480).with(m_shop), credit("101", sign * 480)});
        row.isReversed = true;
    }
}

} // namespace coop::test
