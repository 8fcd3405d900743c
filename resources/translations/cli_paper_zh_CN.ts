<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>--paper: only a PDF is put to paper.</source>
        <translation>--paper：只有 PDF 才有纸张。</translation>
    </message>
    <message>
        <source>--per-sheet: only a PDF is put to paper.</source>
        <translation>--per-sheet：只有 PDF 才有纸张。</translation>
    </message>
</context>
</TS>
