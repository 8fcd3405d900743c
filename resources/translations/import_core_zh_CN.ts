<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>IssueText</name>
    <message>
        <source>the row beginning with “{value}” is no data and is left out</source>
        <translation>以“{value}”开头的行不是数据，已略去</translation>
    </message>
    <message>
        <source>“{value}” can be read with the month first or with the day first; say which</source>
        <translation>“{value}”的月和日先后不明；请指明顺序</translation>
    </message>
    <message>
        <source>several members are called “{value}”; expected a member number</source>
        <translation>有多名成员叫“{value}”；应填成员编号</translation>
    </message>
    <message>
        <source>the same is already there {0}; make sure that it is not entered twice</source>
        <translation>{0}已有相同内容；请确认没有重复录入</translation>
    </message>
    <message>
        <source>there is no “{value}” to read from or into; known: {0}</source>
        <translation>没有“{value}”可读取或填入；可用：{0}</translation>
    </message>
    <message>
        <source>the work was stopped; nothing was written</source>
        <translation>操作已停止；未写入任何内容</translation>
    </message>
    <message>
        <source>the book does not say what the import “{value}” wrote; correct its rows one by one</source>
        <translation>账套未记录导入“{value}”写入了哪些行；请逐行更正</translation>
    </message>
    <message>
        <source>the import “{value}” was taken back on {0}</source>
        <translation>导入“{value}”已于 {0} 撤回</translation>
    </message>
    <message>
        <source>“{value}” of this import is in use: {0}; take that back first</source>
        <translation>此次导入的“{value}”正在使用：{0}；请先撤回相关内容</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Member accounts kept elsewhere</source>
        <translation>原有成员账户</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>bring in a .csv, .xlsx or .ods file, wholly or not at all; WHAT: profile members contributions trades grants shares accounts openings vouchers meetings member-accounts assets annual-reports attendance related-parties circumstances counterparties. With --guess and the options behind it, columns of other programs' files are found by common headings, columns that mean nothing here are left out, and FIELD is read from COLUMN (heading or number) or is VALUE in every row</source>
        <translation>导入 .csv、.xlsx 或 .ods 文件，要么全部要么全不；WHAT：profile members contributions trades grants shares accounts openings vouchers meetings member-accounts assets annual-reports attendance related-parties circumstances counterparties。用 --guess 及其后的选项时，按常见列名识别其他软件的文件，略去无关的列，FIELD 取自 COLUMN（列名或序号），或每行都是 VALUE</translation>
    </message>
    <message>
        <source>list the imports that were made, or take one back as a whole</source>
        <translation>列出做过的导入，或整批撤回一次导入</translation>
    </message>
    <message>
        <source>%1: “%2” names no field; expected FIELD=…, FIELD one of: %3</source>
        <translation>%1：“%2”不含字段名；应为 FIELD=…，FIELD 可为：%3</translation>
    </message>
    <message>
        <source>--map: there is no column “%1”; expected a heading of the file or a number from 1 to %2.</source>
        <translation>--map：没有列“%1”；应为文件中的列名，或 1 至 %2 的序号。</translation>
    </message>
    <message>
        <source>--header-row: row %1 is empty or not there.</source>
        <translation>--header-row：第 %1 行为空或不存在。</translation>
    </message>
    <message>
        <source>--take-back: expected --reason TEXT, why the import is taken back.</source>
        <translation>--take-back：应同时给出 --reason 说明撤回的原因。</translation>
    </message>
    <message>
        <source>Rows taken back: %1.</source>
        <translation>已撤回行数：%1。</translation>
    </message>
    <message>
        <source>import: expected BOOK WHAT FILE, or --batches, or --take-back N.</source>
        <translation>import：应为 BOOK WHAT FILE，或 --batches，或 --take-back N。</translation>
    </message>
</context>
</TS>
