<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Reports</name>
    <message>
        <source>assembly of delegates</source>
        <translation>成员代表大会</translation>
    </message>
    <message>
        <source>members&apos; assembly</source>
        <translation>成员大会</translation>
    </message>
    <message>
        <source>{0} · year {1}</source>
        <translation>{0} · {1} 年度</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>{0} of line 1</source>
        <translation>第1行 × {0}</translation>
    </message>
    <message>
        <source>{0} of line 1 less line 2</source>
        <translation>（第1行－第2行）× {0}</translation>
    </message>
    <message>
        <source>from the statement of surplus, row 12</source>
        <translation>盈余及盈余分配表第12行</translation>
    </message>
    <message>
        <source>Less: losses of earlier years</source>
        <translation>减：弥补以前年度亏损</translation>
    </message>
    <message>
        <source>made good first</source>
        <translation>先行弥补</translation>
    </message>
    <message>
        <source>Less: reserve</source>
        <translation>减：提取公积金</translation>
    </message>
    <message>
        <source>Distributable surplus</source>
        <translation>可分配盈余</translation>
    </message>
    <message>
        <source>lines 1 − 2 − 3</source>
        <translation>第1行－第2行－第3行</translation>
    </message>
    <message>
        <source>Refunds in all</source>
        <translation>盈余返还总额</translation>
    </message>
    <message>
        <source>{0} of line 4</source>
        <translation>占第4行 {0}</translation>
    </message>
    <message>
        <source>Residual surplus in all</source>
        <translation>剩余盈余分配总额</translation>
    </message>
    <message>
        <source>Of these: becomes members&apos; contributions</source>
        <translation>其中：转为成员出资</translation>
    </message>
    <message>
        <source>of lines 5 and 6, entered in the member accounts</source>
        <translation>第5、6行之内，记入成员账户</translation>
    </message>
    <message>
        <source>Of these: tax withheld</source>
        <translation>其中：代扣个税</translation>
    </message>
    <message>
        <source>of lines 5 and 6, paid to the tax office</source>
        <translation>第5、6行之内，向税务机关缴纳</translation>
    </message>
    <message>
        <source>Kept undistributed</source>
        <translation>未分配盈余</translation>
    </message>
    <message>
        <source>lines 4 − 5 − 6</source>
        <translation>第4行－第5行－第6行</translation>
    </message>
    <message>
        <source>Guaranteed</source>
        <translation>保底</translation>
    </message>
    <message>
        <source>{0} of what remains</source>
        <translation>剩余部分的 {0}</translation>
    </message>
    <message>
        <source>{0} of the distributable surplus</source>
        <translation>可分配盈余的 {0}</translation>
    </message>
    <message>
        <source>{0} yuan a unit</source>
        <translation>每单位 {0} 元</translation>
    </message>
    <message>
        <source>a fixed sum</source>
        <translation>固定金额</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>分配项目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>计提标准</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>分配依据</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>章程依据</translation>
    </message>
    <message>
        <source>The reserve belongs to all members together and is not divided among them (Collective Law Art. 36).</source>
        <translation>公积公益金归全体成员集体所有，不量化到个人（《农村集体经济组织法》第三十六条）。</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0}按{1}</translation>
    </message>
    <message>
        <source>The reserve is entered in the member accounts: {0} (Cooperative Law Art. 42).</source>
        <translation>公积金量化到成员账户：{0}（《农民专业合作社法》第四十二条）。</translation>
    </message>
    <message>
        <source>Entitled to attend</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>表决权总数</translation>
    </message>
    <message>
        <source>For</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>The year ended with a loss of {0} yuan; nothing is distributed. The loss is carried forward.</source>
        <translation>本年度亏损 {0} 元，不进行盈余分配，亏损结转以后年度弥补。</translation>
    </message>
    <message>
        <source>The surplus of the year is {0} yuan.</source>
        <translation>本年盈余 {0} 元。</translation>
    </message>
    <message>
        <source>The surplus of the year is {0} yuan; losses of earlier years of {1} yuan are made good from it.</source>
        <translation>本年盈余 {0} 元，弥补以前年度亏损 {1} 元。</translation>
    </message>
    <message>
        <source>{0} yuan go into the reserve. {1} yuan are distributable.</source>
        <translation>提取公积金 {0} 元，可分配盈余 {1} 元。</translation>
    </message>
    <message>
        <source>{0} yuan are refunded by dealings with the cooperative, {1} yuan are distributed as residual surplus.</source>
        <translation>按成员与本社的交易返还 {0} 元，剩余盈余分配 {1} 元。</translation>
    </message>
    <message>
        <source>{0} yuan of it become contributions and are entered in the member accounts (Art. 44).</source>
        <translation>其中 {0} 元转为成员出资，记入成员账户（第四十四条）。</translation>
    </message>
    <message>
        <source>{0} yuan are kept undistributed.</source>
        <translation>未分配盈余 {0} 元，留待以后年度分配。</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}．{1}</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Laid out from</source>
        <translation>置备日期</translation>
    </message>
    <message>
        <source>Assembly on</source>
        <translation>大会日期</translation>
    </message>
    <message>
        <source>Fingerprint of the plan</source>
        <translation>方案指纹</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>From the surplus to what is kept</source>
        <translation>盈余分配过程</translation>
    </message>
    <message>
        <source>What is shared by what</source>
        <translation>各分配项目</translation>
    </message>
    <message>
        <source>What the law asks</source>
        <translation>法定规则检查</translation>
    </message>
    <message>
        <source>Vote of the assembly</source>
        <translation>成员大会表决</translation>
    </message>
    <message>
        <source>Laid out for the members at least {0} days before the assembly (Collective Law Art. 46).</source>
        <translation>本方案于成员大会召开 {0} 日前公布，供成员查阅（《农村集体经济组织法》第四十六条）。</translation>
    </message>
    <message>
        <source>Laid out for the members at the office at least {0} days before the assembly (Cooperative Law Art. 40).</source>
        <translation>本方案于成员大会召开 {0} 日前置备于办公地点，供成员查阅（《农民专业合作社法》第四十条）。</translation>
    </message>
    <message>
        <source>Notice of the assembly of delegates</source>
        <translation>成员代表大会通知</translation>
    </message>
    <message>
        <source>Notice of the members&apos; assembly</source>
        <translation>成员大会通知</translation>
    </message>
    <message>
        <source>To all delegates:</source>
        <translation>各位成员代表：</translation>
    </message>
    <message>
        <source>To all members:</source>
        <translation>各位成员：</translation>
    </message>
    <message>
        <source>The {0} is called to decide on the business of {1}. Please come in time.</source>
        <translation>兹定于下列时间、地点召开{0}，审议 {1} 年度事项，请准时参加。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What is decided on</source>
        <translation>会议议题</translation>
    </message>
    <message>
        <source>Report of the board on the business of the year</source>
        <translation>审议理事会（理事长）年度业务报告</translation>
    </message>
    <message>
        <source>Report of the supervisors, with the internal audit</source>
        <translation>审议监事会（执行监事）报告及内部审计结果</translation>
    </message>
    <message>
        <source>Financial report of the year</source>
        <translation>审议年度财务会计报告</translation>
    </message>
    <message>
        <source>Plan for distributing the surplus, with the reserve and its use</source>
        <translation>审议盈余分配方案、公积金的提取及使用</translation>
    </message>
    <message>
        <source>Changes of members; who holds additional votes, and how many</source>
        <translation>通报成员变动情况，公布享有附加表决权的成员及其票数</translation>
    </message>
    <message>
        <source>Other matters: ________________________</source>
        <translation>其他事项：________________________</translation>
    </message>
    <message>
        <source>What lies open for you</source>
        <translation>材料查阅</translation>
    </message>
    <message>
        <source>____-__-__</source>
        <translation>____年__月__日</translation>
    </message>
    <message>
        <source>From {0} the annual business report, the plan for the surplus or the loss and the financial report lie open at the office, at least {1} days before the assembly ({2}). Every member may read them, and the account books too.</source>
        <translation>年度业务报告、盈余分配方案（亏损处理方案）和财务会计报告自 {0} 起置备于办公地点，距会议至少 {1} 日（{2}）。成员均可查阅，也可查阅会计账簿。</translation>
    </message>
    <message>
        <source>Collective Law Art. 46</source>
        <translation>《农村集体经济组织法》第四十六条</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 21, 40</source>
        <translation>《农民专业合作社法》第二十一条、第四十条</translation>
    </message>
    <message>
        <source>When the assembly can decide</source>
        <translation>出席与表决</translation>
    </message>
    <message>
        <source>{0} may attend, each with one vote; who holds additional votes by the charter has these too. At least {1} must be present. A resolution needs more than {2} of all votes, those of who is absent counted in ({3}).</source>
        <translation>应到 {0} 人，每人一票；章程规定享有附加表决权的，另计其附加票。至少 {1} 人出席方可开会。决议须经超过成员表决权总数（含未到会成员）{2} 的表决权同意（{3}）。</translation>
    </message>
    <message>
        <source>Collective Law Art. 27</source>
        <translation>《农村集体经济组织法》第二十七条</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 22, 30</source>
        <translation>《农民专业合作社法》第二十二条、第三十条</translation>
    </message>
    <message>
        <source>Date (seal)</source>
        <translation>日期（盖章）</translation>
    </message>
    <message>
        <source>Who cannot come</source>
        <translation>委托书</translation>
    </message>
    <message>
        <source>As far as the charter allows, a member may in writing have another member vote for him. Please fill in, sign and hand to the chair before the assembly:</source>
        <translation>章程允许的，成员因故不能到会可以书面委托其他成员代为表决。请填写下表，签字后于会前交理事长：</translation>
    </message>
    <message>
        <source>Member who cannot come</source>
        <translation>委托人</translation>
    </message>
    <message>
        <source>Member who votes for him</source>
        <translation>受托人</translation>
    </message>
    <message>
        <source>How he is to vote</source>
        <translation>委托事项及表决意见</translation>
    </message>
    <message>
        <source>Signature and date</source>
        <translation>签字及日期</translation>
    </message>
    <message>
        <source>Resolution of the assembly of delegates</source>
        <translation>成员代表大会决议</translation>
    </message>
    <message>
        <source>Resolution of the members&apos; assembly</source>
        <translation>成员大会决议</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>会议日期</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录编号</translation>
    </message>
    <message>
        <source>The {0} considered the plan “{1}” for the year {2} and resolved:</source>
        <translation>{0}审议了 {2} 年度“{1}”，决议如下：</translation>
    </message>
    <message>
        <source>To be decided by the {0} on the plan “{1}” for the year {2}:</source>
        <translation>提请{0}审议 {2} 年度“{1}”，拟决议如下：</translation>
    </message>
    <message>
        <source>Each member&apos;s amount is in the distribution list, which is part of this resolution.</source>
        <translation>各成员应分数额见盈余分配表，该表为本决议的组成部分。</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>表决程序检查</translation>
    </message>
    <message>
        <source>It is passed when at least {0} of {1} are present and more than {2} of all votes are for it.</source>
        <translation>应到 {1} 人中至少 {0} 人出席，且同意票超过成员表决权总数的 {2}，方为通过。</translation>
    </message>
    <message>
        <source>Chair of the assembly</source>
        <translation>会议主持人</translation>
    </message>
    <message>
        <source>Counter of the votes</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Keeper of the minutes</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Signed by those present</source>
        <translation>出席人员签名</translation>
    </message>
    <message>
        <source>Signed by those present (Cooperative Law Art. 34)</source>
        <translation>出席人员签名（《农民专业合作社法》第三十四条）</translation>
    </message>
    <message>
        <source>{0} (credit code {1})</source>
        <translation>{0}（统一社会信用代码 {1}）</translation>
    </message>
    <message>
        <source>{0} has been a member of {1} since {2}. On {3} he has contributed:</source>
        <translation>兹证明 {0} 自 {2} 起为{1}成员。截至 {3}，其出资如下：</translation>
    </message>
    <message>
        <source>{0} is a member of {1}. On {2} he has contributed:</source>
        <translation>兹证明 {0} 为{1}成员。截至 {2}，其出资如下：</translation>
    </message>
    <message>
        <source>Certificate of contribution</source>
        <translation>成员出资证明书</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>编号：{0}</translation>
    </message>
    <message>
        <source>Paid in, in words</source>
        <translation>实缴出资（大写）</translation>
    </message>
    <message>
        <source>Labour and technology are weights of distribution by the charter and no contribution; they are not certified here.</source>
        <translation>劳务、技术为章程约定的分配权数，不是出资，不在本证明之列。</translation>
    </message>
    <message>
        <source>This certificate proves the contribution as of that day; the member account is what counts.</source>
        <translation>本证明书载明截至该日的出资情况，以成员账户记载为准。</translation>
    </message>
    <message>
        <source>Cooperative (seal)</source>
        <translation>合作社（盖章）</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Register of certificates of contribution</source>
        <translation>成员出资证明书登记簿</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>领取人签字</translation>
    </message>
    <message>
        <source>Share of state subsidies</source>
        <translation>财政补助份额</translation>
    </message>
    <message>
        <source>Share of donations</source>
        <translation>捐赠份额</translation>
    </message>
    <message>
        <source>Account in all</source>
        <translation>账户合计</translation>
    </message>
    <message>
        <source>Start of {0}</source>
        <translation>{0} 年初</translation>
    </message>
    <message>
        <source>End of {0}</source>
        <translation>{0} 年末</translation>
    </message>
    <message>
        <source>Booklet of the member account</source>
        <translation>成员账户手册</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退社日期</translation>
    </message>
    <message>
        <source>The account over the years (yuan)</source>
        <translation>历年账户余额（元）</translation>
    </message>
    <message>
        <source>A member answers for the cooperative with his contribution and his share of the reserve (Cooperative Law Art. 6). Each year in the official form follows (Art. 43).</source>
        <translation>成员以其账户内记载的出资额和公积金份额为限对合作社承担责任（《农民专业合作社法》第六条）。以下按年度列示成员账户（第四十三条）。</translation>
    </message>
    <message>
        <source>Does not bind</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>the amount traded with the cooperative</source>
        <translation>与本社的交易额</translation>
    </message>
    <message>
        <source>the quantity traded with the cooperative</source>
        <translation>与本社的交易量</translation>
    </message>
    <message>
        <source>the land brought in</source>
        <translation>入社土地面积</translation>
    </message>
    <message>
        <source>the days worked</source>
        <translation>劳务工日</translation>
    </message>
    <message>
        <source>the contribution</source>
        <translation>出资额</translation>
    </message>
    <message>
        <source>the member account</source>
        <translation>成员账户份额</translation>
    </message>
    <message>
        <source>head, the same for each member</source>
        <translation>成员人数平均</translation>
    </message>
    <message>
        <source>household, the same for each</source>
        <translation>户数平均</translation>
    </message>
    <message>
        <source>the amounts that were set</source>
        <translation>约定金额</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>提取公积金</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>“{0}”: {1} yuan, shared by {2}. {3} members get a part of it.</source>
        <translation>“{0}”共 {1} 元，按{2}分配，{3} 名成员分得。</translation>
    </message>
    <message>
        <source>In {0} our cooperative made a loss of {1} yuan. There is nothing to share out.</source>
        <translation>{0} 年本社亏损 {1} 元，没有盈余可分。</translation>
    </message>
    <message>
        <source>In {0} our cooperative made no surplus. There is nothing to share out.</source>
        <translation>{0} 年本社没有盈余，没有盈余可分。</translation>
    </message>
    <message>
        <source>In {0} our cooperative made a surplus of {1} yuan.</source>
        <translation>{0} 年本社盈余 {1} 元。</translation>
    </message>
    <message>
        <source>First, {0} yuan make good the losses of earlier years.</source>
        <translation>先用 {0} 元弥补以前年度的亏损。</translation>
    </message>
    <message>
        <source>Then {0} yuan go into the reserve. They stay in the cooperative; each member&apos;s part is entered in his account.</source>
        <translation>再提取公积金 {0} 元。这笔钱留在社里，每人的份额记在本人的成员账户上。</translation>
    </message>
    <message>
        <source>Then {0} yuan go into the reserve. They stay with the collective.</source>
        <translation>再提取公积公益金 {0} 元，留归集体。</translation>
    </message>
    <message>
        <source>Nothing remains to be shared out.</source>
        <translation>没有余额可分。</translation>
    </message>
    <message>
        <source>{0} yuan remain to be shared out.</source>
        <translation>剩下 {0} 元可以分配。</translation>
    </message>
    <message>
        <source>{0} yuan of it are not paid out but become the members&apos; contributions.</source>
        <translation>其中 {0} 元不发现金，转为成员出资。</translation>
    </message>
    <message>
        <source>{0} yuan are kept for later years.</source>
        <translation>留 {0} 元以后年度再分。</translation>
    </message>
    <message>
        <source>Of every 100 yuan to be shared out, {0} go back to those who dealt with the cooperative; the law asks for at least 60.</source>
        <translation>每 100 元可分配盈余中，有 {0} 元按交易返还给成员；法律要求不低于 60 元。</translation>
    </message>
    <message>
        <source>Whoever finds something wrong, or wants to know how his amount came about, tells the board or the supervisors by {0}. Each member is shown the account books on request (Cooperative Law Art. 21) and gets his own slip.</source>
        <translation>对以上内容有异议，或想了解本人数额如何算出的，请在 {0} 前向理事会或监事会提出。成员有权查阅会计账簿（《农民专业合作社法》第二十一条），并可领取本人的盈余分配单。</translation>
    </message>
    <message>
        <source>What each member gets</source>
        <translation>成员分配明细</translation>
    </message>
    <message>
        <source>Public notice of the surplus distribution</source>
        <translation>盈余分配公示</translation>
    </message>
    <message>
        <source>What each member gets (yuan)</source>
        <translation>成员分配明细（元）</translation>
    </message>
    <message>
        <source>If you do not agree</source>
        <translation>异议办法</translation>
    </message>
    <message>
        <source>Shown from</source>
        <translation>公示开始</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>公示截止</translation>
    </message>
    <message>
        <source>Whom to turn to</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Farmers&apos; specialised cooperative</source>
        <translation>农民专业合作社</translation>
    </message>
    <message>
        <source>Land share cooperative</source>
        <translation>土地股份合作社</translation>
    </message>
    <message>
        <source>Union of cooperatives</source>
        <translation>农民专业合作社联合社</translation>
    </message>
    <message>
        <source>Rural collective</source>
        <translation>农村集体经济组织</translation>
    </message>
    <message>
        <source>Name of the cooperative</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>组织形式</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Main business</source>
        <translation>业务范围</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>所在地区</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Website or shop on the web</source>
        <translation>网站或网店</translation>
    </message>
    <message>
        <source>State of business</source>
        <translation>经营状态</translation>
    </message>
    <message>
        <source>Members at the start of the year</source>
        <translation>年初成员数</translation>
    </message>
    <message>
        <source>Members at the end of the year</source>
        <translation>年末成员数</translation>
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
        <source>Contributions subscribed</source>
        <translation>成员认缴出资总额</translation>
    </message>
    <message>
        <source>contribution list</source>
        <translation>成员出资清单</translation>
    </message>
    <message>
        <source>Contributions paid in</source>
        <translation>成员实缴出资总额</translation>
    </message>
    <message>
        <source>form 01 row 22</source>
        <translation>会农社01表第22行</translation>
    </message>
    <message>
        <source>form 01 row 35</source>
        <translation>会农社01表第35行</translation>
    </message>
    <message>
        <source>form 01 row 41</source>
        <translation>会农社01表第41行</translation>
    </message>
    <message>
        <source>Income of the year</source>
        <translation>营业总收入</translation>
    </message>
    <message>
        <source>form 02 rows 1 and 8</source>
        <translation>会农社02表第1、8行</translation>
    </message>
    <message>
        <source>form 02 row 12</source>
        <translation>会农社02表第12行</translation>
    </message>
    <message>
        <source>form 02 rows 4 and 11</source>
        <translation>会农社02表第4、11行</translation>
    </message>
    <message>
        <source>form 02 row 17</source>
        <translation>会农社02表第17行</translation>
    </message>
    <message>
        <source>form 02 row 18</source>
        <translation>会农社02表第18行</translation>
    </message>
    <message>
        <source>register of trades</source>
        <translation>交易登记</translation>
    </message>
    <message>
        <source>Data for the annual report</source>
        <translation>年度报告数据表</translation>
    </message>
    <message>
        <source>The annual report for {0} is filed in the national enterprise credit information system from {1} to {2} (Cooperative Law Art. 17).</source>
        <translation>{0} 年度报告应于 {1} 至 {2} 通过国家企业信用信息公示系统报送（《农民专业合作社法》第十七条）。</translation>
    </message>
    <message>
        <source>The members</source>
        <translation>成员情况</translation>
    </message>
    <message>
        <source>No member joined or left in the year: there is no change to be told.</source>
        <translation>本年度没有成员入社或退社，无须备案。</translation>
    </message>
    <message>
        <source>The changes are told to the registrar by {0}, within 90 days after the year (registration regulation Art. 29); the list of them is a paper of its own.</source>
        <translation>成员变动应于 {0} 前（会计年度终了之日起 90 日内）向登记机关备案（《市场主体登记管理条例》第二十九条），名单另附。</translation>
    </message>
    <message>
        <source>Figures (yuan)</source>
        <translation>主要数据（元）</translation>
    </message>
    <message>
        <source>The ledger does not keep this year: what it would give is left blank.</source>
        <translation>本年度未在本账套记账，相关数据留空。</translation>
    </message>
    <message>
        <source>List of member changes</source>
        <translation>成员变动名单</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>入社</translation>
    </message>
    <message>
        <source>left</source>
        <translation>退社</translation>
    </message>
    <message>
        <source>To be told to the registrar by {0} (registration regulation Art. 29).</source>
        <translation>应于 {0} 前向登记机关备案（《市场主体登记管理条例》第二十九条）。</translation>
    </message>
    <message>
        <source>no part in it</source>
        <translation>不参与</translation>
    </message>
    <message>
        <source>{0} × {1}, rounded half up</source>
        <translation>{0} × {1}，四舍五入</translation>
    </message>
    <message>
        <source>the most that one member may get</source>
        <translation>已达每人上限</translation>
    </message>
    <message>
        <source>pool {0}, weight {1} of {2}; nobody gets more than {3}</source>
        <translation>总额 {0}，权数 {1}/{2}，每人至多 {3}</translation>
    </message>
    <message>
        <source>{0} × {1} ÷ {2} = {3}</source>
        <translation>{0} × {1} ÷ {2} = {3}</translation>
    </message>
    <message>
        <source>{0} and a rest; with the odd fen {1}</source>
        <translation>{0} 余有尾数，补 1 分得 {1}</translation>
    </message>
    <message>
        <source>{0} and a rest</source>
        <translation>{0} 余有尾数，舍去</translation>
    </message>
    <message>
        <source>Collective Law Art. 42</source>
        <translation>集体经济组织法第四十二条</translation>
    </message>
    <message>
        <source>Law Art. 44 (1)</source>
        <translation>合作社法第四十四条（一）</translation>
    </message>
    <message>
        <source>Law Art. 44 (2)</source>
        <translation>合作社法第四十四条（二）</translation>
    </message>
    <message>
        <source>Slip of the surplus distribution</source>
        <translation>盈余分配单</translation>
    </message>
    <message>
        <source>Becomes contribution</source>
        <translation>转为出资</translation>
    </message>
    <message>
        <source>Received by (signature or fingerprint)</source>
        <translation>领取人（签字或手印）</translation>
    </message>
    <message>
        <source>Slips of the surplus distribution</source>
        <translation>盈余分配单汇总</translation>
    </message>
</context>
</TS>
