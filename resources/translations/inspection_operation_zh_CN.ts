<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Inspection</name>
    <message>
        <source>activity that makes a month an active one</source>
        <translation>使一个月算作活动月的经营额</translation>
    </message>
    <message>
        <source>a younger cooperative is observed, not judged (E1)</source>
        <translation>成立不满此期限的合作社只观察、不评判（E1）</translation>
    </message>
    <message>
        <source>years from planting to the first crop of perennials (E2)</source>
        <translation>多年生作物从定植到首次采收的年数（E2）</translation>
    </message>
    <message>
        <source>materiality is at least this</source>
        <translation>重要性水平的下限</translation>
    </message>
    <message>
        <source>materiality as a share of assets or of activity, the larger of both</source>
        <translation>重要性水平占资产或经营额（取大者）的比例</translation>
    </message>
    <message>
        <source>materiality is at most this</source>
        <translation>重要性水平的上限</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>成立时间不明</translation>
    </message>
    <message>
        <source>younger than {0} months: {1}</source>
        <translation>成立未满 {0} 个月：{1} 个月</translation>
    </message>
    <message>
        <source>not younger than {0} months: {1}</source>
        <translation>成立已满 {0} 个月：{1} 个月</translation>
    </message>
    <message>
        <source>no perennial crop planted in the last {0} years</source>
        <translation>最近 {0} 年内未定植多年生作物</translation>
    </message>
    <message>
        <source>perennial crop planted on {0}, first crop within {1} years</source>
        <translation>{0} 定植多年生作物，{1} 年内首次采收</translation>
    </message>
    <message>
        <source>liquidation since {0}</source>
        <translation>自 {0} 起清算</translation>
    </message>
    <message>
        <source>no liquidation</source>
        <translation>未进入清算</translation>
    </message>
    <message>
        <source>in liquidation</source>
        <translation>清算中</translation>
    </message>
    <message>
        <source>a union of cooperatives</source>
        <translation>属于联合社</translation>
    </message>
    <message>
        <source>not a union of cooperatives</source>
        <translation>不属于联合社</translation>
    </message>
    <message>
        <source>business suspended from {0}</source>
        <translation>自 {0} 起歇业</translation>
    </message>
    <message>
        <source>no suspension on file</source>
        <translation>无歇业备案</translation>
    </message>
    <message>
        <source>disaster of {0}</source>
        <translation>{0} 受灾</translation>
    </message>
    <message>
        <source>no disaster on file</source>
        <translation>无受灾材料</translation>
    </message>
    <message>
        <source>building since {0}</source>
        <translation>自 {0} 起建设</translation>
    </message>
    <message>
        <source>nothing being built</source>
        <translation>无在建项目</translation>
    </message>
    <message>
        <source>books kept elsewhere from {0}</source>
        <translation>自 {0} 起账在别处</translation>
    </message>
    <message>
        <source>books not kept elsewhere</source>
        <translation>账不在别处</translation>
    </message>
    <message>
        <source>{0} (no document)</source>
        <translation>{0}（无材料）</translation>
    </message>
    <message>
        <source>months with bookkeeping, of those expected, at least</source>
        <translation>有账月份占应有月份的比例不低于</translation>
    </message>
    <message>
        <source>months without a row that are a season and not missing books, fewer than</source>
        <translation>少于此月数的空档视为淡季，不视为缺账</translation>
    </message>
    <message>
        <source>months since the last line of a bank statement, at most</source>
        <translation>距最近一笔银行流水的月数不超过</translation>
    </message>
    <message>
        <source>vouchers not posted after 90 days, at most</source>
        <translation>90 天后仍未记账的凭证不超过</translation>
    </message>
    <message>
        <source>no bank statement was imported: the bank balance is not proven</source>
        <translation>未导入银行对账单：银行余额未经证实</translation>
    </message>
    <message>
        <source>the last line of a bank statement is {0} months older than the books</source>
        <translation>最近一笔银行流水比账簿早 {0} 个月</translation>
    </message>
    <message>
        <source>no members were entered</source>
        <translation>未录入成员</translation>
    </message>
    <message>
        <source>nothing dated was entered</source>
        <translation>没有任何带日期的记录</translation>
    </message>
    <message>
        <source>neither vouchers nor trades were entered</source>
        <translation>既未录入凭证，也未录入交易</translation>
    </message>
    <message>
        <source>{0} vouchers not posted for more than 90 days</source>
        <translation>{0} 张凭证超过 90 天未记账</translation>
    </message>
    <message>
        <source>books of {0} of {1} months</source>
        <translation>应有 {1} 个月，有账 {0} 个月</translation>
    </message>
    <message>
        <source>the books are not complete enough to judge</source>
        <translation>账套不足以判断</translation>
    </message>
    <message>
        <source>{0} things missing</source>
        <translation>缺 {0} 项</translation>
    </message>
    <message>
        <source>books of at least {0} of the months expected, members, posted vouchers</source>
        <translation>有账月份不低于应有月份的 {0}，有成员，凭证已记账</translation>
    </message>
    <message>
        <source>the chain of the change log is broken</source>
        <translation>变更日志的链条断裂</translation>
    </message>
    <message>
        <source>does not balance</source>
        <translation>借贷不平</translation>
    </message>
    <message>
        <source>the vouchers or their log were changed outside the program</source>
        <translation>凭证或其日志在程序之外被改动</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} 处</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Book completeness gate</source>
        <translation>账套是否足以判断</translation>
    </message>
    <message>
        <source>An empty file is not a shell: the accountant may simply not have entered it.</source>
        <translation>空文件不等于空壳：可能只是会计尚未录入。</translation>
    </message>
    <message>
        <source>Members, something dated, vouchers or trades (or a word of the registrar), no voucher unposted for more than 90 days, a bank statement not older than 13 months where statements are imported, and rows in at least half of the months from the first entry to the last activity; pauses under 12 months count as kept.</source>
        <translation>有成员、有带日期的记录、有凭证或交易（或登记机关的信息），没有超过 90 天未记账的凭证；导入过对账单的，对账单不早于 13 个月；从第一笔记录到最后一次经营，至少半数月份有记录，不足 12 个月的空档视为有账。</translation>
    </message>
    <message>
        <source>Months declared to be without business count as kept.</source>
        <translation>已声明无业务的月份视为有账。</translation>
    </message>
    <message>
        <source>Integrity gate</source>
        <translation>凭证与哈希链完整</translation>
    </message>
    <message>
        <source>Accounting Law Art. 13: vouchers and books must be true and whole.</source>
        <translation>《会计法》第十三条：凭证和账簿必须真实、完整。</translation>
    </message>
    <message>
        <source>Vouchers whose debit and credit differ, numbers of a month that are missing, and breaks in the chain of the change log.</source>
        <translation>借贷不相等的凭证、当月缺失的凭证号，以及变更日志链条的断裂处。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>members, at least</source>
        <translation>成员至少</translation>
    </message>
    <message>
        <source>cooperatives in a union, at least</source>
        <translation>联合社成员社至少</translation>
    </message>
    <message>
        <source>farmers among the members, at least</source>
        <translation>农民成员占比至少</translation>
    </message>
    <message>
        <source>farmers among the members: told when fewer than</source>
        <translation>农民成员占比低于此数时提示</translation>
    </message>
    <message>
        <source>months to mend the share of farmers</source>
        <translation>纠正农民成员比例的月数</translation>
    </message>
    <message>
        <source>up to so many members one organisation</source>
        <translation>成员不超过此数时只可有一个单位成员</translation>
    </message>
    <message>
        <source>organisations among more members, at most</source>
        <translation>成员更多时单位成员占比至多</translation>
    </message>
    <message>
        <source>share of capital in kinds not allowed that weighs more</source>
        <translation>不合规出资占出资总额超过此比例的程度加重</translation>
    </message>
    <message>
        <source>subscribed capital, at least</source>
        <translation>认缴出资总额至少</translation>
    </message>
    <message>
        <source>age, at least</source>
        <translation>成立至少</translation>
    </message>
    <message>
        <source>paid in, of the subscribed, less than</source>
        <translation>实缴占认缴低于</translation>
    </message>
    <message>
        <source>activity of 24 months, of the subscribed, less than</source>
        <translation>24 个月经营额占认缴低于</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>{0} members on {1}</source>
        <translation>{1} 有成员 {0} 人</translation>
    </message>
    <message>
        <source>{0} members</source>
        <translation>{0} 名成员</translation>
    </message>
    <message>
        <source>at least {0} members</source>
        <translation>至少 {0} 名成员</translation>
    </message>
    <message>
        <source>{0} of {1} members are farmers, for more than {2} months</source>
        <translation>{1} 名成员中农民 {0} 名，已超过 {2} 个月</translation>
    </message>
    <message>
        <source>{0} of {1} members are farmers</source>
        <translation>{1} 名成员中农民 {0} 名</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>at least {0}, to be mended within {1} months</source>
        <translation>至少 {0}，{1} 个月内纠正</translation>
    </message>
    <message>
        <source>entered as no farmer: is there a proof of being one?</source>
        <translation>登记为非农民：是否有农民身份证明？</translation>
    </message>
    <message>
        <source>{0} organisations among {1} members</source>
        <translation>{1} 名成员中有单位成员 {0} 个</translation>
    </message>
    <message>
        <source>{0} organisations</source>
        <translation>{0} 个单位成员</translation>
    </message>
    <message>
        <source>at most {0} organisations</source>
        <translation>至多 {0} 个单位成员</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>单位成员</translation>
    </message>
    <message>
        <source>no annual report list tells of {0} of the last two due years</source>
        <translation>最近两个应报年度中有 {0} 个没有年报信息</translation>
    </message>
    <message>
        <source>annual reports of {0} and {1} not filed</source>
        <translation>{0}、{1} 年度年报未报</translation>
    </message>
    <message>
        <source>one annual report not filed</source>
        <translation>一个年度年报未报</translation>
    </message>
    <message>
        <source>{0} of the last two due reports missing</source>
        <translation>最近两个应报年度缺 {0} 个</translation>
    </message>
    <message>
        <source>two years running, each due on 30 June</source>
        <translation>连续两年，每年 6 月 30 日前报送</translation>
    </message>
    <message>
        <source>report of {0} not filed</source>
        <translation>{0} 年度年报未报</translation>
    </message>
    <message>
        <source>labour or technology as capital of {0} yuan on {1}</source>
        <translation>{1} 以劳务或技术作出资 {0} 元</translation>
    </message>
    <message>
        <source>set off against a debt: {0} yuan on {1}</source>
        <translation>{1} 以债权抵作出资 {0} 元</translation>
    </message>
    <message>
        <source>no contributions were entered</source>
        <translation>未录入出资</translation>
    </message>
    <message>
        <source>{0} yuan of capital of kinds that are no capital</source>
        <translation>有 {0} 元出资的方式不得作为出资</translation>
    </message>
    <message>
        <source>{0} yuan, {1} of the capital</source>
        <translation>{0} 元，占出资 {1}</translation>
    </message>
    <message>
        <source>none; weighs more above {0}</source>
        <translation>不应有；超过 {0} 的程度加重</translation>
    </message>
    <message>
        <source>the subscribed capital is not known</source>
        <translation>认缴出资总额不明</translation>
    </message>
    <message>
        <source>{0} yuan subscribed, {1} yuan paid in</source>
        <translation>认缴 {0} 元，实缴 {1} 元</translation>
    </message>
    <message>
        <source>paid in {0}, activity of 24 months {1} of the subscribed</source>
        <translation>实缴占认缴 {0}，24 个月经营额占认缴 {1}</translation>
    </message>
    <message>
        <source>from {0} yuan and {1} months of age on: paid in under {2}, activity under {3}</source>
        <translation>认缴 {0} 元且成立 {1} 个月以上：实缴低于 {2}，经营额低于 {3}</translation>
    </message>
    <message>
        <source>Fewer than five members</source>
        <translation>成员少于五人</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 12 (1), 56.</source>
        <translation>《农民专业合作社法》第十二条第一项、第五十六条。</translation>
    </message>
    <message>
        <source>Members on the as-of day are fewer than five (three in a union).</source>
        <translation>检查日成员少于五人（联合社少于三个）。</translation>
    </message>
    <message>
        <source>Who leaves during a year is a member until its end (Art. 25).</source>
        <translation>年度中退社的，到年度终了仍是成员（第二十五条）。</translation>
    </message>
    <message>
        <source>Farmer share below 80 %</source>
        <translation>农民成员不足80 %</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 20; detailed rules Art. 39.</source>
        <translation>《农民专业合作社法》第二十条；实施细则第三十九条。</translation>
    </message>
    <message>
        <source>Farmers / members below 80 % on the as-of day and six months before; between 80 % and 82 % for information.</source>
        <translation>检查日与六个月前，农民成员占比均低于 80 %；80 % 至 82 % 仅供参考。</translation>
    </message>
    <message>
        <source>A proof not yet entered is a missing proof, not a violation.</source>
        <translation>证明未录入是缺证明，不是违规。</translation>
    </message>
    <message>
        <source>Organisation cap, public bodies</source>
        <translation>单位成员超限或不得加入</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 19, 20.</source>
        <translation>《农民专业合作社法》第十九条、第二十条。</translation>
    </message>
    <message>
        <source>More than one organisation among up to 20 members, or more than 5 % of more members; high where a member is an authority or a village committee by its name.</source>
        <translation>成员二十人以下的，单位成员多于一个；超过二十人的，单位成员超过 5 %；名称表明是机关或村民委员会的，为高。</translation>
    </message>
    <message>
        <source>{0} members are public bodies by their names</source>
        <translation>{0} 名成员按名称属于具有管理公共事务职能的单位</translation>
    </message>
    <message>
        <source>an authority or a village committee by its name: may it join?</source>
        <translation>按名称是机关或村民委员会：能否入社？</translation>
    </message>
    <message>
        <source>Village collective economic organisations are not among the capped.</source>
        <translation>农村集体经济组织不在限额之内。</translation>
    </message>
    <message>
        <source>Annual report missing two years running</source>
        <translation>连续两年未报年报</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 17; detailed rules Art. 63, 70.</source>
        <translation>《农民专业合作社法》第十七条；实施细则第六十三条、第七十条。</translation>
    </message>
    <message>
        <source>The reports of the last two years due on 30 June are both known not to be filed; one alone is low.</source>
        <translation>最近两个 6 月 30 日到期的年度，已知均未报年报；只缺一年为低。</translation>
    </message>
    <message>
        <source>E1. A list that was not loaded is not a missing report.</source>
        <translation>E1。未导入名单不等于未报。</translation>
    </message>
    <message>
        <source>Contribution kind not allowed</source>
        <translation>出资方式不合规</translation>
    </message>
    <message>
        <source>Registration rules Art. 13; Cooperative Law Art. 13.</source>
        <translation>《市场主体登记管理条例》第十三条；《农民专业合作社法》第十三条。</translation>
    </message>
    <message>
        <source>Amounts of labour or technology as capital, or capital set off against a debt of the cooperative.</source>
        <translation>以劳务或技术作价出资，或以对合作社的债权抵作出资。</translation>
    </message>
    <message>
        <source>Days of labour without an amount are a weight by charter, not capital.</source>
        <translation>不计金额的劳务日数是章程约定的分配依据，不是出资。</translation>
    </message>
    <message>
        <source>Inflated subscribed capital</source>
        <translation>出资总额虚高</translation>
    </message>
    <message>
        <source>Registration rules Art. 13.</source>
        <translation>《市场主体登记管理条例》第十三条。</translation>
    </message>
    <message>
        <source>Subscribed at least 1,000,000 yuan, 36 months of age, paid in under 10 % and activity of 24 months under 1 % of the subscribed.</source>
        <translation>认缴 1,000,000 元以上、成立 36 个月以上，实缴低于认缴的 10 %，且 24 个月经营额低于认缴的 1 %。</translation>
    </message>
    <message>
        <source>To subscribe is lawful; the charter may name a later day.</source>
        <translation>认缴合法；章程可约定以后的期限。</translation>
    </message>
    <message>
        <source>months without activity</source>
        <translation>无经营活动的月数</translation>
    </message>
    <message>
        <source>active months before, at least</source>
        <translation>此前的活动月至少</translation>
    </message>
    <message>
        <source>months without activity, a whole season</source>
        <translation>无经营活动的月数，含一个完整季节</translation>
    </message>
    <message>
        <source>activity of 24 months, at least</source>
        <translation>24 个月经营额至少</translation>
    </message>
    <message>
        <source>activity of 24 months, of capital and grants, at least</source>
        <translation>24 个月经营额占出资与补助的比例至少</translation>
    </message>
    <message>
        <source>activity of 24 months, times the cost of administration, at least</source>
        <translation>24 个月经营额至少为管理费用的倍数</translation>
    </message>
    <message>
        <source>inputs, of the income, at least</source>
        <translation>投入占收入至少</translation>
    </message>
    <message>
        <source>land whose term has ended, of all land, at most</source>
        <translation>期限已届满的土地占全部土地至多</translation>
    </message>
    <message>
        <source>income outside Art. 3, of the income, at most</source>
        <translation>第三条之外的收入占比至多</translation>
    </message>
    <message>
        <source>income without a product, at most, to be judged</source>
        <translation>未注明产品的收入占比不超过此数才判断</translation>
    </message>
    <message>
        <source>no activity: a contribution</source>
        <translation>不属经营：出资</translation>
    </message>
    <message>
        <source>no activity: a grant</source>
        <translation>不属经营：补助</translation>
    </message>
    <message>
        <source>no activity: a closing entry</source>
        <translation>不属经营：结转</translation>
    </message>
    <message>
        <source>no activity: a loan</source>
        <translation>不属经营：借款</translation>
    </message>
    <message>
        <source>no activity: depreciation</source>
        <translation>不属经营：折旧</translation>
    </message>
    <message>
        <source>no activity: interest and bank charges</source>
        <translation>不属经营：利息和银行手续费</translation>
    </message>
    <message>
        <source>no activity: administration</source>
        <translation>不属经营：管理费用</translation>
    </message>
    <message>
        <source>no activity: nothing bought, made or sold</source>
        <translation>不属经营：没有购进、生产或销售</translation>
    </message>
    <message>
        <source>{0} to {1}: {2} months without operating activity</source>
        <translation>{0} 至 {1} 共 {2} 个月无经营活动</translation>
    </message>
    <message>
        <source>{0} active months</source>
        <translation>{0} 个活动月</translation>
    </message>
    <message>
        <source>{0} months without an active one; active from {1} yuan on</source>
        <translation>{0} 个月内没有活动月；{1} 元起算活动月</translation>
    </message>
    <message>
        <source>last active month {0}</source>
        <translation>最后一个活动月 {0}</translation>
    </message>
    <message>
        <source>no active month at all</source>
        <translation>从无活动月</translation>
    </message>
    <message>
        <source>active in {0} months before {1}, in none since</source>
        <translation>{1} 之前有 {0} 个活动月，此后没有</translation>
    </message>
    <message>
        <source>{0} active months before, {1} in the last {2}</source>
        <translation>此前 {0} 个活动月，最近 {2} 个月 {1} 个</translation>
    </message>
    <message>
        <source>at least {0} before, none in {1} months</source>
        <translation>此前至少 {0} 个，{1} 个月内没有</translation>
    </message>
    <message>
        <source>activity of {0} yuan in {1} to {2}</source>
        <translation>{1} 至 {2} 经营额 {0} 元</translation>
    </message>
    <message>
        <source>activity {0} yuan, administration {1} yuan</source>
        <translation>经营额 {0} 元，管理费用 {1} 元</translation>
    </message>
    <message>
        <source>less than {0} yuan and less than {1} times the administration</source>
        <translation>低于 {0} 元，且低于管理费用的 {1} 倍</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>经营活动</translation>
    </message>
    <message>
        <source>income of {0} yuan with inputs of {1} yuan</source>
        <translation>收入 {0} 元，投入 {1} 元</translation>
    </message>
    <message>
        <source>inputs {0} of the income</source>
        <translation>投入占收入 {0}</translation>
    </message>
    <message>
        <source>under {0}, from an income of {1} yuan on</source>
        <translation>低于 {0}，收入 {1} 元以上</translation>
    </message>
    <message>
        <source>income, {0} attachments</source>
        <translation>收入，附件 {0} 张</translation>
    </message>
    <message>
        <source>the last whole year has inputs of {0}</source>
        <translation>最近一个完整年度的投入占 {0}</translation>
    </message>
    <message>
        <source>the last whole year is no different: {0}</source>
        <translation>最近一个完整年度也是如此：{0}</translation>
    </message>
    <message>
        <source>deals for its members: {0} yuan</source>
        <translation>为成员代办业务：{0} 元</translation>
    </message>
    <message>
        <source>does not live by dealing for its members: {0} yuan</source>
        <translation>不以代办成员业务为主：{0} 元</translation>
    </message>
    <message>
        <source>there is no table of yields and no parcel numbers: only the terms of the land are looked at</source>
        <translation>没有单产表和地块编号：只检查土地期限</translation>
    </message>
    <message>
        <source>{0} mu until {1}</source>
        <translation>{0} 亩，至 {1}</translation>
    </message>
    <message>
        <source>works on land, of which {0} of {1} mu have no term any more</source>
        <translation>经营所用土地 {1} 亩，其中 {0} 亩期限已届满</translation>
    </message>
    <message>
        <source>{0} of the land</source>
        <translation>占土地 {0}</translation>
    </message>
    <message>
        <source>more than {0} of the land</source>
        <translation>超过土地的 {0}</translation>
    </message>
    <message>
        <source>income of {0} yuan from {1}</source>
        <translation>来自 {1} 的收入 {0} 元</translation>
    </message>
    <message>
        <source>no income in 24 months</source>
        <translation>24 个月内无收入</translation>
    </message>
    <message>
        <source>more than {0} of the income names no product</source>
        <translation>超过 {0} 的收入未注明产品</translation>
    </message>
    <message>
        <source>{0} of the income from business outside Art. 3</source>
        <translation>收入的 {0} 来自第三条之外的业务</translation>
    </message>
    <message>
        <source>{0} of {1} yuan</source>
        <translation>{1} 元中的 {0} 元</translation>
    </message>
    <message>
        <source>more than {0} of the income</source>
        <translation>超过收入的 {0}</translation>
    </message>
    <message>
        <source>No operating activity for 24 months</source>
        <translation>连续24个月无经营活动</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 71; clean-up plan of 2019.</source>
        <translation>《农民专业合作社法》第七十一条；2019 年清理方案。</translation>
    </message>
    <message>
        <source>No active month among the last 24, 24 months of age; a month is active from 500 yuan on.</source>
        <translation>最近 24 个月没有活动月，成立满 24 个月；当月经营额 500 元起算活动月。</translation>
    </message>
    <message>
        <source>E1, E2, E3 (still to be checked), E6, E8.</source>
        <translation>E1、E2、E3（仍需核查）、E6、E8。</translation>
    </message>
    <message>
        <source>Ceased after earlier trade</source>
        <translation>曾经营、现已停止</translation>
    </message>
    <message>
        <source>Clean-up plan of 2019.</source>
        <translation>2019 年清理方案。</translation>
    </message>
    <message>
        <source>At least six active months before, none in the last twelve: a whole season.</source>
        <translation>此前至少六个活动月，最近十二个月没有：包含一个完整季节。</translation>
    </message>
    <message>
        <source>E2, E3, E4, E5, E6, E8.</source>
        <translation>E2、E3、E4、E5、E6、E8。</translation>
    </message>
    <message>
        <source>Token activity</source>
        <translation>象征性经营</translation>
    </message>
    <message>
        <source>Convention.</source>
        <translation>约定标准。</translation>
    </message>
    <message>
        <source>Activity of 24 months above nothing, below the larger of 5,000 yuan and 1 % of capital and grants, and below twice the cost of administration.</source>
        <translation>24 个月经营额大于零，低于 5,000 元与出资和补助之和的 1 % 中较大者，且低于管理费用的两倍。</translation>
    </message>
    <message>
        <source>E1, E2.</source>
        <translation>E1、E2。</translation>
    </message>
    <message>
        <source>Income without inputs</source>
        <translation>有收入无投入</translation>
    </message>
    <message>
        <source>Income of 12 months at least material; production, purchases, wages, expenses and used stock under 5 % of it.</source>
        <translation>12 个月收入达到重要性水平；生产、购进、工资、支出和耗用存货低于收入的 5 %。</translation>
    </message>
    <message>
        <source>Dealing for the members; costs booked once a year.</source>
        <translation>代办成员业务；成本一年入账一次。</translation>
    </message>
    <message>
        <source>Physically implausible volume or land</source>
        <translation>实物量不可信</translation>
    </message>
    <message>
        <source>More than half of the land is in use after its term. Yields are judged only with a table of the place.</source>
        <translation>超过半数的在用土地期限已届满。单产只按当地标准判断。</translation>
    </message>
    <message>
        <source>A right that the same member renewed.</source>
        <translation>同一成员已续期的权利。</translation>
    </message>
    <message>
        <source>Main business outside Art. 3</source>
        <translation>非农或与成员无关的主业</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 3.</source>
        <translation>《农民专业合作社法》第三条。</translation>
    </message>
    <message>
        <source>More than half of the income of 24 months from products outside Art. 3; not judged when more than 30 % names no product.</source>
        <translation>24 个月收入的一半以上来自第三条之外的产品；超过 30 % 的收入未注明产品的不判断。</translation>
    </message>
    <message>
        <source>Crafts, farm tourism and processing are inside Art. 3.</source>
        <translation>手工业、休闲农业和加工属于第三条。</translation>
    </message>
    <message>
        <source>members who take part: high below</source>
        <translation>参与成员占比：低于此数为高</translation>
    </message>
    <message>
        <source>members who take part: medium below</source>
        <translation>参与成员占比：低于此数为中</translation>
    </message>
    <message>
        <source>members who take part: low below</source>
        <translation>参与成员占比：低于此数为低</translation>
    </message>
    <message>
        <source>months of membership, at least</source>
        <translation>成为成员至少的月数</translation>
    </message>
    <message>
        <source>active months without the name of a member that tell of names not entered</source>
        <translation>活动月达到此数而无成员姓名，说明姓名未录入</translation>
    </message>
    <message>
        <source>trade with members: medium below</source>
        <translation>与成员交易占比：低于此数为中</translation>
    </message>
    <message>
        <source>trade with members: high below</source>
        <translation>与成员交易占比：低于此数为高</translation>
    </message>
    <message>
        <source>turnover for high, at least</source>
        <translation>判为高的交易额至少</translation>
    </message>
    <message>
        <source>trade with the largest member, at most</source>
        <translation>最大成员交易占比至多</translation>
    </message>
    <message>
        <source>effective number of members, at least</source>
        <translation>有效成员数至少</translation>
    </message>
    <message>
        <source>members, at least, to be judged</source>
        <translation>成员数达到此数才判断</translation>
    </message>
    <message>
        <source>members in name only: high from</source>
        <translation>挂名成员占比：达到此数为高</translation>
    </message>
    <message>
        <source>members in name only: medium from</source>
        <translation>挂名成员占比：达到此数为中</translation>
    </message>
    <message>
        <source>members with whole accounts: medium below</source>
        <translation>账户完整的成员占比：低于此数为中</translation>
    </message>
    <message>
        <source>rounding of the reserve, per hundred members</source>
        <translation>公积金量化的尾差，每百名成员</translation>
    </message>
    <message>
        <source>joined {0}: {1}</source>
        <translation>{0} 入社：{1}</translation>
    </message>
    <message>
        <source>member from the founding: {0}</source>
        <translation>设立时成员：{0}</translation>
    </message>
    <message>
        <source>no members of twelve months were entered</source>
        <translation>未录入入社满十二个月的成员</translation>
    </message>
    <message>
        <source>{0} of {1} members took part in 24 months</source>
        <translation>24 个月内 {1} 名成员中 {0} 名参与</translation>
    </message>
    <message>
        <source>{0} of {1} members, {2}</source>
        <translation>{1} 名成员中 {0} 名，{2}</translation>
    </message>
    <message>
        <source>below {0}</source>
        <translation>低于 {0}</translation>
    </message>
    <message>
        <source>no trade, land or work in 24 months</source>
        <translation>24 个月内无交易、土地或劳动</translation>
    </message>
    <message>
        <source>business was entered without the names of members</source>
        <translation>经营业务录入时未注明成员</translation>
    </message>
    <message>
        <source>members are named where there is business, or there is none</source>
        <translation>经营业务注明了成员，或没有经营业务</translation>
    </message>
    <message>
        <source>{0} yuan with a non-member on {1}</source>
        <translation>{1} 与非成员交易 {0} 元</translation>
    </message>
    <message>
        <source>no trades in 24 months were entered</source>
        <translation>24 个月内未录入交易</translation>
    </message>
    <message>
        <source>{0} of the trade of 24 months with members</source>
        <translation>24 个月交易中与成员的占 {0}</translation>
    </message>
    <message>
        <source>trade with members and with others is not kept apart</source>
        <translation>与成员和非成员的交易未分开核算</translation>
    </message>
    <message>
        <source>trade with members and with others is kept apart</source>
        <translation>与成员和非成员的交易已分开核算</translation>
    </message>
    <message>
        <source>no trades with members in 24 months were entered</source>
        <translation>24 个月内未录入与成员的交易</translation>
    </message>
    <message>
        <source>{0} of the trade with members is the chair&apos;s</source>
        <translation>与成员的交易 {0} 属于理事长一人</translation>
    </message>
    <message>
        <source>{0} of the trade with members is one member&apos;s</source>
        <translation>与成员的交易 {0} 属于一名成员</translation>
    </message>
    <message>
        <source>more than {0}, or fewer than {1} members in effect</source>
        <translation>超过 {0}，或有效成员数少于 {1}</translation>
    </message>
    <message>
        <source>trade of {0} yuan, {1}</source>
        <translation>交易 {0} 元，{1}</translation>
    </message>
    <message>
        <source>the largest member is a group of people</source>
        <translation>最大成员代表一个群体</translation>
    </message>
    <message>
        <source>the largest member is one person</source>
        <translation>最大成员是一个人</translation>
    </message>
    <message>
        <source>{0} of {1} members are in name only</source>
        <translation>{1} 名成员中 {0} 名仅有姓名</translation>
    </message>
    <message>
        <source>from {0} on</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>no payment, trade, land, wage, refund, signature or vote</source>
        <translation>无实缴、交易、土地、工资、返还、签到或表决</translation>
    </message>
    <message>
        <source>attendance of meetings was not entered</source>
        <translation>会议签到未录入</translation>
    </message>
    <message>
        <source>attendance of meetings was entered</source>
        <translation>会议签到已录入</translation>
    </message>
    <message>
        <source>reserve of {0} yuan drawn, {1} yuan of it in member accounts</source>
        <translation>已提公积金 {0} 元，其中 {1} 元量化到成员账户</translation>
    </message>
    <message>
        <source>{0} yuan are nobody&apos;s</source>
        <translation>{0} 元未量化到成员</translation>
    </message>
    <message>
        <source>at most {0} yuan of rounding</source>
        <translation>尾差至多 {0} 元</translation>
    </message>
    <message>
        <source>{0}: reserve {1} yuan</source>
        <translation>{0} 年：公积金 {1} 元</translation>
    </message>
    <message>
        <source>{0} of {1} member accounts are whole</source>
        <translation>{1} 个成员账户中 {0} 个完整</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>no share of the reserve or of grants</source>
        <translation>无公积金或补助份额</translation>
    </message>
    <message>
        <source>no contribution</source>
        <translation>无出资</translation>
    </message>
    <message>
        <source>Participating member share</source>
        <translation>参与成员比例</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 3, 4; clean-up plan of 2019.</source>
        <translation>《农民专业合作社法》第三条、第四条；2019 年清理方案。</translation>
    </message>
    <message>
        <source>Members of twelve months who traded, whose land is in use or who worked for wages in 24 months / all of them: high below 10 %, medium below 20 %, low below 50 %. A household deals through one of its members.</source>
        <translation>24 个月内有交易、土地在用或领取劳动报酬的成员占入社满十二个月成员的比例：低于 10 % 为高，低于 20 % 为中，低于 50 % 为低。一户由其中一名成员办理即可。</translation>
    </message>
    <message>
        <source>E1, E2, E6, E8; names of members not entered with the business (one step lower).</source>
        <translation>E1、E2、E6、E8；经营业务未注明成员（降一级）。</translation>
    </message>
    <message>
        <source>Member share of trade</source>
        <translation>成员交易占比</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 3, 41.</source>
        <translation>《农民专业合作社法》第三条、第四十一条。</translation>
    </message>
    <message>
        <source>Trade with members / trade with members and others, 24 months: medium below 50 %, high below 10 % from 200,000 yuan on. Sales to the market do not count.</source>
        <translation>24 个月与成员的交易占与成员和非成员交易的比例：低于 50 % 为中；交易额 200,000 元以上且低于 10 % 为高。产品对市场的销售不计。</translation>
    </message>
    <message>
        <source>E1, E4; the split was not kept (one step lower).</source>
        <translation>E1、E4；未分开核算（降一级）。</translation>
    </message>
    <message>
        <source>One-person co-op</source>
        <translation>交易集中于一人</translation>
    </message>
    <message>
        <source>The largest member has more than 80 % of the trade with members in 24 months, or fewer than two members in effect (1 / HHI); five members and a material trade. High when it is the chair.</source>
        <translation>24 个月最大成员占与成员交易的 80 % 以上，或有效成员数（1 / HHI）少于二；成员五人以上且交易额达到重要性水平。为理事长的判为高。</translation>
    </message>
    <message>
        <source>The largest member stands for a group (one step lower).</source>
        <translation>最大成员代表一个群体（降一级）。</translation>
    </message>
    <message>
        <source>Names-only members</source>
        <translation>挂名成员比例</translation>
    </message>
    <message>
        <source>Members of twelve months without payment, trade, land, wage, refund, signature or vote since joining / all of them: high from 80 %, medium from 50 %.</source>
        <translation>入社满十二个月的成员中，自入社起无实缴、交易、土地、工资、返还、签到或表决的比例：80 % 起为高，50 % 起为中。</translation>
    </message>
    <message>
        <source>Attendance not entered (one step lower).</source>
        <translation>会议签到未录入（降一级）。</translation>
    </message>
    <message>
        <source>Member accounts and quantification missing</source>
        <translation>成员账户与量化缺失</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 42, 43, 44, 53.</source>
        <translation>《农民专业合作社法》第四十二条、第四十三条、第四十四条、第五十三条。</translation>
    </message>
    <message>
        <source>Members with a contribution and, where anything is quantified, a share / all of them: low below 100 %, medium below 20 %; reserve drawn by distributions that is in no member account.</source>
        <translation>有出资并在有量化时有份额的成员占比：低于 100 % 为低，低于 20 % 为中；分配提取的公积金未进入任何成员账户的部分。</translation>
    </message>
    <message>
        <source>Rounding of 1 yuan per hundred members.</source>
        <translation>每百名成员 1 元的尾差。</translation>
    </message>
    <message>
        <source>months without an assembly: medium</source>
        <translation>未开成员大会的月数：中</translation>
    </message>
    <message>
        <source>months without an assembly: high</source>
        <translation>未开成员大会的月数：高</translation>
    </message>
    <message>
        <source>members above which delegates may meet</source>
        <translation>成员超过此数才可设代表大会</translation>
    </message>
    <message>
        <source>delegates, at least</source>
        <translation>代表至少</translation>
    </message>
    <message>
        <source>extra votes, of the basic ones, at most</source>
        <translation>附加表决权占基本表决权至多</translation>
    </message>
    <message>
        <source>months looked back</source>
        <translation>回看的月数</translation>
    </message>
    <message>
        <source>money lent, at least</source>
        <translation>借出金额至少</translation>
    </message>
    <message>
        <source>money lent, of all assets, at least</source>
        <translation>借出金额占全部资产至少</translation>
    </message>
    <message>
        <source>months before or after in which a resolution or a dealing explains it</source>
        <translation>此月数内的决议或业务往来可以说明</translation>
    </message>
    <message>
        <source>no assemblies were entered</source>
        <translation>未录入成员大会</translation>
    </message>
    <message>
        <source>no assembly since {0}</source>
        <translation>自 {0} 起未开成员大会</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} 个月</translation>
    </message>
    <message>
        <source>none in {0} months</source>
        <translation>{0} 个月内没有</translation>
    </message>
    <message>
        <source>last assembly on {0}</source>
        <translation>最近一次成员大会 {0}</translation>
    </message>
    <message>
        <source>{0} of {1} members present, fewer than two thirds</source>
        <translation>{1} 名成员中出席 {0} 名，不足三分之二</translation>
    </message>
    <message>
        <source>delegates met for {0} members</source>
        <translation>{0} 名成员而召开代表大会</translation>
    </message>
    <message>
        <source>{0} delegates present, fewer than two thirds of {1}</source>
        <translation>出席代表 {0} 名，不足 {1} 名的三分之二</translation>
    </message>
    <message>
        <source>{0} extra votes beside {1}</source>
        <translation>基本表决权 {1} 票之外的附加表决权 {0} 票</translation>
    </message>
    <message>
        <source>{0} of {1} votes, fewer than two thirds</source>
        <translation>{1} 票中 {0} 票赞成，不足三分之二</translation>
    </message>
    <message>
        <source>{0} of {1} votes, not more than half</source>
        <translation>{1} 票中 {0} 票赞成，未过半数</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0} assemblies short of people or votes</source>
        <translation>{0} 次大会出席或表决不足</translation>
    </message>
    <message>
        <source>{0} assemblies in {1} months</source>
        <translation>{1} 个月内 {0} 次</translation>
    </message>
    <message>
        <source>two thirds present; more than half of the votes, two thirds for the charter</source>
        <translation>三分之二出席；过半数表决，修改章程等三分之二</translation>
    </message>
    <message>
        <source>no offices were entered</source>
        <translation>未录入职务</translation>
    </message>
    <message>
        <source>supervisor and in an office that is supervised</source>
        <translation>监事兼任受其监督的职务</translation>
    </message>
    <message>
        <source>accountant and cashier</source>
        <translation>会计兼出纳</translation>
    </message>
    <message>
        <source>{0} persons in offices that exclude each other</source>
        <translation>{0} 人兼任不得兼任的职务</translation>
    </message>
    <message>
        <source>{0} conflicts</source>
        <translation>{0} 处冲突</translation>
    </message>
    <message>
        <source>{0} yuan lent on {1}</source>
        <translation>{1} 借出 {0} 元</translation>
    </message>
    <message>
        <source>{0} yuan lent without a resolution before</source>
        <translation>{0} 元借出前没有决议</translation>
    </message>
    <message>
        <source>{0} payments, {1} yuan</source>
        <translation>{0} 笔，{1} 元</translation>
    </message>
    <message>
        <source>from {0} yuan on</source>
        <translation>{0} 元起</translation>
    </message>
    <message>
        <source>meetings were not entered</source>
        <translation>未录入会议</translation>
    </message>
    <message>
        <source>meetings were entered</source>
        <translation>已录入会议</translation>
    </message>
    <message>
        <source>no list of officials was loaded</source>
        <translation>未导入公职人员名单</translation>
    </message>
    <message>
        <source>officer on the list of officials</source>
        <translation>任职人员在公职人员名单上</translation>
    </message>
    <message>
        <source>officer on the list as kin of an official</source>
        <translation>任职人员在名单上为公职人员亲属</translation>
    </message>
    <message>
        <source>no officer has an identity number</source>
        <translation>任职人员均无身份证号</translation>
    </message>
    <message>
        <source>{0} officers are on the list of officials or their kin</source>
        <translation>{0} 名任职人员在公职人员或其亲属名单上</translation>
    </message>
    <message>
        <source>{0} officers</source>
        <translation>{0} 名任职人员</translation>
    </message>
    <message>
        <source>the same identity number</source>
        <translation>身份证号相同</translation>
    </message>
    <message>
        <source>No members&apos; meeting</source>
        <translation>无成员大会</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 31.</source>
        <translation>《农民专业合作社法》第三十一条。</translation>
    </message>
    <message>
        <source>No assembly of members or delegates in 18 months: medium; in 36 months: high, and then it counts towards a shell.</source>
        <translation>18 个月未开成员大会或代表大会为中；36 个月为高，并计入空壳迹象。</translation>
    </message>
    <message>
        <source>E1, E6. Where no assemblies were entered it is not judged.</source>
        <translation>E1、E6。从未录入大会的不判断。</translation>
    </message>
    <message>
        <source>Quorum, votes, delegates</source>
        <translation>会议无效迹象</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 30, 32; Art. 22 on extra votes.</source>
        <translation>《农民专业合作社法》第三十条、第三十二条；附加表决权见第二十二条。</translation>
    </message>
    <message>
        <source>Assemblies of 36 months with fewer than two thirds present, delegates for 150 members or fewer, fewer than two thirds of 51 delegates, extra votes above 20 %, or adopted without the majority.</source>
        <translation>36 个月内出席不足三分之二、一百五十人以下而由代表开会、代表不足五十一名的三分之二、附加表决权超过 20 %，或未达法定多数通过的大会。</translation>
    </message>
    <message>
        <source>Role conflict</source>
        <translation>监督岗位冲突</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 33; Accounting Law Art. 35.</source>
        <translation>《农民专业合作社法》第三十三条；《会计法》第三十五条。</translation>
    </message>
    <message>
        <source>A supervisor who is chair, director, manager or accountant; an accountant who is cashier.</source>
        <translation>监事兼任理事长、理事、经理或会计；会计兼任出纳。</translation>
    </message>
    <message>
        <source>A small cooperative need not have supervisors.</source>
        <translation>小社可以不设监事。</translation>
    </message>
    <message>
        <source>Lending or guarantee without resolution</source>
        <translation>未经决议的大额借出、担保</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 36 (2).</source>
        <translation>《农民专业合作社法》第三十六条第二项。</translation>
    </message>
    <message>
        <source>Payments of 24 months booked as receivable, from 50,000 yuan or 10 % of assets on, the larger, without a resolution in the twelve months before.</source>
        <translation>24 个月内记作应收或往来的付款，达到 50,000 元与资产 10 % 中较大者，且此前十二个月没有决议。</translation>
    </message>
    <message>
        <source>An advance to somebody who deals with the cooperative; meetings not entered (one step lower).</source>
        <translation>借给有业务往来的人；未录入会议（降一级）。</translation>
    </message>
    <message>
        <source>Officials as officers</source>
        <translation>公职人员或其亲属任职</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 38.</source>
        <translation>《农民专业合作社法》第三十八条。</translation>
    </message>
    <message>
        <source>Officers whose identity number is on the list that the auditor loaded: high; on it as kin: medium. Never by name.</source>
        <translation>任职人员身份证号与检查人员导入的名单相同：高；为名单上的亲属：中。不按姓名比对。</translation>
    </message>
    <message>
        <source>Retired, or a village cadre paid as service staff: to be asked.</source>
        <translation>已退休，或村干部以服务人员身份取酬：应询问。</translation>
    </message>
</context>
</TS>
