// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what each fuzz target starts from: fuzz_seeds FOLDER makes FOLDER/csv_fuzz/0 …
#include "core/distribution/ready_policies.h"
#include "core/exchange/columns.h"
#include "core/exchange/encoding.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/fuzz/fuzz_book.h"
#include "tests/fuzz/package_seed.h"
#include "tests/support/zip_writer.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

using namespace coop;

namespace {

using Seeds = std::vector<std::string>;

void write(const std::filesystem::path& folder, const Seeds& seeds)
{
    std::filesystem::create_directories(folder);
    for (std::size_t i = 0; i < seeds.size(); ++i)
        std::ofstream(folder / std::to_string(i), std::ios::binary) << seeds[i];
}

/// Behind a byte that chooses what the target makes of it.
std::string chosen(std::size_t choice, std::string_view seed)
{
    return static_cast<char>(choice) + std::string(seed);
}

/// A heading in Chinese and one in English with a row of likely cells.
Seeds importFiles(exchange::ImportKind kind)
{
    std::string chinese;
    std::string english;
    std::string row;
    for (const exchange::ColumnSpec& column : exchange::columnsOf(kind)) {
        chinese += std::string(chinese.empty() ? "" : ",") + std::string(column.chinese);
        english += std::string(english.empty() ? "" : ";") + std::string(column.english);
        row += std::string(row.empty() ? "" : ",");
        row += column.type == exchange::ColumnType::Date ? "2025-03-01" : column.type == exchange::ColumnType::Number ? "1,234.50" : "1";
    }
    return {chinese + "\r\n" + row + "\r\n", english + "\n\"" + row + "\";2025年3月1日\n"};
}

Seeds csvSeeds()
{
    Seeds seeds;
    for (const auto& kind : exchange::kImportKinds)
        for (const std::string& file : importFiles(kind.value))
            seeds.push_back(file);
    seeds.push_back(exchange::toGb18030(seeds.front()));
    seeds.push_back("\xEF\xBB\xBF" + seeds.front());
    seeds.push_back(std::string("\xFF\xFE" "a\0,\0b\0\n\0", 10));
    seeds.push_back("交易日期\t收入\t支出\t余额\t对方户名\t摘要\n2025-03-01\t100.00\t\t1100.00\t张三\t货款\n"
                    "2025-03-02\t\t50.00\t1050.00\t\"李四\"\t\"a\"\"b\n\"\n");
    return seeds;
}

Seeds importSeeds()
{
    Seeds seeds;
    for (std::size_t i = 0; i < std::size(exchange::kImportKinds); ++i)
        for (const std::string& file : importFiles(exchange::kImportKinds[i].value))
            seeds.push_back(chosen(i, file));
    return seeds;
}

Seeds xlsxSeeds()
{
    const std::string rows =
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>日期</t></is></c></row>)"
        R"(<row r="2"><c r="A2"><f>SUM(A1)</f><v>1.5E3</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c></row>)";
    const std::string strings = "<si><t>编号</t></si><si><r><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r></si>";
    const std::string settings = R"(<workbookPr date1904="1"/>)";
    return {chosen(0, test::xlsxWith(rows, strings, settings)), chosen(1, rows), chosen(2, strings), chosen(3, settings),
            chosen(4, test::sheetXml(rows))};
}

Seeds odsSeeds()
{
    const std::string rows =
        R"(<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>编号</text:p>)"
        R"(</table:table-cell><table:covered-table-cell table:number-columns-repeated="3"/></table:table-row>)"
        R"(<table:table-row><table:table-cell office:value-type="float" office:value="1.5E3"/><table:table-cell )"
        R"(office:value-type="date" office:date-value="2025-03-01"/></table:table-row>)";
    const std::string tables = "<table:table table:name=\"a\">" + rows + "</table:table>";
    return {chosen(0, test::odsWithRows(rows)), chosen(1, rows), chosen(2, tables),
            chosen(3, "<office:document-content>" + tables + "</office:document-content>")};
}

Seeds policySeeds()
{
    Seeds seeds{distribution::toJson(distribution::statutoryDefault())};
    for (const distribution::ReadyPolicy& ready : distribution::readyPolicies())
        seeds.push_back(distribution::toJson(ready.make()));
    return seeds;
}

Seeds bookSeeds()
{
    const std::string book = test::smallBookBytes();
    Seeds seeds{chosen(0, book.substr(0, 100)), chosen(1, "")};
    // A byte of the header, of the schema and of a row in each page.
    for (std::size_t place = 16; place < book.size(); place += 997)
        seeds.push_back(chosen(1, test::orderFor(place, 'x')));
    return seeds;
}

Seeds gbtSeeds()
{
    const std::string voucher = "<记账凭证><记账凭证日期>20250301</记账凭证日期><记账凭证类型编号>2</记账凭证类型编号><记账凭证编号>1</记账凭证编号>"
                                "<记账凭证摘要>货款 &amp; 运费</记账凭证摘要><科目编号>102</科目编号><借方本币金额>12.50</借方本币金额>"
                                "<贷方本币金额>0.00</贷方本币金额><凭证头可扩展字段结构值>2025-03-01|备注</凭证头可扩展字段结构值></记账凭证>";
    const std::string account = "<会计科目 locID=\"T202\"><科目编号>101</科目编号><科目名称>库存现金</科目名称></会计科目>";
    const std::string whole = "<?xml version=\"1.0\" encoding=\"GB18030\"?><总账>" + voucher + "</总账>";
    return {chosen(0, exchange::toGb18030(whole)), chosen(1, voucher), chosen(1, account + voucher), chosen(2, account)};
}

Seeds packageSeeds()
{
    const std::string& sound = test::soundPackage();
    Seeds seeds{chosen(0, sound), chosen(1, ""), chosen(2, test::packageContent())};
    for (std::size_t place = 0; place < sound.size(); place += 37)
        seeds.push_back(chosen(1, test::orderFor(place, 'x')));
    // Names that would leave the folder, and a file that is promised more than is there.
    for (const auto& [from, to] : {std::pair<std::string_view, std::string_view>{"社.coop", "../a.coo"}, {"表/a.csv", "/b/a.csv"},
                                   {"\"bytes\":4", "\"bytes\":9"}}) {
        std::string content = test::packageContent();
        content.replace(content.find(from), from.size(), to);
        seeds.push_back(chosen(2, content));
    }
    return seeds;
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fputs("usage: fuzz_seeds FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = arguments[1];
    write(folder / "csv_fuzz", csvSeeds());
    write(folder / "import_fuzz", importSeeds());
    write(folder / "xlsx_fuzz", xlsxSeeds());
    write(folder / "ods_fuzz", odsSeeds());
    write(folder / "policy_fuzz", policySeeds());
    write(folder / "book_fuzz", bookSeeds());
    write(folder / "gbt_fuzz", gbtSeeds());
    write(folder / "package_fuzz", packageSeeds());
    return 0;
}
