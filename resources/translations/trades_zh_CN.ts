<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>coop::ui::ProductStrip</name>
    <message>
        <source>non-members %1</source>
        <translation>非成员 %1</translation>
    </message>
    <message>
        <source>Trade with members, %1</source>
        <translation>成员交易（%1 年）</translation>
    </message>
    <message>
        <source>Non-members %1, kept apart</source>
        <translation>非成员 %1，单独核算</translation>
    </message>
    <message>
        <source>Trade with non-members is kept apart (Law Art. 41).</source>
        <translation>与非成员的交易单独核算（法第四十一条）。</translation>
    </message>
</context>
<context>
    <name>coop::ui::TradesPage</name>
    <message>
        <source>Non-member</source>
        <translation>非成员</translation>
    </message>
    <message>
        <source>Add trade</source>
        <translation>新增交易</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Member, product, initials, note…</source>
        <translation>成员、产品、拼音首字母、备注…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
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
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>业务环节</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New trade</source>
        <translation>新交易</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Which years</source>
        <translation>显示哪些年度</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>Trades: %1</source>
        <translation>交易 %1 笔</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Empty for somebody who is no member.</source>
        <translation>非成员留空。</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>业务环节</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Reverse this trade</source>
        <translation>冲销这笔交易</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1 年</translation>
    </message>
    <message>
        <source>Only %1 %2 ✕</source>
        <translation>仅 %1 %2 ✕</translation>
    </message>
</context>
</TS>
