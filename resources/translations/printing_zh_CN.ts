<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>coop::ui::PrintingPage</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>存为 Excel…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Mask identity numbers</source>
        <translation>隐去证件号码中段</translation>
    </message>
    <message>
        <source>Shows 110105********0021: for lists that hang in public</source>
        <translation>显示为 110105********0021，用于张榜公布的名册</translation>
    </message>
    <message>
        <source>Every page carries the seal of the book: the code changes with every entry, so a printed list shows which state of the book it was made from.</source>
        <translation>每页页脚印有账本封印：每记一笔，封印即变，凭它可知所印之表出自账本的哪一刻。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation>已停止，未写入文件</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation>还不能打印</translation>
    </message>
    <message>
        <source>The book cannot be read</source>
        <translation>账本无法读取</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>报表无法生成</translation>
    </message>
    <message>
        <source>%1 rows on %2 pages</source>
        <translation>%1 行，共 %2 页</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 项</translation>
    </message>
    <message>
        <source>The distribution of %1 cannot be planned yet</source>
        <translation>%1 年度分配方案尚不能成立</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>报表另存为</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已送打印机</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on and connected?</source>
        <translation>打印机没有响应。请检查是否已开机并连接。</translation>
    </message>
</context>
<context>
    <name>coop::ui::ReportChoice</name>
    <message>
        <source>What each member gets this year, with a column to sign</source>
        <translation>每名成员本年分得多少，附签字栏</translation>
    </message>
    <message>
        <source>Who is a member, for registration and for the notice board</source>
        <translation>成员都有谁，供登记备案或张榜公布</translation>
    </message>
    <message>
        <source>Who contributed what; every contributor signs</source>
        <translation>谁出资多少，出资成员逐一签名</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可打印</translation>
    </message>
    <message>
        <source>No members entered yet</source>
        <translation>尚未登记成员</translation>
    </message>
    <message>
        <source>No contributions entered yet</source>
        <translation>尚未登记出资</translation>
    </message>
    <message>
        <source>The surplus of %1 is not entered</source>
        <translation>%1 年度盈余未填</translation>
    </message>
    <message>
        <source>Go to Members</source>
        <translation>去成员页</translation>
    </message>
    <message>
        <source>Go to Contributions</source>
        <translation>去出资页</translation>
    </message>
    <message>
        <source>Go to Year end</source>
        <translation>去年终分配</translation>
    </message>
    <message>
        <source>Dividend list</source>
        <translation>盈余分配表</translation>
    </message>
    <message>
        <source>Member register</source>
        <translation>成员名册</translation>
    </message>
    <message>
        <source>Contribution list</source>
        <translation>成员出资清单</translation>
    </message>
    <message>
        <source>What every member holds, traded and received in the year</source>
        <translation>每位成员的出资、份额、交易与分配</translation>
    </message>
    <message>
        <source>Every account with its entries and the balance behind each</source>
        <translation>各科目逐笔登记，随附余额</translation>
    </message>
    <message>
        <source>Cash and bank day by day</source>
        <translation>现金、银行存款按日登记</translation>
    </message>
    <message>
        <source>No vouchers in %1 yet</source>
        <translation>%1 年还没有凭证</translation>
    </message>
    <message>
        <source>Go to Vouchers</source>
        <translation>去录凭证</translation>
    </message>
    <message>
        <source>Member accounts</source>
        <translation>成员账户</translation>
    </message>
    <message>
        <source>General ledger</source>
        <translation>总账</translation>
    </message>
    <message>
        <source>Cash and bank journal</source>
        <translation>现金、银行存款日记账</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Form 01: what the cooperative has and owes</source>
        <translation>会农社01表：资产、负债和所有者权益</translation>
    </message>
    <message>
        <source>Form 02: the surplus and where it went</source>
        <translation>会农社02表：盈余及其分配</translation>
    </message>
    <message>
        <source>Form 03: how the members' equity changed</source>
        <translation>会农社03表：成员权益的增减</translation>
    </message>
    <message>
        <source>Every account: opening, turnover, closing</source>
        <translation>各科目期初、发生额、期末</translation>
    </message>
    <message>
        <source>Income and expense account by account</source>
        <translation>按科目列示收入与支出</translation>
    </message>
    <message>
        <source>The figures that the notes must disclose</source>
        <translation>附注应披露的数据</translation>
    </message>
    <message>
        <source>Whether the statements agree with one another</source>
        <translation>各报表之间是否相符</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>资产负债表</translation>
    </message>
    <message>
        <source>Surplus and its distribution</source>
        <translation>盈余及盈余分配表</translation>
    </message>
    <message>
        <source>Changes in members' equity</source>
        <translation>成员权益变动表</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>科目余额表</translation>
    </message>
    <message>
        <source>Income and expense</source>
        <translation>收支明细表</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Checks between the statements</source>
        <translation>勾稽检查</translation>
    </message>
</context>
<context>
    <name>coop::ui::ReportSaver</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>文件无法写入：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of writing the file</source>
        <translation>写文件进度</translation>
    </message>
    <message>
        <source>Page %v of %m</source>
        <translation>第 %v 页，共 %m 页</translation>
    </message>
</context>
</TS>
