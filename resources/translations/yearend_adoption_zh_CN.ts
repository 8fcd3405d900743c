<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Distribution</name>
    <message>
        <source>proposed</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>laid out</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已记账</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>提取盈余公积</translation>
    </message>
    <message>
        <source>Patronage refunds</source>
        <translation>盈余返还</translation>
    </message>
    <message>
        <source>Residual surplus</source>
        <translation>剩余盈余</translation>
    </message>
    <message>
        <source>Turned into capital</source>
        <translation>转为出资</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待支付</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>部分支付</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>支付失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Guaranteed land dividend</source>
        <translation>土地保底分红</translation>
    </message>
    <message>
        <source>Land rent</source>
        <translation>土地租金</translation>
    </message>
    <message>
        <source>Patronage refund</source>
        <translation>盈余返还</translation>
    </message>
    <message>
        <source>Dividend on land</source>
        <translation>土地分红</translation>
    </message>
    <message>
        <source>Dividend on capital</source>
        <translation>出资分红</translation>
    </message>
    <message>
        <source>Labour dividend</source>
        <translation>劳务分红</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>Other shares</source>
        <translation>其他分配</translation>
    </message>
    <message>
        <source>Sales to the cooperative</source>
        <translation>交售收入</translation>
    </message>
    <message>
        <source>member %1</source>
        <translation>成员 %1</translation>
    </message>
    <message>
        <source>the surplus</source>
        <translation>本年盈余</translation>
    </message>
    <message>
        <source>the losses of earlier years</source>
        <translation>以前年度亏损</translation>
    </message>
    <message>
        <source>the legal form</source>
        <translation>组织形式</translation>
    </message>
    <message>
        <source>the surplus brought forward</source>
        <translation>年初未分配盈余</translation>
    </message>
    <message>
        <source>other transfers</source>
        <translation>其他转入</translation>
    </message>
    <message>
        <source>the margins of the business lines</source>
        <translation>各环节毛利</translation>
    </message>
    <message>
        <source>the composition of the members</source>
        <translation>成员构成</translation>
    </message>
    <message>
        <source>the products</source>
        <translation>产品</translation>
    </message>
</context>
<context>
    <name>coop::ui::AdoptionPane</name>
    <message>
        <source>%1; present %2 of %3, for it %4</source>
        <translation>%1；应到 %3 人，实到 %2 人，赞成 %4 票</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……及另外 %1 项</translation>
    </message>
    <message>
        <source>Which distribution is shown</source>
        <translation>显示哪一次分配</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行分配</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正分配</translation>
    </message>
    <message>
        <source>Withdraw and propose anew</source>
        <translation>撤回并重新提出</translation>
    </message>
    <message>
        <source>Earlier ones of the year</source>
        <translation>本年以前的分配</translation>
    </message>
    <message>
        <source>Earlier distributions of the year</source>
        <translation>本年以前的分配</translation>
    </message>
    <message>
        <source>Nothing is proposed for this year. Make a plan and turn it into the proposal: from then on its figures stand still, whatever is entered, until the assembly has decided.</source>
        <translation>本年还没有提出分配方案。先做好方案，再提交公示；提交后数字不再变动，无论再录入什么，直到大会表决。</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>去做方案</translation>
    </message>
    <message>
        <source>The way of the distribution</source>
        <translation>分配进程</translation>
    </message>
    <message>
        <source>The facts have changed since the proposal</source>
        <translation>提出方案之后数据有变</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>成员大会</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>盈余</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>返还</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>剩余盈余</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>no day on record</source>
        <translation>未记公示日期</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提出方案</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1　%2</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>已付 %1，应付 %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Changed: %1. The assembly would decide on figures that no longer hold.</source>
        <translation>有变动：%1。大会若照此表决，数字已不成立。</translation>
    </message>
    <message>
        <source>Changed: %1. It cannot be posted so: take the adoption back.</source>
        <translation>有变动：%1。不能照此记账，请收回通过。</translation>
    </message>
    <message>
        <source>The facts have changed since the proposal.</source>
        <translation>提出方案之后数据有变。</translation>
    </message>
    <message>
        <source>Withdrawn: propose the plan anew.</source>
        <translation>已撤回，请重新提出方案。</translation>
    </message>
</context>
<context>
    <name>coop::ui::AssemblyStep</name>
    <message>
        <source>Adopted by the assembly</source>
        <translation>大会通过</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>The plan stays in the history of the year; another one can be proposed.</source>
        <translation>方案留在本年记录中，可以另提方案。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Day of the assembly</source>
        <translation>大会日期</translation>
    </message>
    <message>
        <source>Assembly of</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Laid out on</source>
        <translation>公示日期</translation>
    </message>
    <message>
        <source>Entitled to attend</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到人数</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>赞成票</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>反对票</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>弃权票</translation>
    </message>
    <message>
        <source>Additional votes</source>
        <translation>附加表决权</translation>
    </message>
    <message>
        <source>Minutes: number or place</source>
        <translation>会议记录编号或存放处</translation>
    </message>
    <message>
        <source>Assembly and vote</source>
        <translation>大会与表决</translation>
    </message>
    <message>
        <source>What the law and the charter ask</source>
        <translation>法律与章程的要求</translation>
    </message>
    <message>
        <source>Votes in all: %1 (one for each who is entitled, and additional ones); given: %2</source>
        <translation>表决权总数：%1（每人一票，另加附加表决权）；已投：%2</translation>
    </message>
    <message>
        <source>Nothing stands against the adoption.</source>
        <translation>没有妨碍通过的事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n binding rule(s) not kept: the plan cannot be adopted so.</source>
        <translation>
            <numerusform>有 %n 项强制规定未满足，不能通过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopted by the assembly of %1.</source>
        <translation>%1 的大会已通过。</translation>
    </message>
    <message>
        <source>The plan is withdrawn.</source>
        <translation>方案已撤回。</translation>
    </message>
</context>
<context>
    <name>coop::ui::DistributionSummary</name>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>The list that is laid out for the members</source>
        <translation>向成员公示的分配表</translation>
    </message>
    <message>
        <source>The list as PDF, Excel or CSV</source>
        <translation>分配表存为 PDF、Excel 或 CSV</translation>
    </message>
    <message>
        <source>Correction of %1</source>
        <translation>%1 年更正分配</translation>
    </message>
    <message>
        <source>Distribution of %1</source>
        <translation>%1 年盈余分配</translation>
    </message>
    <message>
        <source>Surplus of the year</source>
        <translation>本年盈余</translation>
    </message>
    <message>
        <source>less losses of earlier years</source>
        <translation>减：弥补以前年度亏损</translation>
    </message>
    <message>
        <source>less reserve</source>
        <translation>减：提取盈余公积</translation>
    </message>
    <message>
        <source>Patronage refunds</source>
        <translation>盈余返还</translation>
    </message>
    <message>
        <source>Residual surplus</source>
        <translation>剩余盈余分配</translation>
    </message>
    <message>
        <source>Members' total</source>
        <translation>成员合计</translation>
    </message>
    <message>
        <source>of it turned into capital</source>
        <translation>其中：转为出资</translation>
    </message>
    <message>
        <source>of it tax to be withheld</source>
        <translation>其中：代扣个税</translation>
    </message>
    <message>
        <source>Left undistributed</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>Without a charter on record</source>
        <translation>未登记章程</translation>
    </message>
    <message>
        <source>%1
Policy: %2
Plan %3 · facts %4</source>
        <translation>%1
办法：%2
方案 %3 · 数据 %4</translation>
    </message>
</context>
<context>
    <name>coop::ui::PostedStep</name>
    <message>
        <source>Vouchers of the distribution</source>
        <translation>分配凭证</translation>
    </message>
    <message>
        <source>To the payments</source>
        <translation>去支付</translation>
    </message>
    <message>
        <source>Close the distribution</source>
        <translation>完成分配</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>冲销…</translation>
    </message>
    <message>
        <source>Red vouchers take everything back at once: entries, parts of the reserve and what became share capital. Only while nothing of it is paid.</source>
        <translation>用红字凭证一次全部冲回：分录、量化的公积金和转为出资的部分。仅限分文未付时。</translation>
    </message>
    <message>
        <source>Reverse the distribution</source>
        <translation>冲销分配</translation>
    </message>
    <message>
        <source>Close with what is still open…</source>
        <translation>带未付款结束…</translation>
    </message>
    <message>
        <source>What nobody has claimed stays owed and in the list of the unclaimed.</source>
        <translation>无人认领的款项仍挂在应付，列入未认领表。</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>A payment came back, or something is left to do.</source>
        <translation>有款项退回，或还有未了事项。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已记账</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证</translation>
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
        <source>Enter or a double click opens the voucher</source>
        <translation>按回车或双击打开凭证</translation>
    </message>
    <message>
        <source>Part that is paid</source>
        <translation>已付部分</translation>
    </message>
    <message>
        <source>Propose the draft of the year as a correction</source>
        <translation>将本年草稿提为更正分配</translation>
    </message>
    <message>
        <source>To the plan ›</source>
        <translation>去方案 ›</translation>
    </message>
    <message>
        <source>Something of it is paid, so it is not taken back any more. A correcting run goes the same way through notice and assembly; only its differences are posted.</source>
        <translation>已有支付，不能再冲销。更正分配同样经过公示和大会，只对差额记账。</translation>
    </message>
    <message>
        <source>All %1 are paid.</source>
        <translation>%1 已全部付清。</translation>
    </message>
    <message>
        <source>Paid %1 of %2; open %3, members: %4</source>
        <translation>已付 %1，应付 %2；未付 %3，涉及成员 %4 人</translation>
    </message>
    <message>
        <source>The distribution of %1 is closed.</source>
        <translation>%1 年分配已完成。</translation>
    </message>
    <message>
        <source>The distribution of %1 is open again.</source>
        <translation>%1 年分配已重新打开。</translation>
    </message>
    <message>
        <source>The distribution of %1 is reversed.</source>
        <translation>%1 年分配已冲销。</translation>
    </message>
    <message>
        <source>The correction is proposed.</source>
        <translation>更正分配已提出。</translation>
    </message>
</context>
<context>
    <name>coop::ui::PostingStep</name>
    <message>
        <source>Post</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Take the adoption back…</source>
        <translation>收回通过…</translation>
    </message>
    <message>
        <source>Nothing is posted yet: the resolution stays in the history and another plan can be proposed.</source>
        <translation>尚未记账：决议留在记录中，可以另提方案。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Reserve, refunds and residual surplus are posted at once, with the members' parts of the reserve and what becomes share capital. All of it or nothing is written.</source>
        <translation>盈余公积、盈余返还和剩余盈余一次记账，同时量化公积金份额、登记转为出资的部分。要么全部写入，要么一笔不写。</translation>
    </message>
    <message>
        <source>Day of the vouchers</source>
        <translation>凭证日期</translation>
    </message>
    <message>
        <source>%1, day of the resolution</source>
        <translation>%1（决议日）</translation>
    </message>
    <message>
        <source>The distribution of %1 is posted.</source>
        <translation>%1 年分配已记账。</translation>
    </message>
    <message>
        <source>The adoption is taken back.</source>
        <translation>已收回通过。</translation>
    </message>
</context>
<context>
    <name>coop::ui::ProposalStep</name>
    <message>
        <source>Lay out for the members</source>
        <translation>向成员公示</translation>
    </message>
    <message>
        <source>The assembly was held already…</source>
        <translation>大会已经开过…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>The proposal stays in the history of the year; another one can be made.</source>
        <translation>方案留在本年记录中，可以另提方案。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>The board lays the plan out for the members before the assembly (Cooperative Law Art. 40). It is kept as it was proposed: later entries do not change it.</source>
        <translation>理事会在大会之前将方案置备于办公地点，供成员查阅（合作社法第四十条）。方案按提出时保存，以后的录入不改变它。</translation>
    </message>
    <message>
        <source>Laid out on</source>
        <translation>公示日期</translation>
    </message>
    <message>
        <source>Earliest day of the assembly: %1 (%2 days of notice)</source>
        <translation>最早可开大会：%1（公示 %2 天）</translation>
    </message>
    <message>
        <source>Laid out for the members on %1.</source>
        <translation>%1 起向成员公示。</translation>
    </message>
    <message>
        <source>The proposal is withdrawn.</source>
        <translation>方案已撤回。</translation>
    </message>
</context>
<context>
    <name>coop::ui::StepRail</name>
    <message>
        <source>done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>coop::ui::VoucherPreview</name>
    <message>
        <source>Vouchers to be posted</source>
        <translation>将要记账的凭证</translation>
    </message>
    <message>
        <source>Entries of the chosen voucher</source>
        <translation>所选凭证的分录</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>分录</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
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
        <source>Dr %1 / Cr %2</source>
        <translation>借 %1 / 贷 %2</translation>
    </message>
</context>
<context>
    <name>coop::ui::ReasonForm</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message>
        <source>Payments</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>通过与记账</translation>
    </message>
    <message>
        <source>The plan of %1 is proposed; it is laid out for the members next.</source>
        <translation>%1 年分配方案已提出，下一步向成员公示。</translation>
    </message>
    <message>
        <source>The plan of %1 is laid out since %2; the assembly decides next.</source>
        <translation>%1 年分配方案自 %2 起公示，下一步由大会表决。</translation>
    </message>
    <message>
        <source>The distribution of %1 is adopted but not posted yet.</source>
        <translation>%1 年分配已通过，尚未记账。</translation>
    </message>
    <message>
        <source>The distribution of %1 is paid in full and can be closed.</source>
        <translation>%1 年分配已全部付清，可以完成。</translation>
    </message>
    <message>
        <source>Of the distribution of %1, %2 are not paid yet; members: %3.</source>
        <translation>%1 年分配还有 %2 未支付，涉及成员 %3 人。</translation>
    </message>
    <message>
        <source>The distribution of %1 is paid and closed.</source>
        <translation>%1 年分配已付清并完成。</translation>
    </message>
</context>
</TS>
