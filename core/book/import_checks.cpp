// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/import_checks.h"

#include "core/book/member_lookup.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <unordered_map>

namespace coop::book {

namespace {

using storage::Database;
using storage::Statement;

// The sums of a book times the days of a year still fit into 64 bits.
constexpr std::int64_t kLargestTotal = 20'000'000'000'000'000;

class Checker {
public:
    Checker(Book& book, const ImportPreview& preview) : m_book(book), m_database(book.database()), m_preview(preview)
    {
        for (const Issue& issue : preview.issues) {
            if (issue.severity == Severity::Error)
                m_badRows.insert(issue.row);
        }
    }

    void check(const std::vector<members::MemberDraft>& rows)
    {
        checkNumbers(rows);
        checkIdentities(rows);
    }

    void check(const std::vector<shares::ContributionDraft>& rows)
    {
        Totals totals = totalsOf("contribution", "max(abs(paid_fen), abs(subscribed_fen))", "quantity");
        const auto known = allKnown(m_database);
        std::map<MemberId, std::vector<std::size_t>> rowsOf;
        std::set<MemberId> takers;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Money larger = std::max(absolute(rows[i].paid), absolute(rows[i].subscribed));
            addTo(totals, i, larger, "paid", rows[i].quantity);
            const KnownMember* const member = memberOf(known, rows[i].member, rows[i].date, i);
            if (member == nullptr || isBad(i))
                continue;
            rowsOf[member->id].push_back(i);
            if (rows[i].paid.isNegative() || rows[i].quantity.isNegative())
                takers.insert(member->id);
        }
        for (const MemberId member : takers)
            checkHoldings(member, rows, rowsOf[member]);
    }

    void check(const std::vector<trade::TradeDraft>& rows)
    {
        Totals totals = totalsOf("trade", "amount_fen", "quantity");
        const auto known = allKnown(m_database);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            addTo(totals, i, rows[i].amount, "amount", rows[i].quantity);
            if (!rows[i].member.empty())
                memberOf(known, rows[i].member, rows[i].date, i);
        }
    }

    void check(const std::vector<shares::GrantDraft>& rows)
    {
        Totals totals = totalsOf("grant_received", "amount_fen", "0");
        for (std::size_t i = 0; i < rows.size(); ++i)
            addTo(totals, i, rows[i].amount, "amount", {});
    }

    void check(const std::vector<shares::OpeningShareDraft>& rows)
    {
        Totals totals = totalsOf("opening_share", "abs(reserve_fen) + abs(state_fen) + abs(donation_fen)", "0");
        const auto known = allKnown(m_database);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            addTo(totals, i, absolute(rows[i].reserve) + absolute(rows[i].state) + absolute(rows[i].donation),
                  "reserve", {});
            if (!rows[i].member.empty() && !known.contains(rows[i].member))
                add(i, IssueCode::UnknownMember, "member");
        }
    }

    void check(const std::vector<members::MeetingDraft>&) {}
    void check(const members::Profile&) {}

    [[nodiscard]] Issues takeIssues() { return std::move(m_issues); }

private:
    struct Totals {
        std::int64_t amount = 0;
        std::int64_t quantity = 0;
    };

    static Money absolute(Money amount) { return amount.isNegative() ? -amount : amount; }

    [[nodiscard]] Totals totalsOf(std::string_view table, std::string_view amount, std::string_view quantity) const
    {
        Statement statement(m_database, fmt::format("SELECT coalesce(sum(abs({})), 0), coalesce(sum(abs({})), 0) FROM {}",
                                                    amount, quantity, table));
        statement.step();
        return {.amount = statement.integer(0), .quantity = statement.integer(1)};
    }

    /// Only what still fits is added, so that one huge row is named and not all that follow it.
    void addTo(Totals& totals, std::size_t i, Money amount, std::string_view field, TradeQuantity quantity)
    {
        if (totals.amount + std::abs(amount.inFen()) > kLargestTotal)
            add(i, IssueCode::AmountTooLarge, field);
        else
            totals.amount += std::abs(amount.inFen());
        if (totals.quantity + std::abs(quantity.inParts()) > kLargestTotal)
            add(i, IssueCode::AmountTooLarge, "quantity");
        else
            totals.quantity += std::abs(quantity.inParts());
    }

    [[nodiscard]] bool isBad(std::size_t i) const { return m_badRows.contains(fieldsOf(m_preview, i).row()); }

    void add(std::size_t i, IssueCode code, std::string_view field, std::vector<std::string> arguments = {},
             Severity severity = Severity::Error)
    {
        m_issues.push_back(fieldsOf(m_preview, i).issue(code, field, std::move(arguments), severity));
    }

    /// The book's member of that number; complains about an unknown one, warns of one who was none that day.
    const KnownMember* memberOf(const std::unordered_map<std::string, KnownMember>& known, const std::string& number,
                                Date date, std::size_t i)
    {
        if (number.empty())
            return nullptr;
        const auto found = known.find(number);
        if (found == known.end()) {
            add(i, IssueCode::UnknownMember, "member");
            return nullptr;
        }
        if (!isBad(i) && !members::isMemberOn(found->second.data, date))
            add(i, IssueCode::NotAMemberThen, "date", {number, toIso(date)}, Severity::Warning);
        return &found->second;
    }

    void checkNumbers(const std::vector<members::MemberDraft>& rows)
    {
        std::unordered_map<std::string_view, std::size_t> seen;
        Statement inBook(m_database, "SELECT 1 FROM member WHERE number = ?");
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].number.empty())
                continue;
            const auto [first, isNew] = seen.emplace(rows[i].number, i);
            if (!isNew)
                add(i, IssueCode::DuplicateNumber, "number",
                    {std::to_string(fieldsOf(m_preview, first->second).row())});
            else if (inBook.bind(rows[i].number).step())
                add(i, IssueCode::DuplicateNumber, "number");
        }
    }

    void checkIdentities(const std::vector<members::MemberDraft>& rows)
    {
        std::unordered_map<std::string_view, std::size_t> seen;
        Statement inBook(m_database, "SELECT number FROM member WHERE id_number = ? AND id_number <> ''");
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].idNumber.empty())
                continue;
            const auto [first, isNew] = seen.emplace(rows[i].idNumber, i);
            if (!isNew)
                add(i, IssueCode::DuplicateIdentity, "id_number", {rows[first->second].number}, Severity::Warning);
            else if (inBook.bind(rows[i].idNumber).step())
                add(i, IssueCode::DuplicateIdentity, "id_number", {inBook.string(0)}, Severity::Warning);
        }
    }

    /// Finds the rows of the file that take out more than there is: as long as the balance of some day is
    /// negative, the last row of the file that took from it by then is to blame, and is left out.
    void checkHoldings(MemberId member, const std::vector<shares::ContributionDraft>& rows,
                       std::vector<std::size_t> ofMember)
    {
        const std::vector<shares::Contribution> inBook = m_book.shares().ofMember(member);
        for (;;) {
            std::vector<shares::Contribution> together = inBook;
            for (const std::size_t i : ofMember)
                together.push_back({.memberId = member, .data = rows[i]});
            const auto overdrawn = shares::findOverdrawn(together);
            if (!overdrawn)
                return;
            const bool isMoney = overdrawn->paid.isNegative();
            const auto takesFromIt = [&](std::size_t i) {
                return rows[i].kind == overdrawn->kind && rows[i].date <= overdrawn->day &&
                       (isMoney ? rows[i].paid.isNegative() : rows[i].quantity.isNegative());
            };
            auto blamed = ofMember.end();
            for (auto i = ofMember.begin(); i != ofMember.end(); ++i) {
                if (takesFromIt(*i) && (blamed == ofMember.end() || rows[*i].date >= rows[*blamed].date))
                    blamed = i;
            }
            if (blamed == ofMember.end())
                return;
            const shares::ContributionDraft& row = rows[*blamed];
            const std::string held = isMoney ? toPlainText(overdrawn->paid - row.paid)
                                             : toPlainText(overdrawn->quantity - row.quantity);
            add(*blamed, IssueCode::WithdrawsTooMuch, isMoney ? "paid" : "quantity", {held});
            ofMember.erase(blamed);
        }
    }

    Book& m_book;
    const Database& m_database;
    const ImportPreview& m_preview;
    std::set<int> m_badRows{};
    Issues m_issues{};
};

} // namespace

Fields fieldsOf(const ImportPreview& preview, std::size_t index)
{
    constexpr int kFirstRow = 2;
    return index < preview.rows.size() ? preview.rows[index] : Fields(static_cast<int>(index) + kFirstRow);
}

Issues checkAgainstBook(Book& book, const ImportPreview& preview)
{
    Checker checker(book, preview);
    std::visit([&checker](const auto& rows) { checker.check(rows); }, preview.drafts);
    return checker.takeIssues();
}

} // namespace coop::book
