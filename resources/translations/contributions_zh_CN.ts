<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>coop::ui::ContributionForm</name>
    <message>
        <source>Labour and technology are a weight for the distribution by the charter, never registered capital (registration rules, Art. 13). No amount is entered.</source>
        <translation>劳务和技术只是章程规定的分配权重，不得作为出资登记（登记条例第十三条），不填金额。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Term until</source>
        <translation>期限至</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>作价依据</translation>
    </message>
    <message>
        <source>Subscribed (yuan)</source>
        <translation>认缴额（元）</translation>
    </message>
    <message>
        <source>Paid in (yuan)</source>
        <translation>实缴额（元）</translation>
    </message>
    <message>
        <source>Premium (yuan)</source>
        <translation>溢价（元）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Area (mu)</source>
        <translation>面积（亩）</translation>
    </message>
    <message>
        <source>Days worked</source>
        <translation>工日</translation>
    </message>
</context>
<context>
    <name>coop::ui::ContributionsPage</name>
    <message>
        <source>Reverse this contribution</source>
        <translation>冲销这笔出资</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reverse this grant or donation</source>
        <translation>冲销这笔补助或捐赠</translation>
    </message>
    <message>
        <source>Reverse this opening</source>
        <translation>冲销这笔期初</translation>
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
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>认缴额</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>实缴额</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation>新出资</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>出资</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>出资</translation>
    </message>
    <message>
        <source>Which years</source>
        <translation>显示哪些年度</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>Contributions: %1</source>
        <translation>出资 %1 笔</translation>
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
        <source>Holdings</source>
        <translation>持有</translation>
    </message>
    <message>
        <source>Derived from the rows. A double click or Enter shows the rows a holding is made of.</source>
        <translation>由出资记录得出。双击或按 Enter 查看其组成。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申报日期</translation>
    </message>
    <message>
        <source>Property formed by grants and donations is averaged over the members (Law Art. 44); it is never paid out to who leaves.</source>
        <translation>补助和捐赠形成的财产平均量化到成员（法第四十四条），退社时不得带走。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>New grant or donation</source>
        <translation>新补助或捐赠</translation>
    </message>
    <message>
        <source>Grant or donation</source>
        <translation>补助或捐赠</translation>
    </message>
    <message>
        <source>Grants and donations</source>
        <translation>补助与捐赠</translation>
    </message>
    <message>
        <source>Reserve share</source>
        <translation>公积金份额</translation>
    </message>
    <message>
        <source>State grant share</source>
        <translation>财政补助份额</translation>
    </message>
    <message>
        <source>Donation share</source>
        <translation>捐赠份额</translation>
    </message>
    <message>
        <source>What was quantified to the member before this book was opened.</source>
        <translation>本账本启用前已量化到成员的份额。</translation>
    </message>
    <message>
        <source>New opening</source>
        <translation>新期初</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Member account openings</source>
        <translation>成员账户期初</translation>
    </message>
    <message>
        <source>Add contribution</source>
        <translation>新增出资</translation>
    </message>
    <message>
        <source>Member&apos;s name, number, initials; note…</source>
        <translation>成员姓名、编号、拼音首字母，备注…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Add grant or donation</source>
        <translation>新增补助或捐赠</translation>
    </message>
    <message>
        <source>Add opening</source>
        <translation>新增期初</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1 年</translation>
    </message>
    <message>
        <source>What is held on %1</source>
        <translation>%1 持有情况</translation>
    </message>
    <message>
        <source>Only %1 %2 ✕</source>
        <translation>仅 %1 %2 ✕</translation>
    </message>
    <message>
        <source>Use a grant…</source>
        <translation>使用补助…</translation>
    </message>
</context>
<context>
    <name>coop::ui::KindStrip</name>
    <message>
        <source>%1 mu</source>
        <translation>%1 亩</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 工日</translation>
    </message>
    <message>
        <source>Capital paid in, %1</source>
        <translation>实缴出资（%1）</translation>
    </message>
    <message>
        <source>Subscribed %1</source>
        <translation>认缴 %1</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 名成员</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 名成员</translation>
    </message>
    <message>
        <source>Weight only · %1</source>
        <translation>权重，不计股金 · %1</translation>
    </message>
</context>
<context>
    <name>coop::ui::GrantUseForm</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Asset account</source>
        <translation>资产科目</translation>
    </message>
    <message>
        <source>Empty: spent on training, information or marketing.</source>
        <translation>留空：用于培训、信息或营销等支出。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Grant used: project</source>
        <translation>使用财政补助：项目</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use a grant</source>
        <translation>使用财政补助</translation>
    </message>
    <message>
        <source>Grant used: %1</source>
        <translation>使用财政补助：%1</translation>
    </message>
    <message>
        <source>Not used yet: %1</source>
        <translation>尚未使用：%1</translation>
    </message>
    <message>
        <source>Posted.</source>
        <translation>已记账。</translation>
    </message>
</context>
</TS>
