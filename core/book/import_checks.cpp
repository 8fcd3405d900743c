// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/import_checks.h"

#include "core/book/inspection_import.h"
#include "core/book/ledger_import.h"
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
            const bool fits = addTo(totals, i, larger, "paid", rows[i].quantity);
            const KnownMember* const member = memberOf(known, rows[i].member, rows[i].date, i);
            if (member == nullptr || !fits || isBad(i))
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

    void check(const std::vector<MemberAccountRow>& rows)
    {
        Totals contributed = totalsOf("contribution", "max(abs(paid_fen), abs(subscribed_fen))", "quantity");
        Totals shared = totalsOf("opening_share", "abs(reserve_fen) + abs(state_fen) + abs(donation_fen)", "0");
        const auto known = allKnown(m_database);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const shares::OpeningShareDraft& row = rows[i].shares;
            addTo(contributed, i, absolute(rows[i].contribution.paid), "contribution", rows[i].contribution.quantity);
            addTo(shared, i, absolute(row.reserve) + absolute(row.state) + absolute(row.donation), "reserve", {});
            memberOf(known, row.member, row.date, i);
        }
    }

    void check(const std::vector<members::MeetingDraft>&) {}
    void check(const members::Profile&) {}
    template <typename Draft>
    void check(const std::vector<Draft>& rows)
    {
        append(m_issues, checkRecordRows(m_book, m_preview, rows));
    }
    void check(const std::vector<ledger::AccountDraft>& rows)
    {
        append(m_issues, checkAccountRows(m_book, m_preview, rows));
    }
    void check(const std::vector<ledger::OpeningRow>& rows)
    {
        append(m_issues, checkOpeningRows(m_book, m_preview, rows));
    }
    void check(const std::vector<ledger::VoucherRow>& rows)
    {
        append(m_issues, checkVoucherRows(m_book, m_preview, rows));
    }

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
    bool addTo(Totals& totals, std::size_t i, Money amount, std::string_view field, TradeQuantity quantity)
    {
        const bool amountFits = totals.amount + std::abs(amount.inFen()) <= kLargestTotal;
        if (amountFits)
            totals.amount += std::abs(amount.inFen());
        else
            add(i, IssueCode::AmountTooLarge, field);
        const bool quantityFits = totals.quantity + std::abs(quantity.inParts()) <= kLargestTotal;
        if (quantityFits)
            totals.quantity += std::abs(quantity.inParts());
        else
            add(i, IssueCode::AmountTooLarge, "quantity");
        return amountFits && quantityFits;
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

    /// What is there of one kind, and the rows of the file that took from it so far.
    struct Balance {
        Money paid{};
        TradeQuantity quantity{};
        std::vector<std::size_t> moneyTakers{};
        std::vector<std::size_t> quantityTakers{};
        std::set<std::size_t> leftOut{};
    };

    /// Finds the rows of the file that take out more than there is, going from day to day: as long as the balance at
    /// the end of a day is negative, the last row of the file that took from it is to blame, and is left out.
    void checkHoldings(MemberId member, const std::vector<shares::ContributionDraft>& rows,
                       const std::vector<std::size_t>& ofMember)
    {
        struct Entry {
            const shares::ContributionDraft* row;
            std::optional<std::size_t> inFile;
        };
        const std::vector<shares::Contribution> inBook = m_book.shares().ofMember(member);
        std::vector<Entry> entries;
        for (const shares::Contribution& row : inBook)
            entries.push_back({&row.data, std::nullopt});
        for (const std::size_t i : ofMember)
            entries.push_back({&rows[i], i});
        std::ranges::stable_sort(entries, {}, [](const Entry& entry) { return entry.row->date; });

        std::map<shares::ContributionKind, Balance> balances;
        for (std::size_t at = 0; at < entries.size(); ++at) {
            const auto& [row, inFile] = entries[at];
            Balance& balance = balances[row->kind];
            balance.paid += row->paid;
            balance.quantity += row->quantity;
            if (inFile && row->paid.isNegative())
                balance.moneyTakers.push_back(*inFile);
            if (inFile && row->quantity.isNegative())
                balance.quantityTakers.push_back(*inFile);
            // The balance at the end of the day is what counts, whatever the order within it.
            if (at + 1 < entries.size() && entries[at + 1].row->date == row->date)
                continue;
            for (auto& [kind, held] : balances)
                blameTakers(kind, held, rows);
        }
    }

    void blameTakers(shares::ContributionKind kind, Balance& held, const std::vector<shares::ContributionDraft>& rows)
    {
        struct Blamed {
            std::size_t row;
            bool forMoney;
        };
        std::vector<Blamed> blamed;
        while (held.paid.isNegative() || (kind == shares::ContributionKind::Land && held.quantity.isNegative())) {
            const bool isMoney = held.paid.isNegative();
            std::vector<std::size_t>& takers = isMoney ? held.moneyTakers : held.quantityTakers;
            while (!takers.empty() && held.leftOut.contains(takers.back()))
                takers.pop_back();
            if (takers.empty())
                break;
            const std::size_t row = takers.back();
            held.leftOut.insert(row);
            held.paid = held.paid - rows[row].paid;
            held.quantity = held.quantity - rows[row].quantity;
            blamed.push_back({.row = row, .forMoney = isMoney});
        }
        // What is held is known only when all of them are left out.
        for (const auto& [row, forMoney] : blamed)
            add(row, IssueCode::WithdrawsTooMuch, forMoney ? "paid" : "quantity",
                {forMoney ? toPlainText(held.paid) : toPlainText(held.quantity)});
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
