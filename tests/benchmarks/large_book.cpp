// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/large_book.h"

#include "core/book/system_clock.h"

#include <fmt/format.h>

#include <array>
#include <map>
#include <stdexcept>

#include <stdlib.h>

namespace coop::bench {

namespace {

struct Folder {
    Folder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "shezhang-bench-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr)
            throw std::runtime_error("no temporary folder");
        path = name;
    }
    ~Folder()
    {
        std::error_code error;
        std::filesystem::remove_all(path, error);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path path;
};

constexpr std::array<std::string_view, 8> kSurnames = {"王", "李", "张", "曾", "单", "欧阳", "赵", "刘"};
constexpr std::array<std::string_view, 8> kGiven = {"一", "二", "建国", "秀英", "小红", "明", "海", "春花"};
constexpr std::array<std::string_view, 4> kProducts = {"鸡蛋", "苹果", "大米", "蔬菜"};

} // namespace

const Clock& clock()
{
    static const book::SystemClock kClock;
    return kClock;
}

const std::filesystem::path& folder()
{
    static const Folder kFolder;
    return kFolder.path;
}

std::vector<members::MemberDraft> membersOf(std::int64_t count)
{
    std::vector<members::MemberDraft> members;
    for (std::int64_t i = 1; i <= count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        members.push_back({.number = std::to_string(i),
                           .name = fmt::format("{}{}", kSurnames[at % 8], kGiven[at / 8 % 8]),
                           .phone = fmt::format("138{:08}", i * 7919 % 100'000'000),
                           .address = fmt::format("示例村 {} 组", i % 30),
                           .household = fmt::format("{}", i / 3 + 1),
                           .joined = Date(2020, 1, 1)});
    }
    return members;
}

std::vector<shares::ContributionDraft> contributionsOf(std::int64_t count)
{
    std::vector<shares::ContributionDraft> rows;
    for (std::int64_t i = 1; i <= count; ++i) {
        rows.push_back({.date = Date(2020, 2, static_cast<unsigned>(1 + i % 28)),
                        .member = std::to_string(i),
                        .subscribed = Money::yuan(100 + i % 900),
                        .paid = Money::yuan(100 + i % 900)});
    }
    return rows;
}

std::vector<trade::TradeDraft> tradesOf(std::int64_t count)
{
    std::vector<trade::TradeDraft> rows;
    for (std::int64_t i = 0; i < count * 3; ++i) {
        rows.push_back({.date = Date(2025, static_cast<unsigned>(1 + i * 12 / (count * 3)), static_cast<unsigned>(1 + i % 28)),
                        .member = std::to_string(1 + i * 7919 % count),
                        .product = std::string(kProducts[static_cast<std::size_t>(i % 4)]),
                        .quantity = TradeQuantity::whole(1 + i % 500),
                        .unit = "斤",
                        .amount = Money::fen(100 + i % 90'000)});
    }
    return rows;
}

std::unique_ptr<book::Book> emptyBook()
{
    static int s_books = 0;
    return book::Book::create(folder() / fmt::format("{}.coop", ++s_books),
                              {.name = "示例", .firstYear = FiscalYear{2025}}, clock(), {.name = "benchmark"});
}

void put(book::Book& book, exchange::ImportKind kind, book::ImportRows rows)
{
    const book::ImportPreview content{.file = {.path = "rows.csv", .kind = kind}, .drafts = std::move(rows)};
    if (!book.imports().commit(content, book::newDraftId()))
        throw std::runtime_error("rows that were refused");
}

book::Book& bookOf(std::int64_t count)
{
    static std::map<std::int64_t, std::unique_ptr<book::Book>> s_books;
    std::unique_ptr<book::Book>& book = s_books[count];
    if (!book) {
        book = emptyBook();
        put(*book, exchange::ImportKind::Members, membersOf(count));
        put(*book, exchange::ImportKind::Contributions, contributionsOf(count));
        put(*book, exchange::ImportKind::Trades, tradesOf(count));
    }
    return *book;
}

} // namespace coop::bench
