// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_book.h"

#include "core/book/import_desk.h"
#include "tests/fuzz/scratch_file.h"
#include "tests/support/test_clock.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace coop::test {

namespace {

void import(book::Book& book, exchange::ImportKind kind, std::string_view csv)
{
    const auto preview = book.imports().preview({.path = scratchFile("seed.csv", csv), .kind = kind});
    if (!preview.canCommit() || !book.imports().commit(preview, book::newDraftId()))
        throw std::runtime_error("the fuzzing book refuses its own rows");
}

void fill(book::Book& book)
{
    using exchange::ImportKind;
    import(book, ImportKind::Members, "编号,姓名,成员类型,入社日期\n1,张三,农民,2020-01-05\n2,李四,农民,2020-01-05\n"
                                      "3,王五,农民,2020-01-05\n4,赵六,农民,2020-01-05\n5,钱七,农民,2020-01-05\n");
    import(book, ImportKind::Contributions, "日期,成员编号,出资方式,实缴额,数量,单位\n2020-01-05,1,货币,1000.00,,\n"
                                            "2020-01-05,2,货币,2000.00,,\n2020-01-05,3,土地经营权,500.00,3.5,亩\n");
    import(book, ImportKind::Trades, "日期,成员编号,方向,产品,数量,单位,金额\n2025-03-01,1,交售,鸡蛋,500,斤,3000.00\n"
                                     "2025-04-01,2,交售,鸡蛋,300,斤,2000.00\n2025-05-01,,购买,饲料,1,袋,100.00\n");
    import(book, ImportKind::Grants, "日期,来源,金额,项目\n2024-06-01,国家财政直接补助,10000.00,冷库\n");
    import(book, ImportKind::Vouchers, "日期,凭证号,摘要,科目编码,借方,贷方\n2025-01-05,1,收款,102,3000.00,\n"
                                       "2025-01-05,1,收款,301,,3000.00\n2025-03-05,1,销售,102,800.00,\n"
                                       "2025-03-05,1,销售,501,,800.00\n");
}

} // namespace

std::string smallBookBytes()
{
    const std::filesystem::path file = scratchFolder() / "small.coop";
    std::filesystem::remove(file);
    {
        const TestClock clock;
        const auto book = book::Book::create(file, {.name = "试验合作社", .firstYear = FiscalYear{2025}}, clock, {"fuzz"});
        fill(*book);
    }
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string changedBytes(std::string book, std::string_view orders)
{
    for (; orders.size() >= 4; orders.remove_prefix(4)) {
        std::size_t place = 0;
        for (std::size_t i = 3; i-- > 0;)
            place = place << 8 | static_cast<unsigned char>(orders[i]);
        book[place % book.size()] = orders[3];
    }
    return book;
}

std::string orderFor(std::size_t place, char byte)
{
    std::string order;
    for (int i = 0; i < 3; ++i, place >>= 8)
        order += static_cast<char>(place & 0xFF);
    return order + byte;
}

} // namespace coop::test
