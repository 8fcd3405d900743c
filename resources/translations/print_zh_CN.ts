<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>coop::ui::PaperView</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>打印效果的各页</translation>
    </message>
</context>
<context>
    <name>coop::ui::ReportPreview</name>
    <message>
        <source>Page back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Fit the page to the width</source>
        <translation>按页宽显示</translation>
    </message>
    <message>
        <source>Page in view</source>
        <translation>当前页</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放比例</translation>
    </message>
</context>
</TS>
