<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Sheets</name>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>January to %1</source>
        <translation>1 月至 %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行次</translation>
    </message>
    <message>
        <source>End of period</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Start of year</source>
        <translation>年初余额</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Liabilities and equity</source>
        <translation>负债和所有者权益</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>资产负债表</translation>
    </message>
    <message>
        <source>Current assets</source>
        <translation>流动资产：</translation>
    </message>
    <message>
        <source>Non-current assets</source>
        <translation>非流动资产：</translation>
    </message>
    <message>
        <source>Current liabilities</source>
        <translation>流动负债：</translation>
    </message>
    <message>
        <source>Non-current liabilities</source>
        <translation>非流动负债：</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>所有者权益：</translation>
    </message>
    <message>
        <source>Row 40 holds %1 of income and expense that is not transferred yet.</source>
        <translation>第 40 行包含尚未结转的收支 %1。</translation>
    </message>
    <message>
        <source>181 still holds %1.</source>
        <translation>181 待处理财产损溢尚有余额 %1。</translation>
    </message>
    <message>
        <source>Surplus and its distribution</source>
        <translation>盈余及盈余分配表</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年金额</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年金额</translation>
    </message>
    <message>
        <source>Changes in members&apos; equity</source>
        <translation>成员权益变动表</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>股金</translation>
    </message>
    <message>
        <source>Special fund</source>
        <translation>专项基金</translation>
    </message>
    <message>
        <source>Capital reserve</source>
        <translation>资本公积</translation>
    </message>
    <message>
        <source>Surplus reserve</source>
        <translation>盈余公积</translation>
    </message>
    <message>
        <source>Undistributed surplus</source>
        <translation>未分配盈余</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Row %1  %2</source>
        <translation>第 %1 行  %2</translation>
    </message>
    <message>
        <source>332 against %1</source>
        <translation>332 对方 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>收入合计</translation>
    </message>
    <message>
        <source>Total expense</source>
        <translation>支出合计</translation>
    </message>
    <message>
        <source>Income and expense</source>
        <translation>收支明细表</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月数</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Member accounts</source>
        <translation>成员账户</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>301 Share capital</source>
        <translation>301 股金</translation>
    </message>
    <message>
        <source>221 Refunds payable</source>
        <translation>221 应付盈余返还</translation>
    </message>
    <message>
        <source>222 Surplus payable</source>
        <translation>222 应付剩余盈余</translation>
    </message>
    <message>
        <source>114 Owed to the member</source>
        <translation>114 应付成员</translation>
    </message>
    <message>
        <source>Without a member</source>
        <translation>未指明成员</translation>
    </message>
    <message>
        <source>Figures for the notes</source>
        <translation>附注数据</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Share capital (301)</source>
        <translation>股金（301）</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>Farmers among them</source>
        <translation>其中：农民成员</translation>
    </message>
    <message>
        <source>Organisations among them</source>
        <translation>其中：单位成员</translation>
    </message>
    <message>
        <source>Joined in the year</source>
        <translation>本年入社</translation>
    </message>
    <message>
        <source>Left in the year</source>
        <translation>本年退社</translation>
    </message>
    <message>
        <source>Trade with members</source>
        <translation>与成员的交易额</translation>
    </message>
    <message>
        <source>Trade with non-members</source>
        <translation>与非成员的交易额</translation>
    </message>
    <message>
        <source>Property waiting for settlement (181)</source>
        <translation>待处理财产损溢（181）</translation>
    </message>
    <message>
        <source>Checks between the statements</source>
        <translation>报表勾稽检查</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左方</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右方</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>差异所在</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>科目余额表</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Member current accounts (114)</source>
        <translation>成员往来明细表（114）</translation>
    </message>
    <message>
        <source>Special payables by project (235)</source>
        <translation>专项应付款明细表（235）</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>未指明项目</translation>
    </message>
    <message>
        <source>This year is kept under the chart of 2007; the rows are those of the forms of 2021.</source>
        <translation>本年度使用 2007 年会计科目，报表项目按 2021 年格式列示。</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>January</source>
        <translation>1 月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2 月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3 月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4 月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5 月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6 月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7 月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8 月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9 月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10 月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11 月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12 月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2 年 %1</translation>
    </message>
    <message>
        <source>Balance sheet: total assets = liabilities and equity (rows 22, 42)</source>
        <translation>资产负债表：资产总计 = 负债和所有者权益总计（22 行、42 行）</translation>
    </message>
    <message>
        <source>Form 02 row 20 = form 01 row 40, undistributed surplus</source>
        <translation>02 表第 20 行 = 01 表第 40 行（未分配盈余）</translation>
    </message>
    <message>
        <source>Form 02 row 13 = row 20 of the year before</source>
        <translation>02 表第 13 行 = 上年第 20 行</translation>
    </message>
    <message>
        <source>Form 03 closing balances = form 01 rows 36 to 40</source>
        <translation>03 表年末余额 = 01 表第 36 至 40 行</translation>
    </message>
    <message>
        <source>331 is zero after the year is closed</source>
        <translation>年结后 331 本年盈余为零</translation>
    </message>
    <message>
        <source>The appropriations in 33201 are cleared after the year is closed</source>
        <translation>年结后 33201 各项分配为零</translation>
    </message>
    <message>
        <source>181, property waiting for settlement, is zero</source>
        <translation>181 待处理财产损溢为零</translation>
    </message>
    <message>
        <source>Cash and bank are never below zero</source>
        <translation>货币资金从不为负</translation>
    </message>
    <message>
        <source>301 = the contributions of the members</source>
        <translation>301 股金 = 成员出资合计</translation>
    </message>
    <message>
        <source>221 and 222 by member = the accounts as a whole</source>
        <translation>221、222 各成员明细 = 总账</translation>
    </message>
    <message>
        <source>311 = the members&apos; shares of grants and donations</source>
        <translation>311 专项基金 = 成员量化份额合计</translation>
    </message>
    <message>
        <source>No project in 235 is below zero</source>
        <translation>235 各项目余额不为负</translation>
    </message>
    <message>
        <source>Sales to members and to others add up to 501</source>
        <translation>与成员、非成员的销售合计 = 501</translation>
    </message>
    <message>
        <source>At least 60 % of the distributable surplus is refunded by trade</source>
        <translation>按交易量（额）返还不低于可分配盈余的 60%</translation>
    </message>
    <message>
        <source>322 = the members&apos; parts of the reserve</source>
        <translation>322 ＝ 成员公积金份额合计</translation>
    </message>
    <message>
        <source>221 and 222 by member = what distributions owe less what was paid</source>
        <translation>221、222 分成员余额 ＝ 历次分配应付数减已付数</translation>
    </message>
    <message>
        <source>114 by member = the account as a whole</source>
        <translation>114 分成员余额合计 ＝ 总账余额</translation>
    </message>
    <message>
        <source>Vouchers that are not posted yet</source>
        <translation>未记账凭证</translation>
    </message>
    <message>
        <source>Contributions, trades or grants without a voucher</source>
        <translation>未记账的出资、交易或补助</translation>
    </message>
    <message>
        <source>Cash or bank is below zero</source>
        <translation>货币资金为负</translation>
    </message>
    <message>
        <source>181 waits for settlement</source>
        <translation>181 待处理财产损溢未处理</translation>
    </message>
    <message>
        <source>Voucher numbers have gaps</source>
        <translation>凭证断号</translation>
    </message>
    <message>
        <source>Recurring entries of the month are not posted</source>
        <translation>本月定期分录未记账</translation>
    </message>
    <message>
        <source>Bank lines are not matched</source>
        <translation>银行未达账项</translation>
    </message>
    <message>
        <source>Balances of the old chart are not converted</source>
        <translation>旧制度科目余额尚未衔接</translation>
    </message>
    <message>
        <source>J-%1</source>
        <comment>general voucher</comment>
        <translation>记-%1</translation>
    </message>
    <message>
        <source>R-%1</source>
        <comment>receipt voucher</comment>
        <translation>收-%1</translation>
    </message>
    <message>
        <source>P-%1</source>
        <comment>payment voucher</comment>
        <translation>付-%1</translation>
    </message>
    <message>
        <source>T-%1</source>
        <comment>transfer voucher</comment>
        <translation>转-%1</translation>
    </message>
    <message>
        <source>Opening-%1</source>
        <comment>opening voucher</comment>
        <translation>期初-%1</translation>
    </message>
</context>
<context>
    <name>coop::ui::BooksPane</name>
    <message>
        <source>Book</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>科目余额表</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>总账与明细账</translation>
    </message>
    <message>
        <source>Cash and bank</source>
        <translation>现金、银行日记账</translation>
    </message>
    <message>
        <source>Members (114)</source>
        <translation>成员往来（114）</translation>
    </message>
    <message>
        <source>Projects (235)</source>
        <translation>专项应付款（235）</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级次</translation>
    </message>
    <message>
        <source>Main accounts</source>
        <translation>一级科目</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>全部级次</translation>
    </message>
    <message>
        <source>Type an account above: its code, its name or the initials of its name.</source>
        <translation>请在上方输入科目：编码、名称或名称的拼音首字母。</translation>
    </message>
    <message>
        <source>Account: code, name, initials</source>
        <translation>科目：编码、名称、首字母</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>全部成员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>coop::ui::ChartPane</name>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>负债</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>所有者权益</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Income and expense</source>
        <translation>损益</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>both</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>counterparty</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>核算到</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>科目表</translation>
    </message>
    <message>
        <source>Auxiliary items</source>
        <translation>辅助核算</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>辅助核算类别</translation>
    </message>
    <message>
        <source>Counterparties</source>
        <translation>往来单位</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Add sub-account…</source>
        <translation>增加明细科目…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>增加…</translation>
    </message>
    <message>
        <source>Official accounts stay as they are; below them there may be any number of levels. Enter opens the ledger of an account.</source>
        <translation>制度规定的科目不能改动，其下可设任意级明细科目。按回车查看该科目的明细账。</translation>
    </message>
    <message>
        <source>New account %1 below %2</source>
        <translation>在“%2”下增加科目 %1</translation>
    </message>
    <message>
        <source>Added: %1 %2</source>
        <translation>已增加：%1 %2</translation>
    </message>
    <message>
        <source>Another name for %1</source>
        <translation>“%1”改名为</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>已改名</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>删除科目 %1 吗？</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已增加：%1</translation>
    </message>
</context>
<context>
    <name>coop::ui::ClosingPane</name>
    <message>
        <source>Close month</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>反结账…</translation>
    </message>
    <message>
        <source>Closing posts income and expense to 331 and locks the month; December also carries 331 and the appropriations to the undistributed surplus. Opening a month again takes these vouchers back in red and is written in the log.</source>
        <translation>结账时将收入、支出结转到 331 本年盈余，并锁定该月；12 月同时将 331 和各项分配结转到未分配盈余。反结账以红字冲销这些结转凭证，并记入日志。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>next</source>
        <translation>待结账</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结账</translation>
    </message>
    <message>
        <source>To be closed next: %1</source>
        <translation>下一个结账月份：%1</translation>
    </message>
    <message>
        <source>Everything is in order: the month can be closed.</source>
        <translation>检查全部通过，可以结账。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>结账 %1</translation>
    </message>
    <message>
        <source>This book is open for reading only.</source>
        <translation>账本以只读方式打开。</translation>
    </message>
    <message>
        <source>What is marked red must be in order first.</source>
        <translation>请先处理红色标记的事项。</translation>
    </message>
    <message>
        <source>Open %1 again…</source>
        <translation>反结账 %1…</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 项</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>必须处理</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>Show ›</source>
        <translation>查看 ›</translation>
    </message>
    <message>
        <source>Close %1 and with it the year? Nothing more can be posted in it.</source>
        <translation>%1结账并年结吗？结账后本年度不能再记账。</translation>
    </message>
    <message>
        <source>Close %1? Nothing more can be posted in it.</source>
        <translation>%1结账吗？结账后该月不能再记账。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>%1 is closed; vouchers posted: %2</source>
        <translation>%1已结账，生成结转凭证 %2 张</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>反结账 %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1已反结账</translation>
    </message>
</context>
<context>
    <name>coop::ui::FormsPane</name>
    <message>
        <source>Statement</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>资产负债表</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>盈余及盈余分配表</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>成员权益变动表</translation>
    </message>
    <message>
        <source>Income and expense</source>
        <translation>收支明细表</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员账户</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>勾稽检查</translation>
    </message>
    <message>
        <source>What the figure is made of</source>
        <translation>数据构成</translation>
    </message>
    <message>
        <source>Up to the end of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A row leads on to its own parts, an account to its ledger and from there to each voucher.</source>
        <translation>点击行次查看其构成，点击科目进入明细账，再到每张凭证。</translation>
    </message>
    <message>
        <source>There is no voucher in this year yet, so there is nothing to state.</source>
        <translation>本年还没有凭证，无法编制报表。</translation>
    </message>
    <message>
        <source>Start the ledger</source>
        <translation>建账</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>全部相符</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>%1 项不符</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>尚未结账</translation>
    </message>
    <message>
        <source>Row %1  %2</source>
        <translation>第 %1 行  %2</translation>
    </message>
</context>
<context>
    <name>coop::ui::LedgerView</name>
    <message>
        <source>even</source>
        <translation>平</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>贷</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>借</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>明细账</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>上期结转</translation>
    </message>
    <message>
        <source>Total of the day</source>
        <translation>本日合计</translation>
    </message>
    <message>
        <source>Total of the month</source>
        <translation>本月合计</translation>
    </message>
    <message>
        <source>Total of the year so far</source>
        <translation>本年累计</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对方科目</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>%1 entries · debit %2 · credit %3 · closing %4 %5</source>
        <translation>%1 笔 · 借方 %2 · 贷方 %3 · 期末 %4 %5</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>coop::ui::OpeningModel</name>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>所属明细</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
</context>
<context>
    <name>coop::ui::OpeningPane</name>
    <message>
        <source>Balances by account</source>
        <translation>各科目余额</translation>
    </message>
    <message>
        <source>Balances by member, counterparty and project</source>
        <translation>各成员、往来单位、项目余额</translation>
    </message>
    <message>
        <source>Accept and post</source>
        <translation>确认并记账</translation>
    </message>
    <message>
        <source>The ledger has started</source>
        <translation>已建账</translation>
    </message>
    <message>
        <source>Show the opening voucher</source>
        <translation>查看期初凭证</translation>
    </message>
    <message>
        <source>Wrong openings are corrected by reversing the opening voucher; then this page takes new ones.</source>
        <translation>期初有误时，先冲销期初凭证，再在此重新录入。</translation>
    </message>
    <message>
        <source>1  When does the ledger start?</source>
        <translation>1  从哪个月开始记账？</translation>
    </message>
    <message>
        <source>Read the balances from a file…</source>
        <translation>从文件导入余额…</translation>
    </message>
    <message>
        <source>2  What did every account hold?</source>
        <translation>2  各科目的余额是多少？</translation>
    </message>
    <message>
        <source>3  Whose balances are they?</source>
        <translation>3  余额属于谁？</translation>
    </message>
    <message>
        <source>Member accounts 114, 221, 222, 301 by the member&apos;s number; open items of 113 and 211 by counterparty, 235 by project. Lines here come on top of those at the left.</source>
        <translation>114、221、222、301 填成员编号；113、211 的未结款项填往来单位，235 填项目。此处各行与左表相加。</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>The first month is %1. The openings are posted as a voucher of their own and balance.</source>
        <translation>首个会计期间为 %1。期初余额已作为单独的凭证记账，借贷平衡。</translation>
    </message>
    <message>
        <source>The balances are those at the end of %1.</source>
        <translation>余额为 %1 日终数。</translation>
    </message>
    <message>
        <source>What is marked red is not an amount.</source>
        <translation>红色标记的不是金额。</translation>
    </message>
    <message>
        <source>Both sides must agree before the openings can be posted.</source>
        <translation>借贷双方相等后才能记账。</translation>
    </message>
    <message>
        <source>This book is open for reading only.</source>
        <translation>账本以只读方式打开。</translation>
    </message>
    <message>
        <source>The openings are posted; the ledger starts with %1</source>
        <translation>期初余额已记账，从%1开始记账</translation>
    </message>
    <message>
        <source>Parts of the opening</source>
        <translation>建账内容</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>From the chart of 2007 to 2021</source>
        <translation>新旧科目衔接</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>会计科目</translation>
    </message>
    <message>
        <source>Chart of 2021 throughout</source>
        <translation>全部使用 2021 年科目</translation>
    </message>
    <message>
        <source>Chart of 2007 up to %1</source>
        <translation>%1 年及以前使用 2007 年科目</translation>
    </message>
    <message>
        <source>Only a book without vouchers can change its chart.</source>
        <translation>只有尚无凭证的账本才能更改。</translation>
    </message>
</context>
<context>
    <name>coop::ui::PaperActions</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on and connected?</source>
        <translation>打印机没有响应。请检查是否已开机并连接。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>coop::ui::StatementsPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>账簿</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行对账</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>建账</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>科目表</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>PDF, Excel or CSV</source>
        <translation>PDF、Excel 或 CSV</translation>
    </message>
    <message>
        <source>Search in ledgers and the chart…</source>
        <translation>在明细账和科目表中搜索…</translation>
    </message>
</context>
<context>
    <name>coop::ui::ConversionPane</name>
    <message>
        <source>Balances</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Old balances</source>
        <translation>旧科目余额</translation>
    </message>
    <message>
        <source>New balances</source>
        <translation>新科目余额</translation>
    </message>
    <message>
        <source>Parts and write-downs</source>
        <translation>拆分与冲减</translation>
    </message>
    <message>
        <source>To the closing ›</source>
        <translation>去结账 ›</translation>
    </message>
    <message>
        <source>Post the conversion</source>
        <translation>生成衔接凭证</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>What the old books do not say</source>
        <translation>旧账未反映的内容</translation>
    </message>
    <message>
        <source>Livestock 141 and trees 142 are shared out in full. Of 211 only what belongs to seasonal labour, taxes and interest is named; the rest stays. Last come amounts that were written off an asset directly and now stand apart.</source>
        <translation>141 牲畜（禽）资产、142 林木资产须全部拆分；211 应付款中属于劳务费、税费、利息的部分在此填列，其余不变。最后填列以前直接冲减资产、现应单独列示的折旧与摊销。</translation>
    </message>
    <message>
        <source>The balances are converted</source>
        <translation>新旧科目已衔接</translation>
    </message>
    <message>
        <source>Show the voucher</source>
        <translation>查看衔接凭证</translation>
    </message>
    <message>
        <source>A wrong conversion is corrected by reversing its voucher; then this page takes a new one.</source>
        <translation>衔接有误时，先冲销衔接凭证，再在此重新办理。</translation>
    </message>
    <message>
        <source>One voucher of %1 emptied the accounts of 2007 and opened those of 2021.</source>
        <translation>%1 的一张凭证已结清 2007 年科目，并建立 2021 年科目的期初余额。</translation>
    </message>
    <message>
        <source>At the end of %1, the last day under the chart of 2007.</source>
        <translation>截至 %1，即 2007 年科目的最后一日。</translation>
    </message>
    <message>
        <source>Written off %1</source>
        <translation>已冲减 %1</translation>
    </message>
    <message>
        <source>There are no balances under the chart of 2007 yet.</source>
        <translation>2007 年科目下尚无余额。</translation>
    </message>
    <message>
        <source>What is marked red is not an amount.</source>
        <translation>红色标出的内容不是金额。</translation>
    </message>
    <message>
        <source>The years under the chart of 2007 must be closed first.</source>
        <translation>请先将使用 2007 年科目的年度全部结账。</translation>
    </message>
    <message>
        <source>This book is open for reading only.</source>
        <translation>账本以只读方式打开。</translation>
    </message>
    <message>
        <source>The balances are converted to the chart of 2021</source>
        <translation>余额已转入 2021 年科目</translation>
    </message>
</context>
<context>
    <name>coop::ui::ConversionModel</name>
    <message>
        <source>Old account</source>
        <translation>旧科目</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>转入科目</translation>
    </message>
    <message>
        <source>To be shared out</source>
        <translation>待拆分余额</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>金额</translation>
    </message>
</context>
</TS>
