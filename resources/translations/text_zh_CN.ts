<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Explanation</name>
    <message>
        <source>Pool: %1 of %2: %3 × %1 = %4</source>
        <translation>分配额：按%2的 %1：%3 × %1 = %4</translation>
    </message>
    <message>
        <source> (a refund is rounded up, so that its legal floor holds)</source>
        <translation>（返还总额向上取到分，以保证法定下限）</translation>
    </message>
    <message>
        <source> (rounded half up)</source>
        <translation>（四舍五入到分）</translation>
    </message>
    <message>
        <source>Pool: %1 for each unit of %2; the members&apos; sums add up to %3</source>
        <translation>分配额：每单位%2 %1 元；各成员之和为 %3</translation>
    </message>
    <message>
        <source>Pool: a fixed sum of %1</source>
        <translation>分配额：固定总额 %1</translation>
    </message>
    <message>
        <source>Pool: the sum of the amounts that the policy names, %1</source>
        <translation>分配额：方案所列金额之和 %1</translation>
    </message>
    <message>
        <source>; there remain only %1, so the pool is %2</source>
        <translation>；只剩 %1，故分配额为 %2</translation>
    </message>
    <message>
        <source>Cap: nobody takes more than %1 of the pool: %2 × %1, in whole fen: %3</source>
        <translation>上限：每名成员不超过分配额的 %1：%2 × %1，取整到分：%3</translation>
    </message>
    <message>
        <source>; nobody reaches it</source>
        <translation>；无人达到</translation>
    </message>
    <message>
        <source>; members at the cap: %1, together %2 with a weight of %3, the others share the rest</source>
        <translation>；达到上限的成员 %1 名，共 %2，权数 %3；其余部分由其他成员分享</translation>
    </message>
    <message>
        <source>Weight: %1 of %2 %3 (%4)</source>
        <translation>权数：%1，全体 %2（单位：%3；%4）</translation>
    </message>
    <message>
        <source>0.00: the pool is 0.00, there is nothing to share</source>
        <translation>0.00：分配额为 0.00，无可分配</translation>
    </message>
    <message>
        <source>at the cap: %1</source>
        <translation>按上限：%1</translation>
    </message>
    <message>
        <source>%1, more than the cap → %2</source>
        <translation>%1，超过上限 → %2</translation>
    </message>
    <message>
        <source>Rounded half up to the fen.</source>
        <translation>四舍五入到分。</translation>
    </message>
    <message>
        <source>Every part is cut to the whole fen; fen left over: %1, one each to the largest remainders (equal ones: to the lower number).</source>
        <translation>各人先舍去不足一分的部分；剩下的尾差 %1 分，按余数从大到小每人一分（余数相同的，编号小者先得）。</translation>
    </message>
    <message>
        <source>This part has no remainder and gets none.</source>
        <translation>本人没有余数，不得尾差。</translation>
    </message>
    <message>
        <source>This remainder, %1 fen, is number %2 by size and gets one fen: %3 + 0.01 = %4.</source>
        <translation>本人余数 %1 分，排第 %2 位，得尾差一分：%3 + 0.01 = %4。</translation>
    </message>
    <message>
        <source>This remainder, %1 fen, is number %2 by size and gets none; the last one served has %3 fen.</source>
        <translation>本人余数 %1 分，排第 %2 位，不得尾差；最后一名得尾差者的余数为 %3 分。</translation>
    </message>
    <message>
        <source>Distributable surplus</source>
        <translation>可分配盈余</translation>
    </message>
    <message>
        <source>%1 − %2: nothing is left after losses, so 0.00</source>
        <translation>%1 − %2：弥补亏损后没有剩余，故为 0.00</translation>
    </message>
    <message>
        <source>Surplus of %1: %2</source>
        <translation>%1 年盈余：%2</translation>
    </message>
    <message>
        <source>Loss of earlier years to be made up first: %1</source>
        <translation>减：弥补以前年度亏损 %1</translation>
    </message>
    <message>
        <source>Reserve: %1 of %2: %3 × %1 = %4</source>
        <translation>减：提取盈余公积，%2的 %1：%3 × %1 = %4</translation>
    </message>
    <message>
        <source>; never more than what is left after losses, never less than nothing: %1</source>
        <translation>；不超过弥补亏损后的盈余，也不为负：%1</translation>
    </message>
    <message>
        <source>Why %1? %2 %3, year %4</source>
        <translation>为什么是 %1？ %2 %3，%4 年度</translation>
    </message>
    <message>
        <source>Total: %1 = %2</source>
        <translation>合计：%1 = %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, direction</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 yuan (dealings: %3)</source>
        <translation>%1：%2 元（%3 笔）</translation>
    </message>
    <message>
        <source>%1: %2 (dealings: %3)</source>
        <translation>%1：%2（%3 笔）</translation>
    </message>
    <message>
        <source>%1: %2 × coefficient %3 = %4 (dealings: %5)</source>
        <translation>%1：%2 × 系数 %3 = %4（%5 笔）</translation>
    </message>
    <message>
        <source>No such trade in %1</source>
        <translation>%1 年没有这类交易</translation>
    </message>
    <message>
        <source>Member account before this distribution: contribution %1 + reserve share %2 + state subsidy share %3 + donation share %4 = %5 yuan</source>
        <translation>本次分配前的成员账户：出资 %1 + 公积金份额 %2 + 财政补助份额 %3 + 捐赠份额 %4 = %5 元</translation>
    </message>
    <message>
        <source>Contribution paid in on 31 December %1, without labour and technology: %2 yuan</source>
        <translation>%1 年 12 月 31 日实缴出资（不含劳务、技术）：%2 元</translation>
    </message>
    <message>
        <source>Yuan-days of %1, the balance at the end of each of its %2 days added up: %3; %4</source>
        <translation>%1 年元·天（全年 %2 天每日终了余额之和）：%3；%4</translation>
    </message>
    <message>
        <source>A household of one member: 1</source>
        <translation>一人一户：1</translation>
    </message>
    <message>
        <source>Household %1 counts 1, shared by its members of the year: 1 ÷ %2</source>
        <translation>户 %1 计 1，由户内本年度成员均分：1 ÷ %2</translation>
    </message>
    <message>
        <source>yuan</source>
        <comment>unit</comment>
        <translation>元</translation>
    </message>
    <message>
        <source>units of quantity</source>
        <comment>unit</comment>
        <translation>数量单位</translation>
    </message>
    <message>
        <source>mu</source>
        <comment>unit</comment>
        <translation>亩</translation>
    </message>
    <message>
        <source>days</source>
        <comment>unit</comment>
        <translation>工日</translation>
    </message>
    <message>
        <source>yuan-days</source>
        <comment>unit</comment>
        <translation>元·天</translation>
    </message>
    <message>
        <source>members</source>
        <comment>unit</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>households</source>
        <comment>unit</comment>
        <translation>户</translation>
    </message>
    <message>
        <source>Land held on 31 December %1: %2 mu</source>
        <translation>%1 年 12 月 31 日持有的土地：%2 亩</translation>
    </message>
    <message>
        <source>Labour days dated in %1: %2</source>
        <translation>%1 年内的劳务工日：%2</translation>
    </message>
    <message>
        <source>Each member of the year counts 1</source>
        <translation>本年度成员每人计 1</translation>
    </message>
    <message>
        <source>Amount that the policy names for this member: %1 yuan</source>
        <translation>方案为该成员列明的金额：%1 元</translation>
    </message>
    <message>
        <source>takes no part: left during the year, so only trade counts</source>
        <translation>不参加：年内已退社，只参加按交易的分配</translation>
    </message>
    <message>
        <source>takes no part: the stage is only for the kinds %1, this member is %2</source>
        <translation>不参加：本级只限成员类型 %1，该成员是%2</translation>
    </message>
    <message>
        <source>takes no part: the stage is only for the parties %1, this member belongs to %2</source>
        <translation>不参加：本级只限利益主体 %1，该成员属于%2</translation>
    </message>
    <message>
        <source>takes no part: the stage is only for assisted members</source>
        <translation>不参加：本级只限帮扶对象</translation>
    </message>
    <message>
        <source>takes no part: the stage is not for assisted members</source>
        <translation>不参加：本级不含帮扶对象</translation>
    </message>
    <message>
        <source>What the stages before leave: %1 = %2</source>
        <translation>前各级分配后剩余：%1 = %2</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>the file is damaged inside</source>
        <translation>文件内部已损坏</translation>
    </message>
    <message>
        <source>its tables, triggers or views are not those of this program</source>
        <translation>其中的表、触发器或视图不是本程序的</translation>
    </message>
    <message>
        <source>a row points to another row that is not there</source>
        <translation>某行指向一个不存在的行</translation>
    </message>
    <message>
        <source>the change log does not fit its hash chain</source>
        <translation>变更日志与其散列链不符</translation>
    </message>
    <message>
        <source>a row is not what the change log last wrote</source>
        <translation>某行与变更日志最后一次记载不符</translation>
    </message>
    <message>
        <source>a sum does not add up</source>
        <translation>合计数不符</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” exists already; nothing is overwritten. Choose another name.</source>
        <translation>文件“%1”已经存在，不会覆盖。请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” is not a book of this program.</source>
        <translation>“%1”不是本程序的账本。</translation>
    </message>
    <message>
        <source>The book “%1” was written by a newer version of this program (its tables: %2). Install that version to open it.</source>
        <translation>账本“%1”由本程序的更新版本写成（表结构 %2）。请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>The book “%1” is damaged. Put back the last backup.</source>
        <translation>账本“%1”已损坏。请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>The book “%1” is in use by %2. Close it there first.</source>
        <translation>账本“%1”正由 %2 使用。请先在那里关闭。</translation>
    </message>
    <message>
        <source>The book “%1” is in use by another program. Close it there first.</source>
        <translation>账本“%1”正由其他程序使用。请先在那里关闭。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is write-protected, or it is open to read only.</source>
        <translation>“%1”不能写入：文件或所在文件夹写保护，或账本以只读方式打开。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full; nothing was changed. Make room and try again.</source>
        <translation>“%1”所在的磁盘已满，未作任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>“%1”无法读写。</translation>
    </message>
    <message>
        <source>table %1, row %2: </source>
        <translation>表 %1 第 %2 行：</translation>
    </message>
    <message>
        <source>table %1: </source>
        <translation>表 %1：</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
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
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入社日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退社日期</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>帮扶对象</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>利益主体</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>成员编号</translation>
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
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Term ends on</source>
        <translation>期限至</translation>
    </message>
    <message>
        <source>Valuation basis</source>
        <translation>作价依据</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Business line</source>
        <translation>业务环节</translation>
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
        <source>Reserve share</source>
        <translation>公积金份额</translation>
    </message>
    <message>
        <source>State subsidy share</source>
        <translation>财政补助份额</translation>
    </message>
    <message>
        <source>Donation share</source>
        <translation>捐赠份额</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会人数</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>赞成票</translation>
    </message>
    <message>
        <source>Votes in all</source>
        <translation>表决权总数</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>组织形式</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Subscribed capital</source>
        <translation>出资总额</translation>
    </message>
    <message>
        <source>Suspended from</source>
        <translation>停业起</translation>
    </message>
    <message>
        <source>Suspended to</source>
        <translation>停业至</translation>
    </message>
    <message>
        <source>In liquidation</source>
        <translation>清算中</translation>
    </message>
    <message>
        <source>Perennial crop planted on</source>
        <translation>多年生作物种植日</translation>
    </message>
    <message>
        <source>Books kept by an agency</source>
        <translation>代理记账</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>建账年度</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>本年盈余</translation>
    </message>
    <message>
        <source>Loss of earlier years</source>
        <translation>以前年度亏损</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
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
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件数</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>Auxiliary items</source>
        <translation>辅助核算</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>会计制度</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>溢价</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Farmer</source>
        <comment>kind of member</comment>
        <translation>农民</translation>
    </message>
    <message>
        <source>Resident</source>
        <comment>kind of member</comment>
        <translation>非农民</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>kind of member</comment>
        <translation>企业</translation>
    </message>
    <message>
        <source>Public institution</source>
        <comment>kind of member</comment>
        <translation>事业单位</translation>
    </message>
    <message>
        <source>Social organisation</source>
        <comment>kind of member</comment>
        <translation>社会组织</translation>
    </message>
    <message>
        <source>Village collective</source>
        <comment>kind of member</comment>
        <translation>农村集体经济组织</translation>
    </message>
    <message>
        <source>Farmers</source>
        <comment>party</comment>
        <translation>农户</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <comment>party</comment>
        <translation>企业</translation>
    </message>
    <message>
        <source>Village collectives</source>
        <comment>party</comment>
        <translation>村集体</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>party</comment>
        <translation>政府</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>理事长</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>理事</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>监事</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>会计</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>出纳</translation>
    </message>
    <message>
        <source>Specialised farmers&apos; cooperative</source>
        <translation>农民专业合作社</translation>
    </message>
    <message>
        <source>Land share cooperative</source>
        <translation>土地股份合作社</translation>
    </message>
    <message>
        <source>Union of cooperatives</source>
        <translation>联合社</translation>
    </message>
    <message>
        <source>Rural collective economic organisation</source>
        <translation>农村集体经济组织</translation>
    </message>
    <message>
        <source>Members&apos; assembly</source>
        <translation>成员大会</translation>
    </message>
    <message>
        <source>Delegates&apos; assembly</source>
        <translation>成员代表大会</translation>
    </message>
    <message>
        <source>Board meeting</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>实物</translation>
    </message>
    <message>
        <source>Land use right</source>
        <translation>土地经营权</translation>
    </message>
    <message>
        <source>Forest right</source>
        <translation>林权</translation>
    </message>
    <message>
        <source>Intellectual property</source>
        <translation>知识产权</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>劳务</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Valued by all members</source>
        <translation>全体成员评估</translation>
    </message>
    <message>
        <source>Valued by an appraiser</source>
        <translation>第三方评估</translation>
    </message>
    <message>
        <source>Direct state subsidy</source>
        <translation>国家财政直接补助</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交售</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>industry</comment>
        <translation>一产</translation>
    </message>
    <message>
        <source>Secondary</source>
        <comment>industry</comment>
        <translation>二产</translation>
    </message>
    <message>
        <source>Tertiary</source>
        <comment>industry</comment>
        <translation>三产</translation>
    </message>
    <message>
        <source>Guaranteed dividend</source>
        <translation>保底分红</translation>
    </message>
    <message>
        <source>Patronage refund</source>
        <translation>盈余返还</translation>
    </message>
    <message>
        <source>Residual surplus</source>
        <translation>剩余盈余</translation>
    </message>
    <message>
        <source>Trade by amount</source>
        <translation>交易额</translation>
    </message>
    <message>
        <source>Trade by quantity</source>
        <translation>交易量</translation>
    </message>
    <message>
        <source>Land area</source>
        <translation>土地面积</translation>
    </message>
    <message>
        <source>Labour days</source>
        <translation>劳务工日</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>出资额</translation>
    </message>
    <message>
        <source>Member account</source>
        <translation>成员账户</translation>
    </message>
    <message>
        <source>Equal for each member</source>
        <translation>人均</translation>
    </message>
    <message>
        <source>Equal for each household</source>
        <translation>户均</translation>
    </message>
    <message>
        <source>Fixed amounts</source>
        <translation>指定金额</translation>
    </message>
    <message>
        <source>the distributable surplus</source>
        <translation>可分配盈余</translation>
    </message>
    <message>
        <source>what remains</source>
        <translation>剩余部分</translation>
    </message>
    <message>
        <source>the year&apos;s surplus</source>
        <translation>本年盈余</translation>
    </message>
    <message>
        <source>the surplus after losses</source>
        <translation>弥补亏损后盈余</translation>
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
        <source>Deliveries and purchases</source>
        <translation>交售和购买</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>nothing is entered here; a value is required</source>
        <translation>未填写；此项必填</translation>
    </message>
    <message>
        <source>“{value}” is not an amount; expected yuan with at most two decimals, such as 1234.50</source>
        <translation>“{value}”不是金额；应为元，最多两位小数，例如 1234.50</translation>
    </message>
    <message>
        <source>“{value}” has too many decimals; at most {0} are allowed, and nothing is rounded here</source>
        <translation>“{value}”小数位过多；最多 {0} 位，程序不代为舍入</translation>
    </message>
    <message>
        <source>“{value}” is not a number; expected digits such as 12.5</source>
        <translation>“{value}”不是数字；应为数字，例如 12.5</translation>
    </message>
    <message>
        <source>“{value}” is not a date; expected year, month and day, such as 2025-03-31</source>
        <translation>“{value}”不是日期；应为年月日，例如 2025-03-31</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number; expected digits such as 12</source>
        <translation>“{value}”不是整数；应为整数，例如 12</translation>
    </message>
    <message>
        <source>“{value}” is out of range; expected {0} to {1}</source>
        <translation>“{value}”超出范围；应在 {0} 与 {1} 之间</translation>
    </message>
    <message>
        <source>“{value}” is not a known word here; expected one of: {0}</source>
        <translation>“{value}”不是可用的词；应为其中之一：{0}</translation>
    </message>
    <message>
        <source>the text is too long; at most {0} characters are kept</source>
        <translation>文字过长；最多 {0} 个字符</translation>
    </message>
    <message>
        <source>the text holds an invisible control character; type it anew without it</source>
        <translation>文字中含有不可见的控制字符；请去掉后重新输入</translation>
    </message>
    <message>
        <source>“{value}” is negative; expected zero or more</source>
        <translation>“{value}”为负数；应为零或正数</translation>
    </message>
    <message>
        <source>“{value}” is zero; expected another number</source>
        <translation>“{value}”为零；应为非零数</translation>
    </message>
    <message>
        <source>“{value}” is not a percentage; expected a number with a % sign and at most four decimals, such as 12.5%</source>
        <translation>“{value}”不是百分比；应为带 % 号的数字，最多四位小数，例如 12.5%</translation>
    </message>
    <message>
        <source>“{value}” is more than 100%; expected 0% to 100%</source>
        <translation>“{value}”超过 100%；应在 0% 与 100% 之间</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no; expected yes 是 or no 否</source>
        <translation>“{value}”既不是“是”也不是“否”；应为 yes 是 或 no 否</translation>
    </message>
    <message>
        <source>the file cannot be read ({0}); expected an existing file that you may read</source>
        <translation>文件无法读取（{0}）；应为存在且有权读取的文件</translation>
    </message>
    <message>
        <source>the file has no header row; expected the column names in its first row</source>
        <translation>文件没有表头；第一行应为列名</translation>
    </message>
    <message>
        <source>“{value}” is of an unknown kind; expected a file that ends in .csv, .xlsx or .ods</source>
        <translation>“{value}”的类型不明；文件名应以 .csv、.xlsx 或 .ods 结尾</translation>
    </message>
    <message>
        <source>the file is not text in any known encoding; expected UTF-8, UTF-16 or GB18030</source>
        <translation>文件不是任何已知编码的文本；应为 UTF-8、UTF-16 或 GB18030</translation>
    </message>
    <message>
        <source>the file is damaged ({0}); save it anew in the program it comes from</source>
        <translation>文件已损坏（{0}）；请在原来的程序中重新保存</translation>
    </message>
    <message>
        <source>the file is too large: more than {0} {1}; split it into several files</source>
        <translation>文件过大：超过 {0} {1}；请分成几个文件</translation>
    </message>
    <message>
        <source>there is no sheet named “{value}”; the file has: {0}</source>
        <translation>没有名为“{value}”的工作表；文件中有：{0}</translation>
    </message>
    <message>
        <source>there is no column “{value}” here; known columns: {0}</source>
        <translation>没有“{value}”这一列；可用的列：{0}</translation>
    </message>
    <message>
        <source>the required column “{0}” is missing; add it to the header row</source>
        <translation>缺少必需的列“{0}”；请在表头中补上</translation>
    </message>
    <message>
        <source>the column “{value}” stands twice in the header row; keep one of them</source>
        <translation>表头中“{value}”列重复；请只留一列</translation>
    </message>
    <message>
        <source>the row has more cells than the header has columns; look for an unquoted separator</source>
        <translation>本行单元格多于表头列数；请检查是否有未加引号的分隔符</translation>
    </message>
    <message>
        <source>the cell holds a formula without a stored result; expected a plain value</source>
        <translation>单元格是没有保存结果的公式；应为普通值</translation>
    </message>
    <message>
        <source>there is no entry “{value}” in the profile; known entries: {0}</source>
        <translation>基本信息中没有“{value}”一项；可用的项：{0}</translation>
    </message>
    <message>
        <source>the entry “{value}” stands twice; keep one of them</source>
        <translation>“{value}”一项重复；请只留一项</translation>
    </message>
    <message>
        <source>the member number “{value}” is already taken ({0}); expected a number of its own for each member</source>
        <translation>成员编号“{value}”已被占用（{0}）；每名成员应有自己的编号</translation>
    </message>
    <message>
        <source>the identity number “{value}” does not fit its check digit; compare it with the card</source>
        <translation>证件号码“{value}”与校验码不符；请与证件核对</translation>
    </message>
    <message>
        <source>“{value}” does not have the form of an identity number; expected 18 characters with a real birthday</source>
        <translation>“{value}”不像身份证号码；应为 18 位且出生日期真实存在</translation>
    </message>
    <message>
        <source>the credit code “{value}” does not fit its check digit; compare it with the licence</source>
        <translation>统一社会信用代码“{value}”与校验码不符；请与营业执照核对</translation>
    </message>
    <message>
        <source>“{value}” does not have the form of a unified social credit code; expected 18 digits and capital letters</source>
        <translation>“{value}”不像统一社会信用代码；应为 18 位数字和大写字母</translation>
    </message>
    <message>
        <source>the identity number “{value}” is also that of member {0}; expected one person to be one member</source>
        <translation>证件号码“{value}”与成员 {0} 相同；一人应只有一个成员身份</translation>
    </message>
    <message>
        <source>the day of leaving “{value}” lies before the day of joining {0}; expected the same day or a later one</source>
        <translation>退社日期“{value}”早于入社日期 {0}；应为同日或之后</translation>
    </message>
    <message>
        <source>the bank card number “{value}” does not fit its check digit; compare it with the card</source>
        <translation>银行卡号“{value}”与校验码不符；请与银行卡核对</translation>
    </message>
    <message>
        <source>the member has contributions, trades, shares or other entries and cannot be removed; enter a day of leaving instead</source>
        <translation>该成员已有出资、交易或份额，不能删除；请改填退社日期</translation>
    </message>
    <message>
        <source>there is no member with the number “{value}”; expected a number of the member register</source>
        <translation>没有编号为“{value}”的成员；应为成员名册中的编号</translation>
    </message>
    <message>
        <source>{0} was not a member on {1}; expected a day between joining and leaving</source>
        <translation>{0} 在 {1} 不是成员；日期应在入社与退社之间</translation>
    </message>
    <message>
        <source>nothing is contributed; expected a subscribed amount, a paid amount or a quantity</source>
        <translation>没有任何出资；应填写认缴额、实缴额或数量</translation>
    </message>
    <message>
        <source>labour and technology are not registered capital (registration rules Art. 13); the row counts as a distribution weight by its quantity only, its amount never counts</source>
        <translation>劳务、技术不得作为出资登记（登记管理条例第十三条）；本行只以数量作为分配权数，金额不计入出资</translation>
    </message>
    <message>
        <source>the quantity is missing; expected mu for land, days for labour</source>
        <translation>缺少数量；土地应填亩数，劳务应填工日</translation>
    </message>
    <message>
        <source>the unit “{value}” does not fit {0}; expected {1}</source>
        <translation>单位“{value}”与“{0}”不符；应为 {1}</translation>
    </message>
    <message>
        <source>the end “{value}” lies before the beginning; expected a later day</source>
        <translation>截止日“{value}”早于起始日；应为之后的日期</translation>
    </message>
    <message>
        <source>a contribution in kind has no valuation basis (accounting system 2021); expected invoice 凭据, all-members 全体成员评估 or appraiser 第三方评估</source>
        <translation>非货币出资没有作价依据（2021 年会计制度）；应为 invoice 凭据、all-members 全体成员评估 或 appraiser 第三方评估</translation>
    </message>
    <message>
        <source>more is taken out than the member holds on that day: {0}; expected at most that much</source>
        <translation>取出的多于该成员当日所持：{0}；最多只能取出这么多</translation>
    </message>
    <message>
        <source>a file with the same content was imported on {0}; make sure that it is not entered twice</source>
        <translation>内容相同的文件已于 {0} 导入；请确认没有重复录入</translation>
    </message>
    <message>
        <source>the row has been taken back before; it can be taken back only once</source>
        <translation>该行已冲销过；只能冲销一次</translation>
    </message>
    <message>
        <source>“{value}” lies before the day {0} of the row it takes back; expected that day or a later one</source>
        <translation>“{value}”早于被冲销行的日期 {0}；应为该日或更晚的日期</translation>
    </message>
    <message>
        <source>quantity and amount have different signs; expected both positive, or both negative to correct</source>
        <translation>数量与金额符号不一致；应同为正，或为更正同为负</translation>
    </message>
    <message>
        <source>“{value}” is more than all the votes there are; expected at most the total of votes</source>
        <translation>“{value}”多于全部表决权；不应超过表决权总数</translation>
    </message>
    <message>
        <source>“{value}” cannot be the first year; expected 1949 to 2199</source>
        <translation>“{value}”不能作为建账年度；应在 1949 与 2199 之间</translation>
    </message>
    <message>
        <source>this is not JSON: {0}; expected a distribution policy as JSON</source>
        <translation>这不是 JSON：{0}；应为 JSON 格式的分配方案</translation>
    </message>
    <message>
        <source>“{value}” is of the wrong kind; expected {0}</source>
        <translation>“{value}”的类型不对；应为{0}</translation>
    </message>
    <message>
        <source>“{value}” is not a key here; expected one of: {0}</source>
        <translation>“{value}”不是这里可用的键；应为其中之一：{0}</translation>
    </message>
    <message>
        <source>the key “{value}” stands twice; keep one of them</source>
        <translation>键“{value}”重复；请只留一个</translation>
    </message>
    <message>
        <source>the size of the stage is not clear; expected either “rate” or “amount”, the latter also with “per”</source>
        <translation>本级的分配额不明；应填“rate”或“amount”之一，后者可配“per”</translation>
    </message>
    <message>
        <source>the stage does not say what it is shared by; expected “by” with a weight such as trade_amount</source>
        <translation>本级没有说明按什么分配；应有“by”及权数，例如 trade_amount</translation>
    </message>
    <message>
        <source>“by” and “per” exclude each other; expected only one of them</source>
        <translation>“by”与“per”不能同时使用；应只用其一</translation>
    </message>
    <message>
        <source>“{value}” has no meaning together with {0}; leave it out</source>
        <translation>“{value}”与 {0} 同用没有意义；请去掉</translation>
    </message>
    <message>
        <source>the policy has no stages; expected at least one</source>
        <translation>方案没有任何一级；至少应有一级</translation>
    </message>
    <message>
        <source>the policy has too many stages; expected at most {0}</source>
        <translation>方案级数过多；最多 {0} 级</translation>
    </message>
    <message>
        <source>the rates of {0} add up to {1}; expected at most 100%</source>
        <translation>按{0}的各比例合计 {1}；最多为 100%</translation>
    </message>
    <message>
        <source>stage “{0}” has {1} to share but nobody has any weight in it; expected at least one member with a weight</source>
        <translation>“{0}”有 {1} 待分配，但没有人有权数；至少应有一名成员有权数</translation>
    </message>
    <message>
        <source>stage “{0}”: member {1} weighs {2} over the year; expected zero or more, so correct the rows behind it</source>
        <translation>“{0}”：成员 {1} 全年权数为 {2}；应为零或正数，请更正相应的记录</translation>
    </message>
    <message>
        <source>stage “{0}” needs {1} but only {2} remain: {3} are missing; expected a smaller amount</source>
        <translation>“{0}”需要 {1}，但只剩 {2}，缺 {3}；应减少金额</translation>
    </message>
    <message>
        <source>stage “{0}”: with at most {2} for one member {1} of its pool go to nobody; expected a higher cap</source>
        <translation>“{0}”：每人至多 {2}，分配额中有 {1} 无人可得；应提高上限</translation>
    </message>
    <message>
        <source>stage “{0}” names “{value}”, who is no member of the year; expected the number of a member of the year</source>
        <translation>“{0}”列有“{value}”，但其不是本年度成员；应为本年度成员的编号</translation>
    </message>
    <message>
        <source>stage “{0}”: there are households of too many different sizes to share exactly; expected another weight</source>
        <translation>“{0}”：各户人数种类过多，无法精确均分；请改用其他权数</translation>
    </message>
    <message>
        <source>nobody is a member of the year; expected at least one member on 31 December</source>
        <translation>本年度没有成员；12 月 31 日至少应有一名成员</translation>
    </message>
    <message>
        <source>“{value}” is larger than the program can hold; expected less than ten trillion</source>
        <translation>“{value}”超出程序可容纳的范围；应小于十万亿</translation>
    </message>
    <message>
        <source>the surplus of {0} is not known; expected an amount entered for that year</source>
        <translation>不知道 {0} 年的盈余；应录入该年度的盈余</translation>
    </message>
    <message>
        <source>stage “{0}” adds quantities of “{value}” in different units ({1}); expected one unit for a product</source>
        <translation>“{0}”把“{value}”的不同单位（{1}）的数量相加；同一产品应使用一种单位</translation>
    </message>
    <message>
        <source>stage “{0}” has a coefficient for “{value}”, which nobody traded in the year; expected a product of the trades</source>
        <translation>“{0}”为“{value}”设了系数，但本年无人交易该产品；应为交易中的产品</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>distributable</source>
        <translation>可分配盈余</translation>
    </message>
    <message>
        <source>remaining</source>
        <translation>剩余部分</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>个单元格</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>个条目</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>a quotation mark is not closed, or not where its cell ends</source>
        <translation>引号没有结束，或没有在单元格末尾结束</translation>
    </message>
    <message>
        <source>the memory does not suffice</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>this is a spreadsheet or another binary file, not text</source>
        <translation>这是电子表格或其他二进制文件，不是文本</translation>
    </message>
    <message>
        <source>this is not a spreadsheet</source>
        <translation>这不是电子表格文件</translation>
    </message>
    <message>
        <source>this is a spreadsheet of another kind than its name says</source>
        <translation>电子表格的实际类型与文件名不符</translation>
    </message>
    <message>
        <source>it is encrypted, or in the old Excel format; save it as .xlsx without a password</source>
        <translation>文件已加密或为旧版 Excel 格式，请另存为不带密码的 .xlsx</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>文件不完整，缺少末尾部分</translation>
    </message>
    <message>
        <source>its contents do not fit their check sums</source>
        <translation>文件内容与校验值不符</translation>
    </message>
    <message>
        <source>its contents cannot be understood</source>
        <translation>无法识别文件内容</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>in row %1</source>
        <translation>在第 %1 行</translation>
    </message>
    <message>
        <source>in the book</source>
        <translation>账本中</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>heading before a sentence</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source> (a warning, taken as it stands)</source>
        <translation>（提醒，已照录）</translation>
    </message>
    <message>
        <source>there is no account “{value}” in the chart of {0}; expected a code such as 102</source>
        <translation>{0}年制度的科目表中没有科目“{value}”；应为科目编码，例如 102</translation>
    </message>
    <message>
        <source>“{value}” is not an account code; expected three digits and two more for each level below</source>
        <translation>“{value}”不是科目编码；应为三位数字，每下一级再加两位</translation>
    </message>
    <message>
        <source>there is no account “{0}” above “{value}”; add that one first</source>
        <translation>“{value}”的上级科目“{0}”不存在；请先添加上级科目</translation>
    </message>
    <message>
        <source>the account “{value}” is already there: {0}; expected a code of its own</source>
        <translation>科目“{value}”已存在：{0}；请另用编码</translation>
    </message>
    <message>
        <source>the account “{value}” has entries or sub-accounts and cannot be removed</source>
        <translation>科目“{value}”已有分录或下级科目，不能删除</translation>
    </message>
    <message>
        <source>the account “{value}” belongs to the official chart and stays as it is; add a sub-account below it</source>
        <translation>科目“{value}”属于统一规定的科目，不能改动；可在其下增设明细科目</translation>
    </message>
    <message>
        <source>“{value}” is already there; expected a name of its own</source>
        <translation>“{value}”已存在；请另用名称</translation>
    </message>
    <message>
        <source>the voucher has fewer than two lines; expected at least one debit and one credit</source>
        <translation>凭证少于两行分录；至少应有一借一贷</translation>
    </message>
    <message>
        <source>the line has neither a debit nor a credit amount; expected one of them</source>
        <translation>该行借方、贷方均无金额；应填其中一方</translation>
    </message>
    <message>
        <source>the line has both a debit of {0} and a credit of {1}; expected two lines</source>
        <translation>该行既有借方 {0} 又有贷方 {1}；应分两行填写</translation>
    </message>
    <message>
        <source>debit {0} and credit {1} differ by {2}; expected equal sums</source>
        <translation>借方 {0} 与贷方 {1} 相差 {2}；借贷应相等</translation>
    </message>
    <message>
        <source>the sums of the voucher are too large for this program; split it</source>
        <translation>凭证合计超出本程序可记的范围；请拆分凭证</translation>
    </message>
    <message>
        <source>account {0} is kept per member, but the line names none; it counts as one detail of its own</source>
        <translation>科目 {0} 按成员核算，该行未指明成员；将单列为一个明细</translation>
    </message>
    <message>
        <source>“{value}” is labour or technology; it never becomes share capital (registration rules Art. 13)</source>
        <translation>“{value}”属劳务或技术，不得计入股金（登记管理规定第13条）</translation>
    </message>
    <message>
        <source>“{value}” lies before the first month of the ledger, {0}; expected a later day</source>
        <translation>“{value}”早于建账月份 {0}；应为其后的日期</translation>
    </message>
    <message>
        <source>“{value}” lies in {0}, which is closed; open the month again or use a later day</source>
        <translation>“{value}”所在的 {0} 已结账；请反结账或改用以后的日期</translation>
    </message>
    <message>
        <source>“{value}” does not lie in {0}; expected a day of that month</source>
        <translation>“{value}”不在 {0} 内；应为该月日期</translation>
    </message>
    <message>
        <source>the voucher {value} is posted and never changes; reverse it instead</source>
        <translation>凭证 {value} 已记账，不能改动；请用红字冲销</translation>
    </message>
    <message>
        <source>the voucher {value} is not reviewed yet; somebody else reviews it first</source>
        <translation>凭证 {value} 尚未审核；须先由他人审核</translation>
    </message>
    <message>
        <source>{value} prepared this voucher; somebody else must review it</source>
        <translation>该凭证由{value}制单；须由他人审核</translation>
    </message>
    <message>
        <source>the rows of one voucher say different things here; expected the same as in row {0}</source>
        <translation>同一凭证的各行在此处不一致；应与第 {0} 行相同</translation>
    </message>
    <message>
        <source>voucher “{value}” becomes number {0}: numbers run without a gap in each month; the file&apos;s number is kept beside it</source>
        <translation>凭证“{value}”将编为 {0} 号：各月凭证连续编号；文件原号另行保留</translation>
    </message>
    <message>
        <source>“{value}” cannot be the day of opening balances; expected the last day of a month or the first of the next</source>
        <translation>“{value}”不能作为期初余额日期；应为月末或下月第一天</translation>
    </message>
    <message>
        <source>“{value}” is another day than {0}; expected all opening balances to be of one day</source>
        <translation>“{value}”与 {0} 不是同一天；期初余额应为同一日期</translation>
    </message>
    <message>
        <source>opening balances: debit {0} and credit {1} differ by {2}; expected equal sums</source>
        <translation>期初余额借方 {0} 与贷方 {1} 相差 {2}；应相等</translation>
    </message>
    <message>
        <source>there are vouchers since {0} already; expected opening balances before the first of them</source>
        <translation>自 {0} 起已有凭证；期初余额应在首张凭证之前</translation>
    </message>
    <message>
        <source>account {value} is income or expense, which has no balance at the start of a year; expected it to be part of 332</source>
        <translation>科目 {value} 属损益类，年初应无余额；应并入 332</translation>
    </message>
    <message>
        <source>the fact cannot be posted: {0}</source>
        <translation>该业务无法记账：{0}</translation>
    </message>
    <message>
        <source>the month cannot be closed: {0}</source>
        <translation>不能结账：{0}</translation>
    </message>
    <message>
        <source>{0} is still open; close it first</source>
        <translation>{0} 尚未结账；请先结该月</translation>
    </message>
    <message>
        <source>{0} is closed; open it again first</source>
        <translation>{0} 已结账；请先反结该月</translation>
    </message>
    <message>
        <source>{value} is closed already</source>
        <translation>{value} 已结账</translation>
    </message>
    <message>
        <source>{value} is not closed</source>
        <translation>{value} 未结账</translation>
    </message>
    <message>
        <source>no row of the file names a date and an amount; expected a heading such as 交易日期, 收入, 支出</source>
        <translation>文件中没有列出日期和金额的表头；应有如“交易日期、收入、支出”的表头</translation>
    </message>
    <message>
        <source>the balance “{value}” does not follow from the line before; expected {0}</source>
        <translation>余额“{value}”与上一行不衔接；应为 {0}</translation>
    </message>
    <message>
        <source>this line is in the book already and is left out</source>
        <translation>该笔流水已在账中，将略过</translation>
    </message>
    <message>
        <source>the bank line is {0}, the entries chosen add up to {1}; expected equal sums</source>
        <translation>银行流水为 {0}，所选分录合计 {1}；应相等</translation>
    </message>
    <message>
        <source>“{value}” is matched already; take that back first</source>
        <translation>“{value}”已勾对；请先取消勾对</translation>
    </message>
    <message>
        <source>the parts of account {0} add up to {1}, but its balance is {2}; expected equal sums</source>
        <translation>科目 {0} 各部分合计 {1}，而余额为 {2}；应相等</translation>
    </message>
    <message>
        <source>the book has vouchers in {0}, so its surplus comes from the ledger: {1}; leave the given amount out</source>
        <translation>{0} 年已有凭证，盈余取自账簿：{1}；请勿另行给定</translation>
    </message>
    <message>
        <source>there are opening balances of “{value}” already; these are added to them</source>
        <translation>“{value}”的期初余额已存在；本次将累加其上</translation>
    </message>
    <message>
        <source>“{value}” lies under another chart of accounts than the voucher; expected a day up to {0}, or an entry in the new chart</source>
        <translation>“{value}”与该凭证所用的会计科目表不同；应为不晚于 {0} 的日期，或在新科目表中另行记账</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Bank reconciliation</source>
        <translation>银行存款余额调节表</translation>
    </message>
    <message>
        <source>Account: {0}</source>
        <translation>账户：{0}</translation>
    </message>
    <message>
        <source>Balance of the bank journal</source>
        <translation>企业银行存款日记账余额</translation>
    </message>
    <message>
        <source>Balance of the bank statement</source>
        <translation>银行对账单余额</translation>
    </message>
    <message>
        <source>Add: received by the bank, not in the books</source>
        <translation>加：银行已收企业未收</translation>
    </message>
    <message>
        <source>Add: received in the books, not by the bank</source>
        <translation>加：企业已收银行未收</translation>
    </message>
    <message>
        <source>Less: paid by the bank, not in the books</source>
        <translation>减：银行已付企业未付</translation>
    </message>
    <message>
        <source>Less: paid in the books, not by the bank</source>
        <translation>减：企业已付银行未付</translation>
    </message>
    <message>
        <source>Adjusted balance</source>
        <translation>调节后的存款余额</translation>
    </message>
    <message>
        <source>No bank statement with a balance reaches this day.</source>
        <translation>尚无到达该日且带余额的银行对账单。</translation>
    </message>
    <message>
        <source>The adjusted balances differ by {0}; look for the cause.</source>
        <translation>调节后余额相差 {0}，请查明原因。</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <source>Patronage refund</source>
        <translation>盈余返还</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>土地</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>劳务</translation>
    </message>
    <message>
        <source>Other stages</source>
        <translation>其他各级</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>实物</translation>
    </message>
    <message>
        <source>Land rights</source>
        <translation>土地经营权</translation>
    </message>
    <message>
        <source>Forest rights</source>
        <translation>林权</translation>
    </message>
    <message>
        <source>Intellectual property</source>
        <translation>知识产权</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Other contributions</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>Capital by kind</source>
        <translation>出资构成</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Gini coefficient {0}</source>
        <translation>基尼系数 {0}</translation>
    </message>
    <message>
        <source>If all received the same (‰)</source>
        <translation>人人相同时（‰）</translation>
    </message>
    <message>
        <source>Kind of contribution</source>
        <translation>出资方式</translation>
    </message>
    <message>
        <source>Lorenz curve</source>
        <translation>洛伦兹曲线</translation>
    </message>
    <message>
        <source>Members by income</source>
        <translation>成员按收入分组</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>Members, from the lowest income (‰)</source>
        <translation>成员，自收入最低起（‰）</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>实缴额</translation>
    </message>
    <message>
        <source>Share of income (‰)</source>
        <translation>收入占比（‰）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Labour: {0} days, a distribution weight, not capital</source>
        <translation>劳务：{0} 工日，仅为分配权数，不是出资</translation>
    </message>
    <message>
        <source>Technology: {0}, a distribution weight, not capital</source>
        <translation>技术：{0}，仅为分配权数，不是出资</translation>
    </message>
    <message>
        <source>Total in words</source>
        <translation>合计（大写）</translation>
    </message>
    <message>
        <source>Page total</source>
        <translation>本页合计</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>承前页</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>过次页</translation>
    </message>
    <message>
        <source>{0} (continued)</source>
        <translation>{0}（续）</translation>
    </message>
    <message>
        <source>Printed on {0}</source>
        <translation>打印日期：{0}</translation>
    </message>
    <message>
        <source>Seal {0}</source>
        <translation>封印 {0}</translation>
    </message>
    <message>
        <source>Cooperative: {0}</source>
        <translation>合作社：{0}</translation>
    </message>
    <message>
        <source>Unit: yuan</source>
        <translation>单位：元</translation>
    </message>
    <message>
        <source>As of {0}</source>
        <translation>截至 {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>理事长</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>理事</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>监事</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>会计</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>出纳</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>制表</translation>
    </message>
    <message>
        <source>Surplus distribution list</source>
        <translation>盈余分配表</translation>
    </message>
    <message>
        <source>Year {0}</source>
        <translation>{0} 年度</translation>
    </message>
    <message>
        <source>Policy: {0}</source>
        <translation>分配方案：{0}</translation>
    </message>
    <message>
        <source>Surplus {0} − prior loss {1} − reserve {2} = distributable {3}; retained {4}</source>
        <translation>本年盈余 {0} − 弥补亏损 {1} − 提取盈余公积 {2} = 可分配盈余 {3}；未分配 {4}</translation>
    </message>
    <message>
        <source>Surplus {0}, prior loss {1}: nothing to distribute</source>
        <translation>本年盈余 {0}，以前年度亏损 {1}：无可分配盈余</translation>
    </message>
    <message>
        <source>{0} members</source>
        <translation>{0} 人</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
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
        <source>Trade</source>
        <translation>交易额</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返还</translation>
    </message>
    <message>
        <source>Account equity</source>
        <translation>账户权益</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>剩余盈余</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Member register</source>
        <translation>成员名册</translation>
    </message>
    <message>
        <source>Member kind</source>
        <translation>成员类型</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入社日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Members {0}; farmers {1} ({2}); organisations {3} ({4})</source>
        <translation>成员 {0} 名；农民 {1} 名（{2}）；单位成员 {3} 名（{4}）</translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation>农民</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>非农民</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Public institution</source>
        <translation>事业单位</translation>
    </message>
    <message>
        <source>Social organisation</source>
        <translation>社会组织</translation>
    </message>
    <message>
        <source>Village collective</source>
        <translation>农村集体经济组织</translation>
    </message>
    <message>
        <source>Contribution list</source>
        <translation>成员出资清单</translation>
    </message>
    <message>
        <source>Contribution kind</source>
        <translation>出资方式</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>认缴额</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Land is measured in mu, labour in days.</source>
        <translation>土地以亩计，劳务以工日计。</translation>
    </message>
    <message>
        <source>Labour and technology are distribution weights and no capital; the totals do not count them (registration rules, Art. 13).</source>
        <translation>劳务、技术仅作分配权数，不是出资，不计入合计（登记管理条例第十三条）。</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Refunds are at least 60% of the year&apos;s distributable surplus</source>
        <translation>返还不低于当年可分配盈余的 60%</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 44</source>
        <translation>《农民专业合作社法》第四十四条</translation>
    </message>
    <message>
        <source>refunds by dealings {0} of {1} are {3}; at least 60%, that is {2}</source>
        <translation>按交易返还 {0}，占 {1} 的 {3}；至少 60%，即 {2}</translation>
    </message>
    <message>
        <source>refunds by dealings {0} of {1} are only {3}; expected at least 60%, that is {2}</source>
        <translation>按交易返还 {0}，只占 {1} 的 {3}；应至少 60%，即 {2}</translation>
    </message>
    <message>
        <source>Refunds are at least 60% of row 16 of form 02</source>
        <translation>返还不低于会农社02表第16行的 60%</translation>
    </message>
    <message>
        <source>Accounting system 2021, form 02 row 16</source>
        <translation>《农民专业合作社会计制度》（2021）会农社02表第16行</translation>
    </message>
    <message>
        <source>Refunds go by dealings with the cooperative</source>
        <translation>返还按与本社的交易进行</translation>
    </message>
    <message>
        <source>every refund goes by trade, land or labour</source>
        <translation>各级返还均按交易、土地或劳务</translation>
    </message>
    <message>
        <source>these refunds do not go by trade, land or labour: {value}; expected a weight of dealings</source>
        <translation>以下返还不按交易、土地或劳务：{value}；应按交易类权数</translation>
    </message>
    <message>
        <source>There are enough members</source>
        <translation>成员人数达到法定最低数</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 12, 56</source>
        <translation>《农民专业合作社法》第十二条、第五十六条</translation>
    </message>
    <message>
        <source>members: {0}; at least {1}</source>
        <translation>成员 {0} 名；至少 {1} 名</translation>
    </message>
    <message>
        <source>members: only {0}; expected at least {1}</source>
        <translation>成员只有 {0} 名；应至少 {1} 名</translation>
    </message>
    <message>
        <source>Farmers are at least 80% of the members</source>
        <translation>农民至少占成员总数的 80%</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 20</source>
        <translation>《农民专业合作社法》第二十条</translation>
    </message>
    <message>
        <source>farmers: {0} of {1} members; at least {2}</source>
        <translation>成员 {1} 名，其中农民 {0} 名；至少 {2} 名</translation>
    </message>
    <message>
        <source>farmers: only {0} of {1} members; expected at least {2}</source>
        <translation>成员 {1} 名，其中农民只有 {0} 名；应至少 {2} 名</translation>
    </message>
    <message>
        <source>Enterprises, institutions and social organisations stay within their limit</source>
        <translation>企业、事业单位和社会组织成员不超过限额</translation>
    </message>
    <message>
        <source>organisations: {0} of {2} members; at most {1}</source>
        <translation>成员 {2} 名，其中单位成员 {0} 名；至多 {1} 名</translation>
    </message>
    <message>
        <source>organisations: {0} of {2} members; expected at most {1}</source>
        <translation>成员 {2} 名，其中单位成员 {0} 名；应至多 {1} 名</translation>
    </message>
    <message>
        <source>Labour and technology are not capital</source>
        <translation>劳务和技术不计入出资</translation>
    </message>
    <message>
        <source>Registration rules Art. 13</source>
        <translation>《市场主体登记管理条例》第十三条</translation>
    </message>
    <message>
        <source>capital {0} without labour; labour days {1} are a weight only</source>
        <translation>出资 {0}，不含劳务；劳务 {1} 工日仅作分配权数</translation>
    </message>
    <message>
        <source>labour is counted as capital ({0}); expected a weight only ({1} days)</source>
        <translation>劳务计入了出资（{0}）；应仅作分配权数（{1} 工日）</translation>
    </message>
    <message>
        <source>Losses and reserve come before distribution</source>
        <translation>先弥补亏损、提取公积金，再分配</translation>
    </message>
    <message>
        <source>surplus {0} less losses {1} less reserve {2}: distributable {3}</source>
        <translation>盈余 {0}，弥补亏损 {1}，提取盈余公积 {2}，可分配盈余 {3}</translation>
    </message>
    <message>
        <source>more is given than surplus {0} less losses {1} less reserve {2} allow; expected at most {3}</source>
        <translation>分配多于盈余 {0} 减亏损 {1} 减盈余公积 {2} 之数；应至多 {3}</translation>
    </message>
    <message>
        <source> (does not bind this legal form on that day)</source>
        <translation>（当时不约束本组织形式）</translation>
    </message>
</context>
</TS>
