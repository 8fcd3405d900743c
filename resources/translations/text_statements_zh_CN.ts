<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Reports</name>
    <message>
        <source>Balance sheet</source>
        <translation>资产负债表</translation>
    </message>
    <message>
        <source>Statement of surplus and its distribution</source>
        <translation>盈余及盈余分配表</translation>
    </message>
    <message>
        <source>Statement of changes in members' equity</source>
        <translation>成员权益变动表</translation>
    </message>
    <message>
        <source>Form 01 of cooperatives</source>
        <translation>会农社01表</translation>
    </message>
    <message>
        <source>Form 02 of cooperatives</source>
        <translation>会农社02表</translation>
    </message>
    <message>
        <source>Form 03 of cooperatives</source>
        <translation>会农社03表</translation>
    </message>
    <message>
        <source>Date {0}-{1}-{2}</source>
        <translation>{0}年{1}月{2}日</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>Made out by: {0}</source>
        <translation>编制单位：{0}</translation>
    </message>
    <message>
        <source>Head of the unit</source>
        <translation>单位负责人</translation>
    </message>
    <message>
        <source>Head of accounting</source>
        <translation>会计负责人</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Row no.</source>
        <translation>行次</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Opening balance of the year</source>
        <translation>年初余额</translation>
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
        <source>Amount</source>
        <translation>金额</translation>
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
        <source>Current assets:</source>
        <translation>流动资产：</translation>
    </message>
    <message>
        <source>Non-current assets:</source>
        <translation>非流动资产：</translation>
    </message>
    <message>
        <source>Current liabilities:</source>
        <translation>流动负债：</translation>
    </message>
    <message>
        <source>Non-current liabilities:</source>
        <translation>非流动负债：</translation>
    </message>
    <message>
        <source>Equity:</source>
        <translation>所有者权益：</translation>
    </message>
    <message>
        <source>Of which:</source>
        <translation>其中：</translation>
    </message>
    <message>
        <source>This year is kept under the chart of 2007; the rows are those of the forms of 2021.</source>
        <translation>本年度使用 2007 年会计科目，报表项目按 2021 年格式列示。</translation>
    </message>
    <message>
        <source>Undistributed surplus holds {0} of income less expense that is not transferred yet.</source>
        <translation>未分配盈余中含尚未结转的收支净额 {0} 元。</translation>
    </message>
    <message>
        <source>Assets that wait for a decision (181) stand at {0}; the sheet cannot balance before they are cleared.</source>
        <translation>待处理财产损溢（181）余额 {0} 元，处理完毕前本表不平衡。</translation>
    </message>
    <message>
        <source>Cash and bank</source>
        <translation>货币资金</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>应收款项</translation>
    </message>
    <message>
        <source>Inventories</source>
        <translation>存货</translation>
    </message>
    <message>
        <source>Consumable biological assets</source>
        <translation>消耗性生物资产</translation>
    </message>
    <message>
        <source>Total current assets</source>
        <translation>流动资产合计</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>对外投资</translation>
    </message>
    <message>
        <source>Productive biological assets, cost</source>
        <translation>生产性生物资产原值</translation>
    </message>
    <message>
        <source>Less: accumulated depreciation of productive biological assets</source>
        <translation>减：生产性生物资产累计折旧</translation>
    </message>
    <message>
        <source>Productive biological assets, net</source>
        <translation>生产性生物资产净值</translation>
    </message>
    <message>
        <source>Fixed assets, cost</source>
        <translation>固定资产原值</translation>
    </message>
    <message>
        <source>Less: accumulated depreciation</source>
        <translation>减：累计折旧</translation>
    </message>
    <message>
        <source>Fixed assets, net</source>
        <translation>固定资产净值</translation>
    </message>
    <message>
        <source>Construction in progress</source>
        <translation>在建工程</translation>
    </message>
    <message>
        <source>Disposal of fixed assets</source>
        <translation>固定资产清理</translation>
    </message>
    <message>
        <source>Subtotal of fixed assets</source>
        <translation>固定资产小计</translation>
    </message>
    <message>
        <source>Intangible assets, cost</source>
        <translation>无形资产原值</translation>
    </message>
    <message>
        <source>Less: accumulated amortisation</source>
        <translation>减：累计摊销</translation>
    </message>
    <message>
        <source>Intangible assets, net</source>
        <translation>无形资产净值</translation>
    </message>
    <message>
        <source>Public-benefit biological assets</source>
        <translation>公益性生物资产</translation>
    </message>
    <message>
        <source>Long-term deferred expenses</source>
        <translation>长期待摊费用</translation>
    </message>
    <message>
        <source>Total non-current assets</source>
        <translation>非流动资产合计</translation>
    </message>
    <message>
        <source>Total assets</source>
        <translation>资产总计</translation>
    </message>
    <message>
        <source>Short-term loans</source>
        <translation>短期借款</translation>
    </message>
    <message>
        <source>Payables</source>
        <translation>应付款项</translation>
    </message>
    <message>
        <source>Wages payable</source>
        <translation>应付工资</translation>
    </message>
    <message>
        <source>Labour fees payable</source>
        <translation>应付劳务费</translation>
    </message>
    <message>
        <source>Taxes payable</source>
        <translation>应交税费</translation>
    </message>
    <message>
        <source>Interest payable</source>
        <translation>应付利息</translation>
    </message>
    <message>
        <source>Patronage refunds payable</source>
        <translation>应付盈余返还</translation>
    </message>
    <message>
        <source>Residual surplus payable</source>
        <translation>应付剩余盈余</translation>
    </message>
    <message>
        <source>Total current liabilities</source>
        <translation>流动负债合计</translation>
    </message>
    <message>
        <source>Long-term loans</source>
        <translation>长期借款</translation>
    </message>
    <message>
        <source>Special payables</source>
        <translation>专项应付款</translation>
    </message>
    <message>
        <source>Total non-current liabilities</source>
        <translation>非流动负债合计</translation>
    </message>
    <message>
        <source>Total liabilities</source>
        <translation>负债合计</translation>
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
        <source>Total equity</source>
        <translation>所有者权益合计</translation>
    </message>
    <message>
        <source>Total liabilities and equity</source>
        <translation>负债和所有者权益总计</translation>
    </message>
    <message>
        <source>I. Operating income</source>
        <translation>一、经营收入</translation>
    </message>
    <message>
        <source>Add: investment income</source>
        <translation>加：投资收益</translation>
    </message>
    <message>
        <source>Less: operating expenses</source>
        <translation>减：经营支出</translation>
    </message>
    <message>
        <source>Taxes and surcharges</source>
        <translation>税金及附加</translation>
    </message>
    <message>
        <source>Administrative expenses</source>
        <translation>管理费用</translation>
    </message>
    <message>
        <source>Financial expenses</source>
        <translation>财务费用</translation>
    </message>
    <message>
        <source>II. Operating result</source>
        <translation>二、经营收益</translation>
    </message>
    <message>
        <source>Add: other income</source>
        <translation>加：其他收入</translation>
    </message>
    <message>
        <source>Less: other expenses</source>
        <translation>减：其他支出</translation>
    </message>
    <message>
        <source>III. Total surplus</source>
        <translation>三、盈余总额</translation>
    </message>
    <message>
        <source>Less: income tax</source>
        <translation>减：所得税费用</translation>
    </message>
    <message>
        <source>IV. Surplus of the year</source>
        <translation>四、本年盈余</translation>
    </message>
    <message>
        <source>Add: undistributed surplus at the start of the year</source>
        <translation>加：年初未分配盈余</translation>
    </message>
    <message>
        <source>Other transfers in</source>
        <translation>其他转入</translation>
    </message>
    <message>
        <source>Less: allocation to the surplus reserve</source>
        <translation>减：提取盈余公积</translation>
    </message>
    <message>
        <source>V. Distributable surplus</source>
        <translation>五、可分配盈余</translation>
    </message>
    <message>
        <source>Less: patronage refunds</source>
        <translation>减：盈余返还</translation>
    </message>
    <message>
        <source>Distribution of the residual surplus</source>
        <translation>剩余盈余分配</translation>
    </message>
    <message>
        <source>Converted to members' contributions</source>
        <translation>转为成员出资</translation>
    </message>
    <message>
        <source>VI. Undistributed surplus at the end of the year</source>
        <translation>六、年末未分配盈余</translation>
    </message>
    <message>
        <source>Increase in the year</source>
        <translation>本年增加数</translation>
    </message>
    <message>
        <source>Decrease in the year</source>
        <translation>本年减少数</translation>
    </message>
    <message>
        <source>Balance at the end of the year</source>
        <translation>年末余额</translation>
    </message>
    <message>
        <source>Converted from the capital reserve</source>
        <translation>资本公积转增</translation>
    </message>
    <message>
        <source>Converted from the surplus reserve</source>
        <translation>盈余公积转增</translation>
    </message>
    <message>
        <source>Contributed by members</source>
        <translation>成员增加出资</translation>
    </message>
    <message>
        <source>From state grants</source>
        <translation>接受国家财政直接补助形成</translation>
    </message>
    <message>
        <source>From donations</source>
        <translation>接受他人捐赠形成</translation>
    </message>
    <message>
        <source>Premium on contributions</source>
        <translation>股金溢价</translation>
    </message>
    <message>
        <source>Revaluation of assets</source>
        <translation>资产评估增值</translation>
    </message>
    <message>
        <source>Allocated from the surplus</source>
        <translation>从盈余中提取</translation>
    </message>
    <message>
        <source>Surplus of the year</source>
        <translation>本年盈余</translation>
    </message>
    <message>
        <source>Other increases</source>
        <translation>其他增加</translation>
    </message>
    <message>
        <source>Withdrawn by members</source>
        <translation>成员减少出资</translation>
    </message>
    <message>
        <source>Losses made good</source>
        <translation>弥补亏损</translation>
    </message>
    <message>
        <source>Allocation to the surplus reserve</source>
        <translation>提取盈余公积</translation>
    </message>
    <message>
        <source>Patronage refunds</source>
        <translation>盈余返还</translation>
    </message>
    <message>
        <source>Other decreases</source>
        <translation>其他减少</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>科目余额表</translation>
    </message>
    <message>
        <source>Opening debit</source>
        <translation>期初借方</translation>
    </message>
    <message>
        <source>Opening credit</source>
        <translation>期初贷方</translation>
    </message>
    <message>
        <source>Debit of the period</source>
        <translation>本期借方</translation>
    </message>
    <message>
        <source>Credit of the period</source>
        <translation>本期贷方</translation>
    </message>
    <message>
        <source>Closing debit</source>
        <translation>期末借方</translation>
    </message>
    <message>
        <source>Closing credit</source>
        <translation>期末贷方</translation>
    </message>
    <message>
        <source>Income and expense by month</source>
        <translation>收支明细表</translation>
    </message>
    <message>
        <source>Before the ledger</source>
        <translation>建账前</translation>
    </message>
    <message>
        <source>Month {0}</source>
        <translation>{0}月</translation>
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
        <source>Income less expense</source>
        <translation>收支差额</translation>
    </message>
    <message>
        <source>Checks between the statements</source>
        <translation>报表勾稽关系检查表</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>First amount</source>
        <translation>一方金额</translation>
    </message>
    <message>
        <source>Second amount</source>
        <translation>另一方金额</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>各项检查均相符。</translation>
    </message>
    <message>
        <source>Checks that failed: {0}</source>
        <translation>不符 {0} 项</translation>
    </message>
    <message>
        <source>Total assets = total liabilities and equity (form 01 rows 22 and 42)</source>
        <translation>资产总计＝负债和所有者权益总计（会农社01表第22、42行）</translation>
    </message>
    <message>
        <source>Undistributed surplus at the end of the year: form 02 row 20 = form 01 row 40</source>
        <translation>年末未分配盈余：会农社02表第20行＝会农社01表第40行</translation>
    </message>
    <message>
        <source>Undistributed surplus at the start of the year (form 02 row 13) = last year's row 20</source>
        <translation>年初未分配盈余（会农社02表第13行）＝上年第20行</translation>
    </message>
    <message>
        <source>Balances at the end of the year: form 03 = form 01 rows 36 to 41</source>
        <translation>年末余额：会农社03表＝会农社01表第36至41行</translation>
    </message>
    <message>
        <source>Income, expense and the surplus of the year (331) are transferred</source>
        <translation>收支科目和本年盈余（331）已结转</translation>
    </message>
    <message>
        <source>The appropriations (33201) are transferred</source>
        <translation>各项分配（33201）已结转</translation>
    </message>
    <message>
        <source>Assets that wait for a decision (181) are cleared</source>
        <translation>待处理财产损溢（181）已处理</translation>
    </message>
    <message>
        <source>Cash and bank are never below zero</source>
        <translation>货币资金从未出现负数</translation>
    </message>
    <message>
        <source>Share capital (301) = what the members paid in</source>
        <translation>股金（301）＝成员实缴出资</translation>
    </message>
    <message>
        <source>Refunds and residual surplus payable (221, 222) by member = their accounts</source>
        <translation>应付盈余返还、应付剩余盈余（221、222）按成员合计＝科目余额</translation>
    </message>
    <message>
        <source>Special fund and special payables (311, 235) = what the members share in</source>
        <translation>专项基金、专项应付款（311、235）＝成员量化份额</translation>
    </message>
    <message>
        <source>No project has used more than it received (235)</source>
        <translation>各项目专项应付款（235）没有超支</translation>
    </message>
    <message>
        <source>Trade with members and others = what is posted of it</source>
        <translation>与成员和非成员的交易额＝已记账数</translation>
    </message>
    <message>
        <source>Patronage refunds = at least 60 % of the distributable surplus (Art. 44)</source>
        <translation>盈余返还不低于可分配盈余的百分之六十（第四十四条）</translation>
    </message>
    <message>
        <source>Reserve (322) = the members&apos; parts of it</source>
        <translation>盈余公积（322）＝量化到成员的公积金份额</translation>
    </message>
    <message>
        <source>Refunds and residual surplus payable (221, 222) by member = what distributions owe less what was paid</source>
        <translation>应付盈余返还和应付剩余盈余（221、222）分成员余额＝历次分配应付数减已付数</translation>
    </message>
    <message>
        <source>Current accounts of the members (114) by member = their account</source>
        <translation>成员往来（114）分成员余额合计＝总账余额</translation>
    </message>
    <message>
        <source>Notes to the statements</source>
        <translation>财务报表附注</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>披露事项</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Statement of compliance</source>
        <translation>遵循农民专业合作社会计制度的声明</translation>
    </message>
    <message>
        <source>The statements comply with the accounting system of farmers' cooperatives and show its position and results truly and completely.</source>
        <translation>本社编制的财务报表符合农民专业合作社会计制度的要求，真实、完整地反映了本社的财务状况、经营成果等有关信息。</translation>
    </message>
    <message>
        <source>The cooperative</source>
        <translation>合作社的基本情况</translation>
    </message>
    <message>
        <source>Total share capital</source>
        <translation>股金总额</translation>
    </message>
    <message>
        <source>Farmers among the members</source>
        <translation>农民成员数及所占比例</translation>
    </message>
    <message>
        <source>{0} ({1} of the members)</source>
        <translation>{0} 名（占成员总数 {1}）</translation>
    </message>
    <message>
        <source>Whom it serves mainly</source>
        <translation>主要服务对象</translation>
    </message>
    <message>
        <source>Its main business</source>
        <translation>主要经营项目</translation>
    </message>
    <message>
        <source>Structure of the members' equity</source>
        <translation>成员权益结构</translation>
    </message>
    <message>
        <source>Chair, directors, supervisors</source>
        <translation>理事长、理事、执行监事、监事会名单</translation>
    </message>
    <message>
        <source>Changes among them</source>
        <translation>变动情况</translation>
    </message>
    <message>
        <source>Contributions of the members</source>
        <translation>各成员出资额合计</translation>
    </message>
    <message>
        <source>Reserves allotted to the members</source>
        <translation>量化到各成员的公积金份额合计</translation>
    </message>
    <message>
        <source>See the list of the members</source>
        <translation>见成员出资和公积金份额表</translation>
    </message>
    <message>
        <source>Members who joined</source>
        <translation>入社成员</translation>
    </message>
    <message>
        <source>Members who left</source>
        <translation>退社成员</translation>
    </message>
    <message>
        <source>Enterprises, institutions and social organisations among the members</source>
        <translation>企业、事业单位或者社会组织成员个数及所占比例</translation>
    </message>
    <message>
        <source>Members' equity at the start of the year</source>
        <translation>成员权益年初余额</translation>
    </message>
    <message>
        <source>Members' equity at the end of the year</source>
        <translation>成员权益年末余额</translation>
    </message>
    <message>
        <source>More on important items of the statements</source>
        <translation>会计报表重要项目的进一步说明</translation>
    </message>
    <message>
        <source>See the statements and the trial balance</source>
        <translation>见会计报表和科目余额表</translation>
    </message>
    <message>
        <source>Assets lost whose loss is not approved yet</source>
        <translation>已发生损失但尚未批准核销的相关资产</translation>
    </message>
    <message>
        <source>Assets kept at a nominal amount</source>
        <translation>以名义金额计量的资产</translation>
    </message>
    <message>
        <source>Other important matters</source>
        <translation>其他重要事项</translation>
    </message>
    <message>
        <source>Changes of the main business</source>
        <translation>变更主要生产经营项目</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation>从事的进出口贸易</translation>
    </message>
    <message>
        <source>Large disposals, loans, investments and guarantees</source>
        <translation>重大财产处理、大额举债、对外投资和担保</translation>
    </message>
    <message>
        <source>Donations received</source>
        <translation>接受捐赠</translation>
    </message>
    <message>
        <source>State support received</source>
        <translation>国家财政支持</translation>
    </message>
    <message>
        <source>Tax relief</source>
        <translation>税收优惠</translation>
    </message>
    <message>
        <source>Trade with members</source>
        <translation>与成员的交易额</translation>
    </message>
    <message>
        <source>Trade with others</source>
        <translation>与非成员的交易额</translation>
    </message>
    <message>
        <source>Rate of the surplus reserve</source>
        <translation>提取盈余公积的比例</translation>
    </message>
    <message>
        <source>Plan for distributing the surplus</source>
        <translation>盈余分配方案</translation>
    </message>
    <message>
        <source>Plan for the loss</source>
        <translation>亏损处理方案</translation>
    </message>
    <message>
        <source>Lawsuits and arbitration pending</source>
        <translation>未决诉讼、仲裁等</translation>
    </message>
    <message>
        <source>Adjustments for the income tax</source>
        <translation>纳税调整过程</translation>
    </message>
    <message>
        <source>Other matters to be noted</source>
        <translation>需要说明的其他事项</translation>
    </message>
    <message>
        <source>Contributions and reserves of the members</source>
        <translation>成员出资和公积金份额表</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>出资额</translation>
    </message>
</context>
</TS>
