// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/voucher_checks.h"
#include "core/book/ledger_terms.h"

#include "core/storage/ledger_rows.h"

#include <algorithm>

namespace coop::book {

namespace {

/// The turnover of a whole book stays far below what 64 bits hold.
constexpr Wide kLargestTurnover = 400'000'000'000'000'000;

constexpr std::string_view kWages = "212";
constexpr std::string_view kLabour = "213";
constexpr std::string_view kCapital = "301";

/// What is owed for labour is set off. Openings only say what stands where.
bool setsLabourOff(const ledger::VoucherDraft& draft)
{
    return draft.kind != ledger::VoucherKind::Opening &&
           std::ranges::any_of(draft.lines, [](const ledger::LineDraft& line) {
               const bool isLabour = ledger::isWithin(line.account, kWages) || ledger::isWithin(line.account, kLabour);
               return isLabour && line.debit > Money();
           });
}

bool raisesCapital(const ledger::LineDraft& line)
{
    return ledger::isWithin(line.account, kCapital) && line.credit > Money();
}

Issue issueOf(IssueCode code, std::string field, std::string value, std::vector<std::string> arguments, int row)
{
    return {.code = code,
            .field = std::move(field),
            .value = std::move(value),
            .arguments = std::move(arguments),
            .row = row};
}

} // namespace

VoucherChecker::VoucherChecker(Book& book)
    : m_account(book.database(), "SELECT instr(details, 'member') FROM account WHERE chart = ? AND code = ?"),
      m_member(book.database(), "SELECT 1 FROM member WHERE number = ?"),
      m_start(book.ledger().start())
{
    const storage::Database& database = book.database();
    const LedgerSettings settings = book.ledger().settings();
    m_startIsSet = settings.start.has_value();
    m_oldChartUntil = settings.oldChartUntil;
    m_lastClosed = {static_cast<int>(database.integer("SELECT max(id) FROM closed_period"))};
    m_hadOpenings = database.integer("SELECT EXISTS (SELECT 1 FROM voucher WHERE kind = 'opening')") != 0;
    m_hasOpenings = database.integer("SELECT EXISTS (SELECT 1 FROM voucher AS v WHERE v.kind = 'opening'"
                                     " AND v.state = 'posted' AND v.origin NOT IN ('conversion', 'reversal')"
                                     " AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.reverses = v.id))") != 0;
    m_turnover = database.integer("SELECT sum(abs(debit_fen)) FROM account_total");
    storage::Statement first(database, "SELECT min(date) FROM voucher WHERE kind <> 'opening'");
    if (first.step())
        m_firstVoucher = first.optionalDate(0);
}

const VoucherChecker::KnownAccount& VoucherChecker::account(ledger::Chart chart, const std::string& code)
{
    const auto [known, isNew] = m_accounts.try_emplace({chart, code});
    if (isNew && m_account.bind(static_cast<int>(chart), code).step()) {
        known->second = {.exists = true, .isPerMember = m_account.integer(0) > 0};
        m_account.reset();
    }
    return known->second;
}

void VoucherChecker::learnMembers()
{
    m_members.reserve(static_cast<std::size_t>(m_member.database().integer("SELECT count(*) FROM member")));
    storage::Statement rows(m_member.database(), "SELECT number FROM member");
    while (rows.step())
        m_members.try_emplace(rows.string(0), true);
    m_knowsAllMembers = true;
}

bool VoucherChecker::hasMember(const std::string& number)
{
    if (m_knowsAllMembers)
        return m_members.contains(number);
    const auto [known, isNew] = m_members.try_emplace(number);
    if (isNew) {
        known->second = m_member.bind(number).step();
        m_member.reset();
    }
    return known->second;
}

void VoucherChecker::checkOpeningDay(const ledger::VoucherDraft& draft, Issues& issues) const
{
    const std::string day = toIso(draft.date);
    if (ledger::openingDay(draft.date) != draft.date) {
        issues.push_back(issueOf(IssueCode::OpeningDayUnfit, "date", day, {}, 0));
        return;
    }
    if (draft.origin == ledger::Origin::Conversion)
        return;
    const ledger::Period firstMonth = ledger::Period::of(draft.date.plusDays(1));
    if (m_firstVoucher && draft.date >= *m_firstVoucher)
        issues.push_back(issueOf(IssueCode::OpeningAfterVouchers, "date", day, {toIso(*m_firstVoucher)}, 0));
    else if (m_hasOpenings && firstMonth != m_start)
        issues.push_back(issueOf(IssueCode::OpeningDaysDiffer, "date", day,
                                 {toIso(m_start.first().plusDays(-1))}, 0));
    // Openings of a wrong day were reversed: the right day may be an earlier one.
    else if (m_startIsSet && !m_hadOpenings && firstMonth < m_start)
        issues.push_back(issueOf(IssueCode::BeforeLedger, "date", day, {ledger::toText(m_start)}, 0));
    if (m_hasOpenings && firstMonth == m_start) {
        Issue doubt = issueOf(IssueCode::OpeningAgain, "date", day, {}, 0);
        doubt.severity = Severity::Warning;
        issues.push_back(std::move(doubt));
    }
}

void VoucherChecker::checkDay(const ledger::VoucherDraft& draft, Issues& issues) const
{
    const std::string day = toIso(draft.date);
    if (draft.kind == ledger::VoucherKind::Opening) {
        checkOpeningDay(draft, issues);
    } else if (m_startIsSet && ledger::Period::of(draft.date) < m_start) {
        issues.push_back(issueOf(IssueCode::BeforeLedger, "date", day, {ledger::toText(m_start)}, 0));
    }
    const ledger::Period period = periodOf(draft);
    if (period <= m_lastClosed)
        issues.push_back(issueOf(IssueCode::MonthClosed, "date", day, {ledger::toText(ledger::Period::of(draft.date))}, 0));
}

Issues VoucherChecker::checkAgainstBook(const ledger::VoucherDraft& draft)
{
    Issues issues;
    checkDay(draft, issues);
    const bool isOld = m_oldChartUntil && draft.date <= m_oldChartUntil->last() &&
                       !(draft.kind == ledger::VoucherKind::Opening && draft.date == m_oldChartUntil->last());
    const ledger::Chart chart = isOld ? ledger::Chart::Of2007 : ledger::Chart::Of2021;
    constexpr std::size_t kMany = 1000;
    if (draft.lines.size() > kMany && !m_knowsAllMembers)
        learnMembers();
    const bool hasLabour = setsLabourOff(draft);
    int row = 0;
    for (const ledger::LineDraft& line : draft.lines) {
        ++row;
        if (!line.member.empty() && !hasMember(line.member))
            issues.push_back(issueOf(IssueCode::UnknownMember, "member", line.member, {}, row));
        if (!ledger::isAccountCode(line.account))
            continue;
        const ledger::Chart lineChart = line.chart.value_or(chart);
        const KnownAccount& known = account(lineChart, line.account);
        if (!known.exists) {
            issues.push_back(issueOf(IssueCode::UnknownAccount, "account", line.account,
                                     {std::string(toWord(ledger::kCharts, lineChart))}, row));
            continue;
        }
        if (known.isPerMember && line.member.empty()) {
            Issue doubt = issueOf(IssueCode::LineWithoutMember, "member", {}, {line.account}, row);
            doubt.severity = Severity::Warning;
            issues.push_back(std::move(doubt));
        }
        // Labour that becomes capital.
        if (hasLabour && raisesCapital(line))
            issues.push_back(issueOf(IssueCode::LabourInCapital, "account", line.account, {}, row));
    }
    Wide size = 0;
    for (const ledger::LineDraft& line : draft.lines)
        size += line.debit.isNegative() ? -Wide{line.debit.inFen()} : Wide{line.debit.inFen()};
    if (m_turnover + size > kLargestTurnover)
        issues.push_back(issueOf(IssueCode::VoucherTooLarge, "debit", {}, {}, 0));
    else
        m_turnover += size;
    return issues;
}

Issues VoucherChecker::check(const ledger::VoucherDraft& draft)
{
    Issues issues = ledger::checkVoucher(draft);
    append(issues, checkAgainstBook(draft));
    return issues;
}

} // namespace coop::book
