<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>coop::ui::DuesView</name>
    <message>
        <source>waits in a list</source>
        <translation>在支付表中</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>支付失败：%1</translation>
    </message>
    <message>
        <source>below the least payment</source>
        <translation>低于起付额，结转</translation>
    </message>
    <message>
        <source>no bank account</source>
        <translation>没有银行账号</translation>
    </message>
    <message>
        <source>brought forward</source>
        <translation>期初结转</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>应付成员款</translation>
    </message>
    <message>
        <source>Not claimed since before</source>
        <translation>在此日期之前未领取</translation>
    </message>
    <message>
        <source>Members with anything coming</source>
        <translation>有应付款的成员</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>生成支付表</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返还</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>剩余盈余</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>代扣个税</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起于</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Can be paid by bank</source>
        <translation>可经银行支付</translation>
    </message>
    <message>
        <source>Without a bank account</source>
        <translation>没有银行账号</translation>
    </message>
    <message>
        <source>Below the least payment</source>
        <translation>低于起付额</translation>
    </message>
    <message>
        <source>Waiting in a list</source>
        <translation>在支付表中</translation>
    </message>
    <message>
        <source>Failed last time</source>
        <translation>上次支付失败</translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation>未领取</translation>
    </message>
    <message>
        <source>Which dues are shown</source>
        <translation>显示哪些应付款</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>查找成员</translation>
    </message>
    <message>
        <source>Number, name or initials</source>
        <translation>编号、姓名或拼音首字母</translation>
    </message>
    <message>
        <source>New payment list</source>
        <translation>新的支付表</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>in cash, signed for</source>
        <translation>现金，签收</translation>
    </message>
    <message>
        <source>by the bank</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>From the account</source>
        <translation>付款科目</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>支付给</translation>
    </message>
    <message>
        <source>all who can be paid that way</source>
        <translation>所有可这样支付的成员</translation>
    </message>
    <message>
        <source>those chosen in the table</source>
        <translation>表中选定的成员</translation>
    </message>
    <message>
        <source>those the table shows</source>
        <translation>表中显示的成员</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What members owe</source>
        <translation>成员欠款</translation>
    </message>
    <message>
        <source>set off as far as they consented</source>
        <translation>在同意范围内抵扣</translation>
    </message>
    <message>
        <source>Chosen in the table: %1. Who is below the least payment waits unless he is chosen.</source>
        <translation>表中已选：%1。低于起付额的成员，不选定就留待下次。</translation>
    </message>
    <message>
        <source>Payment list %1: %2 for %3 member(s).</source>
        <translation>支付表 %1：%3 人，%2。</translation>
    </message>
    <message>
        <source>Print the unclaimed…</source>
        <translation>打印未领取清单…</translation>
    </message>
</context>
<context>
    <name>coop::ui::PaymentsPane</name>
    <message>
        <source>What is shown of the payments</source>
        <translation>支付部分显示的内容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Payment lists</source>
        <translation>支付表</translation>
    </message>
    <message>
        <source>Consents to set off</source>
        <translation>抵扣同意书</translation>
    </message>
</context>
<context>
    <name>coop::ui::PaymentListsView</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>待支付：%1</translation>
    </message>
    <message>
        <source>not paid: %1</source>
        <translation>未付成：%1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已付清</translation>
    </message>
    <message>
        <source>Payment lists</source>
        <translation>支付表</translation>
    </message>
    <message>
        <source>Payments of the list</source>
        <translation>支付表明细</translation>
    </message>
    <message>
        <source>All paid</source>
        <translation>全部已付</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>清除标记</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>Its voucher ›</source>
        <translation>对应凭证 ›</translation>
    </message>
    <message>
        <source>Cancel the list…</source>
        <translation>取消支付表…</translation>
    </message>
    <message>
        <source>What still waits is due again; what was recorded stays.</source>
        <translation>未支付的重新列为应付；已登记的保持不变。</translation>
    </message>
    <message>
        <source>Cancel the list</source>
        <translation>取消支付表</translation>
    </message>
    <message>
        <source>The money came back…</source>
        <translation>款项退回…</translation>
    </message>
    <message>
        <source>A red voucher takes this one payment back; it is due again.</source>
        <translation>用红字凭证冲回这一笔支付，重新列为应付。</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>登记退回</translation>
    </message>
    <message>
        <source>No payment list yet. A list says who is paid what, in cash against a signature or by the bank; what came of it is recorded in it.</source>
        <translation>还没有支付表。支付表写明付给谁多少，现金签收或银行转账；支付结果登记在表中。</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>应付成员款</translation>
    </message>
    <message>
        <source>List</source>
        <translation>表号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支付日期</translation>
    </message>
    <message>
        <source>List %1 · %2 · %3</source>
        <translation>支付表 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Marked: %1 of %2 that wait. Space marks a row, typing an amount or a reason does too.</source>
        <translation>已标记 %1 笔，待支付 %2 笔。按空格标记；录入金额或原因也行。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……及另外 %1 项</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>已登记：%1 笔。</translation>
    </message>
    <message>
        <source>List %1 is cancelled; what waited is due again.</source>
        <translation>支付表 %1 已取消，未支付的重新列为应付。</translation>
    </message>
    <message>
        <source>The payment to %1 is taken back; it is due again.</source>
        <translation>付给 %1 的款项已冲回，重新列为应付。</translation>
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
        <source>Bank file</source>
        <translation>银行文件</translation>
    </message>
    <message>
        <source>For bank programs (GB18030)…</source>
        <translation>供银行程序使用（GB18030）…</translation>
    </message>
    <message>
        <source>For spreadsheets (UTF-8)…</source>
        <translation>供电子表格使用（UTF-8）…</translation>
    </message>
    <message>
        <source>What still waits in the list, to be loaded by the bank</source>
        <translation>表中待支付的款项，供银行导入</translation>
    </message>
    <message>
        <source>bank-list-%1.csv</source>
        <translation>银行代发-%1.csv</translation>
    </message>
    <message>
        <source>Save the file for the bank</source>
        <translation>保存银行文件</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>文件无法写入：%1</translation>
    </message>
</context>
<context>
    <name>coop::ui::PaymentMarks</name>
    <message>
        <source>waiting</source>
        <translation>待支付</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返还</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>剩余盈余</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>代扣个税</translation>
    </message>
    <message>
        <source>Set off</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>coop::ui::ConsentsView</name>
    <message>
        <source>Consents to set off</source>
        <translation>抵扣同意书</translation>
    </message>
    <message>
        <source>Add the consent</source>
        <translation>登记同意书</translation>
    </message>
    <message>
        <source>End the chosen one…</source>
        <translation>终止所选同意书…</translation>
    </message>
    <message>
        <source>From that day on nothing more is set off by it.</source>
        <translation>自该日起不再据此抵扣。</translation>
    </message>
    <message>
        <source>End the consent</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>all that is owed</source>
        <translation>全部欠款</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已抵扣</translation>
    </message>
    <message>
        <source>Signed where</source>
        <translation>签署文件</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>What a member owes is only set off against his refunds when he agreed to it; the paper he signed is named here.</source>
        <translation>成员的欠款，只有本人书面同意才能从返还款中抵扣；这里写明他签署的文件。</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>新的同意书</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多抵扣</translation>
    </message>
    <message>
        <source>Empty: all that he owes</source>
        <translation>留空：全部欠款</translation>
    </message>
    <message>
        <source>The consent is on record.</source>
        <translation>同意书已登记。</translation>
    </message>
    <message>
        <source>The consent is ended.</source>
        <translation>同意书已终止。</translation>
    </message>
</context>
<context>
    <name>coop::ui::SettlementView</name>
    <message>
        <source>the charter lets no leaver bear losses</source>
        <translation>章程规定退社成员不分担亏损</translation>
    </message>
    <message>
        <source>by contribution</source>
        <translation>按出资额</translation>
    </message>
    <message>
        <source>by member account</source>
        <translation>按成员账户</translation>
    </message>
    <message>
        <source>per head</source>
        <translation>按人均</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Its voucher ›</source>
        <translation>对应凭证 ›</translation>
    </message>
    <message>
        <source>Take the settlement back…</source>
        <translation>收回结算…</translation>
    </message>
    <message>
        <source>A red voucher and rows that take the withdrawals back; the account stands again as before.</source>
        <translation>用红字凭证和冲回退资的记录收回，账户恢复原状。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>‹ Members</source>
        <translation>‹ 成员</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>结算日期</translation>
    </message>
    <message>
        <source>What the member owes</source>
        <translation>成员欠款</translation>
    </message>
    <message>
        <source>set off, with consent on record</source>
        <translation>抵扣（须有登记的同意书）</translation>
    </message>
    <message>
        <source>What goes back</source>
        <translation>退还款项</translation>
    </message>
    <message>
        <source>paid at once; otherwise it is owed</source>
        <translation>当即支付，否则挂账</translation>
    </message>
    <message>
        <source>From the account</source>
        <translation>付款科目</translation>
    </message>
    <message>
        <source>Settlement of %1 %2</source>
        <translation>%1 %2 退社结算</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>%1 退社</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>未结算</translation>
    </message>
    <message>
        <source>settled on %1</source>
        <translation>%1 已结算</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>退还出资</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 28</source>
        <translation>合作社法第二十八条</translation>
    </message>
    <message>
        <source>Part of the reserve</source>
        <translation>公积金份额</translation>
    </message>
    <message>
        <source>as quantified to his account</source>
        <translation>已量化到其账户</translation>
    </message>
    <message>
        <source>less losses borne</source>
        <translation>减：分担亏损</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2 的 %1，%3</translation>
    </message>
    <message>
        <source>Refunds and dividends not paid yet</source>
        <translation>尚未支付的返还和分红</translation>
    </message>
    <message>
        <source>Owed to him otherwise</source>
        <translation>其他应付该成员款</translation>
    </message>
    <message>
        <source>less what he owes, set off</source>
        <translation>减：抵扣欠款</translation>
    </message>
    <message>
        <source>with his consent</source>
        <translation>经本人同意</translation>
    </message>
    <message>
        <source>Goes back to him</source>
        <translation>应退金额</translation>
    </message>
    <message>
        <source>He still owes</source>
        <translation>仍欠合作社</translation>
    </message>
    <message>
        <source>to be paid by him</source>
        <translation>由本人归还</translation>
    </message>
    <message>
        <source>Stays with the cooperative</source>
        <translation>留归合作社</translation>
    </message>
    <message>
        <source>state grants %1, donations %2 (Art. 53)</source>
        <translation>国家补助 %1，捐赠 %2（第五十三条）</translation>
    </message>
    <message>
        <source>What stays is averaged again over the members who remain: %1.</source>
        <translation>留归部分在其余 %1 名成员之间重新平均量化。</translation>
    </message>
    <message>
        <source>Settled; the voucher is posted.</source>
        <translation>已结算，凭证已记账。</translation>
    </message>
    <message>
        <source>The settlement is taken back.</source>
        <translation>结算已收回。</translation>
    </message>
    <message>
        <source>after %1 of tax withheld</source>
        <translation>已扣除代扣个税 %1</translation>
    </message>
    <message>
        <source>of it in kind, as it came: %1</source>
        <translation>其中实物按原状退还：%1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
</TS>
