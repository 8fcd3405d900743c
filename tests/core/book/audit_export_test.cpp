// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/audit_tables.h"
#include "core/book/gbt24589_export.h"

#include <gmock/gmock.h>

#include <fstream>
#include <map>

#include "core/exchange/gbt24589.h"
#include "core/exchange/sheet.h"
#include "core/exchange/writers.h"
#include "core/storage/sha256.h"
#include "tests/support/vouchers.h"

namespace coop::book {
namespace {

using exchange::GbtRecord;
using test::cr;
using test::dr;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

/// Two members, openings, three vouchers of 2025, one of them taken back, and a closed January.
class AuditExport : public ::testing::Test {
protected:
    AuditExport()
    {
        m_book.member("1", "张三").member("2", "李四");
        m_book.import(exchange::ImportKind::Openings, "date,account,member,debit,credit\n2024-12-31,102,,9000,\n"
                                                      "2024-12-31,301,1,,6000\n2024-12-31,301,2,,3000\n");
        ledger::VoucherDraft sale = test::voucher("2025-01-05", {dr("102", "5000"), cr("501", "5000")});
        sale.lines[1].counterparty = "示例\"超市\",<一>";
        sale.lines[1].product = "鸡蛋";
        sale.invoice = "F001";
        sale.attachments = 2;
        sale.note = "急|件";
        test::enter(m_book.book(), sale);
        test::enter(m_book.book(), test::voucher("2025-02-10", {dr("114", "800", "1"), dr("114", "200", "2"), cr("102", "1000")}));
        ledger::VoucherDraft wrong = test::voucher("2025-02-11", {dr("523", "10"), cr("101", "10")});
        wrong.kind = ledger::VoucherKind::Payment;
        const ledger::Voucher entered = test::enter(m_book.book(), wrong);
        EXPECT_TRUE(m_book->ledger().reverse(entered.id, test::day("2025-02-12"), "注销", "错", newDraftId()));
    }

    std::vector<AuditFile> exportTables(std::optional<FiscalYear> year = std::nullopt)
    {
        return exportAuditTables(m_book.book(), m_folder, {.software = "test 1", .year = year});
    }
    /// The rows of a table as our own reader sees them, with the header.
    [[nodiscard]] std::vector<std::vector<std::string>> table(const std::string& title) const
    {
        std::vector<std::vector<std::string>> rows;
        const auto sheet = exchange::readSheet(m_folder / (title + ".csv"));
        EXPECT_TRUE(sheet) << title;
        if (!sheet)
            return rows;
        for (const auto& cells : sheet->rows) {
            std::vector<std::string>& row = rows.emplace_back(sheet->rows.front().size());
            for (std::size_t i = 0; i < cells.size(); ++i)
                row[i] = cells[i].text;
        }
        return rows;
    }
    /// The columns of a table that are named, joined by blanks, without the header.
    [[nodiscard]] std::vector<std::string> columns(const std::string& title, const std::vector<std::string>& names) const
    {
        const auto rows = table(title);
        std::vector<std::string> result;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            std::string line;
            for (const std::string& name : names) {
                const auto found = std::ranges::find(rows.front(), name);
                EXPECT_NE(found, rows.front().end()) << name;
                line += (line.empty() ? "" : " ") + rows[i][static_cast<std::size_t>(found - rows.front().begin())];
            }
            result.push_back(line);
        }
        return result;
    }

    std::vector<GbtRecord> read(const char* file)
    {
        std::vector<GbtRecord> records;
        EXPECT_TRUE(exchange::readGbtFile(m_folder / file, [&records](const GbtRecord& record) { records.push_back(record); }).empty());
        return records;
    }
    Expected<GbtExport, Issues> exportXml(std::optional<FiscalYear> year = std::nullopt)
    {
        return exportGbt24589(m_book.book(), m_folder,
                              {.software = "test 1", .year = year, .words = [](std::string_view text) { return std::string(text); }});
    }

    test::BookBuilder m_book{};
    std::filesystem::path m_folder = m_book.folder() / "out";
};

TEST_F(AuditExport, BalancesAreByAccountMonthAndMemberAndAddUp)
{
    exportTables();
    EXPECT_THAT(columns("科目余额", {"会计年度", "会计期间号", "科目编号", "成员编号", "期初余额方向", "期初余额", "借方发生额", "贷方发生额",
                                     "期末余额方向", "期末余额"}),
                ElementsAre("2025 1 102  借 9000.00 5000.00 0.00 借 14000.00", "2025 1 301 1 贷 6000.00 0.00 0.00 贷 6000.00",
                            "2025 1 301 2 贷 3000.00 0.00 0.00 贷 3000.00", "2025 1 501  平 0.00 0.00 5000.00 贷 5000.00",
                            "2025 2 102  借 14000.00 0.00 1000.00 借 13000.00", "2025 2 114 1 平 0.00 800.00 0.00 借 800.00",
                            "2025 2 114 2 平 0.00 200.00 0.00 借 200.00", "2025 2 301 1 贷 6000.00 0.00 0.00 贷 6000.00",
                            "2025 2 301 2 贷 3000.00 0.00 0.00 贷 3000.00", "2025 2 501  贷 5000.00 0.00 0.00 贷 5000.00"));
}

TEST_F(AuditExport, AVoucherLineNamesWhatStandsAgainstItAndWhatTookItBack)
{
    exportTables();
    EXPECT_THAT(columns("记账凭证", {"会计期间号", "记账凭证类型", "记账凭证编号", "记账凭证行号", "科目编号", "借方金额", "贷方金额", "成员姓名",
                                     "对方科目编号", "对方科目名称"}),
                ElementsAre("0 期初 1 1 102 9000.00 0.00  301 股金", "0 期初 1 2 301 0.00 6000.00 张三 102 银行存款",
                            "0 期初 1 3 301 0.00 3000.00 李四 102 银行存款", "1 记 1 1 102 5000.00 0.00  501 经营收入",
                            "1 记 1 2 501 0.00 5000.00  102 银行存款", "2 记 1 1 114 800.00 0.00 张三 102 银行存款",
                            "2 记 1 2 114 200.00 0.00 李四 102 银行存款", "2 记 1 3 102 0.00 1000.00  114 成员往来",
                            "2 付 1 1 523 10.00 0.00  101 库存现金", "2 付 1 2 101 0.00 10.00  523 管理费用",
                            "2 付 2 1 523 -10.00 0.00  101 库存现金", "2 付 2 2 101 0.00 -10.00  523 管理费用"));
    EXPECT_THAT(columns("记账凭证", {"冲销凭证", "被冲销凭证"}), Contains("2025-02-11 付-1 "));
    EXPECT_THAT(columns("记账凭证", {"冲销凭证", "被冲销凭证"}), Contains("2025-02-12 付-2"));
    EXPECT_THAT(columns("记账凭证", {"往来单位", "产品", "票据号", "附件数", "备注"}), Contains("示例\"超市\",<一> 鸡蛋 F001 2 急|件"));
}

TEST_F(AuditExport, LinesOnOneSideOnlyStandAgainstEachOther)
{
    const ledger::Voucher voucher{.data = test::voucher("2025-01-01", {dr("102", "5"), dr("101", "-5")})};
    const VoucherSides sides = sidesOf(voucher);
    EXPECT_THAT(sides.against(voucher.data.lines[0]), ElementsAre("101"));
    EXPECT_THAT(sides.against(voucher.data.lines[1]), ElementsAre("102"));
}

TEST_F(AuditExport, TheListHasEveryTableWithItsHashAndTheSeal)
{
    const std::vector<AuditFile> files = exportTables();
    const auto rows = table("表结构说明");
    ASSERT_EQ(rows.size(), files.size()) << "the list names all but itself, and has a header";
    for (std::size_t i = 1; i < rows.size(); ++i) {
        EXPECT_EQ(rows[i][5], storage::sha256OfFile(m_folder / rows[i][1])) << rows[i][1];
        EXPECT_EQ(rows[i][4], std::to_string(table(rows[i][2]).size() - 1)) << rows[i][1];
        EXPECT_EQ(rows[i][6], m_book->seal());
    }
    const auto inFolder = std::distance(std::filesystem::directory_iterator(m_folder), {});
    EXPECT_EQ(static_cast<std::size_t>(inFolder), files.size());
    EXPECT_THAT(test::readBytes(m_folder / "成员.csv"), StartsWith("\xEF\xBB\xBF编号,姓名,成员类型,"));
    EXPECT_THAT(test::readBytes(m_folder / "成员.csv"), HasSubstr("\n1,张三,农民,"));
    EXPECT_THAT(columns("电子账簿信息", {"首个会计期间", "最近会计期间", "账簿印记"}), ElementsAre("2025-01 2025-02 " + m_book->seal()));
}

TEST_F(AuditExport, AYearLeavesOutTheMonthsAndVouchersOfOthers)
{
    test::enter(m_book.book(), test::voucher("2026-01-05", {dr("102", "1"), cr("502", "1")}));
    exportTables(FiscalYear{2026});
    EXPECT_THAT(columns("会计期间", {"会计年度", "会计期间号"}), ElementsAre("2026 1"));
    EXPECT_EQ(columns("记账凭证", {"会计年度"}), (std::vector<std::string>{"2026", "2026"}));
    EXPECT_THAT(columns("科目余额", {"科目编号", "期初余额"}), Contains("102 13000.00")) << "what was before is its opening";
    EXPECT_EQ(columns("凭证分录", {"日期"}).size(), 11U) << "registers are whole";
}

TEST_F(AuditExport, AnOccupiedFolderIsRefusedAndLeftAlone)
{
    std::filesystem::create_directory(m_folder);
    std::ofstream(m_folder / "mine.txt") << "mine";
    EXPECT_THROW(exportTables(), exchange::FileError);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_folder), {}), 1);
}

TEST_F(AuditExport, AnEmptyBookHasTablesWithoutRows)
{
    test::BookBuilder empty;
    exportAuditTables(empty.book(), m_folder, {});
    EXPECT_THAT(columns("科目余额", {"科目编号"}), IsEmpty());
    EXPECT_THAT(columns("会计期间", {"会计年度"}), IsEmpty());
}

TEST_F(AuditExport, XmlGivesBackAccountsBalancesAndVouchers)
{
    const auto written = exportXml();
    ASSERT_TRUE(written);
    EXPECT_EQ(written->year.value, 2025);
    EXPECT_THAT(written->open, ElementsAre(ledger::Period{202501}, ledger::Period{202502}));

    std::vector<std::string> accounts;
    std::map<std::string, Money> closings;
    for (const GbtRecord& record : read("总账.xml")) {
        if (record.structure == "会计科目")
            accounts.push_back(std::string(record.text("科目编号")) + " " + std::string(record.text("科目名称")));
        if (record.structure == "科目余额及发生额" && record.text("会计期间号") == "2") {
            const Money size = parseMoney(record.text("期末本币余额")).value();
            closings[std::string(record.text("科目编号")) + "/" + std::string(record.text("辅助项1编号"))] =
                record.text("期末余额方向") == "借" ? size : -size;
        }
    }
    std::vector<std::string> expected;
    for (const ledger::Account& account : m_book->accounts().all(ledger::Chart::Of2021))
        expected.push_back(account.code + " " + account.name);
    EXPECT_EQ(accounts, expected);
    EXPECT_EQ(closings["301/1"], test::yuan("-6000"));
    EXPECT_EQ(closings["114/2"], test::yuan("200"));
    Money all;
    for (const ledger::AccountFigures& figures : m_book->books().balances({test::day("2025-01-01"), test::day("2025-02-28")}).accounts) {
        Money sum;
        for (const auto& [place, amount] : closings) {
            if (place.starts_with(figures.code + "/"))
                sum += amount;
        }
        EXPECT_EQ(sum, figures.closing()) << figures.code;
        all += sum;
    }
    EXPECT_TRUE(all.isZero());
}

TEST_F(AuditExport, XmlVouchersAreReadIntoAnotherBookAsTheyWere)
{
    ASSERT_TRUE(exportXml());
    const auto sheet = exchange::readGbtVouchers(m_folder / "总账.xml");
    ASSERT_TRUE(sheet);
    const auto mapped = exchange::mapColumns(*sheet, exchange::ImportKind::Vouchers);
    ASSERT_TRUE(mapped);
    std::vector<ledger::VoucherRow> rows;
    for (const Fields& fields : mapped->rows) {
        const auto parsed = ledger::parseVoucherRow(fields);
        EXPECT_TRUE(parsed.isUsable());
        rows.push_back(parsed.value);
    }
    const std::vector<ledger::GroupedVoucher> groups = ledger::groupRows(rows);
    const std::vector<VoucherId> ids =
        m_book->ledger().ids({.state = ledger::VoucherState::Posted, .withOpenings = false}, VoucherSort::Number);
    const std::vector<ledger::Voucher> stored = m_book->ledger().rows(ids);
    ASSERT_EQ(groups.size(), stored.size());
    for (std::size_t i = 0; i < stored.size(); ++i) {
        const ledger::VoucherDraft& is = groups[i].voucher;
        const ledger::VoucherDraft& was = stored[i].data;
        EXPECT_EQ(is.date, was.date);
        EXPECT_EQ(is.kind, was.kind);
        EXPECT_EQ(is.lines, was.lines) << i;
        EXPECT_EQ(is.attachments, was.attachments);
        EXPECT_EQ(is.invoice, was.invoice);
        EXPECT_EQ(is.note, was.note);
        EXPECT_EQ(is.entered->text, was.entered->text);
    }
}

TEST_F(AuditExport, XmlHasMembersAsAuxiliaryItemsAndSaysWhatItIsNot)
{
    ASSERT_TRUE(m_book->periods().close(ledger::Period{202501}, {}, "test"));
    ASSERT_TRUE(exportXml());
    std::vector<std::string> items;
    for (const GbtRecord& record : read("公共档案.xml")) {
        if (record.structure == "自定义档案项值")
            items.push_back(std::string(record.text("档案编码")) + " " + std::string(record.text("档案值编码")));
        if (record.structure == "电子账簿") {
            EXPECT_EQ(record.text("标准版本号"), "GB/T 24589.1-2010");
        }
    }
    EXPECT_THAT(items, ElementsAre("01 1", "01 2", "02 示例\"超市\",<一>", "03 鸡蛋"));
    std::vector<std::string> details;
    std::vector<std::string> forms;
    for (const GbtRecord& record : read("总账.xml")) {
        if (record.structure == "科目辅助核算")
            details.push_back(std::string(record.text("科目编号")) + " " + std::string(record.text("辅助项名称")));
        if (record.structure == "报表集")
            forms.emplace_back(record.text("报表编号"));
    }
    EXPECT_THAT(details, Contains("301 成员"));
    EXPECT_THAT(details, Contains("501 往来单位")) << "named by a line, though not usual";
    EXPECT_THAT(forms, ElementsAre("会农社01表", "会农社02表", "会农社03表"));
    const std::string note = test::readBytes(m_folder / "说明.txt");
    EXPECT_THAT(note, HasSubstr("2010 element names; no conformity with the 2024 edition is claimed."));
    EXPECT_THAT(note, HasSubstr("尚未结账的会计期间（数据仍可能变动）：2025-02。"));
}

TEST_F(AuditExport, XmlOfAYearThatTheLedgerLacksIsRefused)
{
    const auto written = exportXml(FiscalYear{2024});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().front().code, IssueCode::OutOfRange);
    EXPECT_FALSE(std::filesystem::exists(m_folder));
}

} // namespace
} // namespace coop::book
