<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: “%2” is no number of a row; expected digits such as 12.</source>
        <translation>%1：“%2”不是编号；应为数字，如 12。</translation>
    </message>
    <message>
        <source>Payment list %1: %2 members, %3 yuan, %4 waiting.</source>
        <translation>发放表 %1：%2 名成员，%3 元，待支付 %4 名。</translation>
    </message>
    <message>
        <source>--amount: what one member was paid; name him by --member.</source>
        <translation>--amount：一名成员的实付金额；请用 --member 指明成员。</translation>
    </message>
    <message>
        <source>--member: whose payment came back; name one.</source>
        <translation>--member：请指明退回支付的成员（一名）。</translation>
    </message>
    <message>
        <source>-o: the file for the bank is missing.</source>
        <translation>-o：缺少银行文件名。</translation>
    </message>
    <message>
        <source>--member: who consents; name one.</source>
        <translation>--member：请指明同意抵扣的成员（一名）。</translation>
    </message>
    <message>
        <source>Consent %1 recorded.</source>
        <translation>已登记同意书 %1。</translation>
    </message>
    <message>
        <source>Consents ended: %1.</source>
        <translation>已终止同意 %1 项。</translation>
    </message>
    <message>
        <source>The settlement with member %1 is taken back.</source>
        <translation>已冲销成员 %1 的退社结算。</translation>
    </message>
    <message>
        <source>Member %1 is settled: %2 yuan in money.</source>
        <translation>成员 %1 已结算：现款 %2 元。</translation>
    </message>
    <message>
        <source>--member: only settlements and income are of a member.</source>
        <translation>--member：只有退社结算单和收入来源表按成员编制。</translation>
    </message>
    <message>
        <source>--member: whose settlement; name him.</source>
        <translation>--member：请指明退社成员。</translation>
    </message>
    <message>
        <source>--member: income is of a member only by source.</source>
        <translation>--member：收入来源表只有按来源编制时才能指定成员。</translation>
    </message>
    <message>
        <source>--year: income by source is over all years; --by party, line or value-added is of one.</source>
        <translation>--year：按来源的收入表涵盖各年度；--by party、line 或 value-added 才按年度编制。</translation>
    </message>
    <message>
        <source>--list: only the payment list is of a list.</source>
        <translation>--list：只有发放表按表号打印。</translation>
    </message>
    <message>
        <source>--by: only income is laid out in several ways.</source>
        <translation>--by：只有收入来源表有几种编制方式。</translation>
    </message>
    <message>
        <source>the book has no vouchers in %1; value added is reckoned from the ledger</source>
        <translation>账簿在 %1 年没有凭证；增加值按总账计算</translation>
    </message>
    <message>
        <source>there is no payment list %1; “show BOOK payments” names those there are</source>
        <translation>没有发放表 %1；可用“show BOOK payments”查看已有的发放表</translation>
    </message>
    <message>
        <source>there is no payment list yet; make one by “pay BOOK list”</source>
        <translation>还没有发放表；请用“pay BOOK list”编制</translation>
    </message>
    <message>
        <source>--to: only the unclaimed list is of a day.</source>
        <translation>--to：只有未领取清单按日期编制。</translation>
    </message>
    <message>
        <source>pay what distributions owe: make a list, record what came of it, write the file for the bank; without --list the latest, without --member all that wait</source>
        <translation>支付应付盈余：编制发放表、登记结果、写出银行文件；不带 --list 为最近一张，不带 --member 为全部待支付成员</translation>
    </message>
    <message>
        <source>settle with a member who has left, or take the settlement back</source>
        <translation>与退社成员结算，或冲销结算</translation>
    </message>
</context>
</TS>
