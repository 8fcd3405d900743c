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
    <name>coop::ui::ImportDialog</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>尚未选择文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Drop a table here, or choose a file: CSV, Excel (.xlsx) or OpenDocument (.ods).</source>
        <translation>把表格拖到这里，或选择文件：CSV、Excel（.xlsx）或 OpenDocument（.ods）。</translation>
    </message>
    <message>
        <source>Save an empty table to fill in…</source>
        <translation>保存空白表格以供填写…</translation>
    </message>
    <message>
        <source>The rows of the file</source>
        <translation>文件各行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The file as it was read</source>
        <translation>读到的内容</translation>
    </message>
    <message>
        <source>What is wrong or doubtful</source>
        <translation>问题与提示</translation>
    </message>
    <message>
        <source>The first row holds the headings, in any order, in Chinese or English.
Required: %1.
Also known: %2.</source>
        <translation>第一行是表头，顺序不限，中英文均可。
必填：%1。
选填：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Import (%1)</source>
        <translation>导入（%1 行）</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>1 row imported</source>
        <translation>已导入 1 行</translation>
    </message>
    <message>
        <source>%1 rows imported</source>
        <translation>已导入 %1 行</translation>
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
