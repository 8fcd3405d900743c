<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Reports</name>
    <message>
        <source>General ledger</source>
        <translation>总账及明细账</translation>
    </message>
    <message>
        <source>Cash and bank journal</source>
        <translation>现金银行日记账</translation>
    </message>
    <message>
        <source>Account code</source>
        <translation>科目编码</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>科目名称</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Opposite account</source>
        <translation>对方科目</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>明细</translation>
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
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Debit side</source>
        <translation>借</translation>
    </message>
    <message>
        <source>Credit side</source>
        <translation>贷</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>平</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Total of the day</source>
        <translation>本日合计</translation>
    </message>
    <message>
        <source>Total of the month</source>
        <translation>本月合计</translation>
    </message>
    <message>
        <source>Total of the year so far</source>
        <translation>本年累计</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>J-{0}</source>
        <translation>记-{0}</translation>
    </message>
    <message>
        <source>R-{0}</source>
        <translation>收-{0}</translation>
    </message>
    <message>
        <source>P-{0}</source>
        <translation>付-{0}</translation>
    </message>
    <message>
        <source>T-{0}</source>
        <translation>转-{0}</translation>
    </message>
    <message>
        <source>O-{0}</source>
        <translation>期初-{0}</translation>
    </message>
    <message>
        <source>{0}-{1}-{2}</source>
        <translation>{0} 年 {1} 月 {2} 日</translation>
    </message>
    <message>
        <source>Accounting voucher</source>
        <translation>记账凭证</translation>
    </message>
    <message>
        <source>Accounting vouchers</source>
        <translation>记账凭证</translation>
    </message>
    <message>
        <source>Voucher {0}</source>
        <translation>凭证号：{0}</translation>
    </message>
    <message>
        <source>Documents attached: {0}</source>
        <translation>附单据 {0} 张</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>附单据</translation>
    </message>
    <message>
        <source>Invoice {0}</source>
        <translation>发票号：{0}</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>总账科目</translation>
    </message>
    <message>
        <source>Detail account</source>
        <translation>明细科目</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Accounting supervisor</source>
        <translation>会计主管</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Member account</source>
        <translation>成员账户</translation>
    </message>
    <message>
        <source>Member accounts</source>
        <translation>成员账户</translation>
    </message>
    <message>
        <source>Member: {0} {1}</source>
        <translation>成员：{0} {1}</translation>
    </message>
    <message>
        <source>Address: {0}</source>
        <translation>联系地址：{0}</translation>
    </message>
    <message>
        <source>Member contribution</source>
        <translation>成员出资</translation>
    </message>
    <message>
        <source>Contribution from household assistance assets</source>
        <translation>来源于到户类扶贫项目资产的出资额</translation>
    </message>
    <message>
        <source>Contribution from other sources</source>
        <translation>其他来源的出资额</translation>
    </message>
    <message>
        <source>Share of the reserves</source>
        <translation>公积金份额</translation>
    </message>
    <message>
        <source>Quantified share of property from state subsidies</source>
        <translation>接受国家财政直接补助形成财产量化份额</translation>
    </message>
    <message>
        <source>Quantified share of property from donations</source>
        <translation>接受他人捐赠形成财产量化份额</translation>
    </message>
    <message>
        <source>Quantity traded</source>
        <translation>交易量</translation>
    </message>
    <message>
        <source>Amount traded</source>
        <translation>交易额</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Refund of surplus</source>
        <translation>盈余返还金额</translation>
    </message>
    <message>
        <source>Distribution of residual surplus</source>
        <translation>剩余盈余分配金额</translation>
    </message>
    <message>
        <source>Balance at the start of the year</source>
        <translation>年初余额</translation>
    </message>
    <message>
        <source>Balance and totals at the end of the year</source>
        <translation>年末余额/总额</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Contribution paid in</source>
        <translation>成员出资</translation>
    </message>
    <message>
        <source>Contribution taken out</source>
        <translation>抽回出资</translation>
    </message>
    <message>
        <source>Opening of the member account</source>
        <translation>成员账户期初</translation>
    </message>
    <message>
        <source>Deliveries of the month</source>
        <translation>本月交售</translation>
    </message>
    <message>
        <source>Purchases of the month</source>
        <translation>本月购买</translation>
    </message>
    <message>
        <source>Quantified at the end of the year</source>
        <translation>年末量化</translation>
    </message>
    <message>
        <source>Made out by</source>
        <translation>制单</translation>
    </message>
</context>
</TS>
