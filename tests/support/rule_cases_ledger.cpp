// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "tests/support/honest_cooperative.h"

namespace coop::test {

using namespace inspection;
using enum CaseKind;
using enum inspection::Severity;
using members::MemberKind;
using members::Role;

namespace {

// Governance

FactsBuilder met(std::string_view date, int present)
{
    FactsBuilder book;
    book.farmers(6).meeting(date, present);
    return book;
}

FactsBuilder inOffice(std::vector<Role> roles)
{
    FactsBuilder book;
    book.member("1", MemberKind::Farmer, std::move(roles));
    return book;
}

FactsBuilder lent(std::int64_t yuan, bool hasMeetings)
{
    FactsBuilder book;
    book.farmers(5);
    if (hasMeetings)
        book.meeting("2024-03-01", 5);
    book.voucher("2024-05-01", {debit("113", yuan).of(1), credit("102", yuan)});
    return book;
}

FactsBuilder officer()
{
    FactsBuilder book = inOffice({Role::Chair});
    book.facts.members[0].data.idNumber = "11010119900101123X";
    return book;
}

OutsideLists officials(std::string_view relation)
{
    return {.officials = {{{.idNumber = "11010119900101123X", .name = "某", .office = "所长", .relation = std::string(relation)}}}};
}

// Ledger

FactsBuilder numbered(std::initializer_list<int> numbers, ledger::Origin origin = ledger::Origin::Import)
{
    FactsBuilder book;
    for (const int number : numbers) {
        VoucherFact& voucher = book.voucher("2024-03-01", {debit("521", 100), credit("102", 100)});
        voucher.origin = origin;
        voucher.fileNumber = fmt::format("记-{}", number);
    }
    return book;
}

FactsBuilder paidTwice(std::string_view again, std::string_view invoice = {})
{
    FactsBuilder book;
    const Index shop = book.counterparty("农资店");
    book.voucher("2024-03-01", {debit("121", 1'000).with(shop), credit("102", 1'000)}).invoice = invoice.empty() ? "" : "1234";
    book.voucher(again, {debit("121", 1'000).with(shop), credit("102", 1'000)}).invoice = invoice;
    return book;
}

/// Forty vouchers, one every nine days, so many of them entered in one evening of November.
FactsBuilder entered(int together, bool isImport = false)
{
    FactsBuilder book;
    for (int i = 0; i < 40; ++i) {
        const Date day = Date{2024, 1, 2}.plusDays(i * 7);
        VoucherFact& voucher = book.voucher(toIso(day), {debit("521", 100 + i), credit("102", 100 + i)});
        if (i < together)
            voucher.enteredAt = isImport ? "2024-11-30 10:00:00" : fmt::format("2024-11-30 10:{:02}:01", i);
        if (isImport)
            voucher.origin = ledger::Origin::Import;
    }
    return book;
}

FactsBuilder untimed()
{
    FactsBuilder book = entered(40);
    for (VoucherFact& voucher : book.facts.vouchers)
        voucher.enteredAt.clear();
    return book;
}

FactsBuilder roundLines(int round)
{
    FactsBuilder book;
    for (int i = 0; i < 50; ++i)
        book.voucher("2024-03-01", {debit("521", i < round ? 3'000 : 1'234), credit("102", i < round ? 3'000 : 1'234)});
    return book;
}

FactsBuilder backAgain(std::string_view day, std::string_view account)
{
    FactsBuilder book;
    const Index firm = book.counterparty("某公司");
    book.voucher("2024-03-01", {debit("151", 1'100'000).with(firm), credit("102", 1'100'000)});
    book.voucher(day, {debit("102", 1'100'000), credit(account, 1'100'000).with(firm)});
    return book;
}

FactsBuilder toInsiders(std::int64_t part)
{
    FactsBuilder book;
    book.chair();
    const Index shop = book.counterparty("农资店");
    book.voucher("2024-03-01", {debit("114", part).of(0), credit("102", part)});
    book.voucher("2024-03-02", {debit("121", 1'000'000 - part).with(shop), credit("102", 1'000'000 - part)});
    return book;
}

// Identities

FactsBuilder wrongNumbers(int wrong)
{
    FactsBuilder book;
    book.farmers(100);
    for (std::size_t i = 0; i < 100; ++i) {
        std::string& number = book.facts.members[i].data.idNumber;
        number = identityNumber(Date{1970, 1, 1}, static_cast<int>(i));
        if (static_cast<int>(i) < wrong)
            number.back() = number.back() == '1' ? '2' : '1';
    }
    return book;
}

/// Cards of before 1999 have fifteen digits and no check character.
FactsBuilder oldNumbers()
{
    FactsBuilder book = wrongNumbers(0);
    for (std::size_t i = 0; i < 3; ++i)
        book.facts.members[i].data.idNumber = fmt::format("341226700101{:03}", i);
    return book;
}

FactsBuilder oneAccount(int members, std::string_view household = {})
{
    FactsBuilder book;
    book.farmers(20);
    for (int i = 0; i < members; ++i) {
        book.facts.members[static_cast<std::size_t>(i)].data.bankAccount = "6222 001";
        book.facts.members[static_cast<std::size_t>(i)].data.household = household;
    }
    return book;
}

FactsBuilder nobody()
{
    FactsBuilder book;
    book.farmers(5);
    return book;
}

constexpr RuleCase kCases[] = {
    {"G01", Fires, [] { return met("2023-06-29", 6); }, Medium},
    {"G01", Below, [] { return met("2023-06-30", 6); }},
    {"G01", Excused, [] {
         FactsBuilder book = met("2023-06-29", 6);
         book.circumstance(CircumstanceKind::Liquidation, "2024-01-01", "清算公告");
         return book;
     }},
    {"G01", Lacking, nobody},

    {"G02", Fires, [] { return met("2024-03-01", 3); }, Medium},
    {"G02", Below, [] { return met("2024-03-01", 4); }},
    {"G02", Lacking, nobody},

    {"G03", Fires, [] { return inOffice({Role::Director, Role::Supervisor}); }, Medium},
    {"G03", Below, [] { return inOffice({Role::Supervisor}); }},
    {"G03", Lacking, nobody},

    {"G04", Fires, [] { return lent(50'000, true); }, High},
    {"G04", Below, [] { return lent(49'999, true); }},
    {"G04", Excused, [] { return lent(50'000, false); }},
    {"G04", Lacking, nobody},

    {"G05", Fires, officer, High, [] { return officials(""); }},
    {"G05", Below, officer, {}, [] { return officials("配偶"); }},
    {"G05", Lacking, officer},

    {"J01", Fires, [] { return numbered({1, 2, 2, 3}); }, Medium},
    {"J01", Below, [] { return numbered({1, 2, 3}); }},
    {"J01", Explained, [] { return numbered({1, 2, 2, 3}, ledger::Origin::Manual); }},
    {"J01", Lacking, nobody},

    {"J02", Fires, [] { return paidTwice("2024-03-04"); }, Medium},
    {"J02", Below, [] { return paidTwice("2024-03-05"); }},
    {"J02", Explained, [] { return paidTwice("2024-03-04", "1235"); }},
    {"J02", Lacking, nobody},

    {"J03", Fires, [] { return entered(32); }, Medium},
    {"J03", Below, [] { return entered(19); }},
    {"J03", Explained, [] { return entered(40, true); }},
    {"J03", Lacking, untimed},

    {"J04", Fires, [] { return roundLines(26); }, Info},
    {"J04", Below, [] { return roundLines(25); }},
    {"J04", Lacking, nobody},

    {"J05", Fires, [] { return backAgain("2024-03-11", "301"); }, High},
    {"J05", Below, [] { return backAgain("2024-03-12", "301"); }},
    {"J05", Excused, [] { return backAgain("2024-03-11", "151"); }},
    {"J05", Lacking, nobody},

    {"J06", Fires, [] { return toInsiders(500'000); }, High},
    {"J06", Below, [] { return toInsiders(499'999); }},
    {"J06", Explained, [] { FactsBuilder book = toInsiders(500'000); book.trade("2024-02-20", 0, 500'000); return book; }},
    {"J06", Lacking, nobody},

    {"X01", Fires, [] { return wrongNumbers(3); }, High},
    {"X01", Below, [] { return wrongNumbers(2); }},
    {"X01", Explained, oldNumbers},
    {"X01", Lacking, nobody},

    {"X04", Fires, [] { return oneAccount(3); }, High},
    {"X04", Below, [] { return oneAccount(2); }},
    {"X04", Explained, [] { return oneAccount(3, "户1"); }},
    {"X04", Lacking, nobody},
};

// Across books; texts stand in for hashes

KeyHash hashOf(std::string_view text)
{
    KeyHash hash{};
    std::copy_n(text.begin(), std::min(text.size(), hash.size()), hash.begin());
    return hash;
}

struct Books {
    std::vector<LinkedBook> books{};
    std::vector<HashedKey> keys{};

    explicit Books(std::size_t count, int members = 10) : books(count, {.industry = "A0121", .members = members}) {}

    Books& person(BookNumber book, std::string_view id, Standing standing = Standing::Member)
    {
        keys.push_back({.kind = KeyKind::Person, .hash = hashOf(id), .book = book, .standing = standing, .table = "member",
                        .row = static_cast<std::int64_t>(keys.size()) + 1});
        return *this;
    }
    [[nodiscard]] CrossFindings linked()
    {
        std::ranges::stable_sort(keys, {}, [](const HashedKey& key) { return std::tuple(key.kind, key.hash); });
        return linkBooks(books, [this](const auto& take) { std::ranges::for_each(keys, take); }, {});
    }
};

/// So many members of the first book stand in four others.
CrossFindings manyBooks(int members)
{
    Books books(5);
    for (BookNumber book = 0; book < 5; ++book)
        for (int i = 0; i < members; ++i)
            books.person(book, fmt::format("person {}", i));
    // Rosters of strangers beside them, so that the whole book is no twin of another.
    return books.linked();
}

CrossFindings offices(std::string_view industry, bool isUnion = false)
{
    Books books(2);
    books.books[1].industry = industry;
    books.books[1].isUnion = isUnion;
    return books.person(0, "chair", Standing::Officer).person(1, "chair", Standing::Officer).linked();
}

CrossFindings rosters(int common, bool hasEnded = false)
{
    Books books(2);
    books.books[0].isEnded = hasEnded;
    for (int i = 0; i < 10; ++i)
        books.person(0, fmt::format("person {}", i)).person(1, fmt::format("person {}", i < common ? i : 50 + i));
    return books.linked();
}

CrossFindings cluster(std::size_t count, std::int64_t grants)
{
    Books books(count);
    for (std::size_t i = 0; i < count; ++i) {
        books.books[i].grants = Money::yuan(grants);
        books.person(static_cast<BookNumber>(i), "chair", Standing::Officer);
    }
    return books.linked();
}

constexpr CrossCase kCrossCases[] = {
    {"X02", Fires, [] { return manyBooks(5); }, Medium},
    {"X02", Below, [] { return manyBooks(4); }},
    {"X03", Fires, [] { return offices("A0121"); }, High},
    {"X03", Below, [] { return offices("A0149"); }},
    {"X03", Explained, [] { return offices("A0121", true); }},
    {"X05", Fires, [] { return rosters(8); }, High},
    {"X05", Below, [] { return rosters(7); }},
    {"X05", Explained, [] { return rosters(8, true); }},
    {"X06", Fires, [] { return cluster(3, 170'000); }, Medium},
    {"X06", Below, [] { return cluster(2, 300'000); }},
    {"X06", Explained, [] { return cluster(3, 1'000); }},
};

constexpr std::string_view kAcross = "without a second book there is nothing to compare; an index that was not read is told by the scan";

constexpr NoCase kNoCases[] = {
    {"Q01", Lacking, "it is the rule that asks for the data"},
    {"Q02", Excused, "nothing excuses a book that was changed outside the program"},
    {"Q02", Lacking, "an empty ledger has nothing broken"},
    {"L06", Excused, "lawful: context only; the charter's term stands in no book"},
    {"K03", Excused, "lawful: context only"},
    {"D02", Excused, "the charter's weights are asked for by people"},
    {"G02", Excused, "the law knows none"},
    {"G03", Excused, "the law knows none"},
    {"G05", Excused, "retired officials are asked for by people"},
    {"J04", Excused, "for information only"},
    {"X02", Excused, "lawful by itself"},
    {"X02", Lacking, kAcross},
    {"X03", Lacking, kAcross},
    {"X05", Lacking, kAcross},
    {"X06", Lacking, kAcross},
};

} // namespace

std::span<const RuleCase> ledgerCases()
{
    return kCases;
}

std::span<const CrossCase> crossCases()
{
    return kCrossCases;
}

std::span<const NoCase> noCases()
{
    return kNoCases;
}

std::vector<RuleCase> ruleCases()
{
    std::vector<RuleCase> all;
    for (const std::span<const RuleCase> family : {registerCases(), moneyCases(), ledgerCases()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

} // namespace coop::test
