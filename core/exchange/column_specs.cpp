// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/layout.h"

namespace coop::exchange {

namespace {

using enum ColumnType;

constexpr ColumnSpec kProfile[] = {
    {"name", "名称", false, Text},
    {"code", "统一社会信用代码", false, Text},
    {"form", "形式", false, Text},
    {"registered_on", "成立日期", false, Date},
    {"industry", "行业", false, Text},
    {"region", "地区", false, Text},
    {"subscribed_capital", "认缴出资总额", false, Number},
    {"suspension_from", "歇业起", false, Date},
    {"suspension_to", "歇业止", false, Date},
    {"liquidation", "清算", false, Text},
    {"perennial_crop_from", "多年生作物栽种日期", false, Date},
    {"agency_bookkeeping", "代理记账", false, Text},
};
constexpr ColumnSpec kMembers[] = {
    {"number", "编号", true, Text},        {"name", "姓名", true, Text},
    {"kind", "成员类型", true, Text},      {"id_number", "证件号码", false, Text},
    {"phone", "电话", false, Text},        {"address", "住所", false, Text},
    {"household", "户号", false, Text},    {"joined", "入社日期", false, Date},
    {"left", "退社日期", false, Date},     {"roles", "职务", false, Text},
    {"bank_account", "银行账号", false, Text}, {"assisted", "帮扶对象", false, Text},
    {"party", "利益主体", false, Text},    {"note", "备注", false, Text},
};
constexpr ColumnSpec kContributions[] = {
    {"date", "日期", true, Date},          {"member", "成员编号", true, Text},
    {"kind", "出资方式", true, Text},      {"subscribed", "认缴额", false, Number},
    {"paid", "实缴额", false, Number},
    {"quantity", "数量", false, Number},   {"unit", "单位", false, Text},
    {"until", "期限至", false, Date},      {"valuation", "作价依据", false, Text},
    {"note", "备注", false, Text},
    // Added later: what was there keeps its place.
    {"premium", "溢价", false, Number},
};
constexpr ColumnSpec kTrades[] = {
    {"date", "日期", true, Date},       {"member", "成员编号", false, Text},
    {"direction", "方向", true, Text},  {"product", "产品", true, Text},
    {"quantity", "数量", false, Number}, {"unit", "单位", false, Text},
    {"amount", "金额", true, Number},   {"line", "业务环节", false, Text},
    {"note", "备注", false, Text},
};
constexpr ColumnSpec kGrants[] = {
    {"date", "日期", true, Date},      {"kind", "来源", true, Text},
    {"amount", "金额", true, Number},  {"project", "项目", false, Text},
    {"applied_on", "申报日期", false, Date}, {"note", "备注", false, Text},
};
constexpr ColumnSpec kShares[] = {
    {"member", "成员编号", true, Text},
    {"date", "日期", true, Date},
    {"reserve", "公积金份额", false, Number},
    {"state", "财政补助份额", false, Number},
    {"donation", "捐赠份额", false, Number},
};
constexpr ColumnSpec kAccounts[] = {
    {"code", "科目编码", true, Text},
    {"name", "科目名称", true, Text},
    {"details", "辅助核算", false, Text},
    {"chart", "会计制度", false, Text},
};
constexpr ColumnSpec kOpenings[] = {
    {"date", "日期", true, Date},          {"account", "科目编码", true, Text},
    {"member", "成员编号", false, Text},   {"debit", "借方", false, Number},
    {"credit", "贷方", false, Number},     {"counterparty", "对方", false, Text},
    {"product", "产品", false, Text},      {"project", "项目", false, Text},
};
constexpr ColumnSpec kVouchers[] = {
    {"date", "日期", true, Date},          {"number", "凭证号", false, Text},
    {"summary", "摘要", false, Text},      {"account", "科目编码", true, Text},
    {"debit", "借方", false, Number},      {"credit", "贷方", false, Number},
    {"member", "成员编号", false, Text},   {"counterparty", "对方", false, Text},
    {"attachments", "附件数", false, Number}, {"entered", "录入时间", false, Moment},
    {"invoice", "发票号", false, Text},    {"product", "产品", false, Text},
    {"project", "项目", false, Text},      {"kind", "凭证字", false, Text},
    {"note", "备注", false, Text},
};
constexpr ColumnSpec kMeetings[] = {
    {"date", "日期", true, Date},
    {"kind", "会议", true, Text},
    {"present", "到会人数", true, Number},
    {"votes_for", "赞成票", false, Number},
    {"votes_total", "表决权总数", false, Number},
    {"subject", "议题", false, Text},
};

constexpr ColumnSpec kMemberAccounts[] = {
    {"member", "成员编号", true, Text},
    {"date", "日期", true, Date},
    {"contribution", "出资额", true, Number},
    {"reserve", "公积金份额", false, Number},
    {"state", "财政补助份额", false, Number},
    {"donation", "捐赠份额", false, Number},
    {"kind", "出资方式", false, Text},
};
constexpr ColumnSpec kAssets[] = {
    {"serial", "编号", false, Text},         {"name", "名称", true, Text},
    {"bought_on", "购入日期", false, Date},  {"amount", "金额", false, Number},
    {"grant", "补助项目", false, Text},      {"supplier", "供应方", false, Text},
    {"location", "存放地点", false, Text},   {"disposed_on", "处置日期", false, Date},
    {"invoice", "发票号", false, Text},      {"custodian", "保管人", false, Text},
    {"approval", "批准文件", false, Text},   {"note", "备注", false, Text},
};
constexpr ColumnSpec kAnnualReports[] = {
    {"year", "年度", true, Text},
    {"filed_on", "报送日期", false, Date},
    {"note", "备注", false, Text},
};
constexpr ColumnSpec kAttendance[] = {
    {"date", "日期", true, Date},       {"kind", "会议", true, Text},
    {"member", "成员编号", true, Text}, {"vote", "表决", false, Text},
    {"votes", "票数", false, Number},   {"subject", "议题", false, Text},
};
constexpr ColumnSpec kRelatedParties[] = {
    {"member", "成员编号", true, Text},         {"name", "名称", true, Text},
    {"relation", "关系", true, Text},           {"bank_account", "银行账号", false, Text},
    {"note", "备注", false, Text},
};
constexpr ColumnSpec kCircumstances[] = {
    {"kind", "情况", true, Text},           {"date_from", "起始日期", true, Date},
    {"date_to", "截止日期", false, Date},   {"document", "证明文件", false, Text},
    {"note", "备注", false, Text},
};
constexpr ColumnSpec kCounterparties[] = {
    {"name", "名称", true, Text},
    {"bank_account", "银行账号", false, Text},
    {"note", "备注", false, Text},
};
constexpr ColumnSpec kMemberName[] = {{"member_name", "姓名", false, Text}};
constexpr ColumnSpec kSidesAndName[] = {
    {"member_name", "姓名", false, Text},
    {"side", "借贷方向", false, Text},
    {"amount", "金额", false, Number},
};

} // namespace

std::span<const ColumnSpec> extraColumnsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Contributions:
    case ImportKind::Trades:
    case ImportKind::Shares:
    case ImportKind::MemberAccounts:
    case ImportKind::Attendance:
    case ImportKind::RelatedParties:
        return kMemberName;
    case ImportKind::Openings:
    case ImportKind::Vouchers:
        return kSidesAndName;
    case ImportKind::Profile:
    case ImportKind::Members:
    case ImportKind::Grants:
    case ImportKind::Accounts:
    case ImportKind::Meetings:
    case ImportKind::Assets:
    case ImportKind::AnnualReports:
    case ImportKind::Circumstances:
    case ImportKind::Counterparties:
        break;
    }
    return {};
}

std::span<const ColumnSpec> columnsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Profile:
        return kProfile;
    case ImportKind::Members:
        return kMembers;
    case ImportKind::Contributions:
        return kContributions;
    case ImportKind::Trades:
        return kTrades;
    case ImportKind::Grants:
        return kGrants;
    case ImportKind::Shares:
        return kShares;
    case ImportKind::Accounts:
        return kAccounts;
    case ImportKind::Openings:
        return kOpenings;
    case ImportKind::Vouchers:
        return kVouchers;
    case ImportKind::Meetings:
        return kMeetings;
    case ImportKind::MemberAccounts:
        return kMemberAccounts;
    case ImportKind::Assets:
        return kAssets;
    case ImportKind::AnnualReports:
        return kAnnualReports;
    case ImportKind::Attendance:
        return kAttendance;
    case ImportKind::RelatedParties:
        return kRelatedParties;
    case ImportKind::Circumstances:
        return kCircumstances;
    case ImportKind::Counterparties:
        return kCounterparties;
    }
    return {};
}

} // namespace coop::exchange
