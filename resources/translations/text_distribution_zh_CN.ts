<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>IssueText</name>
    <message>
        <source>the parts add up to {0}; expected 100%</source>
        <translation>各部分合计为 {0}；应为 100%</translation>
    </message>
    <message>
        <source>stage “{0}” takes the part of one business line, but the books do not keep the lines apart; expected income and expense by product with trades of each line</source>
        <translation>“{0}”按业务环节取数，但账簿未分环节核算；应按产品核算收支，并登记各环节的交易</translation>
    </message>
    <message>
        <source>the reserve of {0} cannot be quantified: nobody weighs anything by {1}; expected another basis</source>
        <translation>公积金 {0} 无法量化：按“{1}”没有人有权重；请改用其他依据</translation>
    </message>
    <message>
        <source>“{value}” is less than the law asks; expected at least {0}</source>
        <translation>“{value}”低于法律要求；应不低于 {0}</translation>
    </message>
    <message>
        <source>a version of the charter holds from {value} already; expected another day</source>
        <translation>已有自 {value} 起施行的章程版本；请改用其他日期</translation>
    </message>
    <message>
        <source>“{value}” is not a part of a whole; expected a percentage or a fraction such as 2/3</source>
        <translation>“{value}”不是比例；应为百分数或分数，例如 2/3</translation>
    </message>
    <message>
        <source>{value} were present, but only {0} are entitled to attend; expected at most so many</source>
        <translation>到会 {value} 人，但应到只有 {0} 人；到会人数不应超过应到人数</translation>
    </message>
    <message>
        <source>the distribution of {0} stands already ({1}); withdraw, reverse or correct it first</source>
        <translation>{0} 年度的分配已存在（{1}）；请先撤回、冲销或更正</translation>
    </message>
    <message>
        <source>this step is not possible now: {0}; look at the steps of the page</source>
        <translation>当前状态为“{0}”，不能进行这一步；请查看页面上的步骤</translation>
    </message>
    <message>
        <source>a binding rule is not kept: {0}</source>
        <translation>未符合应遵守的规定：{0}</translation>
    </message>
    <message>
        <source>the facts have changed since the plan was proposed ({0}); withdraw it and propose anew</source>
        <translation>方案提出后数据有变动（{0}）；请撤回后重新提出</translation>
    </message>
    <message>
        <source>the distribution of {0} is not posted; expected one that is</source>
        <translation>{0} 年度的分配尚未记账；应先记账</translation>
    </message>
    <message>
        <source>{0} of it are paid or wait in a payment list; expected a correcting run instead</source>
        <translation>其中 {0} 已支付或已列入支付表；应改用更正分配</translation>
    </message>
    <message>
        <source>the year {0} is not distributed yet; what it brings is not in this settlement</source>
        <translation>{0} 年度尚未分配；该年度的盈余未计入本次结算</translation>
    </message>
    <message>
        <source>nothing is due here; expected a member with something to be paid</source>
        <translation>没有应付款；应选择有应付款的成员</translation>
    </message>
    <message>
        <source>nothing is due to member {value} here; expected one with something to be paid</source>
        <translation>成员 {value} 在此没有应付款；应选择有应付款的成员</translation>
    </message>
    <message>
        <source>member {value} has no bank account; enter it in the register or pay in cash</source>
        <translation>成员 {value} 没有银行账号；请在成员登记中补录，或用现金支付</translation>
    </message>
    <message>
        <source>member {value} waits in another payment list; record or cancel that one first</source>
        <translation>成员 {value} 已列入另一张支付表；请先登记结果或取消该表</translation>
    </message>
    <message>
        <source>the payment to member {value} is not waiting any more; its result is recorded</source>
        <translation>对成员 {value} 的支付已登记结果，不再待支付</translation>
    </message>
    <message>
        <source>the payment to member {value} was not made; only a payment that was made can come back</source>
        <translation>对成员 {value} 尚未支付；只有已支付的款项才能退回</translation>
    </message>
    <message>
        <source>“{value}” is more than the {0} due; expected at most that</source>
        <translation>“{value}”超过应付的 {0}；不应超过该数</translation>
    </message>
    <message>
        <source>member {value} has no day of leaving up to {0}; enter it in the register first</source>
        <translation>成员 {value} 截至 {0} 没有退社日期；请先在成员登记中录入</translation>
    </message>
    <message>
        <source>member {value} was settled on {0}; reverse that settlement first</source>
        <translation>成员 {value} 已于 {0} 结算；请先冲销该次结算</translation>
    </message>
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
        <source>taken back</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
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
        <source>partly paid</source>
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
        <source>%1 (%2): %3</source>
        <comment>a rule, its article, its figures</comment>
        <translation>%1（%2）：%3</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Cooperative Law Art. 44, 53</source>
        <translation>《农民专业合作社法》第四十四条、第五十三条</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 40</source>
        <translation>《农民专业合作社法》第四十条</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 30</source>
        <translation>《农民专业合作社法》第三十条</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 22, 60</source>
        <translation>《农民专业合作社法》第二十二条、第六十条</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 32</source>
        <translation>《农民专业合作社法》第三十二条</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 59</source>
        <translation>《农民专业合作社法》第五十九条</translation>
    </message>
    <message>
        <source>Cooperative Law (2006) Art. 37</source>
        <translation>《农民专业合作社法》（2006）第三十七条</translation>
    </message>
    <message>
        <source>Cooperative Law (2006) Art. 10</source>
        <translation>《农民专业合作社法》（2006）第十条</translation>
    </message>
    <message>
        <source>Cooperative Law (2006) Art. 15</source>
        <translation>《农民专业合作社法》（2006）第十五条</translation>
    </message>
    <message>
        <source>Cooperative Law (2006) Art. 37, 46</source>
        <translation>《农民专业合作社法》（2006）第三十七条、第四十六条</translation>
    </message>
    <message>
        <source>Cooperative Law (2006) Art. 33</source>
        <translation>《农民专业合作社法》（2006）第三十三条</translation>
    </message>
    <message>
        <source>Cooperative Law (2006) Art. 23</source>
        <translation>《农民专业合作社法》（2006）第二十三条</translation>
    </message>
    <message>
        <source>Cooperative Law (2006) Art. 17</source>
        <translation>《农民专业合作社法》（2006）第十七条</translation>
    </message>
    <message>
        <source>Cooperative Law (2006) Art. 25</source>
        <translation>《农民专业合作社法》（2006）第二十五条</translation>
    </message>
    <message>
        <source>Collective Law Art. 42</source>
        <translation>《农村集体经济组织法》第四十二条</translation>
    </message>
    <message>
        <source>Collective Law Art. 46</source>
        <translation>《农村集体经济组织法》第四十六条</translation>
    </message>
    <message>
        <source>Collective Law Art. 27</source>
        <translation>《农村集体经济组织法》第二十七条</translation>
    </message>
    <message>
        <source>Collective Law Art. 28</source>
        <translation>《农村集体经济组织法》第二十八条</translation>
    </message>
    <message>
        <source>Accounting system 2007, form 02</source>
        <translation>《农民专业合作社财务会计制度（试行）》（2007）会农社02表</translation>
    </message>
    <message>
        <source>Registration rules for cooperatives (2007) Art. 8</source>
        <translation>《农民专业合作社登记管理条例》（2007）第八条</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>章程</translation>
    </message>
    <message>
        <source>Grants and donations stay when a member leaves</source>
        <translation>成员退社，财政补助和捐赠形成的份额留在社内</translation>
    </message>
    <message>
        <source>members who left in the year: {0}; by member account they get {1}</source>
        <translation>当年退社成员 {0} 名；按成员账户分得 {1}</translation>
    </message>
    <message>
        <source>members who left in the year: {0}; by member account they get {1}; expected nothing of state grants and donations</source>
        <translation>当年退社成员 {0} 名；按成员账户分得 {1}；不应分得财政补助和捐赠份额</translation>
    </message>
    <message>
        <source>The plan lay open for the members before the assembly</source>
        <translation>分配方案在成员大会前置备，供成员查阅</translation>
    </message>
    <message>
        <source>laid out on {0}, {2} days before the assembly on {1}; at least {3}</source>
        <translation>{0} 置备，距 {1} 的大会 {2} 天；至少 {3} 天</translation>
    </message>
    <message>
        <source>laid out on {0}, only {2} days before the assembly on {1}; expected at least {3}</source>
        <translation>{0} 置备，距 {1} 的大会只有 {2} 天；应至少 {3} 天</translation>
    </message>
    <message>
        <source>no day of laying out is recorded; at least {3} days before the assembly on {1}</source>
        <translation>未登记置备日期；应在 {1} 的大会前至少 {3} 天</translation>
    </message>
    <message>
        <source>no day of laying out is recorded; expected at least {3} days before the assembly on {1}</source>
        <translation>没有置备日期；应在 {1} 的大会前至少 {3} 天置备</translation>
    </message>
    <message>
        <source>Enough of those entitled were present</source>
        <translation>到会人数达到法定人数</translation>
    </message>
    <message>
        <source>present: {0} of {1}; at least {2}</source>
        <translation>应到 {1} 人，实到 {0} 人；至少 {2} 人</translation>
    </message>
    <message>
        <source>present: only {0} of {1}; expected at least {2}</source>
        <translation>应到 {1} 人，实到只有 {0} 人；应至少 {2} 人</translation>
    </message>
    <message>
        <source>Enough of all votes are for it</source>
        <translation>赞成票达到表决权总数的法定比例</translation>
    </message>
    <message>
        <source>votes for: {0} of {1}; at least {2}</source>
        <translation>表决权总数 {1} 票，赞成 {0} 票；至少 {2} 票</translation>
    </message>
    <message>
        <source>votes for: only {0} of {1}; expected at least {2}</source>
        <translation>表决权总数 {1} 票，赞成只有 {0} 票；应至少 {2} 票</translation>
    </message>
    <message>
        <source>Additional votes keep their limit</source>
        <translation>附加表决权不超过限额</translation>
    </message>
    <message>
        <source>additional votes: {0}, basic votes: {1}; at most {2}</source>
        <translation>附加表决权 {0} 票，基本表决权 {1} 票；至多 {2} 票</translation>
    </message>
    <message>
        <source>additional votes: {0}, basic votes: {1}; expected at most {2}</source>
        <translation>附加表决权 {0} 票，基本表决权 {1} 票；应至多 {2} 票</translation>
    </message>
    <message>
        <source>Delegates may decide for the members</source>
        <translation>可由成员代表大会决议</translation>
    </message>
    <message>
        <source>delegates: {0} of {1} members; at least {2}</source>
        <translation>成员 {1} 名，代表 {0} 名；至少 {2} 名</translation>
    </message>
    <message>
        <source>delegates: {0} of {1} members; expected more than 150 members and at least {2} delegates</source>
        <translation>成员 {1} 名，代表 {0} 名；成员应超过 150 名，代表应至少 {2} 名</translation>
    </message>
    <message>
        <source>delegates: {0} of {1} members; expected at least {2} delegates</source>
        <translation>成员 {1} 名，代表 {0} 名；代表应至少 {2} 名</translation>
    </message>
    <message>
        <source>delegates: {0} of {1} members; a union has no assembly of delegates, expected one of all its members</source>
        <translation>成员 {1} 名，代表 {0} 名；联合社不设成员代表大会，应由全体成员参加</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>Distribution policy</source>
        <translation>分配方案</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>到会比例</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>通过比例</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>置备天数</translation>
    </message>
    <message>
        <source>Least payment</source>
        <translation>最低支付额</translation>
    </message>
    <message>
        <source>Losses of a leaver</source>
        <translation>退社成员分担亏损</translation>
    </message>
    <message>
        <source>Clause of the charter</source>
        <translation>章程条款</translation>
    </message>
    <message>
        <source>Entitled to attend</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员总数</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>反对票</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权票</translation>
    </message>
    <message>
        <source>Additional votes</source>
        <translation>附加表决权</translation>
    </message>
    <message>
        <source>Laid out on</source>
        <translation>公示日期</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>决议日期</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>记账日期</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Turned into capital</source>
        <translation>转为出资</translation>
    </message>
    <message>
        <source>Tax kept back</source>
        <translation>代扣税款</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Money account</source>
        <translation>资金科目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>Rate and base of the reserve</source>
        <translation>公积金提取比例和基数</translation>
    </message>
    <message>
        <source>What the reserve is quantified to the members by</source>
        <translation>公积金量化到成员的依据</translation>
    </message>
    <message>
        <source>Share of the refunds above the floor</source>
        <translation>返还比例（不低于法定下限）</translation>
    </message>
    <message>
        <source>What the refunds are measured by</source>
        <translation>返还的计量依据</translation>
    </message>
    <message>
        <source>Surplus turned into share capital</source>
        <translation>盈余转为成员出资</translation>
    </message>
    <message>
        <source>Left undistributed</source>
        <translation>留存未分配</translation>
    </message>
    <message>
        <source>Income tax kept back on payment</source>
        <translation>支付时代扣个人所得税</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 42</source>
        <translation>《农民专业合作社法》第四十二条</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 44</source>
        <translation>《农民专业合作社法》第四十四条</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 44 (2)</source>
        <translation>《农民专业合作社法》第四十四条第二款</translation>
    </message>
    <message>
        <source>Charter or assembly</source>
        <translation>章程或成员大会</translation>
    </message>
    <message>
        <source>Individual Income Tax Law Art. 2, 3, 6</source>
        <translation>《个人所得税法》第二条、第三条、第六条</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <comment>rate, base, amount</comment>
        <translation>{1}的 {0}：{2}</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <comment>refunds, distributable, share</comment>
        <translation>{0}，占 {1} 的 {2}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>there are no refunds</source>
        <translation>没有返还</translation>
    </message>
    <message>
        <source>there is no charter on record</source>
        <translation>未登记章程</translation>
    </message>
    <message>
        <source>as the charter says</source>
        <translation>与章程一致</translation>
    </message>
    <message>
        <source>not as the charter says</source>
        <translation>与章程不一致</translation>
    </message>
</context>
</TS>
