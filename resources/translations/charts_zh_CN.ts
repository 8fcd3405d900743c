<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Charts</name>
    <message>
        <source>%1 × 10,000</source>
        <comment>a round amount beside an axis</comment>
        <translation>%1 万</translation>
    </message>
    <message>
        <source>%1: %2 members</source>
        <translation>%1：%2 人</translation>
    </message>
    <message>
        <source>%1 of the members, from the lowest income: %2 of the income</source>
        <translation>收入最低的 %1 成员，占总收入的 %2</translation>
    </message>
    <message>
        <source>Paid in, total</source>
        <translation>实缴合计</translation>
    </message>
    <message>
        <source>Income, from (yuan)</source>
        <translation>收入（起，元）</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Income of all members by source</source>
        <translation>成员收入构成（全社，按年）</translation>
    </message>
    <message>
        <source>Income of the member by source</source>
        <translation>成员收入构成（本人）</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>coop::ui::ChartCard</name>
    <message>
        <source>Chart</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为 SVG…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>%1 picture (*.%2)</source>
        <translation>%1 图片 (*.%2)</translation>
    </message>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>图片无法写入：%1</translation>
    </message>
</context>
</TS>
