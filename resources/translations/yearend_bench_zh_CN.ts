<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>%1: Gini coefficient %2</source>
        <translation>%1：基尼系数 %2</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>name of the rule</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>出席人数要求</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>通过比例</translation>
    </message>
    <message>
        <source>days of notice</source>
        <translation>置备天数</translation>
    </message>
    <message>
        <source>least payment</source>
        <translation>最低支付额</translation>
    </message>
    <message>
        <source>losses borne by leavers</source>
        <translation>退社成员分担亏损</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>rate of the reserve</source>
        <translation>公积金比例</translation>
    </message>
    <message>
        <source>base of the reserve</source>
        <translation>公积金基数</translation>
    </message>
    <message>
        <source>quantification of the reserve</source>
        <translation>公积金量化依据</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>taken from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>earned by</source>
        <translation>来源环节</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>shared by</source>
        <translation>分配依据</translation>
    </message>
    <message>
        <source>for each unit of</source>
        <translation>每单位</translation>
    </message>
    <message>
        <source>direction of trade</source>
        <translation>交易方向</translation>
    </message>
    <message>
        <source>business line</source>
        <translation>业务环节</translation>
    </message>
    <message>
        <source>coefficients</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>weighed over time</source>
        <translation>按时间加权</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>who takes part</source>
        <translation>参与成员</translation>
    </message>
    <message>
        <source>kinds of members</source>
        <translation>成员类型</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>利益方</translation>
    </message>
    <message>
        <source>assisted members</source>
        <translation>帮扶成员</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>turned into capital</source>
        <translation>转为出资</translation>
    </message>
    <message>
        <source>tax withheld</source>
        <translation>代扣个税</translation>
    </message>
    <message>
        <source>part</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>place</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not borne by leavers</source>
        <translation>不分担</translation>
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
        <source>the whole stage</source>
        <translation>整个分配级</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, what of it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Rests on: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Of it becomes share capital (Art. 44): %1 × %2 = %3%4</source>
        <translation>其中转为出资（第四十四条）：%1 × %2 = %3%4</translation>
    </message>
    <message>
        <source> (rounded down)</source>
        <translation>（舍去分以下）</translation>
    </message>
    <message>
        <source>No tax is withheld from this member: only natural persons bear it</source>
        <translation>该成员不代扣个税：只对自然人代扣</translation>
    </message>
    <message>
        <source>Tax withheld: %1 × %2 = %3%4</source>
        <translation>代扣个税：%1 × %2 = %3%4</translation>
    </message>
    <message>
        <source>Pool: %1 of what %2 earned of %3 %4: %5</source>
        <translation>总额：%3 %4 中%2所得部分的 %1：%5</translation>
    </message>
    <message>
        <source>; gross margins: %1</source>
        <translation>；各环节毛利：%1</translation>
    </message>
    <message>
        <source>Part of the reserve, kept in the member account (Art. 42)</source>
        <translation>公积金份额，记入成员账户（第四十二条）</translation>
    </message>
    <message>
        <source>Quantified: the whole reserve, %1</source>
        <translation>量化：全部公积金 %1</translation>
    </message>
    <message>
        <source>Quantified: %1 of the reserve %2, that is %3</source>
        <translation>量化：公积金 %2 的 %1，即 %3</translation>
    </message>
    <message>
        <source>Paid in money</source>
        <translation>实付现金</translation>
    </message>
    <message>
        <source>%1 − %2 (share capital) − %3 (tax withheld) = %4</source>
        <translation>%1 − %2（转为出资）− %3（代扣个税）= %4</translation>
    </message>
    <message>
        <source>Dealing %1 of %2: %3, %4%5, %6 yuan</source>
        <translation>交易第 %1 号，%2：%3，%4%5，%6 元</translation>
    </message>
    <message>
        <source>, takes back dealing %1</source>
        <translation>，冲销交易第 %1 号</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Contribution %1 of %2: %3, %4</source>
        <translation>出资第 %1 号，%2：%3，%4</translation>
    </message>
    <message>
        <source>, takes back contribution %1</source>
        <translation>，冲销出资第 %1 号</translation>
    </message>
    <message>
        <source>… and %1 more of them, which the register lists</source>
        <translation>……另有 %1 笔，见登记簿</translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>Guaranteed dividend per mu</source>
        <translation>每亩保底分红</translation>
    </message>
    <message>
        <source>Guaranteed dividend</source>
        <translation>保底分红</translation>
    </message>
    <message>
        <source>Patronage refund by trade</source>
        <translation>按交易额返还</translation>
    </message>
    <message>
        <source>Patronage refund</source>
        <translation>盈余返还</translation>
    </message>
    <message>
        <source>Residual surplus by member account</source>
        <translation>剩余盈余按成员账户</translation>
    </message>
    <message>
        <source>Residual surplus</source>
        <translation>剩余盈余</translation>
    </message>
    <message>
        <source>By days of labour</source>
        <translation>按劳务工日</translation>
    </message>
    <message>
        <source>Labour dividend</source>
        <translation>劳务分红</translation>
    </message>
    <message>
        <source>Per household</source>
        <translation>按户</translation>
    </message>
    <message>
        <source>Household dividend</source>
        <translation>户均分红</translation>
    </message>
    <message>
        <source>Named amounts</source>
        <translation>指定金额</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1: “%2” is no number of a row; expected digits such as 12.</source>
        <translation>%1：“%2”不是编号；应为数字，如 12。</translation>
    </message>
</context>
<context>
    <name>coop::ui::CharterEditor</name>
    <message>
        <source>Version of the charter</source>
        <translation>章程版本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>e.g. Charter as amended in 2024</source>
        <translation>例如：章程（2024年修订）</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Clause on the distribution</source>
        <translation>盈余分配条款</translation>
    </message>
    <message>
        <source>e.g. clause 38</source>
        <translation>例如：第三十八条</translation>
    </message>
    <message>
        <source>Least payment</source>
        <translation>最低支付额</translation>
    </message>
    <message>
        <source>Quorum (Art. 30: two thirds)</source>
        <translation>出席比例（第三十条：三分之二）</translation>
    </message>
    <message>
        <source>Majority: more than</source>
        <translation>通过：超过表决权的</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>大会前置备天数</translation>
    </message>
    <message>
        <source>Losses of a leaver</source>
        <translation>退社成员分担亏损</translation>
    </message>
</context>
<context>
    <name>coop::ui::CharterPane</name>
    <message>
        <source>Versions of the charter</source>
        <translation>章程各版本</translation>
    </message>
    <message>
        <source>In what the two versions differ</source>
        <translation>两个版本的不同之处</translation>
    </message>
    <message>
        <source>Use for this year's plan</source>
        <translation>用于本年方案</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>分配办法</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>施行中</translation>
    </message>
    <message>
        <source>Versions by date</source>
        <translation>按日期的版本</translation>
    </message>
    <message>
        <source>＋ New version</source>
        <translation>＋ 新版本</translation>
    </message>
    <message>
        <source>No charter is kept yet, so the law's own split holds. With a charter each year uses the version in force on its 31 December.</source>
        <translation>还没有录入章程，按法定办法分配。录入后，每年使用当年12月31日施行的版本。</translation>
    </message>
    <message>
        <source>Enter the charter</source>
        <translation>录入章程</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>与之比较的版本</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>What was typed for this version is not saved.</source>
        <translation>这个版本的修改还没有保存。</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Add the version</source>
        <translation>增加版本</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Removed: %1; Ctrl+Z brings it back.</source>
        <translation>已删除：%1；按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>With two versions, what changed from the older to the newer one stands here.</source>
        <translation>有两个版本时，这里列出从旧版本到新版本的修改内容。</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两个版本内容相同。</translation>
    </message>
</context>
<context>
    <name>coop::ui::DraftBench</name>
    <message>
        <source>Drafts side by side</source>
        <translation>方案并排比较</translation>
    </message>
    <message>
        <source>Figures of the drafts</source>
        <translation>各方案数据</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>盈余公积</translation>
    </message>
    <message>
        <source>Refunds by dealings</source>
        <translation>盈余返还</translation>
    </message>
    <message>
        <source>Share of the refunds</source>
        <translation>返还比例</translation>
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
        <source>Retained</source>
        <translation>留存未分配</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Assisted members</source>
        <translation>帮扶成员</translation>
    </message>
    <message>
        <source>Binding rules</source>
        <translation>强制规则</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不可行</translation>
    </message>
</context>
<context>
    <name>coop::ui::DraftStrip</name>
    <message>
        <source>＋ Copy</source>
        <translation>＋ 复制</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>A copy of this draft to try things out; both are kept</source>
        <translation>复制一份方案来试算，两份都保留</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Remove this draft</source>
        <translation>删除这个方案</translation>
    </message>
    <message>
        <source>More for this draft</source>
        <translation>方案的更多操作</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>The figures of all drafts, a column each</source>
        <translation>每个方案一列的数据</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不对比</translation>
    </message>
</context>
<context>
    <name>coop::ui::PartRow</name>
    <message>
        <source>Part of the reserve</source>
        <translation>公积金的份额</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>删除这一部分</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Quantified by</source>
        <translation>量化依据</translation>
    </message>
</context>
<context>
    <name>coop::ui::PlanPane</name>
    <message>
        <source>The first figures of the plan's checksum: what is adopted and posted has the same</source>
        <translation>方案校验码的前几位：通过和记账的方案与它一致</translation>
    </message>
    <message>
        <source>Make it the proposal</source>
        <translation>提交公示</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Propose as a correction</source>
        <translation>提出更正方案</translation>
    </message>
    <message>
        <source>A distribution of %1 stands: %2, %3 · %4. Drafts can still be tried out.</source>
        <translation>%1年已有分配方案：%2，%3 · %4。仍可试算其他方案。</translation>
    </message>
    <message>
        <source>The rule of the charter in force</source>
        <translation>现行章程的分配办法</translation>
    </message>
    <message>
        <source>No charter is in force in this year; the law's own split holds.</source>
        <translation>本年没有施行的章程，按法定办法分配。</translation>
    </message>
    <message>
        <source>%1, posted</source>
        <translation>%1年（已记账）</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Draft removed; Ctrl+Z brings it back.</source>
        <translation>方案已删除；按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Proposed: %1 · %2</source>
        <translation>已提出：%1 · %2</translation>
    </message>
</context>
<context>
    <name>coop::ui::PolicyPanel</name>
    <message>
        <source>Rule of the charter</source>
        <translation>章程的分配办法</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>提取盈余公积</translation>
    </message>
</context>
<context>
    <name>coop::ui::PostingStep</name>
    <message>
        <source>Last day of the year</source>
        <translation>当年最后一天</translation>
    </message>
    <message>
        <source>Day of the resolution</source>
        <translation>决议日</translation>
    </message>
</context>
<context>
    <name>coop::ui::QuantificationEdit</name>
    <message>
        <source>＋ Add a part</source>
        <translation>＋ 增加一部分</translation>
    </message>
    <message>
        <source>Law Art. 42: the reserve is quantified as each member's share</source>
        <translation>法律第四十二条：公积金量化为每个成员的份额</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part, measure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>quantified by trade, as the law has it</source>
        <translation>按交易量（额）量化到成员</translation>
    </message>
    <message>
        <source>quantified by %1</source>
        <translation>按%1量化到成员</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>＋ Quantify by something else</source>
        <translation>＋ 改用其他量化依据</translation>
    </message>
</context>
<context>
    <name>coop::ui::ResultPanel</name>
    <message>
        <source>vs. %1</source>
        <translation>比%1</translation>
    </message>
    <message>
        <source>Against %1: %2 gain %3, %4 lose %5, %6 as before</source>
        <translation>与%1相比：%2 人增加 %3，%4 人减少 %5，%6 人不变</translation>
    </message>
    <message>
        <source>largest gain %1</source>
        <translation>增加最多：%1</translation>
    </message>
    <message>
        <source>largest loss %1</source>
        <translation>减少最多：%1</translation>
    </message>
    <message>
        <source>%1 went to those who are not here any more</source>
        <translation>%1 原属已不在本方案中的成员</translation>
    </message>
</context>
<context>
    <name>coop::ui::RulesCard</name>
    <message>
        <source>Statutory checks</source>
        <translation>依法检查</translation>
    </message>
    <message>
        <source>Left to charter and assembly</source>
        <translation>由章程和大会决定</translation>
    </message>
</context>
<context>
    <name>coop::ui::StageCard</name>
    <message>
        <source>of the distributable surplus of %1</source>
        <translation>取自%1的可分配盈余</translation>
    </message>
    <message>
        <source>of what remains of %1</source>
        <translation>取自%1的剩余部分</translation>
    </message>
    <message>
        <source>%1 becomes share capital</source>
        <translation>%1转为出资</translation>
    </message>
    <message>
        <source>%1 tax withheld</source>
        <translation>代扣个税%1</translation>
    </message>
</context>
<context>
    <name>coop::ui::StageDetails</name>
    <message>
        <source>Business line that the rate is of</source>
        <translation>比例所取的业务环节</translation>
    </message>
    <message>
        <source>The whole surplus</source>
        <translation>全部盈余</translation>
    </message>
    <message>
        <source>Part that becomes share capital</source>
        <translation>转为出资的部分</translation>
    </message>
    <message>
        <source>Tax withheld from natural persons</source>
        <translation>对自然人代扣的个税</translation>
    </message>
    <message>
        <source>Clause of the charter</source>
        <translation>章程条款</translation>
    </message>
    <message>
        <source>Earned by</source>
        <translation>来源环节</translation>
    </message>
    <message>
        <source>none, or 50%</source>
        <translation>不转，或 50%</translation>
    </message>
    <message>
        <source>e.g. charter, clause 38</source>
        <translation>例如：章程第三十八条</translation>
    </message>
    <message>
        <source>Law Art. 44: surplus that the assembly turns into the members' capital</source>
        <translation>法律第四十四条：经成员大会表决，可以将盈余转为成员出资</translation>
    </message>
    <message>
        <source>Kept back from what farmers and residents are paid in money</source>
        <translation>从支付给农户和居民的现金中代扣</translation>
    </message>
    <message>
        <source>To capital</source>
        <translation>转为出资</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>代扣个税</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
</context>
<context>
    <name>coop::ui::WeightingFields</name>
    <message>
        <source>Direction of trade</source>
        <translation>交易方向</translation>
    </message>
    <message>
        <source>Business line</source>
        <translation>业务环节</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部环节</translation>
    </message>
    <message>
        <source>by yuan and days of the year</source>
        <translation>按本年元·日加权</translation>
    </message>
    <message>
        <source>Weigh contributions by yuan and days of the year</source>
        <translation>出资按本年元·日加权</translation>
    </message>
    <message>
        <source>Coefficients by product</source>
        <translation>各产品系数</translation>
    </message>
    <message>
        <source>Amounts by member number</source>
        <translation>各成员编号的金额</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>eggs = 1.5</source>
        <translation>鸡蛋 = 1.5</translation>
    </message>
    <message>
        <source>001 = 300.00</source>
        <translation>001 = 300.00</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
</context>
</TS>
