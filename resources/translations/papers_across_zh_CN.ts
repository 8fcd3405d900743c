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
    <message>
        <source>Read only: this book comes from a hand-over package. You can look and print, but not change anything.</source>
        <translation>只读：此账本来自移交包。可以查看和打印，不能修改。</translation>
    </message>
</context>
</TS>
