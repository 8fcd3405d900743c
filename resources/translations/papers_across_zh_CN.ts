<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>IssueText</name>
    <message>
        <source>there is no import {value}</source>
        <translation>没有编号为 {value} 的导入</translation>
    </message>
</context>
<context>
    <name>coop::ui::MainWindow</name>
</context>
</TS>
