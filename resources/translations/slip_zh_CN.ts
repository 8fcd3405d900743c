<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Slip</name>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Slip of the surplus distribution</source>
        <translation>盈余分配单</translation>
    </message>
    <message>
        <source>Slips of the surplus distribution</source>
        <translation>盈余分配单汇总</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>Member %1 %2</source>
        <translation>成员 %1 %2</translation>
    </message>
    <message>
        <source>Unit: yuan</source>
        <translation>单位：元</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Received by (signature or fingerprint)</source>
        <translation>领款人（签字或手印）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
</context>
</TS>
