// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/synonyms.h"

#include "core/base/text.h"
#include "core/exchange/bank_heading.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace coop::exchange {

namespace {

using Kinds = std::initializer_list<ImportKind>;
using enum ImportKind;

/// Headings as cooperatives, banks and other programs write them, without blanks and brackets; the better ones first.
struct Synonyms {
    Kinds kinds;
    std::string_view field;
    std::initializer_list<std::string_view> names;
};

const std::array kSynonyms = {
    Synonyms{{Members}, "number",
             {"成员编号", "社员编号", "社员号", "成员号", "成员代码", "会员编号", "会员号", "账户编号", "编码", "代码", "memberno", "memberid", "id", "no",
              "no.", "序号", "序"}},
    Synonyms{{Members}, "name",
             {"成员姓名", "社员姓名", "户主姓名", "户主", "姓名或名称", "成员名称", "姓名/名称", "会员姓名", "名称", "成员", "社员", "membername",
              "fullname"}},
    Synonyms{{Members}, "kind", {"类型", "成员性质", "成员类别", "成员身份", "身份", "类别", "性质", "type"}},
    Synonyms{{Members}, "id_number",
             {"身份证号码", "身份证号", "身份证", "公民身份号码", "公民身份证号码", "证件号", "证照号码", "证件编号", "统一社会信用代码", "身份证号/信用代码",
              "身份证件号码", "idcard", "idno"}},
    Synonyms{{Members}, "phone", {"联系电话", "手机号码", "手机号", "手机", "电话号码", "联系方式", "联系手机", "mobile", "tel"}},
    Synonyms{{Members}, "address", {"地址", "家庭住址", "家庭地址", "住址", "通讯地址", "联系地址", "户籍地址", "所在村组", "村组", "住所地"}},
    Synonyms{{Members}, "household", {"户编号", "农户编号", "家庭编号", "户序号", "承包户编号", "家庭户号"}},
    Synonyms{{Members}, "joined", {"入社时间", "加入日期", "加入时间", "入会日期", "入社年月日", "加入合作社日期", "joindate", "joinedon"}},
    Synonyms{{Members}, "left", {"退社时间", "退出日期", "退出时间", "leftdate", "lefton"}},
    Synonyms{{Members}, "roles", {"职位", "社内职务", "担任职务", "role"}},
    Synonyms{{Members}, "bank_account",
             {"银行卡号", "银行卡", "卡号", "账号", "帐号", "银行账户", "银行帐号", "一卡通账号", "一卡通", "收款账号", "开户账号"}},
    Synonyms{{Members}, "assisted", {"是否帮扶对象", "脱贫户", "是否脱贫户", "建档立卡户", "是否建档立卡", "帮扶"}},
    Synonyms{{Contributions, Trades, Shares, Openings, Vouchers, MemberAccounts}, "member",
             {"社员编号", "社员号", "成员号", "成员代码", "账户编号", "会员编号", "编号", "memberno", "memberid", "membernumber"}},
    Synonyms{{Contributions, Trades, Shares, Openings, Vouchers, MemberAccounts}, "member_name",
             {"姓名", "成员姓名", "社员姓名", "户主姓名", "户主", "成员名称", "会员姓名", "成员", "社员", "出资人", "出资成员", "交售人", "农户", "农户姓名",
              "membername", "name"}},
    Synonyms{{Contributions}, "date",
             {"出资日期", "出资时间", "入股日期", "入股时间", "缴纳日期", "缴款日期", "实缴日期", "实缴时间", "时间", "登记日期"}},
    Synonyms{{Contributions}, "kind", {"出资形式", "出资类型", "出资类别", "入股方式", "方式", "股金类型"}},
    Synonyms{{Contributions}, "subscribed", {"认缴金额", "认缴出资额", "认缴出资", "认购金额", "认购额", "认缴"}},
    Synonyms{{Contributions}, "paid",
             {"实缴金额", "实缴出资额", "实缴出资", "实际出资额", "出资金额", "出资额", "入股金额", "入股金", "股金", "缴纳金额", "实缴", "金额", "amount"}},
    Synonyms{{Contributions}, "quantity", {"面积", "土地面积", "入股面积", "亩数", "股数"}},
    Synonyms{{Contributions, Trades}, "unit", {"计量单位", "数量单位"}},
    Synonyms{{Contributions}, "until", {"到期日", "到期日期", "截止日期", "流转期限至", "期限"}},
    Synonyms{{Contributions}, "valuation", {"作价方式", "评估方式", "评估依据", "作价"}},
    Synonyms{{Trades}, "date", {"交易日期", "交售日期", "交货日期", "收购日期", "交易时间", "过磅日期", "过磅时间", "时间", "业务日期"}},
    Synonyms{{Trades}, "direction", {"交易方向", "交易类型", "业务类型", "类型", "买卖方向"}},
    Synonyms{{Trades}, "product", {"产品名称", "品名", "品种", "农产品", "货物名称", "商品名称", "商品", "物资名称", "物资"}},
    Synonyms{{Trades}, "quantity", {"交易量", "交易数量", "交售数量", "重量", "净重", "qty"}},
    Synonyms{{Trades}, "amount", {"交易额", "交易金额", "总金额", "总价", "货款", "货款金额", "金额合计", "应付金额", "合计金额", "total"}},
    Synonyms{{Trades}, "line", {"环节", "产业", "产业环节"}},
    Synonyms{{Grants}, "date", {"到账日期", "收到日期", "拨付日期", "到账时间", "拨付时间", "时间"}},
    Synonyms{{Grants}, "kind", {"资金来源", "补助类型", "类型", "性质", "来源类型"}},
    Synonyms{{Grants}, "amount", {"补助金额", "到账金额", "拨付金额", "补助资金", "捐赠金额"}},
    Synonyms{{Grants}, "project", {"项目名称", "补助项目", "资金名称", "名称"}},
    Synonyms{{Grants}, "applied_on", {"申请日期", "申报时间"}},
    Synonyms{{Shares, MemberAccounts}, "date", {"截止日期", "日期时间", "时间", "期初日期", "年月日"}},
    Synonyms{{MemberAccounts}, "contribution",
             {"出资额", "成员出资", "成员出资额", "出资金额", "股金", "股金余额", "入股金额", "实缴出资额", "实缴额", "期初出资"}},
    Synonyms{{Shares, MemberAccounts}, "reserve",
             {"公积金", "量化公积金", "公积金量化份额", "量化为该成员的公积金份额", "公积金量化", "盈余公积份额", "应享有的公积金份额"}},
    Synonyms{{Shares, MemberAccounts}, "state",
             {"财政补助", "国家财政补助", "国家财政直接补助", "财政补助量化份额", "财政补助资金量化份额", "形成财产的财政补助资金量化份额",
              "国家财政补助形成财产量化份额", "专项基金份额", "财政补助资金份额"}},
    Synonyms{{Shares, MemberAccounts}, "donation",
             {"捐赠", "接受捐赠", "捐赠财产量化份额", "捐赠量化份额", "他人捐赠", "接受捐赠份额", "捐赠财产份额"}},
    Synonyms{{Openings, Vouchers}, "account",
             {"科目代码", "科目编号", "会计科目编码", "会计科目代码", "科目号", "科目", "会计科目", "accountcode"}},
    Synonyms{{Openings}, "debit", {"借方余额", "期初借方", "期初借方余额", "借方金额", "年初借方", "期初余额借方", "年初余额借方", "期末余额借方", "借"}},
    Synonyms{{Openings}, "credit", {"贷方余额", "期初贷方", "期初贷方余额", "贷方金额", "年初贷方", "期初余额贷方", "年初余额贷方", "期末余额贷方", "贷"}},
    Synonyms{{Openings}, "date", {"期初日期", "截止日期", "时间"}},
    Synonyms{{Openings}, "side", {"方向", "余额方向", "借贷方向", "借贷"}},
    Synonyms{{Openings}, "amount", {"余额", "期初余额", "年初余额", "金额"}},
    Synonyms{{Vouchers}, "date", {"凭证日期", "制单日期", "记账日期", "业务日期", "时间"}},
    Synonyms{{Vouchers}, "number", {"凭证编号", "凭证字号", "凭证号数", "凭证号码", "号数", "号"}},
    Synonyms{{Vouchers}, "summary", {"摘要内容", "摘要说明", "业务摘要", "说明", "内容", "description"}},
    Synonyms{{Vouchers}, "debit", {"借方金额", "借方发生额", "借方本币", "金额借方", "本币借方", "借", "发生额借方"}},
    Synonyms{{Vouchers}, "credit", {"贷方金额", "贷方发生额", "贷方本币", "金额贷方", "本币贷方", "贷", "发生额贷方"}},
    Synonyms{{Vouchers}, "side", {"方向", "借贷方向", "借贷", "借贷标志"}},
    Synonyms{{Vouchers}, "amount", {"金额", "发生额", "本币金额"}},
    Synonyms{{Openings, Vouchers}, "counterparty", {"往来单位", "对方单位", "对方名称", "客户", "供应商", "客商"}},
    Synonyms{{Vouchers}, "attachments", {"附单据数", "附件张数", "附件", "单据数", "附单据"}},
    Synonyms{{Vouchers}, "entered", {"制单时间", "录入日期时间"}},
    Synonyms{{Vouchers}, "invoice", {"发票号码", "发票编号"}},
    Synonyms{{Vouchers}, "kind", {"凭证类别", "凭证类型", "凭证种类", "字"}},
    Synonyms{{Accounts}, "code", {"科目代码", "科目编号", "编码", "代码"}},
    Synonyms{{Accounts}, "name", {"科目", "名称", "会计科目"}},
    Synonyms{{Accounts}, "details", {"辅助", "核算项目", "辅助项目"}},
    Synonyms{{Meetings}, "date", {"会议日期", "会议时间", "召开日期", "召开时间", "时间"}},
    Synonyms{{Meetings}, "kind", {"会议类型", "会议名称", "会议类别"}},
    Synonyms{{Meetings}, "present", {"出席人数", "实到人数", "参会人数", "到会成员"}},
    Synonyms{{Meetings}, "votes_for", {"同意票", "同意票数", "赞成票数", "赞成", "同意"}},
    Synonyms{{Meetings}, "votes_total", {"总票数", "表决票数", "应投票数", "表决权"}},
    Synonyms{{Meetings}, "subject", {"会议议题", "会议内容", "内容", "主题"}},
    Synonyms{{Attendance, RelatedParties}, "member",
             {"社员编号", "社员号", "成员号", "成员代码", "会员编号", "编号", "memberno", "memberid", "membernumber"}},
    Synonyms{{Attendance, RelatedParties}, "member_name",
             {"成员姓名", "社员姓名", "户主姓名", "成员名称", "会员姓名", "成员", "社员", "姓名", "membername"}},
    Synonyms{{Attendance}, "date", {"会议日期", "会议时间", "召开日期", "时间"}},
    Synonyms{{Attendance}, "kind", {"会议类型", "会议名称", "会议类别"}},
    Synonyms{{Attendance}, "vote", {"表决意见", "投票", "意见", "表决结果"}},
    Synonyms{{Attendance}, "votes", {"表决权数", "表决票数"}},
    Synonyms{{Assets}, "serial", {"资产编号", "设备编号", "出厂编号", "机器编号", "牌照号", "车牌号", "序列号", "serialno", "serialnumber"}},
    Synonyms{{Assets}, "name", {"资产名称", "设备名称", "机具名称", "品名"}},
    Synonyms{{Assets}, "bought_on", {"购置日期", "购买日期", "取得日期", "购置时间"}},
    Synonyms{{Assets}, "amount", {"购置金额", "原值", "价款", "价格", "购买金额"}},
    Synonyms{{Assets}, "grant", {"项目", "项目名称", "补助项目名称", "资金来源"}},
    Synonyms{{Assets}, "supplier", {"供应商", "供货方", "供货单位", "销售方", "销售单位"}},
    Synonyms{{Assets}, "location", {"存放地", "所在地", "地点", "位置"}},
    Synonyms{{Assets}, "disposed_on", {"处置时间", "出售日期", "报废日期"}},
    Synonyms{{Assets}, "invoice", {"发票号码", "发票编号"}},
    Synonyms{{Assets}, "custodian", {"责任人", "使用人", "保管责任人"}},
    Synonyms{{Assets}, "approval", {"批准文号", "处置批复", "批复文件"}},
    Synonyms{{AnnualReports}, "year", {"年份", "报告年度", "年报年度"}},
    Synonyms{{AnnualReports}, "filed_on", {"报告日期", "年报日期", "填报日期", "公示日期", "报送时间"}},
    Synonyms{{RelatedParties}, "name", {"关联方", "关联方名称", "关联人", "关联人姓名", "亲属姓名", "企业名称"}},
    Synonyms{{RelatedParties}, "relation", {"关联关系", "与成员关系", "关系类型"}},
    Synonyms{{RelatedParties, Counterparties}, "bank_account", {"银行卡号", "账号", "帐号", "银行账户", "收款账号"}},
    Synonyms{{Circumstances}, "kind", {"事由", "类型", "情况类型"}},
    Synonyms{{Circumstances}, "date_from", {"开始日期", "起", "自"}},
    Synonyms{{Circumstances}, "date_to", {"结束日期", "止", "至"}},
    Synonyms{{Circumstances}, "document", {"文件", "文号", "依据文件", "文件名称"}},
    Synonyms{{Counterparties}, "name", {"单位名称", "往来单位", "对方", "对方名称", "客户", "供应商", "客商"}},
    Synonyms{{Members, Contributions, Trades, Grants, Vouchers, Assets, AnnualReports, RelatedParties, Circumstances, Counterparties},
             "note", {"说明", "附注", "备考", "摘要", "remark", "remarks", "memo"}},
};

constexpr std::array<std::string_view, 16> kUnits = {
    "元", "人民币元", "yuan", "cny", "rmb", "亩", "mu", "天", "日", "工日", "days", "件", "人", "票", "yyyy-mm-dd", "年-月-日"};

std::string withPlainBlanks(std::string_view text)
{
    constexpr std::array<std::string_view, 3> kBlanks = {"\xE3\x80\x80", "\xC2\xA0", "\xEF\xBB\xBF"};
    std::string result(text);
    for (const std::string_view blank : kBlanks) {
        for (std::size_t at = result.find(blank); at != std::string::npos; at = result.find(blank, at))
            result.replace(at, blank.size(), " ");
    }
    return result;
}

/// "金额(元)" → "金额". Only units that are our own are cut off: "金额(万元)" means something else and stays an
/// unknown column.
std::string_view withoutUnit(std::string_view heading)
{
    const std::size_t open = heading.rfind('(');
    if (!heading.ends_with(')') || open == std::string_view::npos)
        return heading;
    const std::string_view unit = trimmed(heading.substr(open + 1, heading.size() - open - 2));
    return std::ranges::find(kUnits, unit) == kUnits.end() ? heading : trimmed(heading.substr(0, open));
}

/// The unit behind a heading: "(万元)", "/元", ":元", "（斤）". Cut off; what matters of it is returned.
std::string cutUnit(std::string& plain)
{
    std::string unit;
    const std::size_t open = plain.rfind('(');
    const std::size_t stroke = plain.find_last_of("/:");
    if (plain.ends_with(')') && open != std::string::npos && open > 0) {
        unit = plain.substr(open + 1, plain.size() - open - 2);
        plain.resize(open);
    } else if (stroke != std::string::npos && stroke > 0 &&
               (plain.substr(stroke + 1) == "元" || plain.substr(stroke + 1) == "万元")) {
        unit = plain.substr(stroke + 1);
        plain.resize(stroke);
    }
    return unit == "万元" || unit == "万" ? "万" : std::string();
}

std::string withoutMarks(std::string text)
{
    std::erase_if(text, [](char c) { return c == '*' || c == '_' || c == '-' || c == '(' || c == ')'; });
    for (const std::string_view mark : {"、", "：", "·"}) {
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark))
            text.erase(at, mark.size());
    }
    return text;
}

} // namespace

const ColumnSpec* officialSpec(std::span<const ColumnSpec> specs, std::string_view heading)
{
    const std::string plain = toAsciiLower(toHalfWidth(withPlainBlanks(heading)));
    const std::vector<std::string> words = splitWords(withoutUnit(trimmed(plain)), " \t\r\n/");
    const auto isNamed = [&words](const ColumnSpec& spec) {
        if (words.size() == 1)
            return words[0] == spec.english || words[0] == spec.chinese;
        return words.size() == 2 && ((words[0] == spec.english && words[1] == spec.chinese) ||
                                     (words[0] == spec.chinese && words[1] == spec.english));
    };
    const auto found = std::ranges::find_if(specs, isNamed);
    return found == specs.end() ? nullptr : &*found;
}

HeadingMeaning meaningOf(ImportKind kind, std::string_view heading)
{
    if (trimmed(heading).empty())
        return {};
    if (const ColumnSpec* own = officialSpec(columnsOf(kind), heading))
        return {.spec = own, .sureness = Sureness::Official};
    std::string plain = plainHeading(heading);
    std::string unit = cutUnit(plain);
    if (const ColumnSpec* own = officialSpec(columnsOf(kind), plain))
        return {.spec = own, .rank = 1, .unit = std::move(unit)};
    plain = withoutMarks(std::move(plain));
    for (const Synonyms& synonyms : kSynonyms) {
        if (std::ranges::find(synonyms.kinds, kind) == synonyms.kinds.end())
            continue;
        const auto* const found = std::ranges::find(synonyms.names, plain);
        if (found != synonyms.names.end())
            return {.spec = specOf(kind, synonyms.field),
                    .rank = static_cast<std::size_t>(found - synonyms.names.begin()) + 2,
                    .unit = std::move(unit)};
    }
    return {};
}

} // namespace coop::exchange
