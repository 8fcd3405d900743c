// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/book_builder.h"

#include "core/storage/database.h"

#include <fmt/format.h>

namespace coop::test {

namespace {

template <typename Result>
void require(const Result& result)
{
    if (!result) {
        std::string all;
        for (const Issue& issue : result.error())
            all += fmt::format("issue {} in {}: {}\n", static_cast<int>(issue.code), issue.field, issue.value);
        throw std::runtime_error(all);
    }
}

TradeQuantity quantityOf(std::string_view text)
{
    return TradeQuantity::parse(text).value();
}

} // namespace

Date day(std::string_view iso)
{
    return parseDate(iso).value();
}

BookBuilder::BookBuilder(members::LegalForm form, FiscalYear firstYear)
    : m_book(book::Book::create(m_folder / "test.coop",
                                {.name = "示例合作社", .form = form, .firstYear = firstYear}, m_clock,
                                {.name = "tester"}))
{
    waitForNoDisk();
}

void BookBuilder::waitForNoDisk()
{
    // What a pulled plug leaves behind is tested with books that are opened as usual.
    m_book->database().execute("PRAGMA synchronous = OFF");
}

BookBuilder& BookBuilder::member(std::string_view number, std::string_view name, members::MemberKind kind)
{
    return member(members::MemberDraft{.number = std::string(number),
                                       .name = name.empty() ? fmt::format("示例{}", number) : std::string(name),
                                       .kind = kind,
                                       .party = members::defaultParty(kind)});
}

BookBuilder& BookBuilder::member(const members::MemberDraft& draft)
{
    require(m_book->members().add(draft, book::newDraftId()));
    return *this;
}

BookBuilder& BookBuilder::paid(std::string_view member, std::string_view date, std::string_view amount)
{
    require(m_book->shares().add({.date = day(date), .member = std::string(member), .paid = yuan(amount)},
                                 book::newDraftId()));
    return *this;
}

BookBuilder& BookBuilder::land(std::string_view member, std::string_view date, std::string_view mu,
                               std::string_view until)
{
    require(m_book->shares().add({.date = day(date),
                                  .member = std::string(member),
                                  .kind = shares::ContributionKind::Land,
                                  .quantity = quantityOf(mu),
                                  .unit = "亩",
                                  .until = until.empty() ? std::nullopt : std::optional(day(until))},
                                 book::newDraftId()));
    return *this;
}

BookBuilder& BookBuilder::labor(std::string_view member, std::string_view date, std::string_view days)
{
    require(m_book->shares().add({.date = day(date),
                                  .member = std::string(member),
                                  .kind = shares::ContributionKind::Labor,
                                  .quantity = quantityOf(days),
                                  .unit = "工日"},
                                 book::newDraftId()));
    return *this;
}

BookBuilder& BookBuilder::delivered(std::string_view member, std::string_view date, std::string_view product,
                                    std::string_view quantity, std::string_view amount, std::string_view unit)
{
    require(m_book->trades().add({.date = day(date),
                                  .member = std::string(member),
                                  .product = std::string(product),
                                  .quantity = quantityOf(quantity),
                                  .unit = std::string(unit),
                                  .amount = yuan(amount)},
                                 book::newDraftId()));
    return *this;
}

BookBuilder& BookBuilder::grant(std::string_view date, shares::GrantKind kind, std::string_view amount)
{
    require(m_book->shares().addGrant({.date = day(date), .kind = kind, .amount = yuan(amount)}, book::newDraftId()));
    return *this;
}

BookBuilder& BookBuilder::opening(std::string_view member, std::string_view date, std::string_view reserve,
                                  std::string_view state, std::string_view donation)
{
    require(m_book->shares().addOpeningShare({.member = std::string(member),
                                              .date = day(date),
                                              .reserve = yuan(reserve),
                                              .state = yuan(state),
                                              .donation = yuan(donation)},
                                             book::newDraftId()));
    return *this;
}

MemberId BookBuilder::idOf(std::string_view number)
{
    return m_book->members().findByNumber(number).value().id;
}

void BookBuilder::reopen(book::OpenMode mode)
{
    m_book.reset();
    m_book = book::Book::open(file(), mode, m_clock, {.name = "tester"});
    waitForNoDisk();
}

book::ImportPreview BookBuilder::preview(exchange::ImportKind kind, std::string_view content)
{
    const std::filesystem::path path = m_folder.write(fmt::format("file-{}.csv", ++m_files), content);
    return m_book->imports().preview({.path = path, .kind = kind});
}

BookBuilder& BookBuilder::import(exchange::ImportKind kind, std::string_view content)
{
    const book::ImportPreview seen = preview(kind, content);
    require(m_book->imports().commit(seen, book::newDraftId()));
    return *this;
}

} // namespace coop::test
