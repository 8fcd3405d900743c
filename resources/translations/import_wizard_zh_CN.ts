<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>FieldName</name>
    <message>
        <source>Member name</source>
        <translation>成员姓名</translation>
    </message>
    <message>
        <source>Debit or credit</source>
        <translation>借贷方向</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>出资额</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>taken back on %1: %2</source>
        <translation>已于 %1 撤回：%2</translation>
    </message>
    <message>
        <source>in the book</source>
        <translation>在账</translation>
    </message>
    <message>
        <source>in the book, stays there</source>
        <translation>在账，不能整批撤回</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(to look at) %1</source>
        <translation>（请核对）%1</translation>
    </message>
</context>
<context>
    <name>coop::ui::MappingModel</name>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，单位%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>coop::ui::MappingStep</name>
    <message>
        <source>The first rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Dates like 3/1/2025 have</source>
        <translation>3/1/2025 这样的日期</translation>
    </message>
    <message>
        <source>as the last time</source>
        <translation>沿用上次的对应</translation>
    </message>
    <message>
        <source>The row of the headings</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>Which comes first in a date</source>
        <translation>日期中月、日的先后</translation>
    </message>
    <message>
        <source>(please choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>The headings stand in</source>
        <translation>表头在</translation>
    </message>
    <message>
        <source>What each column of the file is</source>
        <translation>各列对应的项目</translation>
    </message>
    <message>
        <source>Not in the file: one value for all rows</source>
        <translation>文件中没有的项目：各行用同一个值</translation>
    </message>
    <message>
        <source>Another field that gets one value for all rows</source>
        <translation>另一个各行用同一个值的项目</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>（不使用）</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>另加项目…</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>%1 列对应的项目</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>“%1”对应的项目</translation>
    </message>
    <message>
        <source>Still missing: %1. Choose the column above, or give one value for all rows below.</source>
        <translation>还缺：%1。请在上面选择对应的列，或在下面填写各行共用的值。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Some dates can be read both ways. Say which comes first.</source>
        <translation>有的日期有两种读法，请选择月、日的先后。</translation>
    </message>
    <message>
        <source>Everything that is needed is there. Grey columns are not used.</source>
        <translation>所需项目已齐。灰色的列不使用。</translation>
    </message>
    <message>
        <source>Everything that is needed is there.</source>
        <translation>所需项目已齐。</translation>
    </message>
    <message>
        <source>%1, one value for all rows</source>
        <translation>%1，各行用同一个值</translation>
    </message>
</context>
<context>
    <name>coop::ui::TakeBackForm</name>
    <message>
        <source>Take the whole import back out…</source>
        <translation>整批撤回…</translation>
    </message>
    <message>
        <source>Members and drafts go; whatever was entered or posted gets a row that takes it back. All of it or nothing.</source>
        <translation>成员和草稿会删除，已登记或过账的会各有一行冲回。要么全部撤回，要么全不动。</translation>
    </message>
    <message>
        <source>Take back out</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>不能撤回的原因</translation>
    </message>
    <message>
        <source>1 row taken back out</source>
        <translation>已撤回 1 行</translation>
    </message>
    <message>
        <source>%1 rows taken back out</source>
        <translation>已撤回 %1 行</translation>
    </message>
</context>
<context>
    <name>coop::ui::EarlierImports</name>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>以前的导入</translation>
    </message>
</context>
<context>
    <name>coop::ui::CheckStep</name>
    <message>
        <source>The rows of the file</source>
        <translation>文件各行</translation>
    </message>
    <message>
        <source>Every row as it will be entered</source>
        <translation>将要录入的各行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Save a copy with the problems beside the rows…</source>
        <translation>另存一份，问题写在各行旁边…</translation>
    </message>
    <message>
        <source>What is wrong or doubtful</source>
        <translation>问题与提示</translation>
    </message>
</context>
<context>
    <name>coop::ui::FileStep</name>
    <message>
        <source>Drop a table here, or choose a file: CSV, Excel (.xlsx) or OpenDocument (.ods).</source>
        <translation>把表格拖到这里，或选择文件：CSV、Excel（.xlsx）或 OpenDocument（.ods）。</translation>
    </message>
    <message>
        <source>Save an empty table to fill in…</source>
        <translation>保存空白表格以供填写…</translation>
    </message>
    <message>
        <source>The headings may stand in any row and be worded in any way; what each column is can be said in the next step.
Needed: %1.
Also known: %2.</source>
        <translation>表头在哪一行、怎么写都可以，各列对应的项目下一步可以指定。
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
</context>
<context>
    <name>coop::ui::DoneStep</name>
    <message>
        <source>Show them</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>再导入一个文件</translation>
    </message>
    <message>
        <source>The book is as it was before, and its log tells of both.</source>
        <translation>账本已恢复原状，变更日志里两次都有记录。</translation>
    </message>
    <message>
        <source>1 row is in the book</source>
        <translation>1 行已入账</translation>
    </message>
    <message>
        <source>%1 rows are in the book</source>
        <translation>%1 行已入账</translation>
    </message>
    <message>
        <source>%1, from the file %2.</source>
        <translation>%1，来自文件 %2。</translation>
    </message>
</context>
<context>
    <name>coop::ui::SourceBar</name>
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
        <source>Bank statement (on the bank page)</source>
        <translation>银行对账单（在银行页导入）</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
</context>
<context>
    <name>coop::ui::ImportDialog</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>This looks like a bank statement.</source>
        <translation>这像是银行对账单。</translation>
    </message>
    <message>
        <source>Open it on the bank page</source>
        <translation>到银行页打开</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 文件</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 对应</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 核对</translation>
    </message>
    <message>
        <source>4 Done</source>
        <translation>4 完成</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>核对各行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>正在核对各行…</translation>
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
    <message>
        <source>%1 with problems</source>
        <translation>%1（附问题）</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>文件 %1 无法写入：%2</translation>
    </message>
</context>
</TS>
