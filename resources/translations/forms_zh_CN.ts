<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>coop::ui::DateField</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>日历（Alt+Down）</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>coop::ui::EntryPanel</name>
    <message>
        <source>Save and next</source>
        <translation>保存并新增</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>coop::ui::FactPane</name>
    <message>
        <source>reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>冲销</translation>
    </message>
</context>
<context>
    <name>coop::ui::FactPanel</name>
    <message>
        <source>Draft voucher of %1</source>
        <translation>%1 的草稿凭证</translation>
    </message>
    <message>
        <source>Voucher %1 of %2</source>
        <translation>%2 凭证第 %1 号</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>冲销…</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新增一笔</translation>
    </message>
    <message>
        <source>Date of the reversal</source>
        <translation>冲销日期</translation>
    </message>
    <message>
        <source>Dated like the row itself, a slip leaves no trace in any total.</source>
        <translation>与原记录同日冲销，差错不影响任何合计。</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>Taken back by row %1.</source>
        <translation>已由第 %1 号记录冲销。</translation>
    </message>
    <message>
        <source>reversal</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Takes row %1 back.</source>
        <translation>冲销第 %1 号记录。</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Posted rows are not changed: reverse it and enter it anew.</source>
        <translation>已入账的记录不能修改：请冲销后重新录入。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Reversed.</source>
        <translation>已冲销。</translation>
    </message>
</context>
<context>
    <name>coop::ui::MemberChooser</name>
    <message>
        <source>left %1</source>
        <translation>%1 退社</translation>
    </message>
    <message>
        <source>Number, name or initials</source>
        <translation>编号、姓名或拼音首字母</translation>
    </message>
</context>
<context>
    <name>coop::ui::SuggestEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>备选</translation>
    </message>
</context>
</TS>
