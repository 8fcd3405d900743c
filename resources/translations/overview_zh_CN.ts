<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ToDo</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>No member is entered yet.</source>
        <translation>尚未录入成员。</translation>
    </message>
    <message>
        <source>Only %1 members; the law asks for at least 5 (Art. 12).</source>
        <translation>只有 %1 名成员；法律要求五名以上（第十二条）。</translation>
    </message>
    <message>
        <source>%1 of %2 members are farmers; at least 80 % must be (Art. 20).</source>
        <translation>%2 名成员中农民 %1 名；农民至少应占百分之八十（第二十条）。</translation>
    </message>
    <message>
        <source>%1 organisations are members; at most %2 may be (Art. 20).</source>
        <translation>企业、事业单位和社会组织成员 %1 名；至多可有 %2 名（第二十条）。</translation>
    </message>
    <message>
        <source>%1 members have no identity number or credit code.</source>
        <translation>%1 名成员没有证件号码。</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>出资</translation>
    </message>
    <message>
        <source>No contribution is entered yet.</source>
        <translation>尚未录入出资。</translation>
    </message>
    <message>
        <source>%1 contributions in kind lack their valuation basis.</source>
        <translation>%1 笔非货币出资缺少作价依据。</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>年终分配</translation>
    </message>
    <message>
        <source>No trade is entered for %1.</source>
        <translation>%1 年尚未录入交易。</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>The surplus of %1 is not entered yet.</source>
        <translation>%1 年的盈余尚未录入。</translation>
    </message>
    <message>
        <source>The distribution of %1 adds up to the fen: %2 yuan for %3 members.</source>
        <translation>%1 年分配逐分相符：%3 名成员共 %2 元。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>%1 contributions, trades or grants have no voucher yet.</source>
        <translation>%1 笔出资、交易或补助还没有凭证。</translation>
    </message>
    <message>
        <source>%1 vouchers are not posted yet.</source>
        <translation>%1 张凭证尚未记账。</translation>
    </message>
    <message>
        <source>Month %1 of %2 is to be closed next.</source>
        <translation>下一步：%2 年 %1 月结账。</translation>
    </message>
    <message>
        <source>%1 checks between the statements fail.</source>
        <translation>报表勾稽检查有 %1 项不符。</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结账</translation>
    </message>
</context>
<context>
    <name>coop::ui::OverviewCharts</name>
    <message>
        <source>Income of all members by source</source>
        <translation>成员收入构成（全社，按年）</translation>
    </message>
    <message>
        <source>Capital by kind</source>
        <translation>出资构成</translation>
    </message>
    <message>
        <source>No capital is paid in yet.</source>
        <translation>还没有实缴出资。</translation>
    </message>
    <message>
        <source>Appears when the distribution of a year is planned on the page Year end.</source>
        <translation>在“年终分配”页做出年度分配方案后显示。</translation>
    </message>
    <message>
        <source>Gini coefficient %1</source>
        <translation>基尼系数 %1</translation>
    </message>
    <message>
        <source>Gini coefficient %1 (year before %2)</source>
        <translation>基尼系数 %1（上年 %2）</translation>
    </message>
</context>
<context>
    <name>coop::ui::OverviewPage</name>
    <message>
        <source>This book has no members yet. Enter the first one, or drop a file with the member list on the window.</source>
        <translation>此账本还没有成员。请录入第一名成员，或把成员名册文件拖到窗口上。</translation>
    </message>
    <message>
        <source>Enter members</source>
        <translation>录入成员</translation>
    </message>
    <message>
        <source>Members / farmers</source>
        <translation>成员 / 农民成员比例</translation>
    </message>
    <message>
        <source>Contributions (paid in)</source>
        <translation>成员出资（实缴）</translation>
    </message>
    <message>
        <source>Surplus of the year</source>
        <translation>本年盈余</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>盈余分配</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Non-member</source>
        <translation>非成员</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Latest trades</source>
        <translation>最近交易</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By law at least 80 % farmers and 5 members ✓</source>
        <translation>依法农民 ≥ 80%、5 名以上 ✓</translation>
    </message>
    <message>
        <source>Does not fit the law yet: see below</source>
        <translation>尚不符合法律规定：见下</translation>
    </message>
    <message>
        <source>Subscribed %1</source>
        <translation>认缴 %1</translation>
    </message>
    <message>
        <source> · %1 labour days are a weight, not capital</source>
        <translation> · 劳务 %1 工日为分配权重，不计入股金</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未录入</translation>
    </message>
    <message>
        <source>Year before %1</source>
        <translation>上年 %1</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1（草案）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>policy and state</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Set the surplus and the policy on the page Year end</source>
        <translation>请在“年终分配”页录入盈余和分配方案</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
</TS>
