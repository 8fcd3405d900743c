<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Reports</name>
    <message>
        <source>Residual surplus</source>
        <translation>剩余盈余</translation>
    </message>
    <message>
        <source>Payment list, in cash</source>
        <translation>盈余分配发放表（现金）</translation>
    </message>
    <message>
        <source>Payment list, by bank</source>
        <translation>盈余分配发放表（银行）</translation>
    </message>
    <message>
        <source>Date: {0}</source>
        <translation>日期：{0}</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>代扣个税</translation>
    </message>
    <message>
        <source>Set off</source>
        <translation>抵扣欠款</translation>
    </message>
    <message>
        <source>Signature (fingerprint)</source>
        <translation>签字（手印）</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Paid in money</source>
        <translation>实付金额</translation>
    </message>
    <message>
        <source>Paid in money = refund + residual − tax withheld − set off; what is set off needs the member's consent.</source>
        <translation>实付金额 = 盈余返还 + 剩余盈余 − 代扣个税 − 抵扣欠款；抵扣欠款须经成员本人同意。</translation>
    </message>
    <message>
        <source>Unclaimed surplus</source>
        <translation>未领取盈余清单</translation>
    </message>
    <message>
        <source>Due before {0}</source>
        <translation>{0} 之前应付</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>应付起始日</translation>
    </message>
    <message>
        <source>openings</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Settlement with a leaving member</source>
        <translation>退社结算单</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Contribution returned</source>
        <translation>退还出资</translation>
    </message>
    <message>
        <source>Share of the reserve returned</source>
        <translation>退还公积金份额</translation>
    </message>
    <message>
        <source>Less: share of losses</source>
        <translation>减：分摊亏损</translation>
    </message>
    <message>
        <source>Due from distributions</source>
        <translation>应付未付的盈余</translation>
    </message>
    <message>
        <source>Less: tax withheld</source>
        <translation>减：代扣个税</translation>
    </message>
    <message>
        <source>Owed to the member</source>
        <translation>合作社欠成员款</translation>
    </message>
    <message>
        <source>Less: set off against what he owes</source>
        <translation>减：抵扣成员欠款</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Less: things that go back as they came</source>
        <translation>减：原物退还</translation>
    </message>
    <message>
        <source>Paid in money</source>
        <translation>实付现款</translation>
    </message>
    <message>
        <source>Stays: share of state subsidies</source>
        <translation>留社：财政补助份额</translation>
    </message>
    <message>
        <source>Stays: share of donations</source>
        <translation>留社：捐赠份额</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 28: a leaver's contribution goes back</source>
        <translation>合作社法第二十八条：退还记载在成员账户内的出资额</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 28, 42: his quantified share of the reserve</source>
        <translation>合作社法第二十八条、第四十二条：量化到成员的公积金份额</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 28: {0} of losses not made up × {1}, at most what goes back (Art. 6)</source>
        <translation>合作社法第二十八条：未弥补亏损 {0} × {1}，以退还数额为限（第六条）</translation>
    </message>
    <message>
        <source>Cooperative Law Art. 28, 44: refund and residual not yet paid</source>
        <translation>合作社法第二十八条、第四十四条：尚未支付的返还和剩余盈余</translation>
    </message>
    <message>
        <source>Individual Income Tax Law Art. 3, 6</source>
        <translation>个人所得税法第三条、第六条</translation>
    </message>
    <message>
        <source>Current account with the member</source>
        <translation>成员往来</translation>
    </message>
    <message>
        <source>Owes {0}; set off only as far as he agreed</source>
        <translation>欠款 {0}；仅在本人同意的范围内抵扣</translation>
    </message>
    <message>
        <source>Lines 1 to 7</source>
        <translation>第1至7行</translation>
    </message>
    <message>
        <source>Land rights and goods are handed back</source>
        <translation>土地经营权、实物原样退还</translation>
    </message>
    <message>
        <source>Line 8 less line 9</source>
        <translation>第8行减第9行</translation>
    </message>
    <message>
        <source>Not paid out (Law Art. 53); averaged again over those who stay</source>
        <translation>不予退还（合作社法第五十三条），在留社成员中重新平均量化</translation>
    </message>
    <message>
        <source>Not paid out; averaged again over those who stay</source>
        <translation>不予退还，在留社成员中重新平均量化</translation>
    </message>
    <message>
        <source>What things are worth more than the sum the member owes.</source>
        <translation>原物价值超过合计的部分由成员补付。</translation>
    </message>
    <message>
        <source>{0} members stay.</source>
        <translation>留社成员 {0} 名。</translation>
    </message>
    <message>
        <source>Guaranteed dividend</source>
        <translation>保底分红</translation>
    </message>
    <message>
        <source>Land rent</source>
        <translation>土地租金</translation>
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
        <translation>工资劳务</translation>
    </message>
    <message>
        <source>Other distribution</source>
        <translation>其他分配</translation>
    </message>
    <message>
        <source>Sales to the cooperative</source>
        <translation>交售收入</translation>
    </message>
    <message>
        <source>Sales are what was paid for produce, its costs included.</source>
        <translation>交售收入为农产品价款，含生产成本。</translation>
    </message>
    <message>
        <source>Income by business line</source>
        <translation>分业务环节收入表</translation>
    </message>
    <message>
        <source>Business line</source>
        <translation>业务环节</translation>
    </message>
    <message>
        <source>Sales of members to the cooperative</source>
        <translation>成员交售</translation>
    </message>
    <message>
        <source>Dealings with others</source>
        <translation>与非成员交易</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Value added and the part of labour</source>
        <translation>增加值与劳动份额</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Wages and labour</source>
        <translation>工资和劳务费</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税费</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>折旧摊销</translation>
    </message>
    <message>
        <source>Value added</source>
        <translation>增加值</translation>
    </message>
    <message>
        <source>Farmers</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>First industry</source>
        <translation>第一产业</translation>
    </message>
    <message>
        <source>Second industry</source>
        <translation>第二产业</translation>
    </message>
    <message>
        <source>Third industry</source>
        <translation>第三产业</translation>
    </message>
    <message>
        <source>Income from the cooperative by source</source>
        <translation>收入来源表</translation>
    </message>
    <message>
        <source>Income from the cooperative by party</source>
        <translation>各主体收入表</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>利益主体</translation>
    </message>
</context>
</TS>
