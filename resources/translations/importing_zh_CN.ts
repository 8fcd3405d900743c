<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Importing</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>文件 %1 无法写入：%2</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>表格 (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Profile of the cooperative</source>
        <translation>合作社基本信息</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>出资</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Grants and donations</source>
        <translation>补助与捐赠</translation>
    </message>
    <message>
        <source>Member account openings</source>
        <translation>成员账户期初</translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation>明细科目</translation>
    </message>
    <message>
        <source>Opening balances of accounts</source>
        <translation>科目期初余额</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>1 row written to %1</source>
        <translation>已导出 1 行到 %1</translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation>已导出 %1 行到 %2</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 个问题</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 处提示</translation>
    </message>
</context>
<context>
    <name>coop::ui::IssueListModel</name>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行 %2：%3</translation>
    </message>
</context>
<context>
    <name>coop::ui::PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>coop::ui::RegisterPage</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>The book is open read-only: nothing can be entered.</source>
        <translation>账本以只读方式打开，不能录入。</translation>
    </message>
</context>
</TS>
