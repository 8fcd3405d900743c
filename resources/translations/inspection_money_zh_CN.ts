<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Inspection</name>
    <message>
        <source>{0} yuan on {1}: no receipt of money</source>
        <translation>{1} {0} 元：未见收款</translation>
    </message>
    <message>
        <source>{0} yuan on {1}: neither paper nor valuation</source>
        <translation>{1} {0} 元：既无凭据也无评估</translation>
    </message>
    <message>
        <source>{0} of paid-in capital recorded without receipt or valuation</source>
        <translation>{0} 的实缴出资未见收款或评估</translation>
    </message>
    <message>
        <source>more than {0} and more than {1} yuan</source>
        <translation>超过 {0}，且超过 {1} 元</translation>
    </message>
    <message>
        <source>{0} of the contributions of {1} left again within {2} days</source>
        <translation>{1} 起的出资有 {0} 在 {2} 天内又流出</translation>
    </message>
    <message>
        <source>{0} of {1} yuan; within 7 days {2}, within 90 days {3}</source>
        <translation>{1} 元中的 {0} 元；7 天内 {2}，90 天内 {3}</translation>
    </message>
    <message>
        <source>at least {0} (medium: {1}) and at least {2} yuan</source>
        <translation>不低于 {0}（中：{1}），且不低于 {2} 元</translation>
    </message>
    <message>
        <source>in on {0}: {1} yuan</source>
        <translation>{0} 流入 {1} 元</translation>
    </message>
    <message>
        <source>out on {0}: {1} yuan</source>
        <translation>{0} 流出 {1} 元</translation>
    </message>
    <message>
        <source>paid-in contributions</source>
        <translation>实缴出资</translation>
    </message>
    <message>
        <source>one member holds {0} of paid-in capital</source>
        <translation>一名成员占实缴出资的 {0}</translation>
    </message>
    <message>
        <source>{0} of {1} yuan; concentration (HHI) {2}</source>
        <translation>{1} 元中的 {0} 元；集中度（HHI）{2}</translation>
    </message>
    <message>
        <source>more than {0} (for information: {1})</source>
        <translation>超过 {0}（仅供参考：{1}）</translation>
    </message>
    <message>
        <source>{0} yuan paid in</source>
        <translation>实缴 {0} 元</translation>
    </message>
    <message>
        <source>one payer paid the contributions of {0} members</source>
        <translation>一个付款人代缴了 {0} 名成员的出资</translation>
    </message>
    <message>
        <source>{0} of {1} members, {2} yuan</source>
        <translation>{1} 名成员中的 {0} 名，{2} 元</translation>
    </message>
    <message>
        <source>at least {0} other households and at least {1} of the members (high: {2})</source>
        <translation>不少于 {0} 个其他户，且不少于成员的 {1}（高：{2}）</translation>
    </message>
    <message>
        <source>collected for many without a named payer: no</source>
        <translation>为多人代收、无具名付款人：否</translation>
    </message>
    <message>
        <source>collected for many without a named payer: yes</source>
        <translation>为多人代收、无具名付款人：是</translation>
    </message>
    <message>
        <source>{0} yuan on {1} for a member</source>
        <translation>{1} 为一名成员缴 {0} 元</translation>
    </message>
    <message>
        <source>Paid-in capital without receipt</source>
        <translation>出资未见到账</translation>
    </message>
    <message>
        <source>Law Art. 13; registration rules Art. 13</source>
        <translation>法第 13 条；登记条例第 13 条</translation>
    </message>
    <message>
        <source>paid-in contributions without a receipt of money, things without paper or valuation, of all that was paid in since the ledger began</source>
        <translation>自建账起的实缴出资中，货币出资无收款、非货币出资无凭据或评估的部分</translation>
    </message>
    <message>
        <source>paid before the ledger began</source>
        <translation>建账之前已缴</translation>
    </message>
    <message>
        <source>Contributions that came and left</source>
        <translation>出资一进一出</translation>
    </message>
    <message>
        <source>plan of 2019, C1 and C4</source>
        <translation>2019 年清理方案，第一、四类</translation>
    </message>
    <message>
        <source>outflows that nothing explains within the days after a contribution, of the contributions of one wave</source>
        <translation>一批出资到账后规定天数内无法说明的流出，占该批出资</translation>
    </message>
    <message>
        <source>purchases from strangers; refunds to members who leave</source>
        <translation>向无关联方采购；成员退社退还出资</translation>
    </message>
    <message>
        <source>Concentrated capital</source>
        <translation>出资高度集中</translation>
    </message>
    <message>
        <source>none: context only</source>
        <translation>无：仅供参考</translation>
    </message>
    <message>
        <source>largest holding of paid-in capital, of all of it</source>
        <translation>最大一份实缴出资占全部实缴出资</translation>
    </message>
    <message>
        <source>lawful and usual</source>
        <translation>合法且常见</translation>
    </message>
    <message>
        <source>One payer for many members</source>
        <translation>一人代缴多人出资</translation>
    </message>
    <message>
        <source>members of other households whose contributions came from one account or person, of all members</source>
        <translation>由同一账户或同一人缴纳出资的其他户成员，占全部成员</translation>
    </message>
    <message>
        <source>collected in the village against a list of signatures; one household</source>
        <translation>村内凭签名清单代收；同一户</translation>
    </message>
    <message>
        <source>days between a contribution and its receipt</source>
        <translation>出资与收款相隔的天数</translation>
    </message>
    <message>
        <source>share of paid-in capital without receipt</source>
        <translation>未见收款的实缴出资占比</translation>
    </message>
    <message>
        <source>days in which a contribution leaves again</source>
        <translation>出资又流出的天数</translation>
    </message>
    <message>
        <source>share that left again: high</source>
        <translation>又流出的占比：高</translation>
    </message>
    <message>
        <source>share that left again: medium</source>
        <translation>又流出的占比：中</translation>
    </message>
    <message>
        <source>share of one member in paid-in capital: low</source>
        <translation>单个成员占实缴出资：低</translation>
    </message>
    <message>
        <source>share of one member in paid-in capital: for information</source>
        <translation>单个成员占实缴出资：仅供参考</translation>
    </message>
    <message>
        <source>other households that one payer paid for</source>
        <translation>一个付款人代缴的其他户数</translation>
    </message>
    <message>
        <source>share of members that one payer paid for: medium</source>
        <translation>一个付款人代缴的成员占比：中</translation>
    </message>
    <message>
        <source>share of members that one payer paid for: high</source>
        <translation>一个付款人代缴的成员占比：高</translation>
    </message>
    <message>
        <source>assets, stock or wages of {0} yuan afterwards</source>
        <translation>此后的资产、物资或工资 {0} 元</translation>
    </message>
    <message>
        <source>documented spending of {0} yuan in the {1} months before</source>
        <translation>此前 {1} 个月有单据的支出 {0} 元</translation>
    </message>
    <message>
        <source>passed on to nearly all members: yes</source>
        <translation>已发放给绝大多数成员：是</translation>
    </message>
    <message>
        <source>passed on to nearly all members: no</source>
        <translation>已发放给绝大多数成员：否</translation>
    </message>
    <message>
        <source>built first, granted afterwards</source>
        <translation>先建后补</translation>
    </message>
    <message>
        <source>a grant for the households, passed on to them</source>
        <translation>到户补助，已发放到户</translation>
    </message>
    <message>
        <source>{0} of the grant of {1} left within {2} days without a record of what for</source>
        <translation>{1} 收到的补助有 {0} 在 {2} 天内流出，用途无记录</translation>
    </message>
    <message>
        <source>at least {0} (critical: {1} and nothing bought)</source>
        <translation>不低于 {0}（重大：{1} 且未见购置）</translation>
    </message>
    <message>
        <source>grant of {0} yuan on {1}</source>
        <translation>{1} 收到补助 {0} 元</translation>
    </message>
    <message>
        <source>grants are {0} of grants and operating income, {1} active months</source>
        <translation>补助占补助与经营收入之和的 {0}，有经营的月份 {1} 个</translation>
    </message>
    <message>
        <source>{0} of {1} yuan; {2} of {3} months active</source>
        <translation>{1} 元中的 {0} 元；{3} 个月中 {2} 个月有经营</translation>
    </message>
    <message>
        <source>at least {0} and at most {1} active months</source>
        <translation>不低于 {0}，且有经营的月份不超过 {1} 个</translation>
    </message>
    <message>
        <source>twelve months after the application of {0}</source>
        <translation>{0} 申报后的十二个月</translation>
    </message>
    <message>
        <source>joined on {0}; took part in nothing since</source>
        <translation>{0} 入社；此后未参与任何事项</translation>
    </message>
    <message>
        <source>{0} members joined within {1} days before the application of {2}, {3} of them took part in nothing</source>
        <translation>{2} 申报前 {1} 天内入社 {0} 人，其中 {3} 人未参与任何事项</translation>
    </message>
    <message>
        <source>{0} newcomers to {1} members, {2} without any part</source>
        <translation>原有 {1} 名成员，新增 {0} 名，其中 {2} 名未参与</translation>
    </message>
    <message>
        <source>growth of at least {0} and {1} persons, {2} of them idle</source>
        <translation>增长不低于 {0} 且不少于 {1} 人，其中 {2} 未参与</translation>
    </message>
    <message>
        <source>Grants that came and left at once</source>
        <translation>补助快进快出</translation>
    </message>
    <message>
        <source>Law Art. 65, 67; plan of 2019, C4</source>
        <translation>法第 65、67 条；2019 年清理方案，第四类</translation>
    </message>
    <message>
        <source>unexplained payments to insiders, cash drawn and not spent, and payments on account within the days after a grant, of the grant</source>
        <translation>补助到账后规定天数内，付给内部人的无法说明的款项、取现未用的款项和挂往来的款项，占该笔补助</translation>
    </message>
    <message>
        <source>built first and granted afterwards; passed on to nearly all members</source>
        <translation>先建后补；已发放给绝大多数成员</translation>
    </message>
    <message>
        <source>Living on grants</source>
        <translation>靠补助维持</translation>
    </message>
    <message>
        <source>plan of 2019, C2 and C4</source>
        <translation>2019 年清理方案，第二、四类</translation>
    </message>
    <message>
        <source>grants, of grants and operating income in 36 months, with few active months</source>
        <translation>36 个月内补助占补助与经营收入之和，且有经营的月份很少</translation>
    </message>
    <message>
        <source>younger than 24 months; perennial crop before its first harvest; project under construction</source>
        <translation>成立不满 24 个月；多年生作物未到初产；项目在建</translation>
    </message>
    <message>
        <source>Members gathered before an application</source>
        <translation>申报前突击扩员</translation>
    </message>
    <message>
        <source>plan of 2019, C4</source>
        <translation>2019 年清理方案，第四类</translation>
    </message>
    <message>
        <source>members who joined shortly before an application, of those before, and how many of them took part in nothing in the twelve months after</source>
        <translation>申报前不久入社的人数占此前成员，以及其中此后十二个月未参与任何事项的人数</translation>
    </message>
    <message>
        <source>newcomers who trade, bring land or come to meetings</source>
        <translation>新成员有交易、土地入社或参会</translation>
    </message>
    <message>
        <source>Granted assets missing, sold or listed twice</source>
        <translation>补助资产异常</translation>
    </message>
    <message>
        <source>rules for granted assets; plan of 2019, C4</source>
        <translation>补助资产管理规定；2019 年清理方案，第四类</translation>
    </message>
    <message>
        <source>assets of one serial number, assets disposed of within the restricted period, assets without place and keeper</source>
        <translation>序列号相同的资产、限制期内处置的资产、无存放地点且无保管人的资产</translation>
    </message>
    <message>
        <source>a document that allowed the disposal</source>
        <translation>允许处置的批文</translation>
    </message>
    <message>
        <source>Purchases from related suppliers</source>
        <translation>关联方供货</translation>
    </message>
    <message>
        <source>purchases for a granted project from insiders and their firms, of all purchases for it</source>
        <translation>补助项目的采购中来自内部人及其企业的部分，占该项目全部采购</translation>
    </message>
    <message>
        <source>the only supplier in the place, disclosed, at the price of others</source>
        <translation>当地唯一供货方、已公开、价格与他人相当</translation>
    </message>
    <message>
        <source>Consecutive or split invoices</source>
        <translation>连号或拆分发票</translation>
    </message>
    <message>
        <source>invoices of one seller with consecutive numbers within the days, each below the limit of its form</source>
        <translation>同一销售方在规定天数内的连号发票，每张都在票面限额以内</translation>
    </message>
    <message>
        <source>a small seller with one delivery for each invoice</source>
        <translation>小销售方，每张发票各有一次入库</translation>
    </message>
    <message>
        <source>The same claimed twice</source>
        <translation>重复申报</translation>
    </message>
    <message>
        <source>one invoice, serial number or project in two grants</source>
        <translation>同一发票、序列号或项目出现在两项补助中</translation>
    </message>
    <message>
        <source>phases of a project with invoices of their own</source>
        <translation>分期项目，各有发票</translation>
    </message>
    <message>
        <source>days in which a grant leaves again</source>
        <translation>补助又流出的天数</translation>
    </message>
    <message>
        <source>share of a grant that left: critical</source>
        <translation>补助流出占比：重大</translation>
    </message>
    <message>
        <source>share of a grant that left: high</source>
        <translation>补助流出占比：高</translation>
    </message>
    <message>
        <source>months after a grant in which purchases are looked for</source>
        <translation>补助到账后查找购置的月数</translation>
    </message>
    <message>
        <source>share of a grant that purchases must reach to back it</source>
        <translation>购置须达到补助的比例才算有据</translation>
    </message>
    <message>
        <source>months before a grant in which the project may have been built</source>
        <translation>补助到账前可能先行建设的月数</translation>
    </message>
    <message>
        <source>share of members that a grant for households reaches</source>
        <translation>到户补助覆盖的成员比例</translation>
    </message>
    <message>
        <source>months over which grants and income are compared</source>
        <translation>比较补助与收入的月数</translation>
    </message>
    <message>
        <source>share of grants</source>
        <translation>补助占比</translation>
    </message>
    <message>
        <source>most active months</source>
        <translation>有经营的月份最多</translation>
    </message>
    <message>
        <source>days before an application in which members joined</source>
        <translation>申报前入社的天数</translation>
    </message>
    <message>
        <source>growth of the roster</source>
        <translation>成员增长幅度</translation>
    </message>
    <message>
        <source>least newcomers</source>
        <translation>新成员最少人数</translation>
    </message>
    <message>
        <source>share of newcomers who took part in nothing</source>
        <translation>未参与的新成员占比</translation>
    </message>
    <message>
        <source>months in which a granted asset is not disposed of</source>
        <translation>补助资产不得处置的月数</translation>
    </message>
    <message>
        <source>share of a project bought from insiders</source>
        <translation>项目从内部人采购的占比</translation>
    </message>
    <message>
        <source>consecutive invoices</source>
        <translation>连号发票张数</translation>
    </message>
    <message>
        <source>days within which they were written</source>
        <translation>开具的天数范围</translation>
    </message>
    <message>
        <source>highest amount of one invoice of the small form</source>
        <translation>小额票面单张最高金额</translation>
    </message>
    <message>
        <source>limit above which a purchase needs approval; 0: none known</source>
        <translation>须审批的采购限额；0 为未知</translation>
    </message>
    <message>
        <source>the register of assets bought with grants</source>
        <translation>补助资产登记簿</translation>
    </message>
    <message>
        <source>invoice {0} on {1}: {2} yuan</source>
        <translation>{1} 发票 {0}：{2} 元</translation>
    </message>
    <message>
        <source>{0} of {1} invoices have a delivery of their own</source>
        <translation>{1} 张发票中 {0} 张各有入库</translation>
    </message>
    <message>
        <source>{0} consecutive invoices of one seller within {1} days</source>
        <translation>同一销售方 {1} 天内 {0} 张连号发票</translation>
    </message>
    <message>
        <source>{0} invoices, {1} yuan</source>
        <translation>{0} 张发票，{1} 元</translation>
    </message>
    <message>
        <source>at least {0} invoices within {1} days, each up to {2} yuan</source>
        <translation>不少于 {0} 张，在 {1} 天内，每张不超过 {2} 元</translation>
    </message>
    <message>
        <source>asset with a serial number that another one has, {0} yuan</source>
        <translation>资产序列号与另一件相同，{0} 元</translation>
    </message>
    <message>
        <source>{0} serial numbers stand on more than one asset</source>
        <translation>{0} 个序列号出现在多件资产上</translation>
    </message>
    <message>
        <source>{0} assets</source>
        <translation>{0} 件资产</translation>
    </message>
    <message>
        <source>every serial number once</source>
        <translation>每个序列号只出现一次</translation>
    </message>
    <message>
        <source>bought on {0}, disposed of on {1}, {2} yuan</source>
        <translation>{0} 购入，{1} 处置，{2} 元</translation>
    </message>
    <message>
        <source>neither place nor keeper, {0} yuan</source>
        <translation>无存放地点且无保管人，{0} 元</translation>
    </message>
    <message>
        <source>{0} granted assets disposed of within {1} months</source>
        <translation>{0} 件补助资产在 {1} 个月内处置</translation>
    </message>
    <message>
        <source>not within {0} months</source>
        <translation>不在 {0} 个月内</translation>
    </message>
    <message>
        <source>a document allowed the disposal: yes</source>
        <translation>有允许处置的文件：是</translation>
    </message>
    <message>
        <source>a document allowed the disposal: no</source>
        <translation>有允许处置的文件：否</translation>
    </message>
    <message>
        <source>{0} granted assets without place and keeper</source>
        <translation>{0} 件补助资产无存放地点且无保管人</translation>
    </message>
    <message>
        <source>every asset with a place or a keeper</source>
        <translation>每件资产有存放地点或保管人</translation>
    </message>
    <message>
        <source>bought from an insider on {0}: {1} yuan</source>
        <translation>{0} 向内部人采购 {1} 元</translation>
    </message>
    <message>
        <source>bought from an insider: {0} yuan</source>
        <translation>向内部人采购 {0} 元</translation>
    </message>
    <message>
        <source>purchases that name the granted project</source>
        <translation>注明补助项目的采购</translation>
    </message>
    <message>
        <source>a meeting in the year before the purchase: yes</source>
        <translation>采购前一年内有会议：是</translation>
    </message>
    <message>
        <source>a meeting in the year before the purchase: no</source>
        <translation>采购前一年内有会议：否</translation>
    </message>
    <message>
        <source>{0} of the purchases for a granted project came from insiders</source>
        <translation>补助项目的采购有 {0} 来自内部人</translation>
    </message>
    <message>
        <source>at least {0} and at least {1} yuan</source>
        <translation>不低于 {0}，且不低于 {1} 元</translation>
    </message>
    <message>
        <source>numbers of invoices</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>asset whose invoice stands in two granted projects, {0} yuan</source>
        <translation>资产的发票出现在两个补助项目中，{0} 元</translation>
    </message>
    <message>
        <source>asset whose serial number stands in two granted projects, {0} yuan</source>
        <translation>资产的序列号出现在两个补助项目中，{0} 元</translation>
    </message>
    <message>
        <source>grant for the same project applied for on {0}: {1} yuan</source>
        <translation>{0} 就同一项目申报的补助 {1} 元</translation>
    </message>
    <message>
        <source>{0} rows stand in more than one grant</source>
        <translation>{0} 行出现在多项补助中</translation>
    </message>
    <message>
        <source>{0} rows, {1} yuan</source>
        <translation>{0} 行，{1} 元</translation>
    </message>
    <message>
        <source>every invoice, serial number and project in one grant</source>
        <translation>每张发票、每个序列号、每个项目只在一项补助中</translation>
    </message>
    <message>
        <source>distributions of surplus</source>
        <translation>盈余分配</translation>
    </message>
    <message>
        <source>refunds of {0} are {1} of the distributable surplus</source>
        <translation>{0} 年返还占可分配盈余的 {1}</translation>
    </message>
    <message>
        <source>at least {0} (Law Art. 44)</source>
        <translation>不低于 {0}（法第 44 条）</translation>
    </message>
    <message>
        <source>distribution of {0}, adopted on {1}</source>
        <translation>{0} 年分配，{1} 通过</translation>
    </message>
    <message>
        <source>members' trades of {0}</source>
        <translation>{0} 年成员交易</translation>
    </message>
    <message>
        <source>refund {0}, by trade {1} yuan</source>
        <translation>返还 {0} 元，按交易应为 {1} 元</translation>
    </message>
    <message>
        <source>refunds of {0} lie {1} apart from the members' trade</source>
        <translation>{0} 年返还与成员交易相差 {1}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>不超过 {0}</translation>
    </message>
    <message>
        <source>{0} yuan distributed for {1} without a surplus</source>
        <translation>{1} 年无盈余而分配 {0} 元</translation>
    </message>
    <message>
        <source>{0} yuan of a surplus of {1}</source>
        <translation>分配 {0} 元，盈余 {1} 元</translation>
    </message>
    <message>
        <source>nothing without a surplus</source>
        <translation>无盈余不分配</translation>
    </message>
    <message>
        <source>got {0} yuan</source>
        <translation>领取 {0} 元</translation>
    </message>
    <message>
        <source>{0} receivers of {1} were no members that year</source>
        <translation>{1} 年有 {0} 名领取人当年不是成员</translation>
    </message>
    <message>
        <source>{0} persons, {1} yuan</source>
        <translation>{0} 人，{1} 元</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>仅限成员</translation>
    </message>
    <message>
        <source>Refund below 60 %</source>
        <translation>返还不足60 %</translation>
    </message>
    <message>
        <source>Law Art. 44</source>
        <translation>法第 44 条</translation>
    </message>
    <message>
        <source>refunds by trade, of surplus less losses of earlier years and reserve</source>
        <translation>按交易返还的部分，占盈余减弥补亏损和提取公积后的余额</translation>
    </message>
    <message>
        <source>unions and collectives; no distributable surplus</source>
        <translation>联合社和集体经济组织；无可分配盈余</translation>
    </message>
    <message>
        <source>Distribution not tied to trade or surplus</source>
        <translation>分配与交易、盈余脱节</translation>
    </message>
    <message>
        <source>sum of the distances between refunds and shares of trade, of all refunds; distributions without surplus; receivers who are no members</source>
        <translation>返还与交易份额之差的合计，占全部返还；无盈余的分配；非成员领取</translation>
    </message>
    <message>
        <source>weights by product in the charter</source>
        <translation>章程规定按产品加权</translation>
    </message>
    <message>
        <source>least share of refunds in the distributable surplus</source>
        <translation>返还占可分配盈余的最低比例</translation>
    </message>
    <message>
        <source>distributable surplus of which nothing refunded is high</source>
        <translation>可分配盈余达到此数而未返还的为高</translation>
    </message>
    <message>
        <source>share of refunds that may lie apart from trade</source>
        <translation>返还可与交易相差的比例</translation>
    </message>
    <message>
        <source>{0} persons or {1} yuan (high: {2} or {3})</source>
        <translation>{0} 人或 {1} 元（高：{2} 人或 {3} 元）</translation>
    </message>
    <message>
        <source>{0} yuan at {1} a year</source>
        <translation>{0} 元，年率 {1}</translation>
    </message>
    <message>
        <source>{0} persons got fixed returns on {1} yuan</source>
        <translation>{0} 人就 {1} 元取得固定回报</translation>
    </message>
    <message>
        <source>{0} persons without any trade left {1} yuan and got {2} back, {3} of the returns after 3, 6 or 12 months</source>
        <translation>{0} 名无任何交易的人存入 {1} 元、取回 {2} 元，其中 {3} 的取回在 3、6 或 12 个月到期</translation>
    </message>
    <message>
        <source>{0} persons; {1} of {2} yuan returned; {3} of {4} on term</source>
        <translation>{0} 人；{2} 元中取回 {1} 元；{4} 次中 {3} 次到期取回</translation>
    </message>
    <message>
        <source>at least {0} persons, {1} on term; {2}</source>
        <translation>不少于 {0} 人，到期取回 {1}；{2}</translation>
    </message>
    <message>
        <source>left {0} yuan, got {1} back</source>
        <translation>存入 {0} 元，取回 {1} 元</translation>
    </message>
    <message>
        <source>payouts of {0} and {1} were made from new deposits</source>
        <translation>{0} 年和 {1} 年的兑付来自新存入的款项</translation>
    </message>
    <message>
        <source>{0} of the assets are lent to people who are no members</source>
        <translation>资产的 {0} 借给非成员</translation>
    </message>
    <message>
        <source>payouts {0}, operating surplus {1}, new deposits {2}; lent to others {3}; money {4} of deposits {5}</source>
        <translation>兑付 {0}，经营结余 {1}，新存入 {2}；借给他人 {3}；货币资金 {4}，存款 {5}</translation>
    </message>
    <message>
        <source>new deposits at least {0} of payouts in two years, or {1} of assets lent; critical with money below {2} of deposits</source>
        <translation>两年新存入不低于兑付的 {0}，或资产的 {1} 借出；货币资金低于存款的 {2} 为重大</translation>
    </message>
    <message>
        <source>{0} yuan left</source>
        <translation>余 {0} 元</translation>
    </message>
    <message>
        <source>Fixed returns paid to many</source>
        <translation>固定回报面</translation>
    </message>
    <message>
        <source>interpretation on illegal fund-raising Art. 3; plan of 2019, C6</source>
        <translation>非法集资司法解释第 3 条；2019 年清理方案，第六类</translation>
    </message>
    <message>
        <source>persons, insiders left out, with several payments of one yearly rate on a principal that can be traced</source>
        <translation>就可追溯的本金按同一年率多次取得回报的人数，内部人除外</translation>
    </message>
    <message>
        <source>rent of land, wages, a few insiders' loans</source>
        <translation>土地租金、工资、少数内部人的借款</translation>
    </message>
    <message>
        <source>Money in and out like deposits</source>
        <translation>类存款流入流出</translation>
    </message>
    <message>
        <source>money of persons without trade, vote or refund that was returned within 13 months, most of it after 3, 6 or 12 months</source>
        <translation>无交易、无表决、无返还的人存入的款项，13 个月内退回，且多在 3、6 或 12 个月到期</translation>
    </message>
    <message>
        <source>prepayments that end in goods</source>
        <translation>以物资结清的预付款</translation>
    </message>
    <message>
        <source>Payouts from new money</source>
        <translation>兑付靠新增</translation>
    </message>
    <message>
        <source>plan of 2019, C6</source>
        <translation>2019 年清理方案，第六类</translation>
    </message>
    <message>
        <source>interest and withdrawals beside the cash surplus of operations and new deposits, two years running; loans to people who are no members, of assets</source>
        <translation>利息和取回与经营现金结余、新存入款项相比，连续两年；借给非成员的款项占资产</translation>
    </message>
    <message>
        <source>persons with fixed returns or deposits: critical</source>
        <translation>取得固定回报或存款的人数：重大</translation>
    </message>
    <message>
        <source>principal of fixed returns or deposits: critical</source>
        <translation>固定回报或存款的本金：重大</translation>
    </message>
    <message>
        <source>persons with fixed returns or deposits: high</source>
        <translation>取得固定回报或存款的人数：高</translation>
    </message>
    <message>
        <source>principal of fixed returns or deposits: high</source>
        <translation>固定回报或存款的本金：高</translation>
    </message>
    <message>
        <source>fewer persons are no public</source>
        <translation>少于此数的人不算公众</translation>
    </message>
    <message>
        <source>payments of one rate</source>
        <translation>同一利率的付款次数</translation>
    </message>
    <message>
        <source>tolerance of a yearly rate, to both sides</source>
        <translation>年率的容差，上下各</translation>
    </message>
    <message>
        <source>persons who left money</source>
        <translation>存入款项的人数</translation>
    </message>
    <message>
        <source>days within which money came back</source>
        <translation>款项退回的天数</translation>
    </message>
    <message>
        <source>days around 3, 6 and 12 months</source>
        <translation>3、6、12 个月前后的天数</translation>
    </message>
    <message>
        <source>share of returns after 3, 6 or 12 months</source>
        <translation>3、6 或 12 个月到期退回的占比</translation>
    </message>
    <message>
        <source>least share of money that came back</source>
        <translation>退回款项的最低占比</translation>
    </message>
    <message>
        <source>highest share of money that came back</source>
        <translation>退回款项的最高占比</translation>
    </message>
    <message>
        <source>share of payouts that new deposits cover</source>
        <translation>新存入款项占兑付的比例</translation>
    </message>
    <message>
        <source>share of assets lent to people who are no members</source>
        <translation>借给非成员的款项占资产的比例</translation>
    </message>
    <message>
        <source>least share of deposits that is there in money</source>
        <translation>货币资金占存款的最低比例</translation>
    </message>
    <message>
        <source>{0}: {1} numbers missing between {2} and {3}</source>
        <translation>{0}：{2} 至 {3} 之间缺 {1} 个号</translation>
    </message>
    <message>
        <source>number {0} of {1} once more</source>
        <translation>{1} 的 {0} 号重复</translation>
    </message>
    <message>
        <source>{0} voucher numbers twice, {1} missing</source>
        <translation>凭证号重复 {0} 个，缺 {1} 个</translation>
    </message>
    <message>
        <source>{0} twice, {1} of {2} missing</source>
        <translation>重复 {0} 个，{2} 个中缺 {1} 个</translation>
    </message>
    <message>
        <source>none twice, at most {0} missing</source>
        <translation>无重复，缺号不超过 {0}</translation>
    </message>
    <message>
        <source>paid on {0}: {1} yuan</source>
        <translation>{0} 付款 {1} 元</translation>
    </message>
    <message>
        <source>{0} payments of {1} yuan were made once more</source>
        <translation>{0} 笔共 {1} 元的付款重复支付</translation>
    </message>
    <message>
        <source>one payee, account and amount within {0} days, or one invoice; from {1} yuan</source>
        <translation>同一收款人、同一科目、同一金额在 {0} 天内，或同一发票；自 {1} 元起</translation>
    </message>
    <message>
        <source>times at which vouchers were entered</source>
        <translation>凭证录入时间</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} vouchers entered within {3} days, {4} more than {5} days late</source>
        <translation>{0} 年 {2} 张凭证中 {1} 张在 {3} 天内录入，{4} 张迟于 {5} 天</translation>
    </message>
    <message>
        <source>{0} together and {1} late, of {2} vouchers</source>
        <translation>{2} 张凭证中集中录入 {0} 张、迟录 {1} 张</translation>
    </message>
    <message>
        <source>{0} within {1} days, or {2} more than {3} days late</source>
        <translation>{1} 天内 {0}，或 {2} 迟于 {3} 天</translation>
    </message>
    <message>
        <source>of {0}, entered on {1}</source>
        <translation>{0} 的凭证，{1} 录入</translation>
    </message>
    <message>
        <source>Gaps and doubles in voucher numbers</source>
        <translation>断号重号</translation>
    </message>
    <message>
        <source>rules for basic accounting work Art. 51</source>
        <translation>会计基础工作规范第 51 条</translation>
    </message>
    <message>
        <source>numbers of imported vouchers by month and kind: twice, or missing between the first and the last</source>
        <translation>导入凭证按月、按字的编号：重复，或首末号之间缺号</translation>
    </message>
    <message>
        <source>numbers that were given anew at the end of a month</source>
        <translation>月末重新编号</translation>
    </message>
    <message>
        <source>Double payments</source>
        <translation>重复付款</translation>
    </message>
    <message>
        <source>practice of journal entry tests</source>
        <translation>会计分录检查惯例</translation>
    </message>
    <message>
        <source>payments to one payee of one amount from one account within the days, or of one amount for one invoice</source>
        <translation>规定天数内向同一收款人、同一科目、同一金额的付款，或同一发票同一金额的付款</translation>
    </message>
    <message>
        <source>cost or purchase of {0} yuan on {1}</source>
        <translation>{1} 的支出或采购 {0} 元</translation>
    </message>
    <message>
        <source>the same amount to different payees, or for an invoice of its own</source>
        <translation>向不同收款人支付相同金额，或各有各的发票</translation>
    </message>
    <message>
        <source>Entered in bulk or late</source>
        <translation>突击补账</translation>
    </message>
    <message>
        <source>practice of journal entry tests; plan of 2019, C4</source>
        <translation>会计分录检查惯例；2019 年清理方案，第四类</translation>
    </message>
    <message>
        <source>vouchers of a year entered within a few days, or late, of all that people entered</source>
        <translation>一年中在数天内集中录入或迟录的凭证，占人工录入的凭证</translation>
    </message>
    <message>
        <source>moved over by one import; agency bookkeeping has more time</source>
        <translation>一次导入迁移；代理记账期限较长</translation>
    </message>
    <message>
        <source>Round amounts and first digits</source>
        <translation>整数与首位数字</translation>
    </message>
    <message>
        <source>none: for information only</source>
        <translation>无：仅供参考</translation>
    </message>
    <message>
        <source>costs and purchases from 1,000 yuan that are whole thousands; distance of first digits from Benford's law where the sample allows</source>
        <translation>一千元以上的成本费用和采购中整千元的部分；样本允许时首位数字与本福特定律的距离</translation>
    </message>
    <message>
        <source>prices by the box, fees by the mu</source>
        <translation>按箱计价、按亩收费</translation>
    </message>
    <message>
        <source>Money that came back</source>
        <translation>资金回流</translation>
    </message>
    <message>
        <source>practice of audits; plan of 2019, C4</source>
        <translation>审计惯例；2019 年清理方案，第四类</translation>
    </message>
    <message>
        <source>payments that came back from the same person, or from somebody of the same officer, within the days</source>
        <translation>规定天数内又从同一人或同一负责人的关联人流回的付款</translation>
    </message>
    <message>
        <source>returned goods, deposits and guarantees; dealings that trades explain</source>
        <translation>退货、押金、保证金；有交易说明的往来</translation>
    </message>
    <message>
        <source>Money that went to insiders</source>
        <translation>资金流向内部人</translation>
    </message>
    <message>
        <source>Law Art. 36; plan of 2019, C4</source>
        <translation>法第 36 条；2019 年清理方案，第四类</translation>
    </message>
    <message>
        <source>payments to insiders that nothing explains in 24 months, of all payments</source>
        <translation>24 个月内付给内部人且无法说明的款项，占全部付款</translation>
    </message>
    <message>
        <source>purchases at the price of others, wages, refunds, repaid advances, small costs with papers</source>
        <translation>按他人价格的采购、工资、返还、归还垫款、有单据的小额费用</translation>
    </message>
    <message>
        <source>share of missing voucher numbers</source>
        <translation>缺号占比</translation>
    </message>
    <message>
        <source>days between equal payments</source>
        <translation>相同付款相隔的天数</translation>
    </message>
    <message>
        <source>least amount of a double payment</source>
        <translation>重复付款的最低金额</translation>
    </message>
    <message>
        <source>days of entering in bulk</source>
        <translation>集中录入的天数</translation>
    </message>
    <message>
        <source>share of a year's vouchers entered in bulk</source>
        <translation>全年凭证集中录入的占比</translation>
    </message>
    <message>
        <source>days after which an entry is late</source>
        <translation>超过此天数为迟录</translation>
    </message>
    <message>
        <source>days after which an entry is late, with agency bookkeeping</source>
        <translation>代理记账超过此天数为迟录</translation>
    </message>
    <message>
        <source>share of a year's vouchers entered late</source>
        <translation>全年凭证迟录的占比</translation>
    </message>
    <message>
        <source>fewer vouchers of a year are not judged</source>
        <translation>全年凭证少于此数不判断</translation>
    </message>
    <message>
        <source>imported vouchers of one moment that were moved over</source>
        <translation>同一时刻导入、视为迁移的凭证数</translation>
    </message>
    <message>
        <source>lines needed for round amounts</source>
        <translation>整数判断所需行数</translation>
    </message>
    <message>
        <source>share of whole thousands</source>
        <translation>整千元占比</translation>
    </message>
    <message>
        <source>amounts needed for first digits</source>
        <translation>首位数字所需笔数</translation>
    </message>
    <message>
        <source>days in which money came back</source>
        <translation>资金流回的天数</translation>
    </message>
    <message>
        <source>distance of the amount that came back</source>
        <translation>流回金额的差距</translation>
    </message>
    <message>
        <source>part of an unexplained payment that came back</source>
        <translation>无法说明的付款流回的部分</translation>
    </message>
    <message>
        <source>share of unexplained payments to insiders: high</source>
        <translation>付给内部人的无法说明的款项占比：高</translation>
    </message>
    <message>
        <source>share of unexplained payments to insiders: medium</source>
        <translation>付给内部人的无法说明的款项占比：中</translation>
    </message>
    <message>
        <source>{0} of costs and purchases from 1,000 yuan are whole thousands</source>
        <translation>一千元以上的成本费用和采购有 {0} 为整千元</translation>
    </message>
    <message>
        <source>{0} of {1} lines</source>
        <translation>{1} 行中的 {0} 行</translation>
    </message>
    <message>
        <source>more than {0} of at least {1} lines</source>
        <translation>超过 {0}，至少 {1} 行</translation>
    </message>
    <message>
        <source>first digits of {0} amounts lie apart from Benford's law</source>
        <translation>{0} 笔金额的首位数字偏离本福特定律</translation>
    </message>
    <message>
        <source>mean distance {0}</source>
        <translation>平均距离 {0}</translation>
    </message>
    <message>
        <source>more than 1.5% and 41% ÷ √n</source>
        <translation>超过 1.5% 和 41% ÷ √n</translation>
    </message>
    <message>
        <source>back on {0}: {1} yuan</source>
        <translation>{0} 流回 {1} 元</translation>
    </message>
    <message>
        <source>taken back on the same account: no</source>
        <translation>在同一科目收回：否</translation>
    </message>
    <message>
        <source>taken back on the same account: yes</source>
        <translation>在同一科目收回：是</translation>
    </message>
    <message>
        <source>{0} payments of {1} yuan came back within {2} days</source>
        <translation>{0} 笔共 {1} 元的付款在 {2} 天内流回</translation>
    </message>
    <message>
        <source>within {0} days and {1} of the amount, from {2} yuan</source>
        <translation>在 {0} 天内、金额相差 {1} 以内，自 {2} 元起</translation>
    </message>
    <message>
        <source>officer: {0} yuan on {1}</source>
        <translation>负责人：{1} {0} 元</translation>
    </message>
    <message>
        <source>household of an officer: {0} yuan on {1}</source>
        <translation>负责人同户：{1} {0} 元</translation>
    </message>
    <message>
        <source>bank account of an officer: {0} yuan on {1}</source>
        <translation>负责人的银行账户：{1} {0} 元</translation>
    </message>
    <message>
        <source>declared kin of an officer: {0} yuan on {1}</source>
        <translation>负责人申报的亲属：{1} {0} 元</translation>
    </message>
    <message>
        <source>declared firm of an officer: {0} yuan on {1}</source>
        <translation>负责人申报的企业：{1} {0} 元</translation>
    </message>
    <message>
        <source>top contributor: {0} yuan on {1}</source>
        <translation>出资最多的成员：{1} {0} 元</translation>
    </message>
    <message>
        <source>{0} of all payments in 24 months went to insiders without a record of what for</source>
        <translation>24 个月内全部付款有 {0} 流向内部人，用途无记录</translation>
    </message>
    <message>
        <source>the check character of the identity number does not fit</source>
        <translation>身份证号校验码不符</translation>
    </message>
    <message>
        <source>the identity number has no such form or day of birth</source>
        <translation>身份证号格式或出生日期不存在</translation>
    </message>
    <message>
        <source>{0} years old on joining</source>
        <translation>入社时 {0} 岁</translation>
    </message>
    <message>
        <source>the identity number of another member</source>
        <translation>与另一名成员身份证号相同</translation>
    </message>
    <message>
        <source>identity numbers</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>{0} of {1} identity numbers cannot be right</source>
        <translation>{1} 个身份证号中 {0} 个不可能正确</translation>
    </message>
    <message>
        <source>{0} of {1} members</source>
        <translation>{1} 名成员中的 {0} 名</translation>
    </message>
    <message>
        <source>at least {0}, or two and {1}</source>
        <translation>不少于 {0} 个，或两个且 {1}</translation>
    </message>
    <message>
        <source>one bank account with an officer</source>
        <translation>与负责人同一银行账户</translation>
    </message>
    <message>
        <source>one bank account with members of other households</source>
        <translation>与其他户成员同一银行账户</translation>
    </message>
    <message>
        <source>{0} members of several households have one bank account</source>
        <translation>{0} 名不同户的成员共用银行账户</translation>
    </message>
    <message>
        <source>one account of {0} households, or of an officer and another household</source>
        <translation>同一账户 {0} 户，或负责人与另一户</translation>
    </message>
    <message>
        <source>one telephone number with members of other households</source>
        <translation>与其他户成员同一电话</translation>
    </message>
    <message>
        <source>{0} members of several households have one telephone number</source>
        <translation>{0} 名不同户的成员共用电话</translation>
    </message>
    <message>
        <source>one number of {0} households, or of three and {1} of the members</source>
        <translation>同一电话 {0} 户，或三户且占成员 {1}</translation>
    </message>
    <message>
        <source>one house number with members of other households</source>
        <translation>与其他户成员同一门牌</translation>
    </message>
    <message>
        <source>{0} members of several households have one house number</source>
        <translation>{0} 名不同户的成员共用门牌</translation>
    </message>
    <message>
        <source>one house number of {0} households</source>
        <translation>同一门牌 {0} 户</translation>
    </message>
    <message>
        <source>bank accounts, telephone numbers and addresses</source>
        <translation>银行账户、电话和地址</translation>
    </message>
    <message>
        <source>Identity numbers that cannot be right</source>
        <translation>身份信息异常</translation>
    </message>
    <message>
        <source>GB 11643; plan of 2019, C1 and C4</source>
        <translation>GB 11643；2019 年清理方案，第一、四类</translation>
    </message>
    <message>
        <source>members whose identity number has a wrong form, day or check character, is another member's, or makes them younger than 16 or older than 100 on joining</source>
        <translation>身份证号格式、日期或校验码错误、与他人相同，或入社时不满 16 岁或超过 100 岁的成员</translation>
    </message>
    <message>
        <source>typing errors: ask for a correction first; old numbers of 15 digits</source>
        <translation>录入错误：先请更正；15 位旧号</translation>
    </message>
    <message>
        <source>Members in many cooperatives</source>
        <translation>成员多社兼入</translation>
    </message>
    <message>
        <source>lawful; for information</source>
        <translation>合法；仅供参考</translation>
    </message>
    <message>
        <source>members found in five or more books, of all members of a book</source>
        <translation>在五本及以上账套中出现的成员，占本账套成员</translation>
    </message>
    <message>
        <source>lawful by itself</source>
        <translation>本身合法</translation>
    </message>
    <message>
        <source>Officers in many cooperatives</source>
        <translation>负责人多社任职</translation>
    </message>
    <message>
        <source>Law Art. 37</source>
        <translation>法第 37 条</translation>
    </message>
    <message>
        <source>one person as chair, director or manager of several cooperatives of one business at one time; legal representative of three or more</source>
        <translation>同一人同时在数个同业合作社任理事长、理事或经理；任三个及以上的法定代表人</translation>
    </message>
    <message>
        <source>posts in a union; offices that ended</source>
        <translation>联合社任职；任职已结束</translation>
    </message>
    <message>
        <source>Shared accounts, telephones and addresses</source>
        <translation>共用账户、电话、地址</translation>
    </message>
    <message>
        <source>plan of 2019, C1</source>
        <translation>2019 年清理方案，第一类</translation>
    </message>
    <message>
        <source>members of several households with one bank account, telephone number or house number</source>
        <translation>不同户的成员共用银行账户、电话或门牌</translation>
    </message>
    <message>
        <source>pairs and families; addresses of a whole village</source>
        <translation>两人或一家；全村同一地址</translation>
    </message>
    <message>
        <source>Rosters alike</source>
        <translation>名册雷同</translation>
    </message>
    <message>
        <source>members common to two books, of those in either, or of the smaller one</source>
        <translation>两本账套共有的成员，占两者合计或较小的一本</translation>
    </message>
    <message>
        <source>a successor; a union</source>
        <translation>承继；联合社</translation>
    </message>
    <message>
        <source>Connected cluster</source>
        <translation>关联簇</translation>
    </message>
    <message>
        <source>books connected by officers, bank accounts, telephones or rosters, with their grants</source>
        <translation>由负责人、银行账户、电话或名册相连的账套及其补助</translation>
    </message>
    <message>
        <source>alone it moves nothing</source>
        <translation>单独不改变任何结论</translation>
    </message>
    <message>
        <source>identity numbers that cannot be right</source>
        <translation>不可能正确的身份证号个数</translation>
    </message>
    <message>
        <source>share of identity numbers that cannot be right</source>
        <translation>不可能正确的身份证号占比</translation>
    </message>
    <message>
        <source>households with one bank account</source>
        <translation>共用银行账户的户数</translation>
    </message>
    <message>
        <source>households with one telephone number</source>
        <translation>共用电话的户数</translation>
    </message>
    <message>
        <source>share of members with one telephone number</source>
        <translation>共用电话的成员占比</translation>
    </message>
    <message>
        <source>households with one house number</source>
        <translation>共用门牌的户数</translation>
    </message>
    <message>
        <source>the ledger: no vouchers are posted</source>
        <translation>账簿：没有已记账的凭证</translation>
    </message>
    <message>
        <source>months for which an officer who left is still an insider</source>
        <translation>离任负责人仍视为内部人的月数</translation>
    </message>
    <message>
        <source>share of paid-in capital from which the top contributor is an insider</source>
        <translation>出资最多者视为内部人的实缴占比</translation>
    </message>
    <message>
        <source>highest price of a purchase, of the month's median</source>
        <translation>采购最高价，按当月中位价</translation>
    </message>
    <message>
        <source>days that a payment may come before the delivery it is for</source>
        <translation>付款可早于交货的天数</translation>
    </message>
    <message>
        <source>wages of one insider in a month that explain themselves</source>
        <translation>内部人每月无须说明的工资</translation>
    </message>
    <message>
        <source>yearly rent of a mu of land that explains itself</source>
        <translation>每亩土地每年无须说明的租金</translation>
    </message>
    <message>
        <source>days in which money drawn and brought back is an advance</source>
        <translation>支取后归还视为备用金的天数</translation>
    </message>
    <message>
        <source>days in which an advance is settled with goods and their papers</source>
        <translation>备用金以物资和单据结清的天数</translation>
    </message>
</context>
</TS>
