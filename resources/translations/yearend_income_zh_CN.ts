<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>YearIncome</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Without a posted distribution: %1.</source>
        <translation>尚无已记账分配的年度：%1。</translation>
    </message>
    <message>
        <source>Income of %1 by party</source>
        <translation>%1 年各方收入</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>利益方</translation>
    </message>
    <message>
        <source>Dealings of %1 by business line</source>
        <translation>%1 年各业务环节交易</translation>
    </message>
    <message>
        <source>Business line</source>
        <translation>业务环节</translation>
    </message>
    <message>
        <source>Deliveries by members</source>
        <translation>成员交售</translation>
    </message>
    <message>
        <source>Dealings with others</source>
        <translation>与非成员交易</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>The ledger does not keep the lines apart: no margins.</source>
        <translation>账簿未分环节核算，没有毛利。</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>劳动者</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>盈余</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>折旧摊销</translation>
    </message>
    <message>
        <source>Value added in %1</source>
        <translation>%1 年增加值</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>%1: %2, not in the ring.</source>
        <translation>%1：%2，未画入环形图。</translation>
    </message>
    <message>
        <source>The workers' part is %1.%2% of the value added.</source>
        <translation>劳动者报酬占增加值的 %1.%2%。</translation>
    </message>
    <message>
        <source>Value added</source>
        <translation>增加值</translation>
    </message>
</context>
<context>
    <name>coop::ui::IncomePane</name>
    <message>
        <source>Income of the member</source>
        <translation>成员收入</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全体成员</translation>
    </message>
    <message>
        <source>Income over the years</source>
        <translation>历年收入</translation>
    </message>
    <message>
        <source>Income by party</source>
        <translation>各方收入</translation>
    </message>
    <message>
        <source>Dealings by business line</source>
        <translation>各业务环节交易</translation>
    </message>
    <message>
        <source>Value added</source>
        <translation>增加值</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Income of all members over the years</source>
        <translation>全体成员历年收入</translation>
    </message>
    <message>
        <source>Income of %1 over the years</source>
        <translation>%1 的历年收入</translation>
    </message>
    <message>
        <source>No income yet: neither a posted distribution nor deliveries, rent or wages.</source>
        <translation>还没有收入：既无已记账的分配，也无交售、租金或工资。</translation>
    </message>
    <message>
        <source>%1 has no income from the cooperative yet.</source>
        <translation>%1 还没有来自合作社的收入。</translation>
    </message>
    <message>
        <source>Nobody has any income in %1.</source>
        <translation>%1 年没有人有收入。</translation>
    </message>
    <message>
        <source>No dealings in %1.</source>
        <translation>%1 年没有交易。</translation>
    </message>
    <message>
        <source>No value was added in %1.</source>
        <translation>%1 年没有增加值。</translation>
    </message>
    <message>
        <source>The ledger has no vouchers in %1.</source>
        <translation>账簿在 %1 年没有凭证。</translation>
    </message>
</context>
<context>
    <name>coop::ui::MemberPanel</name>
    <message>
        <source>Settlement of the leaver ›</source>
        <translation>退社结算 ›</translation>
    </message>
    <message>
        <source>Income over the years</source>
        <translation>历年收入</translation>
    </message>
</context>
</TS>
