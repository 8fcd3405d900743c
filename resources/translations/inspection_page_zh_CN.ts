<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>InspectionWords</name>
    <message>
        <source>Likely a shell</source>
        <translation>疑似空壳</translation>
    </message>
    <message>
        <source>Needs inspection</source>
        <translation>需核查</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Normal (observed)</source>
        <translation>正常（观察期）</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Major leads</source>
        <translation>重大线索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>有线索</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>仅供参考</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>sign of a shell</source>
        <translation>空壳迹象</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>sign of a shell, lead</source>
        <translation>空壳迹象、线索</translation>
    </message>
    <message>
        <source>compliance, lead</source>
        <translation>规范、线索</translation>
    </message>
    <message>
        <source>quality of the data</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>lead, quality of the data</source>
        <translation>线索、数据质量</translation>
    </message>
    <message>
        <source>Is the book enough to judge?</source>
        <translation>账套是否足以判断</translation>
    </message>
    <message>
        <source>Registration and membership</source>
        <translation>登记与成员</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>参与</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>出资</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>财政补助</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>盈余分配</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>民主管理</translation>
    </message>
    <message>
        <source>Taking money</source>
        <translation>资金募集</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账务</translation>
    </message>
    <message>
        <source>Identity and links</source>
        <translation>身份与关联</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Inspection</source>
        <translation>稽查</translation>
    </message>
</context>
<context>
    <name>CountyList</name>
    <message>
        <source>Cooperatives inspected</source>
        <translation>合作社稽查清单</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>合作社</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>Activity in 24 months</source>
        <translation>24个月经营额</translation>
    </message>
    <message>
        <source>Members taking part</source>
        <translation>参与成员数</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>经营状况</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Compliance hints</source>
        <translation>规范提示</translation>
    </message>
    <message>
        <source>Rules that decided</source>
        <translation>决定性规则</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The cooperative may answer in writing within ten days. Any “likely” has to be confirmed and signed by an inspector before it is told to anybody.</source>
        <translation>合作社可在十日内书面说明。任何“疑似”须由稽查人员署名认定后方可对外。</translation>
    </message>
</context>
<context>
    <name>coop::ui::ExplanationForm</name>
    <message>
        <source>Explain it with a document…</source>
        <translation>以书面材料说明…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Document and number</source>
        <translation>材料名称及编号</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Record the explanation</source>
        <translation>记入说明</translation>
    </message>
    <message>
        <source>It is kept in the book and cannot be taken back. Whoever inspects the book sees it with the finding, as long as the evidence stays the same; a person decides what it is worth.</source>
        <translation>说明保存在账套中，不能撤回。只要证据不变，稽查时就会与该项一并列出；是否采信由人决定。</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>无材料</translation>
    </message>
    <message>
        <source>Explained on %1: %2 (%3)</source>
        <translation>%1 已说明：%2（%3）</translation>
    </message>
</context>
<context>
    <name>coop::ui::FindingLine</name>
    <message>
        <source>%1 rows</source>
        <comment>evidence</comment>
        <translation>证据 %1</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Money it is about</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Why it does not count, or counts for less</source>
        <translation>不计或降级的理由</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Excuses that were looked for:</source>
        <translation>已查的理由：</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>成立：%1</translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <translation>不成立：%1</translation>
    </message>
    <message>
        <source>Row of the book</source>
        <translation>账中记录</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>涉及人</translation>
    </message>
    <message>
        <source>Evidence of %1</source>
        <translation>%1 的证据</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows.</source>
        <translation>显示前 %1 条，共 %2 条。</translation>
    </message>
    <message>
        <source>Enter or a double click opens the row on its page.</source>
        <translation>回车或双击可打开原始记录。</translation>
    </message>
</context>
<context>
    <name>coop::ui::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>The cooperative may answer in writing within ten days. Any “likely” has to be confirmed and signed by an inspector before it is told to anybody.</source>
        <translation>合作社可在十日内书面说明。任何“疑似”须由稽查人员署名认定后方可对外。</translation>
    </message>
    <message>
        <source>No rule found anything in this book.</source>
        <translation>没有规则在本账套中发现问题。</translation>
    </message>
    <message>
        <source>%1 rules could not be judged ›</source>
        <translation>%1 条规则因缺少资料未能判断 ›</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>coop::ui::FolderPane</name>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Observed (under 24 months)</source>
        <translation>观察期（不足24个月）</translation>
    </message>
    <message>
        <source>Needs inspection</source>
        <translation>需核查</translation>
    </message>
    <message>
        <source>Likely a shell (a person decides)</source>
        <translation>疑似空壳（须人工认定）</translation>
    </message>
    <message>
        <source>Cannot be judged (not enough in the book)</source>
        <translation>无法判断（账套不足）</translation>
    </message>
    <message>
        <source>Choose a folder with the books of several cooperatives, or drop it here. The books are only read; nothing is written into them or beside them.</source>
        <translation>请选择存放多个合作社账套的文件夹，也可将其拖到此处。账套只读取，不写入任何内容，旁边也不留文件。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Progress of reading the books</source>
        <translation>读取账套的进度</translation>
    </message>
    <message>
        <source>%v of %m books</source>
        <translation>%v / %m 本</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只看这些</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>合作社</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Activity, 24 months</source>
        <translation>24月经营额</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>参与成员</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>经营状态</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>规范提示</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>账套</translation>
    </message>
    <message>
        <source>Books that were inspected</source>
        <translation>已稽查的账套</translation>
    </message>
    <message>
        <source>With and without leads</source>
        <translation>不限线索</translation>
    </message>
    <message>
        <source>With leads</source>
        <translation>有线索</translation>
    </message>
    <message>
        <source>With major leads</source>
        <translation>有重大线索</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the list as it stands here</source>
        <translation>保存当前所列清单</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Open the book</source>
        <translation>打开账套</translation>
    </message>
    <message>
        <source>Opens it in this window, to look and print only</source>
        <translation>在本窗口中打开，只能查看和打印</translation>
    </message>
    <message>
        <source>Choose a book to see what was found in it.</source>
        <translation>选择一个账套，查看其中的发现。</translation>
    </message>
    <message>
        <source>Which folder holds the books?</source>
        <translation>账套在哪个文件夹？</translation>
    </message>
    <message>
        <source>Which book shall be inspected?</source>
        <translation>稽查哪个账套？</translation>
    </message>
    <message>
        <source>Books (*.coop)</source>
        <translation>账套 (*.coop)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1: stopped after %2 of %3 books</source>
        <translation>%1：已停止，读了 %2 本，共 %3 本</translation>
    </message>
    <message>
        <source>%1: %2 books, read in %3 s</source>
        <translation>%1：%2 本，用时 %3 秒</translation>
    </message>
    <message>
        <source>All townships</source>
        <translation>全部乡镇</translation>
    </message>
    <message>
        <source>Books (%1 of %2)</source>
        <translation>账套（%1 / %2）</translation>
    </message>
    <message>
        <source>Save the list of books</source>
        <translation>保存账套清单</translation>
    </message>
    <message>
        <source>Cooperatives inspected</source>
        <translation>合作社稽查清单</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>coop::ui::InspectionPage</name>
    <message>
        <source>What is inspected</source>
        <translation>稽查范围</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>本账套</translation>
    </message>
    <message>
        <source>Many books</source>
        <translation>多个账套</translation>
    </message>
    <message>
        <source>One book…</source>
        <translation>单个账套…</translation>
    </message>
    <message>
        <source>Inspect anew</source>
        <translation>重新稽查</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Rows of a later day are left out</source>
        <translation>此日以后的记录不计</translation>
    </message>
    <message>
        <source>As of the last closed month</source>
        <translation>截至最近结账月末</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>稽查</translation>
    </message>
    <message>
        <source>Cooperative, township, rule…</source>
        <translation>合作社、乡镇、规则…</translation>
    </message>
</context>
<context>
    <name>coop::ui::MainWindow</name>
    <message>
        <source>Read only: this book was opened to be looked at. You can look and print, but not change anything.</source>
        <translation>只读：此账套以查看方式打开，可以查看和打印，不能修改。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>返回起始页</translation>
    </message>
</context>
<context>
    <name>coop::ui::OwnBookPane</name>
    <message>
        <source>Operation</source>
        <translation>经营状况</translation>
    </message>
    <message>
        <source>Leads on money and identity</source>
        <translation>资金与身份线索</translation>
    </message>
    <message>
        <source>Compliance hints</source>
        <translation>规范提示</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>The book is being read</source>
        <translation>正在读取账套</translation>
    </message>
    <message>
        <source>Catalogue %1</source>
        <translation>规则库 %1</translation>
    </message>
    <message>
        <source>The book is being read…</source>
        <translation>正在读取账套…</translation>
    </message>
    <message>
        <source>The book could not be inspected: %1</source>
        <translation>无法稽查此账套：%1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>coop::ui::WelcomePage</name>
    <message>
        <source>Inspect many books…</source>
        <translation>稽查多个账本…</translation>
    </message>
    <message>
        <source>For auditors: the rules over all books of a folder. The books are only read.</source>
        <translation>供稽查人员使用：对文件夹中的全部账本按规则检查，账本只读取。</translation>
    </message>
</context>
</TS>
