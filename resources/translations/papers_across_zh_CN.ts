<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>IssueText</name>
    <message>
        <source>this is the old Excel format (.xls); open it in Excel or WPS and save it as .xlsx</source>
        <translation>这是旧版 Excel 格式（.xls）；请用 Excel 或 WPS 打开，另存为 .xlsx</translation>
    </message>
    <message>
        <source>this is a web page under the name of a table; open it in Excel or WPS and save it as .xlsx</source>
        <translation>这是改名为表格的网页文件；请用 Excel 或 WPS 打开，另存为 .xlsx</translation>
    </message>
    <message>
        <source>there is no import {value}</source>
        <translation>没有编号为 {value} 的导入</translation>
    </message>
</context>
<context>
    <name>coop::ui::MainWindow</name>
</context>
<context>
    <name>coop::ui::PaperPanel</name>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>同窗口语言</translation>
    </message>
    <message>
        <source>Chinese and English</source>
        <translation>中英对照</translation>
    </message>
</context>
</TS>
