<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>VoucherPaper</name>
    <message>
        <source>Accounting voucher</source>
        <translation>记账凭证</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>会计科目</translation>
    </message>
    <message>
        <source>Member / party</source>
        <translation>成员／往来</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方金额</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方金额</translation>
    </message>
    <message>
        <source>Total: debit and credit differ by %1</source>
        <translation>合计：借贷相差 %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合计：人民币%1</translation>
    </message>
</context>
<context>
    <name>Vouchers</name>
    <message>
        <source>General</source>
        <comment>kind of voucher</comment>
        <translation>记</translation>
    </message>
    <message>
        <source>Receipt</source>
        <comment>kind of voucher</comment>
        <translation>收</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>kind of voucher</comment>
        <translation>付</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>kind of voucher</comment>
        <translation>转</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>kind of voucher</comment>
        <translation>期初</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已记账</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>origin</comment>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>origin</comment>
        <translation>导入</translation>
    </message>
    <message>
        <source>from facts</source>
        <comment>origin</comment>
        <translation>业务生成</translation>
    </message>
    <message>
        <source>recurring</source>
        <comment>origin</comment>
        <translation>定期分录</translation>
    </message>
    <message>
        <source>from the bank</source>
        <comment>origin</comment>
        <translation>银行流水</translation>
    </message>
    <message>
        <source>closing</source>
        <comment>origin</comment>
        <translation>期末结转</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>origin</comment>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>conversion</source>
        <comment>origin</comment>
        <translation>新旧衔接</translation>
    </message>
    <message>
        <source>distribution</source>
        <comment>origin</comment>
        <translation>盈余分配</translation>
    </message>
    <message>
        <source>reversal</source>
        <comment>origin</comment>
        <translation>红字冲销</translation>
    </message>
    <message>
        <source>correction</source>
        <comment>origin</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>nothing to post</source>
        <translation>无需记账</translation>
    </message>
    <message>
        <source>labour is no share capital</source>
        <translation>劳务、技术不得作价出资</translation>
    </message>
    <message>
        <source>its month is closed</source>
        <translation>所属月份已结账</translation>
    </message>
    <message>
        <source>before the ledger began</source>
        <translation>早于建账期间</translation>
    </message>
    <message>
        <source>more sold than was delivered</source>
        <translation>代销库存不足</translation>
    </message>
    <message>
        <source>the row that it takes back is not posted</source>
        <translation>原业务尚未记账</translation>
    </message>
    <message>
        <source>On members' behalf</source>
        <translation>代成员购销</translation>
    </message>
    <message>
        <source>Bought and sold outright</source>
        <translation>买断自营</translation>
    </message>
    <message>
        <source>Cancels voucher %4 of %1-%2-%3</source>
        <translation>注销%1年%2月%3日%4号凭证</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红字</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已冲销</translation>
    </message>
</context>
<context>
    <name>coop::ui::FactLinks</name>
    <message>
        <source>From the business</source>
        <translation>来自业务</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 笔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coop::ui::LineEdits</name>
    <message>
        <source>Line %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
</context>
<context>
    <name>coop::ui::PostingSettings</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this product</source>
        <translation>保存此产品</translation>
    </message>
    <message>
        <source>How vouchers are made</source>
        <translation>记账设置</translation>
    </message>
    <message>
        <source>Products that are dealt in otherwise</source>
        <translation>另行规定的产品</translation>
    </message>
    <message>
        <source>Facts post themselves from</source>
        <translation>业务自动记账起始日</translation>
    </message>
    <message>
        <source>Empty: none does; they wait in the list.</source>
        <translation>留空则不自动记账，业务列入待办。</translation>
    </message>
    <message>
        <source>Money comes in and goes out by</source>
        <translation>收付款科目</translation>
    </message>
    <message>
        <source>Deliveries of members</source>
        <translation>成员交售</translation>
    </message>
    <message>
        <source>Purchases of members</source>
        <translation>成员购买</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>双人复核</translation>
    </message>
    <message>
        <source>Who prepared a voucher does not review it</source>
        <translation>制单人不得审核自己的凭证</translation>
    </message>
    <message>
        <source>Month's end</source>
        <translation>月末结转</translation>
    </message>
    <message>
        <source>Income and expense go to 331 each month, not only in December</source>
        <translation>每月结转收支至本年盈余（331），不只在十二月</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>交售</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>%1: deliveries %2, purchases %3</source>
        <translation>%1：交售 %2，购买 %3</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>coop::ui::RecurringCard</name>
    <message>
        <source>Recurring entries</source>
        <translation>定期分录</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
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
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始月</translation>
    </message>
    <message>
        <source>Months posted</source>
        <translation>已记月数</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>终止月</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>终止…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>Debit account</source>
        <translation>借方科目</translation>
    </message>
    <message>
        <source>Credit account</source>
        <translation>贷方科目</translation>
    </message>
    <message>
        <source>Total to spread (yuan)</source>
        <translation>分摊总额（元）</translation>
    </message>
    <message>
        <source>Over how many months</source>
        <translation>分摊月数</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>首月</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation>年-月</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Nothing waits in this month.</source>
        <translation>本月没有待记的定期分录。</translation>
    </message>
    <message numerus="yes">
        <source>Vouchers posted: %n.</source>
        <translation>
            <numerusform>已记账 %n 张凭证。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>已添加。</translation>
    </message>
    <message>
        <source>End “%1”: which month has the last part?</source>
        <translation>终止“%1”：最后一期在哪个月？</translation>
    </message>
    <message>
        <source>%1 is no month.</source>
        <translation>“%1”不是月份。</translation>
    </message>
    <message numerus="yes">
        <source>Drafts for review: %n.</source>
        <translation>
            <numerusform>已生成 %n 张草稿，待审核。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coop::ui::SideCards</name>
    <message>
        <source>credit</source>
        <translation>贷</translation>
    </message>
    <message>
        <source>debit</source>
        <translation>借</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>From the business</source>
        <translation>来自业务</translation>
    </message>
    <message>
        <source>Recent vouchers</source>
        <translation>最近凭证</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Debit this month</source>
        <translation>本月借方</translation>
    </message>
    <message>
        <source>Credit this month</source>
        <translation>本月贷方</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>现余额</translation>
    </message>
    <message numerus="yes">
        <source>Without voucher: %n, show</source>
        <translation>
            <numerusform>未记账业务 %n 笔，查看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coop::ui::TemplatePopup</name>
    <message>
        <source>Search the templates</source>
        <translation>查找模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Debit %1</source>
        <translation>借：%1</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>贷：%1</translation>
    </message>
    <message>
        <source>Name of the business or an account</source>
        <translation>业务名称、科目编码或名称</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Second amount</source>
        <translation>第二个金额</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>Enter goes on, the last one puts it on the sheet · Esc closes</source>
        <translation>回车 下一栏，最后一次回车填入凭证 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>coop::ui::ToDoPane</name>
    <message>
        <source>Vouchers that wait</source>
        <translation>待处理凭证</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>No draft waits for review.</source>
        <translation>没有待审核的草稿。</translation>
    </message>
    <message numerus="yes">
        <source>Drafts waiting for review: %n.</source>
        <translation>
            <numerusform>待审核草稿 %n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing reviewed waits for posting.</source>
        <translation>没有待记账的凭证。</translation>
    </message>
    <message numerus="yes">
        <source>Reviewed, waiting for posting: %n.</source>
        <translation>
            <numerusform>已审核待记账 %n 张。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coop::ui::VoucherEntry</name>
    <message>
        <source>Draft · kept by itself</source>
        <translation>草稿 · 已自动保存</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>制单</translation>
    </message>
    <message>
        <source>Chief accountant</source>
        <translation>会计主管</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>出纳</translation>
    </message>
    <message>
        <source>Enter goes on · = balances · Ctrl+Enter saves · Ctrl+S draft · Ctrl+Del removes a line</source>
        <translation>回车 下一栏 · = 自动平衡 · Ctrl+Enter 保存 · Ctrl+S 存草稿 · Ctrl+Del 删行</translation>
    </message>
    <message>
        <source>Draft · brought back</source>
        <translation>草稿 · 已恢复</translation>
    </message>
    <message>
        <source>Corrects voucher %1 of %2: it is taken back in red, and this one takes its place.</source>
        <translation>更正 %2 的 %1 号凭证：原凭证以红字冲销，本凭证取而代之。</translation>
    </message>
    <message>
        <source>Changes a draft of %1.</source>
        <translation>修改 %1 的草稿。</translation>
    </message>
    <message>
        <source>The sheet holds an unfinished voucher. Put it away?</source>
        <translation>凭证尚未录完，是否放弃？</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 号</translation>
    </message>
    <message>
        <source>Debit and credit balance</source>
        <translation>借贷平衡</translation>
    </message>
    <message>
        <source>Debit and credit differ by %1</source>
        <translation>借贷相差 %1</translation>
    </message>
    <message>
        <source>Month is open</source>
        <translation>期间开放</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>科目 %1</translation>
    </message>
    <message>
        <source>A correction is posted together with the red voucher; it cannot wait as a draft.</source>
        <translation>更正凭证与红字凭证同时记账，不能存为草稿。</translation>
    </message>
    <message>
        <source>Posted as %1.</source>
        <translation>已记账：%1 号。</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>已存为草稿。</translation>
    </message>
    <message>
        <source>Correct voucher %1</source>
        <translation>更正 %1 号凭证</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>coop::ui::VoucherGrid</name>
    <message>
        <source>Lines of the voucher</source>
        <translation>凭证分录</translation>
    </message>
</context>
<context>
    <name>coop::ui::VoucherHead</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附单据张数</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Kind of voucher</source>
        <translation>凭证字</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Up and Down: a day on and back</source>
        <translation>上下键：后一日、前一日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>凭证字</translation>
    </message>
    <message>
        <source>Attachments</source>
        <comment>before their count</comment>
        <translation>附单据</translation>
    </message>
    <message>
        <source>sheets</source>
        <comment>behind the count of attachments</comment>
        <translation>张</translation>
    </message>
</context>
<context>
    <name>coop::ui::VoucherList</name>
    <message>
        <source>Who reviews this voucher? Somebody else than %1, who prepared it.</source>
        <translation>由谁审核此凭证？不能是制单人 %1。</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Reviewed.</source>
        <translation>已审核。</translation>
    </message>
    <message>
        <source>Sent back to its preparer.</source>
        <translation>已退回制单人。</translation>
    </message>
    <message>
        <source>Posted as %1.</source>
        <translation>已记账：%1 号。</translation>
    </message>
    <message>
        <source>Nothing here waits for posting.</source>
        <translation>没有待记账的凭证。</translation>
    </message>
    <message numerus="yes">
        <source>Post what is shown (%n)? Posted vouchers are only changed by reversing them.</source>
        <translation>
            <numerusform>将列出的 %n 张凭证记账？记账后只能以红字冲销更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Post</source>
        <translation>记账</translation>
    </message>
    <message numerus="yes">
        <source>Vouchers posted: %n.</source>
        <translation>
            <numerusform>已记账 %n 张凭证。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>删除此草稿？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Reverse voucher %1: a red voucher takes it back.</source>
        <translation>冲销 %1 号凭证：以红字凭证冲回。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Taken back by %1.</source>
        <translation>已由红字凭证 %1 号冲销。</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Post all shown</source>
        <translation>全部记账</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>全部月份</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>冲销…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>复制为新凭证</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Vouchers: %1</source>
        <translation>凭证：%1 张</translation>
    </message>
</context>
<context>
    <name>coop::ui::VoucherSheet</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>会计科目</translation>
    </message>
    <message>
        <source>Member / party</source>
        <translation>成员／往来</translation>
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
        <source>Lines of the voucher</source>
        <translation>凭证分录</translation>
    </message>
    <message>
        <source>Voucher %1</source>
        <translation>凭证 %1 号</translation>
    </message>
    <message numerus="yes">
        <source>Attachments: %n</source>
        <translation>
            <numerusform>附单据 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Chief accountant</source>
        <translation>会计主管</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>出纳</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>制单</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation>冲销 %1 号</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>已被 %1 号冲销</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>更正 %1 号</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>发票号 %1</translation>
    </message>
</context>
<context>
    <name>coop::ui::VouchersPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>页面分区</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Templates F4</source>
        <translation>模板 F4</translation>
    </message>
    <message>
        <source>This book is open for reading only.</source>
        <translation>账簿以只读方式打开。</translation>
    </message>
    <message>
        <source>Account, summary, amount, member…</source>
        <translation>科目、摘要、金额、成员…</translation>
    </message>
    <message>
        <source>New voucher</source>
        <translation>新增凭证</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Save and new Ctrl+Enter</source>
        <translation>保存并新增 Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>coop::ui::WaitingFacts</name>
    <message>
        <source>Contribution</source>
        <translation>出资</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Grant or donation</source>
        <translation>补助或捐赠</translation>
    </message>
    <message>
        <source>can be posted</source>
        <translation>可记账</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Kind or product</source>
        <translation>种类或产品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Facts without voucher</source>
        <translation>未记账业务</translation>
    </message>
    <message>
        <source>Post all</source>
        <translation>全部记账</translation>
    </message>
    <message>
        <source>Business without voucher, %1: %2</source>
        <translation>%1 年未记账业务：%2 笔</translation>
    </message>
    <message>
        <source>Every contribution, trade and grant of the year has its voucher.</source>
        <translation>本年出资、交易、补助均已记账。</translation>
    </message>
    <message>
        <source>What cannot be posted yet stays here with its reason.</source>
        <translation>暂不能记账的业务列明原因，留在此处。</translation>
    </message>
    <message numerus="yes">
        <source>Vouchers posted: %n.</source>
        <translation>
            <numerusform>已记账 %n 张凭证。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafts for review: %n.</source>
        <translation>
            <numerusform>已生成 %n 张草稿，待审核。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoucherTemplates</name>
    <message>
        <source>Contribution in money, above par</source>
        <translation>货币出资（含溢价）</translation>
    </message>
    <message>
        <source>Contribution in goods</source>
        <translation>产品物资出资</translation>
    </message>
    <message>
        <source>Contribution of a fixed asset</source>
        <translation>固定资产出资</translation>
    </message>
    <message>
        <source>Contribution of animals or trees for production</source>
        <translation>生产性生物资产出资</translation>
    </message>
    <message>
        <source>Contribution of a land management right</source>
        <translation>土地经营权作价出资</translation>
    </message>
    <message>
        <source>Contribution of a land management right, below par</source>
        <translation>土地经营权作价出资（折价）</translation>
    </message>
    <message>
        <source>Amortise a contributed land or forest right</source>
        <translation>出资土地经营权、林权摊销</translation>
    </message>
    <message>
        <source>Rent from an intangible asset</source>
        <translation>出租无形资产收入</translation>
    </message>
    <message>
        <source>Amortise a rented out intangible asset</source>
        <translation>出租无形资产摊销</translation>
    </message>
    <message>
        <source>Contribution paid back to a member</source>
        <translation>退还成员出资</translation>
    </message>
    <message>
        <source>A leaver&apos;s part of the surplus reserve paid out</source>
        <translation>退社成员公积金份额支付</translation>
    </message>
    <message>
        <source>Loss borne by a leaver</source>
        <translation>退社成员分摊亏损</translation>
    </message>
    <message>
        <source>Capital reserve turned into share capital</source>
        <translation>资本公积转增股金</translation>
    </message>
    <message>
        <source>Surplus reserve turned into share capital</source>
        <translation>盈余公积转增股金</translation>
    </message>
    <message>
        <source>Refund payable turned into share capital</source>
        <translation>应付盈余返还转增股金</translation>
    </message>
    <message>
        <source>Residual surplus payable turned into share capital</source>
        <translation>应付剩余盈余转增股金</translation>
    </message>
    <message>
        <source>Distributable surplus turned into share capital</source>
        <translation>可分配盈余转增股金</translation>
    </message>
    <message>
        <source>State subsidy received</source>
        <translation>收到财政补助资金</translation>
    </message>
    <message>
        <source>State subsidy used for an asset</source>
        <translation>财政补助用于购建资产</translation>
    </message>
    <message>
        <source>State subsidy used for construction</source>
        <translation>财政补助用于在建工程</translation>
    </message>
    <message>
        <source>State subsidy used for training, information, marketing</source>
        <translation>财政补助用于培训、信息、营销</translation>
    </message>
    <message>
        <source>State subsidy received for an asset bought before</source>
        <translation>先购资产后收到补助</translation>
    </message>
    <message>
        <source>State subsidy received for an expense made before</source>
        <translation>先支出后收到补助</translation>
    </message>
    <message>
        <source>Unused state subsidy returned</source>
        <translation>退回未用财政补助</translation>
    </message>
    <message>
        <source>State subsidy in kind</source>
        <translation>实物形式的财政补助</translation>
    </message>
    <message>
        <source>Donation in kind</source>
        <translation>接受实物捐赠</translation>
    </message>
    <message>
        <source>Donation in money</source>
        <translation>接受货币捐赠</translation>
    </message>
    <message>
        <source>Inputs bought for a member</source>
        <translation>为成员代购农资</translation>
    </message>
    <message>
        <source>Inputs bought for a member on credit</source>
        <translation>为成员赊购农资</translation>
    </message>
    <message>
        <source>Service fee charged to a member</source>
        <translation>向成员收取服务费</translation>
    </message>
    <message>
        <source>Money collected from a member</source>
        <translation>收回成员欠款</translation>
    </message>
    <message>
        <source>Goods bought on members&apos; behalf</source>
        <translation>受托代购商品购入</translation>
    </message>
    <message>
        <source>Goods bought on members&apos; behalf on credit</source>
        <translation>受托代购商品赊购</translation>
    </message>
    <message>
        <source>Goods bought on a member&apos;s behalf handed over</source>
        <translation>受托代购商品交付成员</translation>
    </message>
    <message>
        <source>Produce delivered by a member to be sold</source>
        <translation>成员交售产品（受托代销）</translation>
    </message>
    <message>
        <source>Members&apos; produce sold above the agreed price</source>
        <translation>受托代销商品售出（高于协议价）</translation>
    </message>
    <message>
        <source>Members&apos; produce sold below the agreed price</source>
        <translation>受托代销商品售出（低于协议价）</translation>
    </message>
    <message>
        <source>Money paid to a member</source>
        <translation>支付成员款项</translation>
    </message>
    <message>
        <source>Produce bought outright from a member</source>
        <translation>买断成员产品</translation>
    </message>
    <message>
        <source>Goods sold, with their cost</source>
        <translation>销售产品并结转成本</translation>
    </message>
    <message>
        <source>Goods sold on credit, with their cost</source>
        <translation>赊销产品并结转成本</translation>
    </message>
    <message>
        <source>Goods sent to an outside seller</source>
        <translation>发出委托代销商品</translation>
    </message>
    <message>
        <source>Sales list of an outside seller, with his fee</source>
        <translation>收到代销清单及手续费</translation>
    </message>
    <message>
        <source>Cost of goods sold by an outside seller</source>
        <translation>结转委托代销商品成本</translation>
    </message>
    <message>
        <source>Money collected from a customer</source>
        <translation>收回应收款</translation>
    </message>
    <message>
        <source>Money paid to a supplier</source>
        <translation>支付应付款</translation>
    </message>
    <message>
        <source>Wages of the staff</source>
        <translation>计提职工工资</translation>
    </message>
    <message>
        <source>Wages paid, with income tax withheld</source>
        <translation>发放工资并代扣个税</translation>
    </message>
    <message>
        <source>Labour for production</source>
        <translation>计提生产劳务费</translation>
    </message>
    <message>
        <source>Labour paid, with income tax withheld</source>
        <translation>支付劳务费并代扣个税</translation>
    </message>
    <message>
        <source>Interest due on a loan</source>
        <translation>计提借款利息</translation>
    </message>
    <message>
        <source>Interest paid</source>
        <translation>支付利息</translation>
    </message>
    <message>
        <source>Interest received from the bank</source>
        <translation>收到存款利息</translation>
    </message>
    <message>
        <source>Goods used in production</source>
        <translation>生产领用物资</translation>
    </message>
    <message>
        <source>Cost of raising consumable animals and crops</source>
        <translation>消耗性生物资产饲养培育支出</translation>
    </message>
    <message>
        <source>Harvest taken into stock</source>
        <translation>产品收获入库</translation>
    </message>
    <message>
        <source>Consumable animals and crops taken into stock</source>
        <translation>消耗性生物资产收获入库</translation>
    </message>
    <message>
        <source>Cost of services sold</source>
        <translation>结转劳务成本</translation>
    </message>
    <message>
        <source>Depreciation for production</source>
        <translation>计提生产用固定资产折旧</translation>
    </message>
    <message>
        <source>Depreciation for management</source>
        <translation>计提管理用固定资产折旧</translation>
    </message>
    <message>
        <source>Depreciation of public-benefit assets</source>
        <translation>计提公益性固定资产折旧</translation>
    </message>
    <message>
        <source>Depreciation of animals and trees for production</source>
        <translation>计提生产性生物资产折旧</translation>
    </message>
    <message>
        <source>Fixed asset put out of use</source>
        <translation>固定资产转入清理</translation>
    </message>
    <message>
        <source>Cost of disposing of a fixed asset</source>
        <translation>支付清理费用</translation>
    </message>
    <message>
        <source>Proceeds of disposing of a fixed asset</source>
        <translation>收到清理收入</translation>
    </message>
    <message>
        <source>Gain on disposing of a fixed asset</source>
        <translation>结转清理净收益</translation>
    </message>
    <message>
        <source>Loss on disposing of a fixed asset</source>
        <translation>结转清理净损失</translation>
    </message>
    <message>
        <source>Stock found above the books</source>
        <translation>盘盈存货</translation>
    </message>
    <message>
        <source>Stock surplus approved</source>
        <translation>盘盈批准处理</translation>
    </message>
    <message>
        <source>Stock found below the books</source>
        <translation>盘亏存货</translation>
    </message>
    <message>
        <source>Stock shortage approved, with compensation</source>
        <translation>盘亏批准处理（含赔偿）</translation>
    </message>
    <message>
        <source>Investment in kind at an agreed value above the books</source>
        <translation>实物对外投资（评估增值）</translation>
    </message>
    <message>
        <source>Investment income declared</source>
        <translation>确认投资收益</translation>
    </message>
    <message>
        <source>Receivable that cannot be collected</source>
        <translation>核销坏账</translation>
    </message>
    <message>
        <source>Debt that need not be paid</source>
        <translation>无需支付的应付款</translation>
    </message>
    <message>
        <source>Enterprise income tax</source>
        <translation>计提企业所得税</translation>
    </message>
    <message>
        <source>Tax paid</source>
        <translation>缴纳税款</translation>
    </message>
    <message>
        <source>Income closed to this year&apos;s surplus</source>
        <translation>结转收入</translation>
    </message>
    <message>
        <source>Expense closed to this year&apos;s surplus</source>
        <translation>结转支出</translation>
    </message>
    <message>
        <source>This year&apos;s surplus to undistributed surplus</source>
        <translation>结转本年盈余</translation>
    </message>
    <message>
        <source>Loss made up from the surplus reserve</source>
        <translation>盈余公积弥补亏损</translation>
    </message>
    <message>
        <source>Surplus reserve withdrawn</source>
        <translation>提取盈余公积</translation>
    </message>
    <message>
        <source>Patronage refund accrued</source>
        <translation>计提盈余返还</translation>
    </message>
    <message>
        <source>Residual surplus accrued</source>
        <translation>计提剩余盈余返还</translation>
    </message>
    <message>
        <source>Appropriations closed to undistributed surplus</source>
        <translation>结转各项分配</translation>
    </message>
    <message>
        <source>Patronage refund paid</source>
        <translation>支付盈余返还</translation>
    </message>
    <message>
        <source>Residual surplus paid, with income tax withheld</source>
        <translation>支付剩余盈余并代扣个税</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>资本溢价</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>作价低于股金的差额</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>盈利</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>亏损</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>代扣税款</translation>
    </message>
    <message>
        <source>Depreciation so far</source>
        <translation>累计折旧</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>应收赔偿</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
</context>
</TS>
