<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>IncomeDetails</name>
    <message>
        <source>%1 · from %2 to below %3 yuan</source>
        <translation>%1 年 · %2 元至 %3 元以下</translation>
    </message>
    <message>
        <source>%1 · members from the lowest part</source>
        <translation>%1 年 · 分得最少的成员</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交售</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Of members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Of others</source>
        <translation>非成员</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>YearIncome</name>
    <message>
        <source>Others (%1)</source>
        <translation>其他成员（%1 人）</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Years without a posted distribution: %1</source>
        <translation>尚无已记账分配的年度：%1 个</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资本</translation>
    </message>
    <message>
        <source>Dealings</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>分红</translation>
    </message>
    <message>
        <source>Earlier years are in the table.</source>
        <translation>更早年度见表格。</translation>
    </message>
    <message>
        <source>How evenly the distribution of %1 is shared</source>
        <translation>%1 年分配的均匀程度</translation>
    </message>
    <message>
        <source>Income of the members in %1</source>
        <translation>%1 年各成员收入</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>土地</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员人数</translation>
    </message>
    <message>
        <source>Members by what the distribution of %1 gives them</source>
        <translation>%1 年成员按分得金额的分布</translation>
    </message>
    <message>
        <source>Members, from the lowest</source>
        <translation>成员（由少到多）</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Part of the distribution</source>
        <translation>占分配额的比例</translation>
    </message>
    <message>
        <source>Refund and dividend of the members for %1</source>
        <translation>%1 年各成员返还与分红</translation>
    </message>
    <message>
        <source>Refund and dividend, from (yuan)</source>
        <translation>返还与分红，起（元）</translation>
    </message>
    <message>
        <source>Refund by dealings</source>
        <translation>按交易量（额）返还</translation>
    </message>
</context>
<context>
    <name>coop::ui::ChartCard</name>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on and connected?</source>
        <translation>打印机没有响应。是否已开机并连接？</translation>
    </message>
</context>
<context>
    <name>coop::ui::ChartView</name>
    <message>
        <source>Arrow keys go through the values, Enter shows what one is made of.</source>
        <translation>用方向键逐个查看数值，按回车键查看其构成。</translation>
    </message>
</context>
<context>
    <name>coop::ui::IncomePane</name>
    <message>
        <source>%1 has no part in a posted distribution yet.</source>
        <translation>%1 尚未参与已记账的分配。</translation>
    </message>
    <message>
        <source>Capital by kind</source>
        <translation>资本构成</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Income by member</source>
        <translation>各成员收入</translation>
    </message>
    <message>
        <source>Land, capital and labour</source>
        <translation>土地、资本、劳动构成</translation>
    </message>
    <message>
        <source>Lorenz curve and Gini</source>
        <translation>洛伦兹曲线与基尼系数</translation>
    </message>
    <message>
        <source>Members by amount</source>
        <translation>成员收入分布</translation>
    </message>
    <message>
        <source>No capital is paid in yet.</source>
        <translation>尚无实缴出资。</translation>
    </message>
    <message>
        <source>No distribution is posted yet.</source>
        <translation>尚无已记账的分配。</translation>
    </message>
    <message>
        <source>No distribution of %1 is posted.</source>
        <translation>%1 年的分配尚未记账。</translation>
    </message>
    <message>
        <source>Of the year</source>
        <translation>本年度</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>历年</translation>
    </message>
    <message>
        <source>Refund and dividend</source>
        <translation>返还与分红</translation>
    </message>
    <message>
        <source>Refund and dividend by member</source>
        <translation>各成员返还与分红</translation>
    </message>
    <message>
        <source>Refund and dividend of %1</source>
        <translation>%1 的返还与分红</translation>
    </message>
    <message>
        <source>Refund and dividend of all members</source>
        <translation>全体成员的返还与分红</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>构成明细</translation>
    </message>
    <message>
        <source>What land, capital and labour bring to %1</source>
        <translation>土地、资本、劳动给 %1 带来的收入</translation>
    </message>
    <message>
        <source>What land, capital and labour bring to all members</source>
        <translation>土地、资本、劳动给全体成员带来的收入</translation>
    </message>
</context>
<context>
    <name>coop::ui::MemberPanel</name>
    <message>
        <source>No income from the cooperative yet.</source>
        <translation>尚无来自合作社的收入。</translation>
    </message>
</context>
<context>
    <name>coop::ui::MembersPage</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
</TS>
